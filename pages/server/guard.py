"""What every answer of the server carries, and who may open a connection."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' ws: wss:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",  # a plan's address is a secret
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
_CLOSED = ("/_stcore/metrics", "/_stcore/agent")  # tell strangers what is going on here


class Guard:
    """ASGI middleware: refuses sockets from other sites, hides the metrics, adds security headers."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it at once."""
        if scope["type"] == "websocket" and not _same_site(Headers(scope=scope)):
            await receive()
            await send({"type": "websocket.close", "code": 1008})
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        if scope["type"] == "http" and _is_closed(scope["path"]):
            await with_headers({"type": "http.response.start", "status": 404, "headers": []})
            await with_headers({"type": "http.response.body", "body": b""})
            return
        await self.app(scope, receive, with_headers)


def _is_closed(path: str) -> bool:
    return any(f"{path.rstrip('/')}/".startswith(f"{closed}/") for closed in _CLOSED)


def _same_site(headers: Headers) -> bool:
    """Whether the page that opens a socket came from this server; no browser leaves Origin out."""
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host", "")
