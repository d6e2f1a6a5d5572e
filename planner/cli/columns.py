"""Tables as lines of text."""

from collections.abc import Container, Sequence

_GAP = "  "


def aligned(rows: Sequence[Sequence[str]], right: Container[int]) -> list[str]:
    """The rows with their columns under each other; those in `right` end under each other."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if at in right else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append(_GAP.join(cells).rstrip())
    return lines
