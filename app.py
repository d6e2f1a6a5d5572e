"""The server: Streamlit over pages/frame.py, our script, a health check, security headers, a guard."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from pages.components.session.store import store
from pages.server.browser_files import FILES, Linked
from pages.server.guard import Guard
from pages.server.warm import check_settings, warm_up
from planner.errors import PlannerError


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Load what the first visitor would otherwise wait for."""
    warm_up()
    yield


def healthz(_: Request) -> PlainTextResponse:
    """Whether the app can reach its store."""
    try:
        store().ping()
    except PlannerError:
        return PlainTextResponse("the store does not answer", status_code=503)
    return PlainTextResponse("ok")


check_settings()
routes = [Route("/healthz", healthz), FILES]
middleware = [Middleware(Guard), Middleware(Linked)]
app = st.App("pages/frame.py", routes=routes, middleware=middleware, lifespan=lifespan)
