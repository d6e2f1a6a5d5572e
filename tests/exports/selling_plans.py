"""A plan that sells, written by hand: what exports make of it does not hang on the trades' files."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from planner.answers import Answers
from planner.knowledge import Peak
from planner.plan import (
    Campaign,
    Drawer,
    DroppedStep,
    LeftOut,
    Offered,
    Plan,
    PlanWeek,
    Post,
    Reading,
    Reply,
    Selling,
    Task,
    WeekRow,
    week_budget,
)
from planner.vocabulary import Shot, StepName, WeekKind
from tests.exports.plans import START, built, quick

HALF = (5, 6)
CONTACT, PRICE = "55 00 00 00", "from 450 kr"
LINE = f"Ring {CONTACT} with day and guests. From 450 kr, three days ahead."
SLIP, REPLY = "day, guests, filling, **where did you see us?**", "Thank you! Which day, and for how many?"

OFFER = Offered(
    id="",
    name="birthday cakes",
    ways=("phone", "message"),
    contact=CONTACT,
    price=PRICE,
    lead=3,
    capacity=12,
    in_all=False,
    days="",
    covers="",
    town="Bergen",
    guessed=False,
    lead_guessed=True,
    line=LINE,
    hows=(f"Ring {CONTACT}.",),
    slip=SLIP,
    reply=REPLY,
)


def on(month: int, day: int) -> date:
    """A day of the plan's year."""
    return date(2027, month, day)


def _peak(peak_id: str, **more: Any) -> Peak:
    needs: Shot = "staged"
    line = {
        "format": "photo",
        "needs": needs,
        "show": "A tray.",
        "first": "The tray is full.",
        "ask": "Which one?",
    }
    names: tuple[StepName, ...] = ("announce", "last", "room")
    return Peak.model_validate(
        {
            "id": peak_id,
            "name": peak_id,
            "day": "x",
            "wants": {},
            "steps": [{"step": s, **line} for s in names],
        }
        | more
    )


BUNS = Campaign(
    "buns-2027",
    _peak("buns"),
    "Carnival buns",
    "fastelavn",
    on(2, 7),
    on(1, 21),
    on(2, 4),
    on(2, 4),
    True,
    False,
    False,
)
MOTHERS = Campaign(
    "mothers-2027",
    _peak("mothers"),
    "Mother's Day",
    "",
    on(2, 14),
    on(1, 28),
    on(2, 11),
    on(2, 11),
    True,
    False,
    False,
)
SUMMER = Campaign(
    "summer-2027",
    _peak("summer", season=True, opens=60, when="weekends in May", full="when a weekend is full"),
    "Garden parties", "", on(5, 1), on(3, 2), None, None, False, True, False,
)  # fmt: skip
FLAG = Campaign(
    "flag-2027", _peak("flag"), "17 May", "", on(5, 17), on(3, 30), None, on(5, 12), False, True, False
)
CAMPAIGNS = (SUMMER, BUNS, FLAG, MOTHERS)

SETUP = (
    Task("slip", 1, 10, f"Order slip by the phone: {SLIP}"),
    Task("page", 1, 15, "Hours and number on the page."),
    Task("sign", 1, 10, "A sign at the till"),
    Task("count", 1, 15, "Count last winter's slips"),
    Task("cover", 1, 10, "A cake as cover"),
    Task("album", 2, 40, "An album with six cakes"),
    Task("door", 0, 15, "The prices on the door"),
)
EXTRAS = (
    Task("pictures", 3, 10, "Take three pictures for later"),
    Task("pictures", 8, 10, "Take three pictures for later"),
    Task("sort", 13, 10, "Sort the posts"),
)
DRAWER = (
    Drawer("cancelled", "A cake has lost its party: [size].", "", f"First to ring {CONTACT}."),
    Drawer("praise", "They wrote this, and said yes to it: [words].", "", ""),
)
CAUSES = (
    Reading("unseen", "Fewer than 2 a week ask", "Show a hand or a face in the next three posts."),
    Reading("slow", "Fewer than 1 asker in 3 orders", "Answer the same day, with one price."),
)


def post(day: date, title: str, step: StepName | str = "", **more: Any) -> Post:
    """A post that is made on its week's Monday."""
    monday = day - timedelta(days=day.weekday())
    known: dict[str, Any] = {
        "key": f"{title}-{day.isoformat()}",
        "week": (day - START).days // 7 + 1,
        "month": 1,
        "theme": "Cakes",
        "lesson": "bakery/s11",
        "title": title,
        "format": "photo",
        "place": "facebook",
        "show": f"{title} on the bench.",
        "first": f"{title}, as it is.",
        "ask": "Which one?",
        "question": "",
        "minutes": 10,
        "make_by": monday,
        "go_out": day,
        "main": True,
        "step": step,
    }
    return Post(**known | more)


POSTS = (
    post(on(1, 5), "How to order", "how-to-order", ask=LINE),
    post(on(1, 7), "The hand that answers", kind="human"),
    post(on(1, 12), "How many it feeds", format="film", minutes=30),
    post(on(1, 14), "The price", "price", key="the-price"),
    post(
        on(1, 21),
        "Carnival buns: orders open",
        "announce",
        campaign="Carnival buns",
        format="film",
        minutes=30,
    ),
    post(
        on(1, 28), "Mother's Day: orders open", "announce", campaign="Mother's Day", ask="[price]. Ring us."
    ),
    post(on(2, 2), "Carnival buns: reminder", "reminder", campaign="Carnival buns", make_by=on(1, 25)),
    post(
        on(2, 4),
        "Carnival buns: last day",
        "last",
        campaign="Carnival buns",
        format="story",
        minutes=5,
        make_by=on(1, 25),
        first="Thursday 4 February the book is shut, and [n] boxes are left.",
    ),
    post(on(2, 11), "Mother's Day: last day", "last", campaign="Mother's Day", format="story", minutes=5),
    post(on(2, 16), "Mother's Day: thanks", "thanks", campaign="Mother's Day"),
    post(on(2, 20), "Room left", "room", format="story", minutes=5, make_by=on(2, 20)),
    post(on(3, 2), "Garden parties: orders open", "announce", campaign="Garden parties"),
    post(on(3, 11), "What is in it", format="film", minutes=30),
    post(on(3, 30), "17 May: orders open", "announce", campaign="17 May"),
)


def rows(
    plan: Plan, posts: Sequence[Post], setup: Sequence[Task], extras: Sequence[Task]
) -> tuple[WeekRow, ...]:
    """Thirteen weeks whose minutes are those of the posts and tasks."""
    found = []
    for week in plan.weeks:
        kind, n, budget = week.kind, week.number, week.budget
        found.append(
            WeekRow(
                number=n,
                span=week.span,
                kind=kind,
                posts=sum(p.go_out in week.span for p in posts),
                make=sum(p.minutes for p in posts if p.make_by in week.span),
                setup=sum(t.minutes for t in setup if t.week == n),
                talk=25 if kind == "half" else 40 if n > 2 else 30,
                count=10,
                extra=sum(t.minutes for t in extras if t.week == n),
                planned=budget.planned,
                asked=budget.asked,
            )
        )
    return tuple(found)


def with_selling(plan: Plan, selling: Selling, posts: Sequence[Post] | None = None) -> Plan:
    """The plan with this selling side in place of what the engine would make of it."""
    changed = replace(plan, posts=plan.posts if posts is None else tuple(posts))
    changed.__dict__["selling"] = selling  # what a cached property keeps
    return changed


def selling(plan: Plan, posts: Sequence[Post] = POSTS, **more: Any) -> Selling:
    """The selling side of a bakery, with some parts in other words."""
    known: dict[str, Any] = {
        "offer": OFFER,
        "campaigns": CAMPAIGNS,
        "left_out": (LeftOut("valentines-2027", "Valentine's Day", on(2, 14), "full"),),
        "dropped": (DroppedStep("buns-2027-late", "Carnival buns: too late?", "late", "no day"),),
        "setup": SETUP,
        "extras": EXTRAS,
        "drawer": DRAWER,
        "every_week": None,
        "replies": (Reply("Somebody writes for the first time", REPLY),),
        "causes": CAUSES,
        "promises": ("the-price",),
        "plain": (1, 2, 3, 7, 8, 9, 10, 11, 12, 13),
        "half_way": on(3, 8),
        "ceiling": 75,
        "ceiling_by": "ours",
        "a_week": 3,
        "headings": ("A cake in one call", "Two feasts", "Big tables"),
    }
    known |= more
    return Selling(
        rows=known.pop("rows", None) or rows(plan, posts, known["setup"], known["extras"]), **known
    )


def _week(plan: Plan, week: PlanWeek) -> PlanWeek:
    kind: WeekKind = "half" if week.number in HALF else "normal"
    return replace(week, kind=kind, budget=week_budget(plan.answers.time, kind))


def bakery(said: Answers | None = None, posts: Sequence[Post] = POSTS, code: str = "en", **more: Any) -> Plan:
    """The bakery's plan; `more` replaces parts of its selling side."""
    plan = built(said, code) if said else quick(code=code)
    plan = replace(plan, weeks=tuple(_week(plan, week) for week in plan.weeks))
    return with_selling(plan, selling(plan, posts, **more), posts)


def offered(**more: Any) -> Offered:
    """The offer with some parts in other words."""
    return replace(OFFER, **more)
