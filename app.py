"""The server: Streamlit over pages/frame.py, our script, links, a health check, a door and a guard."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from threading import Event

import streamlit as st
from starlette.middleware import Middleware

from pages.server.browser_files import FILES, Linked
from pages.server.door import LINKS, Door
from pages.server.guard import Guard
from pages.server.health import HEALTH
from pages.server.keep import keep_tidy
from pages.server.trouble import start_log
from pages.server.warm import check_settings, warm_up


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Load what the first visitor would otherwise wait for; delete what nobody wants any more."""
    warm_up()
    stop = Event()
    keep_tidy(stop)
    yield
    stop.set()


check_settings()
start_log()
routes = [HEALTH, LINKS, FILES]
middleware = [Middleware(Guard), Middleware(Door), Middleware(Linked)]
app = st.App("pages/frame.py", routes=routes, middleware=middleware, lifespan=lifespan)
