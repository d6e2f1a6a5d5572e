"""Our script and stylesheet are linked in every page, and are served as they lie."""

import pytest
from starlette.applications import Starlette
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route

from pages.server.browser_files import FILES, FOLDER, LINKS, Linked
from pages.server.guard import Guard
from tests.pages.server.test_guard import HEADERS, answer, ask

PAGE = HTMLResponse("<html><head></head><body>hello</body></html>", headers={"etag": "of-the-file"})
served = Guard(Linked(Starlette(routes=[FILES, Route("/", PAGE), Route("/text", PlainTextResponse("ok"))])))


def test_a_page_names_both_files_once_and_keeps_its_security_headers() -> None:
    status, headers, body = answer(ask(served, "/", accept="text/html,*/*", accept_encoding="gzip"))
    assert (status, body.count(LINKS), int(headers["content-length"])) == (200, 1, len(body))
    assert set(headers) >= HEADERS
    assert "etag" not in headers


@pytest.mark.parametrize("name", ["ninety-ten.css", "ninety-ten.js"])
def test_a_file_is_served_under_the_address_that_the_page_names(name: str) -> None:
    address = next(part for part in LINKS.decode().split('"') if name in part)
    status, headers, _ = answer(ask(served, address.removeprefix(".").split("?")[0], accept="text/html"))
    assert (status, headers["content-length"]) == (200, str((FOLDER / name).stat().st_size))
    assert set(headers) >= HEADERS


def test_what_is_no_page_is_passed_on_as_it_is() -> None:
    assert answer(ask(served, "/text", accept="text/html"))[::2] == (200, b"ok")
