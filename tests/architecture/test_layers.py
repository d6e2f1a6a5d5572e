"""The shape of the code: imports point down, modules stay small and documented, nothing reads the clock."""

import ast
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from pages.components.routes import ROUTES
from tests.paths import ROOT

# From the top down. A part of a folder imports only the lines below its own: two on one line never import one
# another. A part is a folder or a module; the folder's own `__init__` stands above all of them.
ORDER: dict[str, tuple[tuple[str, ...], ...]] = {
    "planner": (
        ("__main__",),
        ("cli",),
        ("exports",),
        ("review",),
        ("checks", "scenarios"),
        ("insights",),
        ("plan",),
        ("journey",),
        ("answers", "knowledge"),
        ("vocabulary",),
        ("clock",),
        ("errors",),
        ("language",),
    ),
    "planner.plan": (
        ("plan",),
        ("assumptions", "to_come"),
        ("assumed_goals",),
        ("selling",),
        ("filled", "schedule"),
        ("focus", "themes", "weeks"),
        ("trade_days", "trade_ideas", "searched"),
        ("reach", "seasons", "effort", "dates", "date_rules", "shares", "cautions"),
    ),
    "planner.insights": (
        ("calendar",),
        ("platforms", "themes", "measurement"),
        ("progress",),
        ("audiences", "business", "engagement", "time"),
        ("limits",),
    ),
    "planner.exports": (
        ("pack",),
        ("listed",),
        ("plan_json", "word", "markdown"),
        ("pdf", "xlsx", "ics", "brief", "blocks"),
        ("importers", "short_plan", "table_files", "answered"),
        ("export",),
        ("csv_file", "zipped", "zone"),
        ("selling",),
        ("tables",),
        ("page_two", "week_card"),
        ("page_one", "daily_block", "customer_survey"),
    ),
    "planner.review": (("fixes", "score"), ("review",), ("decisions", "self_check")),
    "planner.scenarios": (
        ("choice_what_if", "time_what_if", "next_quarter", "compare", "quiet_week", "repairs"),
        ("replan",),
    ),
    "planner.checks": (
        ("calendar", "platforms"),
        ("business", "audiences", "goals", "time", "themes", "engagement", "measurement"),
        ("result", "wording"),
    ),
    "pages": (("frame",), ("start", "wizard", "plan", "library", "server"), ("components",)),
    "pages.components": (
        ("business_kind", "offer", "page_there", "region", "topic", "week_number"),
        ("steps", "fields", "ask_next", "own_link", "menu", "quiet_week"),
        ("advice", "charts", "plans", "split", "undo"),
        ("downloads", "side_by_side", "routes", "folds", "words"),
        ("copying",),
        ("session", "normal_week"),
        ("markdown", "logo"),
    ),
    "pages.library": (("evidence", "guidelines", "myths", "self_check"), ("advice", "visitor")),
}
# The store stands beside the order: it knows no more than this; only pages and the command line use it.
BESIDE = {"planner.store": {"answers", "vocabulary", "errors", "language"}}
MAY_USE_THEM = {"cli"}
# These hold folders and modules that are imported by name; every other folder is imported through its face.
OPEN = {
    *("planner", "planner.insights"),
    *("pages", "pages.start", "pages.wizard", "pages.plan", "pages.library", "pages.server"),
    *("pages.components", "pages.components.session", "pages.components.words"),
}
# Who may import what from outside, and who may call what.
ONLY_IN = {"sqlalchemy": "planner.store", "typst": "planner.exports.pdf"}
CLOCK = {
    "date": {"today"},
    "datetime": {"now", "today", "utcnow"},
    "Timestamp": {"now", "today"},
    "time": {"time", "time_ns", "localtime", "gmtime"},
}
CLOCK_MAY = {"planner.clock"}
ASK_THE_CLOCK = {
    *("planner.cli.main", "pages.components.session.state", "pages.components.undo"),
    *("pages.server.warm", "pages.frame"),
}
PLANNER_LINES, PAGE_LINES, APP_LINES = 220, 80, 40


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = [*ROOT.glob("app.py"), *(f for folder in ("planner", "pages") for f in (ROOT / folder).rglob("*.py"))]
TESTS = sorted((ROOT / "tests").rglob("*.py"))
MODULES = {_name(path): path for path in sorted(FILES)}
ROUTED = {_name(ROOT / "pages" / route.file) for route in ROUTES.values()}
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


FOLDERS = {".".join(name.split(".")[:k]) for name in MODULES for k in range(1, name.count(".") + 1)}


def _parts(folder: str) -> set[str]:
    """What stands in a folder, by name."""
    return {name.split(".")[folder.count(".") + 1] for name in MODULES if name.startswith(f"{folder}.")}


def upward(folder: str, part: str, target: str) -> bool:
    """Whether a part of a folder may not import another part of it."""
    if f"{folder}.{part}" in BESIDE:
        return target != part and target not in BESIDE[f"{folder}.{part}"]
    if f"{folder}.{target}" in BESIDE:
        return target != part and part not in MAY_USE_THEM
    depth = {name: k for k, line in enumerate(ORDER[folder]) for name in line}
    return target != part and depth.get(target, -1) <= depth[part]


def deep(name: str, target: str) -> bool:
    """Whether a module imports past the face of a folder it does not stand in."""
    above = [target.rsplit(".", k)[0] for k in range(1, target.count(".") + 1)]
    return any(f in FOLDERS - OPEN and not f"{name}.".startswith(f"{f}.") for f in above)


def _from(name: str) -> set[str]:
    """The modules and folders that a module's import statements name, as they are written."""
    found = set()
    for node in ast.walk(_tree(name)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= (
                {node.module} if node.module not in OPEN else {f"{node.module}.{a.name}" for a in node.names}
            )
    return found


@pytest.mark.parametrize("folder", ORDER)
def test_every_part_of_a_folder_has_its_line(folder: str) -> None:
    lines = [name for line in ORDER[folder] for name in line]
    beside = {name.rpartition(".")[2] for name in BESIDE if name.rpartition(".")[0] == folder}
    assert sorted(lines) == sorted(_parts(folder) - beside)


@pytest.mark.parametrize("folder", ORDER)
def test_imports_point_down(folder: str) -> None:
    found = set()
    for name in MODULES:
        part = name.removeprefix(f"{folder}.").split(".")[0]
        if not name.startswith(f"{folder}."):
            continue
        for other in _imports(name):
            target = other.removeprefix(f"{folder}.").split(".")[0]
            if other in MODULES and other.startswith(f"{folder}.") and upward(folder, part, target):
                found.add((name, other))
    assert found == set()


@every_module
def test_a_folder_is_imported_through_its_face(name: str) -> None:
    assert {target for target in _from(name) if target in MODULES and deep(name, target)} == set()


@every_module
def test_no_page_imports_the_parts_of_another(name: str) -> None:
    here = tuple(name.split(".")[:3])
    pages = {tuple(t.split(".")[:3]) for t in _imports(name) if t in MODULES and t.startswith("pages.")}
    shared = {page for page in pages if page[1] == "components" or f"pages.{page[1]}.{page[2]}" in MODULES}
    assert name == "app" or here[:2] == ("pages", "components") or pages - shared <= {here}


@pytest.mark.parametrize("package", ONLY_IN)
def test_a_package_is_used_in_one_folder(package: str) -> None:
    users = {name for name in PLANNER if any(t.split(".")[0] == package for t in _imports(name))}
    assert {name for name in users if not f"{name}.".startswith(f"{ONLY_IN[package]}.")} == set()


@pytest.mark.parametrize("name", PLANNER)
def test_a_plan_is_built_by_scenarios_and_the_command_line_only(name: str) -> None:
    calls = {
        node.func.id
        for node in ast.walk(_tree(name))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert "build_plan" not in calls or name.split(".")[1] in {"scenarios", "cli"}


@pytest.mark.parametrize(
    ("folder", "part", "target"),
    [
        ("planner", "insights", "scenarios"),
        ("planner", "checks", "scenarios"),
        ("planner", "store", "plan"),
        ("planner.plan", "focus", "themes"),
        ("pages", "start", "wizard"),
    ],
)
def test_an_import_that_points_up_or_aside_is_found(folder: str, part: str, target: str) -> None:
    assert upward(folder, part, target)
    assert not upward(folder, part, part)


def test_a_deep_import_is_found() -> None:
    assert deep("planner.insights.time", "planner.plan.schedule.post")
    assert deep("planner.plan.plan", "planner.plan.schedule.post")
    assert not deep("planner.plan.schedule.edits", "planner.plan.schedule.post")
    assert not deep("planner.insights.time", "planner.plan")
    assert not deep("pages.frame", "pages.components.session.state")


@planner_module
def test_planner_knows_no_screen(name: str) -> None:
    screens = {"streamlit", "plotly", "pages", "app", "tools", "tests"}
    assert {target for target in _imports(name) if target.split(".")[0] in screens} == set()


@every_module
def test_nothing_that_is_served_imports_tools_or_tests(name: str) -> None:
    assert {target for target in _imports(name) if target.split(".")[0] in {"tools", "tests"}} == set()


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
    most = APP_LINES if name == "app" else PAGE_LINES if name in ROUTED else PLANNER_LINES
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


@pytest.mark.parametrize("name", [name for name in PAGES if not name.startswith("pages.components.session")])
def test_only_its_own_folder_touches_the_session(name: str) -> None:
    assert "session_state" not in MODULES[name].read_text(encoding="utf-8")
