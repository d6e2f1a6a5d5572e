"""What was not foreseen: one line in the log with an id, and that id on the page."""

import json
import logging
import secrets
import sys
import traceback
from collections.abc import Callable

import streamlit as st

from pages.components.session import state

LOG = logging.getLogger("ninety_ten")


class _Line(logging.Formatter):
    """A log line as JSON: fixed words and ids, never what a person typed."""

    def format(self, record: logging.LogRecord) -> str:
        said = {"at": self.formatTime(record), "level": record.levelname, "event": record.getMessage()}
        return json.dumps(said | getattr(record, "facts", {}))


def start_log() -> None:
    """Write to stderr, where systemd and containers read it."""
    if not LOG.handlers:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(_Line())
        LOG.addHandler(handler)
        LOG.setLevel(logging.INFO)
        LOG.propagate = False


def note(event: str, **facts: object) -> None:
    """Log something that went as it should."""
    LOG.info(event, extra={"facts": facts})


def record(error: BaseException, where: str) -> str:
    """Log an error by its kind and place, without its message, which may quote an answer; its id."""
    name = secrets.token_hex(4)
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    facts = {"id": name, "where": where, "error": type(error).__name__, "trace": places}
    LOG.error("unforeseen", extra={"facts": facts})
    return name


def caught(run: Callable[[], None], where: str) -> None:
    """Draw a page; where that fails, say so with the id that is in the log."""
    try:
        run()
    except Exception as error:
        name, say = record(error, where), state.say()
        with st.container(key="went-wrong"):
            st.error(
                say(
                    "Something went wrong on this page. What you entered is kept. Open the page again; if it "
                    "comes back, tell whoever runs the app this number: {id}",
                    id=name,
                )
            )
