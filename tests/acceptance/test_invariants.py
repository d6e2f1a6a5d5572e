"""What holds for any plan, whatever is changed by hand, kept, or left undone: everything in one test."""

import os
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import get_args

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.answers import Document, from_document, put
from planner.errors import InvalidAnswer
from planner.exports import week_in_words
from planner.exports.csv_file import to_csv
from planner.exports.tables.calendar import calendar_table
from planner.insights.calendar import entries
from planner.insights.progress import keep, kept_rules
from planner.knowledge import library
from planner.plan import Plan, PlanWeek, Post, Why, as_kept, build_plan
from planner.plan.effort import SETUP_WEEKS
from planner.scenarios import nothing_happened
from planner.vocabulary import Making, Status, WeekKind
from tests.strategies import TRADES, Some

LIVES = os.environ.get("LIVES")  # how many random lives to try; unset, the same few every time
PLACES = ("facebook", "instagram", "youtube", "newsletter", "Village notice board")
APART = timedelta(days=28)  # before an idea comes back
OWN_IDEA = re.compile(r"m[123]-l\d+")  # the ref of an idea of the owner's own
Change = tuple[tuple[str, ...], object]

# Answers a plan hangs on, few enough to be drawn quickly --------------------------------------------

_days = st.integers(0, 1500).map(lambda days: date(2026, 1, 1) + timedelta(days))
_edges = st.sampled_from([date(2028, 2, 29), date(2027, 1, 31), date(2026, 12, 31), date(2027, 11, 30)])
_minutes = st.sampled_from([0, 15, 30, 60, 90, 120, 180, 200, 300, 600, 3000])


@st.composite
def _choices(draw: st.DrawFn) -> list[Document]:
    focus = draw(st.sampled_from(PLACES))
    share = draw(st.sampled_from([100, 95, 90, 70]))
    beside = {"id": "tiktok", "role": "active", "share": 100 - share}
    return [{"id": focus, "role": "focus", "share": share}, *([beside] if share < 100 else [])]


@st.composite
def _month(draw: st.DrawFn, slot: str, trade: str) -> Document:
    """A topic of the trade with two ideas of one's own before it, and any of them as the key idea."""
    theme = draw(st.sampled_from(library().trade(trade).themes))
    forms = draw(st.lists(st.sampled_from(["photo", "film", "text", "interview"]), max_size=2))
    own = [{"id": f"l{k}", "title": f"Idea {k}", "format": form} for k, form in enumerate(forms)]
    refs = [f"{slot}-{idea['id']}" for idea in own] + [f"{trade}/{lesson.id}" for lesson in theme.lessons]
    return {"id": slot, "ref": f"{trade}/{theme.id}", "lessons": own, "key": draw(st.sampled_from(refs))}


@st.composite
def _documents(draw: st.DrawFn) -> Document:
    trade, start = draw(st.sampled_from(TRADES)), draw(st.one_of(_days, _edges))
    weeks = draw(st.dictionaries(st.integers(0, 12), st.sampled_from(get_args(WeekKind)), max_size=6))
    time = st.fixed_dictionaries(
        {"minutes": _minutes, "evening": st.integers(0, 6)},
        optional={
            "making": st.sampled_from(get_args(Making)),
            "answering": st.sampled_from([0, 50, 100]),
            "per_piece": st.sampled_from([{"film": 1}, {"photo": 60}, {"film": 200}]),
            "makes": st.sampled_from([["films"], ["photos", "films", "writing", "crafted"]]),
        },
    )
    calendar = st.fixed_dictionaries(
        {},
        optional={
            "weekdays": st.lists(st.integers(0, 6), max_size=3, unique=True),
            "ceiling": st.sampled_from([0, 20, 100]),
            "again": st.sampled_from([0, 4]),
            "hour": st.just("18:30"),
        },
    )
    kinds = {(start + timedelta(weeks=k)).isoformat(): kind for k, kind in weeks.items()}
    return {
        "business": {"trade": trade, "country": draw(st.sampled_from(["NO", "GB", "US"]))},
        "goals": [{"id": "g1", "want": f"{trade}/{library().trade(trade).wants[0].id}"}],
        "time": {**draw(time), "weeks": kinds},
        "platforms": {"choice": draw(_choices())},
        "themes": [draw(_month(slot, trade)) for slot in draw(st.sampled_from([(), ("m1",), ("m1", "m3")]))],
        "calendar": {**draw(calendar), "start": start.isoformat()},
    }


@dataclass(frozen=True)
class Life:
    """Answers, and what happens to them: edits and statuses of some posts, other answers, a quiet week."""

    document: Document
    day: int  # after the start, on which one looks
    edits: list[tuple[int, Document]]
    statuses: list[tuple[int, Status]]
    others: list[Change]
    quiet: int


_edit = st.one_of(
    st.integers(-9, 110).map(lambda offset: {"go_out": offset}),  # days after the start
    st.sampled_from(["photo", "film", "interview", "gone"]).map(lambda form: {"format": form}),
    st.just({"title": "Mine", "first": "Look here."}),
)
_other = st.sampled_from(
    [
        (("business", "trade"), "coach"),
        (("business", "country"), "DE"),
        (("time", "minutes"), 20),
        (("time", "evening"), 5),
        (("time", "per_piece"), {"photo": 45, "film": 7}),
        (("time", "weeks"), None),
        (("time", "making"), "day before"),
        (("platforms", "choice"), [{"id": "linkedin", "role": "focus", "share": 100}]),
        (("platforms", "choice"), None),
        (("themes",), None),
        (("calendar", "weekdays"), [2]),
        (("calendar", "hour"), "07:15"),
        (("calendar", "ceiling"), 0),
    ]
)
lives: Some[Life] = st.builds(
    Life,
    document=_documents(),
    day=st.integers(-10, 100),
    edits=st.lists(st.tuples(st.integers(0, 60), _edit), max_size=2),
    statuses=st.lists(st.tuples(st.integers(0, 60), st.sampled_from(["made", "out", "dropped"])), max_size=3),
    others=st.lists(_other, min_size=1, max_size=3),
    quiet=st.integers(1, 13),
)
UNRELATED: list[Change] = [
    (("business", "name"), "Another name"),
    (("business", "website"), "nordlys.example"),
    (("business", "tone"), "calm, short, kind"),
    (("goals", "g1", "target"), 12),
]

# What holds -----------------------------------------------------------------------------------------


def plan_of(document: Document, today: date) -> Plan:
    return build_plan(from_document(document), library(), today)


def changed(document: Document, changes: Iterable[Change]) -> Document:
    for path, value in changes:
        document = put(document, path, value)
    return document


def by_key(plan: Plan) -> dict[str, Post]:
    return {post.key: post for post in plan.posts}


def differing(before: Plan, after: Plan, keys: Iterable[str]) -> list[str]:
    """Those of these posts that are not the same in both plans."""
    was, now = by_key(before), by_key(after)
    return sorted(key for key in keys if was.get(key) != now.get(key))


def load(plan: Plan, week: PlanWeek) -> int:
    """Minutes of all that is made in a week, by the make-by dates."""
    counted = [p for p in plan.posts if p.status != "dropped" and p.key not in plan.missed]
    return sum(post.minutes for post in counted if post.make_by in week.span)


def counting(plan: Plan, week: PlanWeek) -> int:
    """Minutes of a week in which the numbers are counted; they are no minutes for pieces."""
    return week.budget.making - week.room


def too_full(plan: Plan) -> list[int]:
    """The weeks whose pieces and other jobs take more than the planned minutes."""
    other = {w.number: w.budget.answering + w.budget.other + counting(plan, w) for w in plan.weeks}
    return [
        w.number for w in plan.weeks if load(plan, w) and load(plan, w) + other[w.number] > w.budget.planned
    ]


def of_lessons(plan: Plan) -> list[Post]:
    """Posts from ideas: no steps of campaigns, no lines of the offer."""
    posts = [p for p in plan.posts if "-block" not in p.key and not p.key.startswith("own")]
    return [p for p in posts if not p.step and p.key not in plan.missed]


def of_the_plan(plan: Plan) -> list[Post]:
    """The posts of the one place that are still to go out, or have: none of the owner's own."""
    return [p for p in plan.going if p.is_piece]


def check_always(plan: Plan) -> None:
    """Everything inside the plan, keys unique, each key idea placed or named."""
    assert len(by_key(plan)) == len(plan.posts)
    assert [p.key for p in plan.posts if not plan.start <= p.make_by <= p.go_out <= plan.last] == []
    placed = {post.lesson for post in of_lessons(plan)}
    named = {one.lesson: one.why for one in plan.unplaced if one.key}
    for theme in plan.themes:
        if theme.key and theme.key not in placed:
            assert named.get(theme.key) in get_args(Why), theme.key


def check_spread(plan: Plan, weeks: Iterable[PlanWeek]) -> None:
    """Of these weeks: no day with two posts, none with more than there are slots, no idea too often."""
    posts = [post for post in of_the_plan(plan) if not post.second]  # it stands in another's issue
    assert [day for day, count in Counter(post.go_out for post in posts).items() if count > 1] == []
    most = plan.selling.a_week if plan.selling else 0
    assert [w.number for w in weeks if sum(p.go_out in w.span for p in posts) > most] == []
    days: dict[str, list[date]] = defaultdict(list)
    for post in of_lessons(plan):
        days[post.lesson].append(post.go_out)
    assert {lesson: found for lesson, found in days.items() if len(found) > 2} == {}
    soon = {lesson: found for lesson, found in days.items() for a, b in pairwise(found) if b - a < APART}
    assert soon == {}


def check_minutes(plan: Plan) -> None:
    """Each week's row adds up to what was asked, and uses no more than was planned."""
    for row, week in zip(plan.selling.rows if plan.selling else (), plan.weeks, strict=bool(plan.selling)):
        assert row.used + row.free == row.asked == week.budget.asked
        assert row.used <= row.planned == week.budget.planned
        assert (row.make, row.count) == (load(plan, week), counting(plan, week))


def check_untouched(plan: Plan) -> None:
    """Without hand edits: the minutes of every week, the share of the focus, what a week off holds."""
    assert too_full(plan) == []
    assert plan.overfull() == ()
    check_minutes(plan)
    check_spread(plan, plan.weeks)
    posts = of_the_plan(plan)
    ceiling = plan.selling.ceiling if plan.selling else 0
    assert 100 * sum(post.sells for post in posts) <= ceiling * len(posts)
    ours = [post.first.casefold() for post in posts if not OWN_IDEA.fullmatch(post.lesson)]
    assert len(set(ours)) == len(ours)
    focus = sum(week.budget.answering for week in plan.weeks)
    focus += sum(post.minutes for post in plan.posts if plan.focus and post.place == plan.focus.id)
    elsewhere = sum(post.minutes for post in plan.posts if plan.focus and post.place != plan.focus.id)
    assert plan.focus is None or plan.focus.share < 90 or 10 * focus >= 9 * (focus + elsewhere)
    off = [week for week in plan.weeks if week.kind == "none"]
    assert [p.key for p in plan.posts for week in off if p.make_by in week.span] == []
    # what was made before goes out in the trade's own weeks off; in the owner's only where they say so
    silent = [week for week in off if not (plan.answers.time.off == "made before" or week.why)]
    assert [p.key for p in plan.posts for week in silent if p.go_out in week.span] == []


def check_entries(plan: Plan) -> None:
    """No entry outside the plan; a review or rule in a week off only where every week is one."""
    found = entries(plan)
    assert len({entry.key for entry in found}) == len(found)
    assert [entry.key for entry in found if not plan.start <= entry.day <= plan.last] == []
    off = [week.span for week in plan.weeks if week.kind == "none"]
    fixed = [entry for entry in found if entry.kind in ("review", "rule")]
    assert len(fixed) == 3 + len(kept_rules(plan))  # three months, the end, and half-way if there is one
    assert len(off) == 13 or [e.key for e in fixed for span in off if e.day in span] == []


def check_by_hand(before: Plan, plan: Plan, edits: dict[str, Document]) -> None:
    """Each edited post is where the user put it, every overfull week is named, no key has changed."""
    after = by_key(plan)
    assert after.keys() == by_key(before).keys()
    for key, edit in edits.items():
        assert after[key].edited
        if "go_out" in edit:
            wanted = date.fromisoformat(str(edit["go_out"]))
            assert after[key].go_out == min(max(wanted, plan.start), plan.last)
    full = [w.number for w in plan.weeks if load(plan, w) > w.room and w.span.last >= plan.today]
    assert [week.number for week in plan.overfull()] == full


def check_healed(before: Plan, plan: Plan, quiet: int, edited: bool) -> None:
    """No later week above its minutes, nothing open in a quiet week to come, and all of it said once."""
    later = [number for number in too_full(plan) if number > quiet]
    assert later == [] or edited
    assert keep(plan) == []
    week, moved = plan.weeks[quiet - 1], plan.answers.calendar.edits
    still = [p for p in plan.posts if p.is_open and p.key not in plan.missed and p.key not in moved]
    assert [p.key for p in still if p.make_by in week.span or p.go_out in week.span] == []
    assert differing(before, plan, {p.key for p in before.posts if p.week <= plan.answers.log.weeks}) == []
    if not edited:
        check_spread(plan, plan.weeks)


def calendar_bytes(plan: Plan) -> bytes:
    return to_csv(calendar_table(plan))


# A post that was made stands in a week's minutes when one of a quiet week looks for room there.
MADE_BEFORE = Life(
    document={
        "business": {"trade": "restaurant", "country": "NO"},
        "goals": [{"id": "g1", "want": "restaurant/weekday-tables"}],
        "time": {
            "minutes": 180,
            "evening": 0,
            "weeks": dict.fromkeys(["2027-12-07", "2028-01-18", "2028-02-08"], "half")
            | {"2027-11-30": "normal", "2028-01-04": "normal"},
        },
        "platforms": {"choice": [{"id": "youtube", "role": "focus", "share": 100}]},
        "themes": [],
        "calendar": {"start": "2027-11-30"},
    },
    day=0,
    edits=[],
    statuses=[(5, "made")],
    others=[(("business", "trade"), "coach")],
    quiet=6,
)


@settings(max_examples=int(LIVES or 40), derandomize=LIVES is None)
@example(MADE_BEFORE)
@given(lives)
def test_the_invariants_of_a_plan_hold_through_edits_other_answers_and_quiet_weeks(life: Life) -> None:
    start = date.fromisoformat(life.document["calendar"]["start"])
    today = start + timedelta(life.day)
    plain = plan_of(life.document, today)
    check_always(plain)
    check_untouched(plain)

    keys = [post.key for post in plain.posts]
    edits = {keys[k % len(keys)]: dict(edit) for k, edit in life.edits if keys}
    for edit in edits.values():
        if "go_out" in edit:
            edit["go_out"] = (start + timedelta(edit["go_out"])).isoformat()
    statuses = {keys[k % len(keys)]: status for k, status in life.statuses if keys}
    said: list[Change] = [(("calendar", "edits"), edits), (("calendar", "statuses"), statuses)]
    document = changed(life.document, [*said, *UNRELATED])
    by_hand = plan_of(document, today)
    check_always(by_hand)
    check_by_hand(plain, by_hand, edits)
    check_entries(by_hand)

    logged = changed(document, [(path, value) for path, _, value in keep(by_hand)])
    held = {post["id"] for post in logged.get("log", {}).get("posts", [])}
    other = plan_of(changed(logged, life.others), today)
    check_always(other)
    assert differing(by_hand, other, held) == []

    marked = changed(logged, [(path, value) for path, _, value in nothing_happened(by_hand, life.quiet)])
    healed = plan_of(marked, today)
    check_always(healed)
    check_healed(by_hand, healed, life.quiet, edited=bool(edits))
    undone = plan_of(put(marked, ("log", "said", str(life.quiet), "went"), None), today)
    as_kept = plan_of(logged, today)
    assert differing(as_kept, undone, by_key(as_kept).keys() | by_key(undone).keys()) == []
    limited = life.document["calendar"].get("ceiling") is not None
    if not edits and not limited:  # a week that is over frees what its changes, or the limit, held back
        assert calendar_bytes(undone) == calendar_bytes(by_hand)


# Very little and very much time ---------------------------------------------------------------------

START = date(2027, 1, 4)  # a Monday
CALM = {(START + timedelta(weeks=k)).isoformat(): "normal" for k in range(13)}  # no busy weeks of the trade
BAKERY: Document = {
    "business": {"name": "Fjord Bakeri", "trade": "bakery", "country": "NO"},
    "time": {"minutes": 180, "weeks": CALM},
    "calendar": {"start": START.isoformat()},
}


@pytest.mark.parametrize(
    ("minutes", "formats", "said"),
    [
        (0, [], "No minutes a week yet: nothing fits"),
        # 3 minutes are planned: no piece is that short
        (5, [], "5 minutes a week: no whole post fits, 5 minutes free"),
        # 10 are planned: 5 for answers and one story of 5 leave none for counting
        (15, ["story"], "15 minutes a week: one story, 5 minutes of answers, 5 minutes free"),
        # 21 are planned: 5 for answers, 10 for counting, one story of 5; 30 - 20 are free
        (
            30,
            ["story"],
            "30 minutes a week: one story, 5 minutes of answers, "
            "10 minutes of counting and small things, 10 minutes free",
        ),
    ],
)
def test_very_little_time_makes_an_honest_tiny_plan(minutes: int, formats: list[str], said: str) -> None:
    plan = plan_of(put(BAKERY, ("time", "minutes"), minutes), START)
    check_always(plan)
    check_untouched(plan)
    for week in plan.weeks[SETUP_WEEKS:]:  # before, less is counted, and a photo fits
        assert [post.format for post in plan.posts_of(week)] in (formats, [])
    filled = [week.number for week in plan.weeks if plan.posts_of(week)]
    assert len(filled) >= (12 if formats else 0)
    assert week_in_words(plan) == said
    if not formats:
        assert plan.posts == ()
        assert {one.lesson for one in plan.unplaced if one.key} == {theme.key for theme in plan.themes}


def test_fifty_hours_a_week_say_what_stays_unused() -> None:
    plan = plan_of(put(BAKERY, ("time", "minutes"), 3000), START)
    check_always(plan)
    check_untouched(plan)
    # 2100 are planned: 525 for answers, at most 10 for neighbours; five posts a week take no more than 110
    assert plan.selling
    assert plan.selling.a_week == 5
    assert max(row.make for row in plan.selling.rows) <= 110
    say, rows, told = library().say, plan.selling.rows, week_in_words(plan)
    small = {row.number: f"8 hours 55 of answers, {say.minutes(row.count + row.extra)} of" for row in rows}
    free = {row.number: f", {say.minutes(row.free // 10 * 10)} free" for row in rows}
    assert any(small[row.number] in told and told.endswith(free[row.number]) for row in rows if not row.setup)
    assert min(row.free for row in rows) > 2300
    assert min(week.room - load(plan, week) for week in plan.weeks) > 1400


# Bad input ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", ["2028-02-29", "2027-01-31", "2026-12-31", "2000-01-01", "2199-12-31"])
@pytest.mark.parametrize("today", [date(2026, 11, 22), date(2028, 3, 1)])
def test_a_plan_may_start_on_any_day_even_one_long_past(start: str, today: date) -> None:
    plan = plan_of(put(BAKERY, ("calendar", "start"), start), today)
    assert plan.start == date.fromisoformat(start)
    assert len(plan.weeks) == 13
    check_always(plan)
    check_untouched(plan)
    check_entries(plan)


def test_a_month_that_is_off_has_no_posts_and_its_key_idea_comes_once_there_is_time() -> None:
    off = [week.span.first for week in plan_of(BAKERY, START).weeks[:5]]
    plan = plan_of(put(BAKERY, ("time", "weeks"), CALM | {day.isoformat(): "none" for day in off}), START)
    check_always(plan)
    check_untouched(plan)
    check_entries(plan)
    assert min(post.go_out for post in plan.posts) > off[-1]
    first, *others = plan.themes
    assert off[-1] + timedelta(7) > first.span.last
    assert first.key in {post.lesson for post in plan.posts if post.go_out in others[0].span}
    for month in others:
        assert month.key in {post.lesson for post in plan.posts if post.go_out in month.span}


def test_three_months_off_are_a_plan_without_posts_that_names_every_key_idea() -> None:
    plan = plan_of(put(BAKERY, ("time", "weeks"), dict.fromkeys(CALM, "none")), START)
    check_always(plan)
    check_entries(plan)
    assert plan.posts == ()
    assert {one.lesson for one in plan.unplaced if one.key} == {theme.key for theme in plan.themes}


@pytest.mark.parametrize("weekdays", [[], [0, 1, 2, 3, 4, 5, 6]])
def test_with_every_weekday_or_none_chosen_posts_still_find_their_days(weekdays: list[int]) -> None:
    plan = plan_of(put(BAKERY, ("calendar", "weekdays"), weekdays), START)
    check_always(plan)
    check_untouched(plan)
    assert all(plan.posts_of(week) for week in plan.weeks)


@pytest.mark.parametrize("count", [13, 500])
def test_too_many_ideas_in_a_file_are_refused_with_the_fields_name_and_limit(count: int) -> None:
    ideas = [{"id": f"l{k}", "title": f"Idea {k}"} for k in range(count)]
    with pytest.raises(InvalidAnswer, match=r"^Your own ideas: at most 12\. ") as refused:
        from_document(put(BAKERY, ("themes",), [{"id": "m1", "lessons": ideas}]))
    assert refused.value.path == ("themes", "m1", "lessons")


@pytest.mark.parametrize("week", [-3, 0, 14, 99])
@pytest.mark.parametrize("kept_weeks", [0, 2, 60])
def test_a_log_for_a_week_outside_the_plan_breaks_nothing(week: int, kept_weeks: int) -> None:
    first = plan_of(BAKERY, START).posts[0]
    document = changed(
        BAKERY,
        [
            (("log", "posts"), [as_kept(first).model_dump(mode="json") | {"week": week}]),
            (("log", "weeks"), kept_weeks),
            (("log", "said"), {str(week): {"went": "nothing"}}),
            (("calendar", "edits"), {first.key: {"go_out": "2027-02-10"}}),
        ],
    )
    plan = plan_of(document, START + timedelta(20))
    check_always(plan)
    check_entries(plan)
    assert first.key in by_key(plan)
    keep(plan)
