"""The whole plan as Markdown: the same sections as the PDF, for notes and wikis."""

import re
from collections.abc import Iterator, Sequence

from planner.answers import clean
from planner.exports.blocks import Block, Data, Grid, Heading, Items, Runs, blocks

_MEANS = re.compile(r"([\\`*_\[\]<>#|~&])")  # what Markdown or HTML would take for more than a letter
_OPENS = re.compile(r"^(\s*)([-+=]|\d+[.)])", re.MULTILINE)  # what would begin a list or a line there


def markdown(document: Data) -> str:
    """The document; nothing that was typed means more in it than its letters."""
    return "\n\n".join(text for block in blocks(document) for text in _told(block)) + "\n"


def escaped(text: str) -> str:
    """A text as it is read."""
    told = _MEANS.sub(r"\\\1", clean(text))
    return _OPENS.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", told)


def _told(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * block.level} {_flat(block.text)}"
    elif isinstance(block, Items):
        mark = "- [ ] " if block.to_do else "- "
        yield "\n".join(mark + _in_a_line(one, " ") for one in block.items)
    elif isinstance(block, Grid):
        lines = [[_flat(name) for name in block.columns], ["---"] * len(block.columns)]
        lines += [[_in_a_line(cell, "<br>") for cell in row] for row in block.rows]
        yield "\n".join(f"| {' | '.join(line)} |" for line in lines)
    else:
        yield _in_a_line(block.runs, "\n\n")


def _flat(text: str) -> str:
    return " ".join(escaped(text).split())


def _in_a_line(runs: Runs, ends: str) -> str:
    """The pieces, the strong ones marked, with lines that end as the place wants it."""
    return ends.join(_lines(runs)).strip()


def _lines(runs: Runs) -> Sequence[str]:
    lines = [""]
    for text, strong in runs:
        for number, piece in enumerate(text.split("\n")):
            if number:
                lines.append("")
            lines[-1] += _bold(piece) if strong else _spaced(piece)
    return [line for line in lines if line.strip()]


def _bold(text: str) -> str:
    told = _flat(text)
    return f"**{told}**{' ' if text.endswith(' ') else ''}" if told else ""


def _spaced(text: str) -> str:
    return f"{' ' if text.startswith(' ') else ''}{_flat(text)}{' ' if text.endswith(' ') else ''}"
