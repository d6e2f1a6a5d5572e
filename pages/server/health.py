"""Whether the server can do its work: the store answers, its tables are this version's, the disk has room."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from pages.components.session.store import everything
from planner.errors import PlannerError

ROOM = 50 * 1024 * 1024  # bytes, ours: below this a save may soon fail


def healthz(_: Request) -> PlainTextResponse:
    """200 and "ok", or 503 and what is wrong."""
    try:
        everything().ping()
    except PlannerError:
        return PlainTextResponse("the store does not answer", status_code=503)
    room = everything().room()
    if room is not None and room < ROOM:
        return PlainTextResponse("the disk is nearly full", status_code=503)
    return PlainTextResponse("ok")


HEALTH = Route("/healthz", healthz)
