"""A small plan written by hand that keeps all the rules: a bakery in Bergen, 4 January to 3 April 2027."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

from planner.answers import Document, from_document
from planner.knowledge import Library, Peak, Selling, Step, library
from planner.knowledge.selling import TradeSelling
from planner.plan import Plan, Post, build_plan
from planner.plan.selling.result import Campaign, LeftOut, Task
from tests.plan.selling.alter import rowed, with_posts

START, SUNDAY, THURSDAY = date(2027, 1, 4), date(2027, 2, 14), date(2027, 2, 11)
HALF_WEEK = 10
FREE = {300: 58, 420: 50}  # percent: as many minutes are planned as of 180 and 300
RING = "Ring 55 00 00 00."
THEMES = ("birthday-cakes", "daily-bread", "what-is-in-it")
THEMED = ("01-07", "01-12", "01-19", "02-04", "02-18", "02-23", "03-04", "03-09", "03-11")
SLOTS = (
    *("01-05", "01-07", "01-12", "01-14", "01-19", "01-21", "01-23", "01-26", "01-28", "01-30"),
    *("02-02", "02-04", "02-06", "02-09", "02-11", "02-13", "02-16", "02-18", "02-20", "02-23"),
    *("02-25", "02-27", "03-02", "03-04", "03-06", "03-09", "03-11", "03-13", "03-16", "03-18"),
    *("03-20", "03-23", "03-30", "04-01", "04-03"),
)
DOCUMENT: Document = {
    "business": {
        "name": "Fjord Bakeri, Bergen",
        "trade": "bakery",
        "country": "NO",
        "contact": "55 00 00 00",
        "offers": [{"id": "o1", "price": "from 450 kr", "capacity": 12}],
    },
    "goals": [{"id": "g1", "want": "bakery/cake-orders"}],
    "platforms": {"choice": [{"id": "facebook", "role": "focus", "share": 100}]},
    "themes": [{"id": f"m{k}", "ref": f"bakery/{theme}"} for k, theme in enumerate(THEMES, 1)],
    "calendar": {"start": START.isoformat()},
}


def _step(step: str, first: str, ask: str = "", **more: Any) -> Step:
    empty = {"first_empty": "Empty."} if "{contact}" in first or "{Price}" in first else {}
    empty |= {"ask_empty": "Send us a message."} if "{contact}" in ask else {}
    row = {"step": step, "format": "photo", "show": f"What {step} shows.", "first": first, "ask": ask}
    return Step.model_validate({**row, **empty, **more})


STEPS = {  # by the day of the post
    "01-28": _step("announce", "Mother's Day is {Day}, and this is the cake.", "Order by {Last}: {contact}."),
    "02-06": _step("making", "One word, and nobody breathes until its final letter.", "Which word is yours?"),
    "02-09": _step(
        "reminder", "Mother's Day cakes wait for names, and the list ends {Last}.", "Ring {contact}."
    ),
    "02-11": _step("last", "{Last}, closing time: then the book is shut.", "Ring {contact}.", true="day"),
    "02-13": _step("late", "These three need no order and look like a plan.", "{Day}: open [hours]."),
    "02-16": _step("thanks", "[n] cakes went out of this door.", "Send the picture.", true="count"),
    "02-27": _step(
        "customer", "The cake is ours, the table is yours.", needs="consent", instead="Two of ours."
    ),
}
LINES = {
    "01-05": _step(
        "how-to-order", "Whoever has the next birthday, the cake takes one call.", "Ring {contact}."
    ),
    "01-14": _step("price", "{Price}: the smallest cake with a name on it.", "Ring {contact}."),
    "02-20": _step("room", "Saturday 27 February: room for [n] cakes.".replace("27", "{n}"), true="count"),
    "03-16": _step("booking", "Somebody at work turns fifty, without a cake.", "Ring {contact}."),
}
SUMMER = (
    _step("booking", "Berries by the bowl, and somebody has a party.", true="season", months=(7, 8)),
    _step("booking", "Strawberries lie whole on the cream.", needs="season", months=(7,)),
)
MOTHERS_DAY = Peak(
    id="mothers-day",
    name="Mother's Day",
    day="mothers_day",
    wants={"cake-orders": 2},
    order_days=3,
    steps=tuple(STEPS.values()),
)
EASTER = MOTHERS_DAY.model_copy(update={"id": "easter", "day": "easter", "order_days": None})
RUNS = Campaign(
    key="mothers-day-2027",
    peak=MOTHERS_DAY,
    name="Mother's Day",
    local="Morsdag",
    day=SUNDAY,
    opens=date(2027, 1, 28),
    last=THURSDAY,
    ends=THURSDAY,
    dated=True,
    after=False,
    short=False,
)


def _library() -> Library:
    worth = {theme: {"cake-orders": 1} for theme in THEMES}
    bakery = TradeSelling(id="bakery", worth=worth, peaks=(MOTHERS_DAY, EASTER))
    return replace(library(), sales={"bakery": bakery}, common=Selling(lines=(*LINES.values(), *SUMMER)))


def standing(minutes: int = 300) -> Any:
    """The plan, a stand-in with what the rules look at; of 300 minutes a week, or 420, most of them free."""
    weeks = {(START + timedelta(weeks=k)).isoformat(): "normal" for k in range(13)}
    weeks[(START + timedelta(weeks=HALF_WEEK - 1)).isoformat()] = "half"
    answers = from_document({**DOCUMENT, "time": {"minutes": minutes, "free": FREE[minutes], "weeks": weeks}})
    known = _library()
    real = build_plan(answers, known, START)
    posts = [_post(real, k, date.fromisoformat(f"2027-{day}"), minutes) for k, day in enumerate(SLOTS)]
    selling = SimpleNamespace(
        offer=SimpleNamespace(capacity=12),
        campaigns=(RUNS,),
        left_out=(LeftOut("easter-2027", "Easter", date(2027, 3, 28), "full"),),
        dropped=(),
        setup=(_task("slip", 1, minutes), _task("listing", 2, minutes), Task("album", 0, 20, "Album")),
        extras=(
            *(Task("reserve", 12, 10, ""), Task("second", 12, 10, "")),
            *(Task("sort", 13, 10, ""), Task("reviews", 13, 10, "")),
        ),
        promises=(),
        plain=(1, 2, 3, 4, 7, 8, 9, 11),
        half_way=date(2027, 3, 8),
        ceiling=50,
        ceiling_by="ours",
        a_week=4 if minutes >= 420 else 3,
    )
    fields = [
        *("focus", "answers", "said", "library", "today", "goal", "unplaced", "themes", "weeks"),
        *("start", "last"),
    ]
    plan = SimpleNamespace(**{name: getattr(real, name) for name in fields}, selling=selling)
    plan.unplaced = ()
    return rowed(with_posts(plan, posts))


def _task(name: str, week: int, minutes: int) -> Task:
    return Task(name, week, 40 if minutes < 420 else 50, "To do")


def _post(plan: Plan, k: int, day: date, minutes: int) -> Post:
    name = f"{day:%m-%d}"
    week = next(w for w in plan.weeks if day in w.span)
    line, of = STEPS.get(name) or LINES.get(name), "mothers-day-2027" if name in STEPS else "set"
    lesson = _lesson(plan, THEMED.index(name)) if name in THEMED else f"bakery/x{k:02}"
    each = (20 if week.number != HALF_WEEK - 1 else 15) * (1 if minutes < 420 else 2)
    post = Post(
        key=f"{of}-{line.step}1" if line else f"{lesson}-photo1",
        week=week.number,
        month=next(n for n, theme in enumerate(plan.themes, 1) if day in theme.span),
        theme="",
        lesson="" if line else lesson,
        title="A post",
        format="photo",
        place="facebook",
        show="Two of ours." if line and line.instead else line.show if line else "A loaf.",
        first=f"The loaf with the letter {chr(65 + k % 26)}{chr(97 + k // 26)} lies on the bench.",
        ask="Which one is yours?",
        question="",
        minutes=10 if week.number == HALF_WEEK else each,
        make_by=_made(week.span.first, day, week.number),
        go_out=day,
        step=line.step if line else "",
        campaign="Mother's Day" if name in STEPS else "",
    )
    if line is None:
        return post
    fill: Callable[[str], str] = _filled
    return replace(
        post, first=fill(line.first), ask=fill(line.ask), make_by=day if line.step == "room" else post.make_by
    )


def _lesson(plan: Plan, k: int) -> str:
    theme = plan.themes[k // 3]
    refs = [theme.key, *(idea.ref for idea in theme.ideas if idea.ref != theme.key)]
    return refs[k % 3]


def _made(monday: date, day: date, week: int) -> date:
    """The Monday's sitting; before a half week the last one; after Easter the open days around it."""
    if week == HALF_WEEK:
        return monday - timedelta(weeks=1)
    if week == 13:
        return date(2027, 3, 27) if day == date(2027, 3, 30) else date(2027, 3, 30)
    return monday


def _filled(text: str) -> str:
    values = {"Day": "Sunday 14 February", "Last": "Thursday 11 February", "contact": "55 00 00 00"}
    return text.format(**values, Price="From 450 kr", n="27")
