"""The one place that touches session state: which plan, its answers, saving them.

Session state holds plain values only. The plan lives in the store and is read again on every run,
so that a reload, a second tab or a restarted server loses nothing.
"""

import json
import uuid
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

import streamlit as st

from pages.components.session import drafts, modes, notices
from pages.components.session.store import store as store  # pages ask the state for it
from planner import clock
from planner.answers import Answers, Change, Document, Path, from_document, get, to_document
from planner.errors import Conflict, PlannerError, PlanNotFound
from planner.insights.progress import before_saving
from planner.knowledge import Library
from planner.knowledge import library as read_library
from planner.language import PSEUDO, Language, language, languages
from planner.plan import Plan, build_plan
from planner.review import Review
from planner.review import review as review_plan
from planner.store import NOTICE


def begin() -> str:
    """Read the plan that the address names, once at the start of a run; why it could not be read, else ""."""
    for name in ("document", "document_json", "key", "shown"):
        st.session_state.pop(name, None)
    wanted = st.query_params.get("plan")
    if st.session_state.get("address") != wanted:
        for name in ("seen", "typed", "errors", "labels", "saved_at"):
            st.session_state.pop(name, None)
    st.session_state["address"] = wanted
    if wanted:
        try:
            found = store().opened(wanted)
            if found.id != wanted:  # an address of before plans had ids
                st.session_state["address"] = st.query_params["plan"] = found.id
            st.session_state["role"], st.session_state["warned"] = found.role, found.warned
            _hold(found.answers)
        except PlanNotFound:
            st.session_state["address"] = None
        except PlannerError as error:
            return error.text(say())
    _speak()
    return ""


def address() -> str | None:
    """The address of the open plan; None where none is open."""
    found = st.session_state.get("address")
    return str(found) if found else None


def role() -> str:
    """What this visitor is for the open plan: viewer, editor or owner."""
    return str(st.session_state.get("role", "owner"))


def goes_on() -> date | None:
    """The day on which the open plan is deleted unless somebody changes it."""
    warned: datetime | None = st.session_state.get("warned")
    return warned and (warned + NOTICE).date()


def document() -> Document:
    """The open plan's answers as plain values."""
    found: Document = st.session_state.get("document", {})
    return found


def said() -> Answers:
    """What was said, without assumptions."""
    return plan().said


def say() -> Language:
    """The language of the plan, else of this visit."""
    return language(str(st.session_state.get("language", "en")))


def _speak() -> None:
    """Decide the language, once a run and after each save."""
    code = get(document(), ("settings", "language")) or st.query_params.get("lang") or "en"
    st.session_state["language"] = code if code in (*languages(), PSEUDO) else "en"
    st.session_state.pop("key", None)


def library() -> Library:
    """All knowledge in the language of this visit."""
    return read_library(say().code)


def now() -> datetime:
    """The time where the visitor is."""
    zone = st.context.timezone
    return clock.now(ZoneInfo(zone) if zone else None)


def here(at: datetime) -> datetime:
    """A time as the visitor's own clock showed it."""
    return at.astimezone(now().tzinfo)


def today() -> date:
    """The day it is where the visitor is."""
    return now().date()


@lru_cache(maxsize=128)
def _plan(document_json: str, today: date, code: str) -> Plan:
    return build_plan(from_document(json.loads(document_json)), read_library(code), today)


def today_as_key() -> tuple[str, date, str]:
    """All a plan depends on: the answers, the day and the language; worked out once a run and save."""
    found: tuple[str, date, str] | None = st.session_state.get("key")
    if found is None:
        found = st.session_state.get("document_json", "{}"), today(), say().code
        st.session_state["key"] = found
    return found


def plan() -> Plan:
    """The plan these answers make today."""
    return _plan(*today_as_key())


def worked_out(answers: Answers) -> Plan:
    """The plan that other answers than the open plan's make today."""
    return _plan(json.dumps(to_document(answers)), today(), say().code)


@lru_cache(maxsize=128)
def _filled(document_json: str, today: date, code: str) -> Document:
    return _plan(document_json, today, code).answers.model_dump(mode="json", exclude_defaults=True)


def filled() -> Document:
    """The answers with our assumptions in the gaps, as plain values."""
    return _filled(*today_as_key())


@lru_cache(maxsize=128)
def _review(document_json: str, today: date, code: str) -> Review:
    return review_plan(_plan(document_json, today, code))


def review() -> Review:
    """The plan held against every guideline."""
    return _review(*today_as_key())


def is_local() -> bool:
    """Whether this visit comes from the computer the app runs on."""
    return not modes.is_open() and modes.LOOPBACK.fullmatch(st.context.headers.get("Host", "")) is not None


def operation() -> str:
    """A new id for a change of this window's."""
    window = st.session_state.setdefault("window", uuid.uuid4().hex)
    return f"{window}:{uuid.uuid4().hex}"


def is_own(op_id: str) -> bool:
    """Whether a change was made in this window, as long as it was not loaded anew."""
    return op_id.startswith(f"{st.session_state.get('window', '')}:") and "window" in st.session_state


def save(*changes: Change) -> bool:
    """Save all changes or none, with what the log must keep first; False where it could not be."""
    where = address()
    if where is None or not changes:
        return False
    along = before_saving(plan(), changes)
    try:
        answers = store().save(where, operation(), [*along, *changes])
    except PlannerError as error:
        text = error.text(say())
        if isinstance(error, Conflict):
            drafts.note(error.path, text, conflict=True, stored=error.stored)
        else:
            drafts.note(changes[0][0], text)
        notices.trouble(text)
        return False
    hold(answers)
    for path, _, _ in changes:
        drafts.forget(path)
    return True


def _hold(answers: Answers) -> None:
    st.session_state["document"] = to_document(answers)
    st.session_state["document_json"] = json.dumps(st.session_state["document"])
    _speak()


def hold(answers: Answers) -> None:
    """These answers were just saved."""
    _hold(answers)
    st.session_state["saved_at"] = now().strftime("%H:%M")


def put(path: Path, value: Any) -> bool:
    """Save one value (JSON types; None takes it away)."""
    return save((path, get(document(), path), value))


def saved_at() -> str:
    """The time of this visit's last save; empty before the first."""
    return str(st.session_state.get("saved_at", ""))
