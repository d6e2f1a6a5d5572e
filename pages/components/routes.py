"""Every page with its title and address, and links that keep the plan."""

from dataclasses import dataclass

import streamlit as st

from pages.components.session import state
from planner.language import N_
from planner.vocabulary import TITLES


@dataclass(frozen=True)
class Route:
    """One page: its file below pages/, which names its address, its title, whether it needs a plan."""

    file: str
    title: str
    needs_plan: bool = True
    step: str = ""  # the wizard step it asks for
    wide: bool = False  # whether it shows tables that want the width


ROUTES = {
    "start": Route("start/start/start.py", N_("Start"), needs_plan=False),
    "plans": Route("start/plans/plans.py", N_("Your plans"), needs_plan=False),
    "quick_name": Route("start/quick/quick_name.py", N_("Your business")),
    "quick_goal": Route("start/quick/quick_goal.py", N_("What you want")),
    "quick_order": Route("start/quick/quick_order.py", N_("Orders and price")),
    "quick_time": Route("start/quick/quick_time.py", N_("Your time")),
    "first_plan": Route("start/first_plan/first_plan.py", N_("Your first plan"), wide=True),
    "quick_people": Route("start/quick/quick_people.py", N_("Who buys, and where")),
    "quick_topics": Route("start/quick/quick_topics.py", N_("Three topics")),
    "guesses": Route("start/guesses/guesses.py", N_("What we guessed")),
    "home": Route("start/home/home.py", N_("This week")),
    "tasks": Route("start/tasks/tasks.py", N_("Make it yours")),
    "business": Route("wizard/business/business.py", TITLES["business"], step="business"),
    "audiences": Route("wizard/audiences/audiences.py", TITLES["audiences"], step="audiences"),
    "goals": Route("wizard/goals/goals.py", TITLES["goals"], step="goals"),
    "time": Route("wizard/time/time.py", TITLES["time"], step="time", wide=True),
    "platforms": Route("wizard/platforms/platforms.py", TITLES["platforms"], step="platforms"),
    "platforms_liked": Route("wizard/platforms/platforms_liked.py", N_("What you love"), step="platforms"),
    "platforms_choice": Route("wizard/platforms/platforms_choice.py", N_("The choice"), step="platforms"),
    "themes": Route("wizard/themes/themes.py", TITLES["themes"], step="themes"),
    "calendar": Route("wizard/calendar/calendar.py", TITLES["calendar"], step="calendar"),
    "engagement": Route("wizard/engagement/engagement.py", TITLES["engagement"], step="engagement"),
    "measurement": Route("wizard/measurement/measurement.py", TITLES["measurement"], step="measurement"),
    "summary": Route("wizard/summary/summary.py", N_("Check your answers")),
    "weeks": Route("plan/weeks/weeks.py", N_("Your calendar"), wide=True),
    "progress": Route("plan/progress/progress.py", N_("How it is going")),
    "export": Route("plan/export/export.py", N_("Take it with you")),
    "review": Route("plan/review/review.py", N_("What the experts would say")),
    "our_numbers": Route("plan/our_numbers/our_numbers.py", N_("Our numbers")),
    "history": Route("plan/history/history.py", N_("What changed")),
    "compare": Route("plan/compare/compare.py", N_("Plans side by side"), wide=True),
    "evidence": Route("library/evidence/evidence.py", N_("Where the numbers come from"), needs_plan=False),
    "guidelines": Route("library/guidelines/guidelines.py", N_("What the experts say"), needs_plan=False),
    "myths": Route("library/myths/myths.py", N_("Twelve things people say"), needs_plan=False),
    "self_check": Route("library/self_check/self_check.py", N_("From A to Z"), needs_plan=False),
}
MENU = {  # by section: pages with their icons; the first section needs no name
    "": {"home": "today", "weeks": "calendar_month", "progress": "trending_up"},
    N_("Your plan"): {
        "first_plan": "description",
        "tasks": "checklist",
        "summary": "fact_check",
        "export": "download",
        "history": "history",
    },
    N_("Review"): {"review": "rate_review", "our_numbers": "tune"},
    N_("Library"): {
        "guidelines": "school",
        "myths": "forum",
        "self_check": "sort_by_alpha",
        "evidence": "bar_chart",
    },
    N_("Your plans"): {"plans": "folder_open", "compare": "compare_arrows"},
}
# Before there is a plan to look at.
QUICK = ("start", "plans", "quick_name", "quick_goal", "quick_order", "quick_time")


def pages() -> dict[str, st.Page]:
    """A Streamlit page for each route, by its name."""
    say = state.say()
    return {
        name: st.Page(route.file, title=say(route.title), default=name == "start")
        for name, route in ROUTES.items()
    }


def _keeping(plan: str | None, **params: str) -> dict[str, str]:
    address = plan or state.address()
    return ({"plan": address} if address else {}) | params


def link(name: str, label: str = "", icon: str | None = None, plan: str | None = None, **params: str) -> None:
    """A link to a page, with the plan in its address."""
    st.page_link(
        ROUTES[name].file,
        label=label or state.say()(ROUTES[name].title),
        icon=icon,
        query_params=_keeping(plan, **params),
    )


def go(name: str, plan: str | None = None, **params: str) -> None:
    """Leave for a page, with the plan in its address."""
    st.switch_page(ROUTES[name].file, query_params=_keeping(plan, **params))


PARAMETER = "with"  # holds the second plan's address
