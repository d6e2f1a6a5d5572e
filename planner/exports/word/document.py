"""The plan as an editable document: real styles, headings, lists and tables, the same bytes each time."""

import hashlib
import io
from datetime import UTC, datetime, time
from itertools import count

from docx import Document
from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph as Words

from planner.answers import clean
from planner.exports.blocks import Block, Data, Grid, Heading, Items, Paragraph, Runs, blocks
from planner.exports.zipped import fixed
from planner.plan import Plan

_PAPERS = {"a4": (210, 297), "us-letter": (215.9, 279.4)}  # millimetres
_MARGIN = 20
_PARTS = ("title", "show", "text")  # of a post's row, in the order of its cells
_LEVELS = {1: (20, 18), 2: (13, 12), 3: (11, 8)}  # a heading's size and the space above it, in points
_BULLET, _BOX = "ListBullet", "☐ "
_LEAST, _MOST = 11, 110  # letters by which a column's width is reckoned (ours)


def word(plan: Plan, contents: Data) -> bytes:
    """The document; `contents` is what the PDF says."""
    document = Document()
    _set_up(document, contents, plan)
    numbers = count(1)
    for block in blocks(contents):
        _add(document, block, numbers)
    out = io.BytesIO()
    document.save(out)
    return fixed(out.getvalue())


def bookmark(key: str, part: str) -> str:
    """The name of the bookmark that holds one part of a post: how an edited document is read back."""
    return f"post_{hashlib.sha256(key.encode()).hexdigest()[:16]}_{part}"


def _set_up(document: Docx, contents: Data, plan: Plan) -> None:
    """Paper, fonts, the colour, the language, and who made it when."""
    width, high = _PAPERS[contents["paper"]]
    section = document.sections[0]
    section.page_width, section.page_height = Mm(width), Mm(high)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN)
    _page_numbers(section.footer.paragraphs[0], contents["name"])
    colour = RGBColor.from_string(contents["brand"]["colour"].lstrip("#").upper())
    styles = document.styles
    styles["Normal"].font.name, styles["Normal"].font.size = "Calibri", Pt(11)
    for level, (size, above) in _LEVELS.items():
        style = styles[f"Heading {level}"]
        style.font.name, style.font.size, style.font.color.rgb = "Calibri", Pt(size), colour
        style.paragraph_format.space_before, style.paragraph_format.keep_with_next = Pt(above), True
    speaks = OxmlElement("w:lang")
    speaks.set(qn("w:val"), contents["language"])
    styles["Normal"].element.get_or_add_rPr().append(speaks)
    made = datetime.combine(plan.today, time(), UTC).replace(tzinfo=None)
    about = document.core_properties
    about.title, about.author = (
        clean(contents["title"])[:255],
        clean(contents["brand"]["name"] or "Ninety-Ten"),
    )
    about.language, about.comments, about.last_modified_by = contents["language"], "", ""
    about.created = about.modified = made
    about.revision = 1


def _page_numbers(words: Words, name: str) -> None:
    """The business, and the number of the page."""
    words.add_run(f"{clean(name)}  ")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    words._p.append(field)


def _add(document: Docx, block: Block, numbers: "count[int]") -> None:
    if isinstance(block, Heading):
        _styled(document, f"Heading{block.level}").add_run(clean(block.text))
    elif isinstance(block, Items):
        for one in block.items:
            words = document.add_paragraph() if block.to_do else _styled(document, _BULLET)
            if block.to_do:
                words.add_run(_BOX)
            _tell(words, one)
    elif isinstance(block, Grid):
        _grid(document, block, numbers)
    elif isinstance(block, Paragraph):
        _tell(document.add_paragraph(), block.runs)


def _styled(document: Docx, style_id: str) -> Words:
    """A paragraph of a style; looking a style up by its name searches all of them each time."""
    words = document.add_paragraph()
    words._p.style = style_id
    return words


def _tell(words: Words, runs: Runs) -> None:
    """Pieces of text; a piece's own blanks at its ends stay."""
    for text, strong in runs:
        before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        run = words.add_run(before + clean(text) + after if text.strip() else text)
        run.bold = True if strong else None


def _grid(document: Docx, grid: Grid, numbers: "count[int]") -> None:
    """A table whose head comes again on each page and whose rows are not torn."""
    table = document.add_table(rows=1 + len(grid.rows), cols=len(grid.columns), style="Table Grid")
    _caption(table, grid.title)
    _widths(table, grid)
    cells = table._cells  # asking for each row's cells reckons all of them anew
    wide = len(grid.columns)
    for at, name in enumerate(grid.columns):
        _small(cells[at].paragraphs[0], ((name, True),))
    for number, row in enumerate(grid.rows, 1):
        for at, runs in enumerate(row):
            cell = cells[number * wide + at]
            _small(cell.paragraphs[0], runs)
            if grid.keys and at < len(_PARTS):
                _mark(cell, bookmark(grid.keys[number - 1], _PARTS[at]), next(numbers))
    for number, line in enumerate(table._tbl.tr_lst):
        _about_row(line, "w:cantSplit")
        if number == 0:
            _about_row(line, "w:tblHeader")
    document.add_paragraph()


def _widths(table: Table, grid: Grid) -> None:
    """Columns as wide as what stands in them asks, within the page."""
    table.autofit = False
    weights = []
    for at, name in enumerate(grid.columns):
        letters = [sum(len(text) for text, _ in row[at]) for row in grid.rows]
        usual = sum(letters) / max(len(letters), 1)
        weights.append(min(max(usual, len(name), _LEAST), _MOST))
    page = table.part.document.sections[0]  # type: ignore[attr-defined]
    room = page.page_width - page.left_margin - page.right_margin
    wide = [Emu(int(room * weight / sum(weights))) for weight in weights]
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, wide, strict=True):
        column.w = width
    for line in table._tbl.tr_lst:
        for cell, width in zip(line.tc_lst, wide, strict=True):
            cell.width = width


def _small(words: Words, runs: Runs) -> None:
    words.paragraph_format.space_after = Pt(2)
    _tell(words, runs)
    for run in words.runs:
        run.font.size = Pt(9)


def _caption(table: Table, text: str) -> None:
    """What the table is, for those who hear it."""
    for name in ("w:tblCaption", "w:tblDescription"):
        told = OxmlElement(name)
        told.set(qn("w:val"), clean(text)[:255])
        table._tbl.tblPr.append(told)


def _about_row(line: object, name: str) -> None:
    line.get_or_add_trPr().append(OxmlElement(name))  # type: ignore[attr-defined]


def _mark(cell: _Cell, name: str, number: int) -> None:
    """A bookmark around all of a cell's words."""
    words = cell.paragraphs[0]._p
    begins, ends = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for one in (begins, ends):
        one.set(qn("w:id"), str(number))
    begins.set(qn("w:name"), name)
    words.insert(1 if words.pPr is not None else 0, begins)
    words.append(ends)
