"""Every text reaches the translators: the catalogue template holds what the code and the knowledge say."""

import ast
from pathlib import Path

import pytest

from tools.messages import KEYWORDS, ROOT, TEMPLATE, template

MODULES = sorted(path for folder in ("planner", "pages") for path in (ROOT / folder).rglob("*.py"))


def test_the_catalogue_template_is_up_to_date() -> None:
    current = TEMPLATE.read_bytes() if TEMPLATE.exists() else b""
    up_to_date = current == template()  # compared here: the difference of two long files helps nobody
    assert up_to_date, "texts have changed: run `make catalogue` and commit its result"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_text_is_marked_where_it_is_written_and_in_one_piece(path: Path) -> None:
    """`say("a" if x else "b")` and `say(f"{x}")` would give translators a text that is never shown."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert [f"line {text.lineno}" for call in ast.walk(tree) for text in _patched(call)] == []


def _patched(node: ast.AST) -> list[ast.expr]:
    """The texts of a marking call that are put together from pieces."""
    if not isinstance(node, ast.Call):
        return []
    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
    if name not in KEYWORDS:
        return []
    texts = node.args[1:3] if name == "plural" else node.args[:1]
    return [text for text in texts if isinstance(text, ast.JoinedStr | ast.BinOp | ast.IfExp)]
