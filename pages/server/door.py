"""Who is answered at all, the key each browser keeps, links exchanged for a right of that key."""

import secrets
from html import escape
from urllib.parse import parse_qs, quote

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection, Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pages.components.session import modes
from pages.components.session.store import everything
from planner.errors import PlannerError, PlanNotFound
from planner.language import language

YEAR = 365 * 24 * 60 * 60  # seconds
_SECRET = 43  # characters of a link's secret, and of an address of before
_WRONG = "This server does not answer to that name."
_PAGE = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>Ninety-Ten</title><h1>Ninety-Ten</h1><p>{}</p>"
)


class Door:
    """ASGI middleware: answers only to its own name, and gives each browser a key in open mode."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        peer = (scope.get("client") or ("", 0))[0]
        if not modes.let_in(peer, headers.get("host", ""), scope["path"]):
            if scope["type"] == "websocket":
                await receive()
                await send({"type": "websocket.close", "code": 1008})
            else:
                await PlainTextResponse(_WRONG, status_code=421)(scope, receive, send)
            return
        if scope["type"] == "websocket" or not modes.is_open():
            await self.app(scope, receive, send)
            return
        old = parse_qs(scope["query_string"].decode("latin-1")).get("plan", [""])[0]
        if len(old) == _SECRET and scope["method"] == "GET":  # an address of before plans had ids
            await RedirectResponse(f"/p/{quote(old)}", 303)(scope, receive, send)
            return

        async def with_key(message: Message) -> None:
            if message["type"] == "http.response.start" and not _key(HTTPConnection(scope)):
                answered = MutableHeaders(scope=message)
                if answered.get("content-type", "").startswith("text/html") and not _given(answered):
                    _give(answered, secrets.token_urlsafe(32))
            await send(message)

        await self.app(scope, receive, with_key)


async def exchange(request: Request) -> Response:
    """Let this browser in by a link, and show the plan without the link in the address bar.

    A link may be used again, so that a preview of it in a messenger takes nothing away.
    """
    if request.method != "GET" or not modes.is_open():
        return Response(status_code=200 if modes.is_open() else 404)
    key = _key(request) or secrets.token_urlsafe(32)
    seen = everything().seen_by(key)
    try:
        plan = await run_in_threadpool(seen.accept, request.path_params["secret"])
    except PlannerError as error:
        status = 404 if isinstance(error, PlanNotFound) else 503
        return HTMLResponse(_PAGE.format(escape(error.text(language()))), status)
    answer = RedirectResponse(f"/home?plan={plan}", 303)
    _give(answer.headers, key)
    return answer


def _key(request: HTTPConnection) -> str:
    return request.cookies.get(modes.cookie(), "")


def _given(headers: MutableHeaders) -> bool:
    return any(value.startswith(f"{modes.cookie()}=") for value in headers.getlist("set-cookie"))


def _give(headers: MutableHeaders, key: str) -> None:
    """Lax, not Strict: a link in a message must find the key this browser has."""
    secure = "; Secure" if modes.is_secure() else ""
    headers.append(
        "set-cookie", f"{modes.cookie()}={key}; Path=/; Max-Age={YEAR}; HttpOnly; SameSite=Lax{secure}"
    )
    headers["cache-control"] = "no-store"


LINKS = Route("/p/{secret}", exchange, methods=["GET", "HEAD"])
