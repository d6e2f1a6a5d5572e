"""The server: what every answer carries, what is closed, and who may open a socket."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app import app
from pages.server.guard import Guard
from tests.paths import ROOT

HEADERS = {
    "content-security-policy",
    "x-content-type-options",
    "x-frame-options",
    "referrer-policy",
    "permissions-policy",
}


async def inner(scope: Scope, receive: Receive, send: Send) -> None:
    """An app that greets whoever gets through."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.accept"})
        return
    await send(
        {"type": "http.response.start", "status": 200, "headers": [(b"x-frame-options", b"SAMEORIGIN")]}
    )
    await send({"type": "http.response.body", "body": b"hello"})


def ask(
    asgi: ASGIApp,
    path: str,
    kind: str = "http",
    method: str = "GET",
    query: str = "",
    peer: str = "127.0.0.1",
    **headers: str,
) -> list[Message]:
    """Everything the server sends to one request."""
    sent: list[Message] = []
    waiting = [{"type": "websocket.connect" if kind == "websocket" else "http.request", "body": b""}]

    async def receive() -> Message:
        return waiting.pop() if waiting else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope: dict[str, Any] = {
        "type": kind, "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method,
        "scheme": "ws" if kind == "websocket" else "http", "path": path, "raw_path": path.encode(),
        "root_path": "", "query_string": query.encode(), "headers": named, "server": ("localhost", 8501),
        "client": (peer, 1), "subprotocols": [],
    }  # fmt: skip
    with ThreadPoolExecutor(max_workers=1) as thread:  # the browser's tests keep a loop in this one
        thread.submit(asyncio.run, asgi(scope, receive, send)).result()  # type: ignore[arg-type]
    return sent


def answer(sent: list[Message]) -> tuple[int, Mapping[str, str], bytes]:
    """Status, headers and body of an answer."""
    start = next(message for message in sent if message["type"] == "http.response.start")
    body = b"".join(m.get("body", b"") for m in sent if m["type"] == "http.response.body")
    return start["status"], {k.decode().lower(): v.decode() for k, v in start["headers"]}, body


def test_every_answer_carries_the_headers() -> None:
    status, headers, body = answer(ask(Guard(inner), "/"))
    assert (status, body) == (200, b"hello")
    assert set(headers) >= HEADERS
    assert headers["referrer-policy"] == "no-referrer"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


def test_nothing_is_loaded_from_elsewhere() -> None:
    policy = answer(ask(Guard(inner), "/"))[1]["content-security-policy"]
    assert "http:" not in policy
    assert "https:" not in policy
    assert "*" not in policy


@pytest.mark.parametrize(
    "path", ["/_stcore/metrics", "/_stcore/metrics//", "/_stcore/agent", "/_stcore/agent/openapi.json"]
)
def test_the_metrics_and_the_agents_address_are_not_there(path: str) -> None:
    status, headers, body = answer(ask(Guard(inner), path))
    assert (status, body) == (404, b"")
    assert set(headers) >= HEADERS


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "http://localhost:9999",
        "http://localhost:8501.evil.example",
        "http://evil.example/localhost:8501",
        "http://user@localhost:8501",
        "null",
        "",
        "file://",
    ],
)
def test_a_socket_from_another_site_is_refused(origin: str) -> None:
    sent = ask(Guard(inner), "/_stcore/stream", "websocket", origin=origin, host="localhost:8501")
    assert [(message["type"], message.get("code")) for message in sent] == [("websocket.close", 1008)]


@pytest.mark.parametrize(
    ("origin", "host"),
    [
        ("http://localhost:8501", "localhost:8501"),
        ("https://plan.example.org", "plan.example.org"),
        ("http://[::1]:8501", "[::1]:8501"),
    ],
)
def test_a_socket_from_our_own_page_is_let_in(origin: str, host: str) -> None:
    sent = ask(Guard(inner), "/_stcore/stream", "websocket", origin=origin, host=host)
    assert [message["type"] for message in sent] == ["websocket.accept"]


def test_a_socket_without_an_origin_comes_from_no_browser_and_is_let_in() -> None:
    sent = ask(Guard(inner), "/_stcore/stream", "websocket", host="localhost:8501")
    assert [message["type"] for message in sent] == ["websocket.accept"]


# The whole server --------------------------------------------------------------------------------------


def test_healthz_is_ok_while_the_store_answers() -> None:
    status, headers, body = answer(ask(app, "/healthz", host="localhost:8501"))
    assert (status, body) == (200, b"ok")
    assert set(headers) >= HEADERS


def test_healthz_says_503_when_the_store_does_not_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(
        "PLANNER_DATABASE_URL", f"sqlite:///{tmp_path / 'no' / 'such' / 'folder' / 'plans.db'}"
    )
    status, headers, body = answer(ask(app, "/healthz", host="localhost:8501"))
    assert status == 503
    assert b"does not answer" in body
    assert b"Traceback" not in body
    assert set(headers) >= HEADERS


def test_healthz_tells_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANNER_DATABASE_URL", "mysql://someone:secret@example.org/plans")
    status, _, body = answer(ask(app, "/healthz", host="localhost:8501"))
    assert status == 503
    assert b"secret" not in body


def test_the_whole_server_hides_its_metrics_and_refuses_other_sites() -> None:
    assert answer(ask(app, "/_stcore/metrics", host="localhost:8501"))[0] == 404
    sent = ask(app, "/_stcore/stream", "websocket", host="localhost:8501", origin="https://evil.example")
    assert [(message["type"], message.get("code")) for message in sent] == [("websocket.close", 1008)]


def test_a_server_whose_day_is_none_does_not_start_and_says_what_to_write() -> None:
    asked = {**os.environ, "PLANNER_TODAY": "soon", "PYTHONUTF8": "1"}
    ended = subprocess.run(
        [sys.executable, "-c", "import app"],
        cwd=ROOT,
        env=asked,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    last = "PLANNER_TODAY is “soon”; write a day such as 2027-03-01 or 2027-03-01T18:30."
    assert (ended.returncode, ended.stderr.splitlines()[-1]) == (1, last)
