"""Our one script and stylesheet: static files, and their links in every page."""

from hashlib import sha256
from pathlib import Path

from starlette.datastructures import Headers
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

FOLDER = Path(__file__).parent / "static"
_UNDER = "our-files"
_HEAD = b"</head>"
_WOULD_CHANGE_IT = {b"accept-encoding", b"range", b"if-none-match", b"if-modified-since", b"if-range"}
_OF_THE_FILE = {b"content-length", b"etag", b"last-modified", b"accept-ranges"}


def _address(name: str) -> str:
    """Where a file is served; another content has another address, so that no browser keeps the old one."""
    return f"./{_UNDER}/{name}?{sha256((FOLDER / name).read_bytes()).hexdigest()[:12]}"


LINKS = (
    f'<link rel="stylesheet" href="{_address("ninety-ten.css")}">'
    f'<script defer src="{_address("ninety-ten.js")}"></script>'
).encode()
FILES = Mount(f"/{_UNDER}", StaticFiles(directory=FOLDER))


class Linked:
    """ASGI middleware: every page the server answers with names our two files."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on; put the links into the head of a page a browser opens."""
        if scope["type"] != "http" or "text/html" not in Headers(scope=scope).get("accept", ""):
            await self.app(scope, receive, send)
            return
        plainly = [(name, value) for name, value in scope["headers"] if name not in _WOULD_CHANGE_IT]
        start: Message | None = None
        page = b""

        async def with_links(message: Message) -> None:
            nonlocal start, page
            if message["type"] == "http.response.start" and _is_page(message):
                start = message
            elif start is None:
                await send(message)
            else:
                page += message.get("body", b"")
                if not message.get("more_body"):
                    page = page.replace(_HEAD, LINKS + _HEAD, 1)
                    await send({**start, "headers": _headers(start, len(page))})
                    await send({"type": "http.response.body", "body": page})

        await self.app({**scope, "headers": plainly}, receive, with_links)


def _is_page(start: Message) -> bool:
    return Headers(raw=start["headers"]).get("content-type", "").startswith("text/html")


def _headers(start: Message, length: int) -> list[tuple[bytes, bytes]]:
    """The headers of the page with the links: those of the file do not hold for it."""
    kept = [(name, value) for name, value in start["headers"] if name.lower() not in _OF_THE_FILE]
    return [*kept, (b"content-length", str(length).encode())]
