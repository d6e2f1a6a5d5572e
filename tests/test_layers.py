"""The shape of the code: imports point down, modules stay small and documented, nothing reads the clock."""

import ast
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# Inside planner, from the top down; a module may import its own line and the lines below it.
LAYERS = (
    ("__main__",),
    ("commands",),
    ("exports",),
    (
        "tables",
        "place_tables",
        "page_one",
        "compare",
        "what_if",
        "entries",
        "healing",
        "hours",
        "repairs",
        "audit",
        "coverage",
        "ideas",
        "rivals",
        "reasons",
        "requests",
        "readers",
        "originality",
        "own_ideas",
        "voices",
        "taking",
        "quarter",
        "week_card",
        "daily",
        "occasions",
        "not_doing",
        "presences",
        "sure",
        "ask",
        "once",
        "score",
        "fixes",
    ),
    ("review",),
    ("checks",),
    (
        "trial",
        "rules",
        "mix",
        "multiply",
        "progress",
        "sizes",
        "self_check",
        "attention",
        "measures",
        "costs",
        "stages",
        "talks",
    ),
    ("kept",),
    ("plan",),
    ("schedule", "other_places", "weeks", "themes", "effort", "focus"),
    ("journey", "assumed", "guesses", "seasons", "reach", "find", "knowledge"),
    ("answers",),
    ("vocabulary", "dates", "links", "slugs", "mentions", "clock"),
    ("errors", "language"),
)
# These stand beside the layers: only pages use them, and they know no more than this.
BESIDE = {"store": ("answers", "vocabulary", "errors", "language")}
CLOCK = {
    "date": {"today"},
    "datetime": {"now", "today", "utcnow"},
    "Timestamp": {"now", "today"},
    "time": {"time", "time_ns", "localtime", "gmtime"},
}
CLOCK_MAY = {"planner.clock"}
ASK_THE_CLOCK = {"planner.__main__", "pages.components.state", "pages.components.warm", "pages.frame"}
PLANNER_LINES, PAGE_LINES, APP_LINES = 220, 80, 40


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = [*ROOT.glob("app.py"), *(f for folder in ("planner", "pages") for f in (ROOT / folder).rglob("*.py"))]
TESTS = sorted((ROOT / "tests").rglob("*.py"))
MODULES = {_name(path): path for path in sorted(FILES)}
PLANNER = [name for name in MODULES if name.startswith("planner.")]
PAGES = [name for name in MODULES if name.startswith("pages.")]
every_module = pytest.mark.parametrize("name", MODULES)
planner_module = pytest.mark.parametrize("name", PLANNER)


@cache
def _tree(name: str) -> ast.Module:
    return ast.parse(MODULES[name].read_text(encoding="utf-8"))


@cache
def _imports(name: str) -> frozenset[str]:
    """What a module imports, anywhere in it: our modules by their own name, others as written."""
    package = name if MODULES[name].name == "__init__.py" else name.rpartition(".")[0]
    found = set()
    for node in ast.walk(_tree(name)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            up = package.split(".")[: len(package.split(".")) + 1 - node.level] if node.level else []
            base = ".".join([*up, *([node.module] if node.module else [])])
            inside = (f"{base}.{alias.name}" for alias in node.names)
            found |= {module if module in MODULES else base for module in inside}
    return frozenset(found)


def _part(name: str) -> str:
    """The part of planner a module belongs to: planner.knowledge.models is knowledge."""
    return [*name.split("."), ""][1]


def _allowed(part: str) -> set[str]:
    if part in BESIDE:
        return {part, *BESIDE[part]}
    depth = next((i for i, layer in enumerate(LAYERS) if part in layer), None)
    assert depth is not None, f"planner/{part} has no place in LAYERS or BESIDE; give it one"
    return {other for layer in LAYERS[depth:] for other in layer}


def _level(name: str) -> int:
    """How high a module of the app stands: components 1, a page 2, the frame 3, the server 4."""
    if name == "app":
        return 4
    if name == "pages.frame":
        return 3
    return 1 if name.startswith("pages.components") else 2


@planner_module
def test_imports_inside_planner_point_down(name: str) -> None:
    ours = {target for target in _imports(name) if target.split(".")[0] == "planner" and _part(target)}
    allowed = _allowed(_part(name))
    assert {target for target in ours if _part(target) not in allowed} == set()


@planner_module
def test_planner_knows_no_screen(name: str) -> None:
    screens = {"streamlit", "plotly", "pages", "app", "tools", "tests"}
    assert {target for target in _imports(name) if target.split(".")[0] in screens} == set()


@pytest.mark.parametrize("name", [name for name in MODULES if name not in PLANNER and name != "planner"])
def test_imports_of_the_app_point_down(name: str) -> None:
    ours = {target for target in _imports(name) if target in MODULES and target not in PLANNER}
    upward = {target for target in ours - {"planner"} if _level(target) > _level(name)}
    never = {target for target in _imports(name) if target.split(".")[0] in {"tools", "tests"}}
    assert upward | never == set()


def test_no_module_imports_itself_by_a_detour() -> None:
    graph = {
        name: {other for other in _imports(name) if other in MODULES and other != name} for name in MODULES
    }
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


@every_module
def test_everything_public_says_what_it_is(name: str) -> None:
    tree = _tree(name)
    top = _public(tree.body)
    inside = [node for owner in top if isinstance(owner, ast.ClassDef) for node in _public(owner.body)]
    assert [node.name for node in [*top, *inside] if not ast.get_docstring(node)] == []
    assert ast.get_docstring(tree), "the module's own docstring"


def _public(body: list[ast.stmt]) -> list[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    return [node for node in body if isinstance(node, kinds) and not node.name.startswith("_")]


@every_module
def test_modules_stay_small(name: str) -> None:
    page = _level(name) == 2 and name in PAGES
    most = APP_LINES if name == "app" else PAGE_LINES if page else PLANNER_LINES
    lines = len(MODULES[name].read_text(encoding="utf-8").splitlines())
    assert lines <= most


@pytest.mark.parametrize("name", [name for name in MODULES if name not in CLOCK_MAY])
def test_one_module_reads_the_clock_and_few_ask_it(name: str) -> None:
    assert clock_readings(_tree(name)) == []
    assert "planner.clock" not in _imports(name) or name in ASK_THE_CLOCK


@pytest.mark.parametrize("path", TESTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_test_reads_the_clock(path: Path) -> None:
    assert clock_readings(ast.parse(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "date.today()",
        "datetime.now(UTC)",
        "pandas.Timestamp.now()",
        "time.time()",
        "from time import time",
    ],
)
def test_each_way_to_read_the_clock_is_found(line: str) -> None:
    assert clock_readings(ast.parse(line)) == [line.removesuffix("()").removesuffix("(UTC)")]


def clock_readings(tree: ast.Module) -> list[str]:
    """Where a module asks for the day or the time."""
    return [ast.unparse(node) for node in ast.walk(tree) if _reads_clock(node)]


def _reads_clock(node: ast.AST) -> bool:
    """True for date.today and its like, and for `from time import time`."""
    if isinstance(node, ast.ImportFrom) and node.module == "time":
        return any(alias.name in CLOCK["time"] for alias in node.names)
    if not isinstance(node, ast.Attribute):
        return False
    owner = getattr(node.value, "id", getattr(node.value, "attr", ""))
    return node.attr in CLOCK.get(owner, ())


@pytest.mark.parametrize("name", [name for name in PAGES if not name.startswith("pages.components")])
def test_only_components_touch_the_session(name: str) -> None:
    assert "session_state" not in MODULES[name].read_text(encoding="utf-8")
