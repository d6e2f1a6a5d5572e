"""Who is answered, the key a browser keeps, and how a link becomes a right of that key."""

from http.cookies import SimpleCookie

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route

from pages.components.session import modes
from pages.components.session.store import everything
from pages.server.door import LINKS, Door
from pages.server.trouble import LOG, _Line, record, start_log
from planner.errors import BadSetting, PlanNotFound
from planner.language import language
from tests.pages import screens
from tests.pages.server.test_guard import answer, ask

ROUTES = [
    LINKS,
    Route("/healthz", lambda _: PlainTextResponse("ok")),
    Route("/{page}", lambda _: HTMLResponse("a page")),
]
APP = Starlette(routes=ROUTES, middleware=[Middleware(Door)])
HOST = "plans.example.org"


@pytest.fixture(params=["https", "http"])
def opened(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open mode, behind https or not."""
    monkeypatch.setenv(modes.MODE, modes.OPEN)
    monkeypatch.setenv(modes.URL, f"{request.param}://{HOST}/")
    return str(request.param)


def cookie(headers: object) -> SimpleCookie:
    return SimpleCookie(dict(headers)["set-cookie"])  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("peer", "host", "status"),
    [
        ("127.0.0.1", "localhost:8501", 200),
        ("127.0.0.1", "[::1]:8501", 200),
        ("::1", "127.0.0.1:8501", 200),
        ("127.0.0.1", "evil.example:8501", 421),  # a name that somebody pointed at this computer
        ("127.0.0.1", "", 421),
        ("192.168.1.7", "127.0.0.1:8501", 421),  # a loopback Host alone opens nothing
        ("192.168.1.7", "192.168.1.5:8501", 421),
    ],
)
def test_local_mode_answers_this_computer_alone(peer: str, host: str, status: int) -> None:
    assert answer(ask(APP, "/page", peer=peer, host=host))[0] == status
    socket = ask(APP, "/page", "websocket", peer=peer, host=host)[0]["type"]
    assert (socket == "websocket.close") is (status == 421) or status == 200


def test_local_mode_gives_no_cookie_and_knows_no_link() -> None:
    assert "set-cookie" not in answer(ask(APP, "/page", host="localhost"))[1]
    secret = everything().share(everything().create(screens.answers()), "owner")
    assert answer(ask(APP, f"/p/{secret}", host="localhost"))[0] == 404


@pytest.mark.parametrize(("host", "path", "status"), [
    (HOST, "/page", 200), ("127.0.0.1:8501", "/page", 421), ("127.0.0.1:8501", "/healthz", 200),
    (f"{HOST}.evil.example", "/page", 421), ("evil.example", "/healthz", 421),
])  # fmt: skip
def test_open_mode_answers_to_its_own_name(opened: str, host: str, path: str, status: int) -> None:
    assert answer(ask(APP, path, peer="203.0.113.9", host=host))[0] == status


def test_each_browser_gets_a_key_once_that_no_script_reads(opened: str) -> None:
    headers = answer(ask(APP, "/page", host=HOST))[1]
    [(name, kept)] = cookie(headers).items()
    assert name == ("__Host-ninety-ten" if opened == "https" else "ninety-ten")
    assert len(kept.value) == 43
    assert (kept["httponly"], kept["samesite"], kept["path"]) == (True, "Lax", "/")
    assert bool(kept["secure"]) is (opened == "https")
    assert headers["cache-control"] == "no-store"
    again = answer(ask(APP, "/page", host=HOST, cookie=f"{name}={kept.value}"))[1]
    assert "set-cookie" not in again
    assert "set-cookie" not in answer(ask(APP, "/healthz", host=HOST))[1]


def test_a_link_leaves_the_address_bar_and_opens_the_plan_for_this_browser(opened: str) -> None:
    plan = everything().create(screens.answers())
    secret = everything().share(plan, "editor")
    for method in ("HEAD", "GET", "GET"):  # a preview, a preview that reads, a person
        status, headers, body = answer(ask(APP, f"/p/{secret}", method=method, host=HOST))
    assert (status, headers["location"], body) == (303, f"/home?plan={plan}", b"")
    assert secret not in str(headers)
    [(name, kept)] = cookie(headers).items()
    seen = everything().seen_by(kept.value)
    assert (seen.opened(plan).role, [p.address for p in seen.plans()]) == ("editor", [plan])
    other = everything().share(everything().create(screens.answers()), "viewer")
    both = answer(ask(APP, f"/p/{other}", host=HOST, cookie=f"{name}={kept.value}"))[1]
    assert cookie(both)[name].value == kept.value, "the browser keeps its other plans"
    assert len(seen.plans()) == 2


@pytest.mark.parametrize("how", ["revoked", "unknown", "of a browser"])
def test_a_link_that_is_closed_says_so(opened: str, how: str) -> None:
    plan = everything().create(screens.answers())
    secret = {"unknown": "x" * 43, "of a browser": "a key"}.get(how) or everything().share(plan, "owner")
    everything().seen_by("a key").create(screens.answers())
    if how == "revoked":
        everything().revoke(plan, everything().links(plan)[0].id)
    status, headers, body = answer(ask(APP, f"/p/{secret}", host=HOST))
    assert (status, b"This link opens no plan any more" in body) == (404, True)
    assert "set-cookie" not in headers or not everything().seen_by(cookie(headers).popitem()[1].value).plans()


def test_an_address_of_before_is_exchanged_too(opened: str) -> None:
    headers = answer(ask(APP, "/home", query=f"plan={'A' * 43}", host=HOST))[1]
    assert headers["location"] == f"/p/{'A' * 43}"


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({modes.MODE: "server"}, "PLANNER_MODE is “server”; choose local or open"),
        ({modes.MODE: "open"}, "PLANNER_URL is “”; write the app's own address"),
        ({modes.MODE: "open", modes.URL: "plans.example.org"}, "PLANNER_URL is “plans.example.org”"),
        ({modes.MODE: "open", modes.URL: "https://a.example/x"}, "PLANNER_URL"),
        ({modes.MODE: "open", modes.URL: "https://a.example", modes.KEEP: "7"}, "days from 30"),
        ({modes.MODE: "open", modes.URL: "https://a.example", modes.KEEP: "soon"}, "PLANNER_KEEP_DAYS"),
        ({}, "On “0.0.0.0” others could read all plans"),
    ],
)
def test_a_setting_that_cannot_be_used_ends_the_start(
    settings: dict[str, str], says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting, match=says):
        modes.check_address("0.0.0.0")  # noqa: S104
    modes.check_address("127.0.0.1") if not settings else None


def test_the_owner_may_say_that_the_network_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(modes.NETWORK, "yes")
    modes.check_address("0.0.0.0")  # noqa: S104
    assert modes.let_in("192.168.1.7", "192.168.1.5:8501", "/")


def test_the_log_names_an_error_and_its_place_but_no_answer() -> None:
    start_log()
    try:
        raise ValueError("what somebody typed")
    except ValueError as error:
        lines: list[str] = []
        handler = type(
            "Kept", (type(LOG.handlers[0]),), {"emit": lambda s, r: lines.append(_Line().format(r))}
        )()
        LOG.addHandler(handler)
        name = record(error, "home")
        LOG.removeHandler(handler)
    assert name in lines[0]
    assert "ValueError" in lines[0]
    assert "test_door.py" in lines[0]
    assert "typed" not in lines[0]


def test_words_of_a_closed_link_are_translated() -> None:
    with pytest.raises(PlanNotFound) as error:
        everything().seen_by("key").accept("nothing")
    assert error.value.text(language("en"))
