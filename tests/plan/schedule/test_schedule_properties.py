"""What holds for any plan, whatever day it starts and however much or little time there is."""

import re
from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from planner.answers import Document, from_document, put, to_document
from planner.insights.progress import keep
from planner.knowledge import library
from planner.plan import Plan, Post, build_plan
from planner.vocabulary import Status
from tests.strategies import PLACES, edits, minutes, plan_documents, starts

OWN_IDEA = re.compile(r"m[123]-l\d+")  # the ref of an idea of the owner's own


def plan_of(document: Document, today: date | None = None) -> Plan:
    answers = from_document(document)
    return build_plan(answers, library(), today or answers.calendar.start or date(2027, 1, 4))


def kept(document: Document, today: date) -> Document:
    """The answers after that day's first save: what is over or dealt with has gone into the log."""
    for path, _, value in keep(plan_of(document, today)):
        document = put(document, path, value)
    return to_document(from_document(document))


def of_focus(plan: Plan) -> list[Post]:
    """The posts of the one place: no blocks of others."""
    return [p for p in plan.posts if "-block" not in p.key]


def by_key(plan: Plan) -> dict[str, Post]:
    return {post.key: post for post in plan.posts}


@given(starts)
def test_a_plan_is_three_months_in_thirteen_weeks_without_a_gap(start: date) -> None:
    plan = plan_of({"calendar": {"start": start.isoformat()}})
    spans = [week.span for week in plan.weeks]
    assert [(s.last - s.first).days for s in spans[:-1]] == [6] * 12
    assert 5 <= (spans[-1].last - spans[-1].first).days + 1 <= 8
    assert all(later.first - earlier.last == timedelta(1) for earlier, later in pairwise(spans))
    assert (spans[0].first, spans[-1].last) == (plan.start, plan.last) == (start, plan.themes[-1].span.last)


@given(starts)
def test_its_months_follow_one_another(start: date) -> None:
    themes = plan_of({"calendar": {"start": start.isoformat()}}).themes
    assert [(b.number - a.number) % 12 for a, b in pairwise(themes)] == [1, 1]
    assert all(b.span.first - a.span.last == timedelta(1) for a, b in pairwise(themes))
    assert themes[0].number in (start.month, start.month % 12 + 1)


@given(plan_documents())
def test_every_post_is_made_before_it_goes_out_and_both_inside_the_plan(document: Document) -> None:
    plan = plan_of(document)
    wrong = [p for p in plan.posts if not plan.start <= p.make_by <= p.go_out <= plan.last]
    assert wrong == []


@given(plan_documents())
def test_a_post_goes_out_in_its_week_and_is_made_in_a_week_with_time_at_most_27_days_before(
    document: Document,
) -> None:
    plan = plan_of(document)
    for post in plan.posts:
        assert post.go_out in plan.weeks[post.week - 1].span
        assert post.make_by in plan.weeks[post.paid - 1].span
        assert plan.weeks[post.paid - 1].kind != "none"
        assert (post.go_out - post.make_by).days <= 27


@given(plan_documents())
def test_no_week_makes_more_than_its_minutes(document: Document) -> None:
    plan = plan_of(document)
    assert [week.number for week in plan.weeks if plan.made_in(week) > week.room] == []
    if plan.selling:
        assert [row.number for row in plan.selling.rows if row.used > row.planned] == []


@given(plan_documents())
def test_every_piece_has_a_key_of_its_own_what_to_show_and_a_first_sentence(document: Document) -> None:
    plan = plan_of(document)
    assert len(by_key(plan)) == len(plan.posts)
    assert [p for p in plan.posts if not (p.title and p.show and p.first and p.minutes > 0)] == []


# What is filled again once the minutes are known may lie nearer than the post it replaced.
NEAR: Document = {
    "business": {
        "trade": "other",
        "country": "NO",
        "asked": "How long?",
        "shows": "glue",
    },
    "time": {"minutes": 420, "answering": 76},
    "calendar": {"start": "2000-01-01"},
}


SECOND: Document = {
    "business": {"trade": "accountant", "country": "NO"},
    "time": {"minutes": 79},
    "platforms": {"choice": [{"id": "newsletter", "role": "focus", "share": 100}]},
    "calendar": {"start": "2000-01-01"},
}


@example(NEAR)
@example(SECOND)
@given(plan_documents())
def test_no_day_has_two_posts_and_no_idea_comes_a_third_time_or_within_four_weeks(document: Document) -> None:
    posts = of_focus(plan_of(document))
    alone = [post.go_out for post in posts if not post.second]  # what is second joins an issue of a letter
    assert len(set(alone)) == len(alone)
    joined = [post.go_out for post in posts if post.second]
    assert len(set(joined)) == len(joined)
    assert set(joined) <= set(alone)
    days: dict[str, list[date]] = defaultdict(list)
    for post in (one for one in posts if not one.step):
        days[post.lesson].append(post.go_out)
    assert [lesson for lesson, found in days.items() if len(found) > 2] == []
    assert [lesson for lesson, found in days.items() for a, b in pairwise(found) if (b - a).days < 28] == []


@given(plan_documents())
def test_each_months_key_idea_has_a_post_or_is_named(document: Document) -> None:
    plan = plan_of(document)
    named = {one.lesson for one in plan.unplaced if one.key}
    placed = {p.lesson for p in of_focus(plan)}
    keys = {theme.key for theme in plan.themes if theme.key}
    assert keys <= placed | named or plan.focus is None
    assert named.isdisjoint(placed)


@given(plan_documents())
def test_each_of_the_owners_ideas_has_a_post_or_is_named(document: Document) -> None:
    plan = plan_of(document)
    placed, named = {p.lesson for p in plan.posts}, {one.lesson for one in plan.unplaced}
    own = {idea.ref for theme in plan.themes for idea in theme.ideas if idea.own}
    assert own <= placed | named or plan.focus is None


@given(plan_documents())
def test_the_place_takes_every_piece_and_the_owner_is_fine_with_making_it(document: Document) -> None:
    plan = plan_of(document)
    formats, makes = library().formats, plan.answers.time.makes
    for post in plan.posts:
        place = library().platforms.get(post.place)
        if "-block" not in post.key:
            assert place is None or post.format in place.formats
            assert formats[post.format].makes in makes or OWN_IDEA.fullmatch(post.lesson)


@given(plan_documents())
def test_everything_else_never_takes_more_than_its_cap(document: Document) -> None:
    plan = plan_of(document)
    focus = plan.focus
    if focus is None:
        assert plan.posts == ()
        return
    elsewhere = sum(post.minutes for post in plan.posts if post.place != focus.id)
    assert elsewhere * focus.share <= plan.focus_minutes() * (100 - focus.share) + 1e-6
    assert elsewhere == sum(aside.minutes for aside in plan.aside)


@given(plan_documents())
def test_a_place_beside_the_focus_has_fifteen_minutes_a_month_or_nothing(document: Document) -> None:
    plan = plan_of(document)
    for aside in plan.aside:
        blocks = [post for post in plan.posts if post.place == aside.place]
        assert aside.dropped == (blocks == [])
        assert plan.focus
        many = plan.focus.share < 90
        assert len(blocks) <= (len(plan.weeks) if many else 3)
        for month in {post.month for post in blocks}:
            minutes = [post.minutes for post in blocks if post.month == month]
            assert min(minutes) >= (10 if many else 15)
            assert sum(minutes) <= aside.monthly


@given(plan_documents())
def test_the_same_answers_and_day_give_the_same_plan(document: Document) -> None:
    assert plan_of(document) == plan_of(to_document(from_document(document)))


@given(plan_documents(), starts)
def test_weeks_to_come_do_not_hang_on_the_day_one_looks(document: Document, today: date) -> None:
    assert plan_of(document, today).posts == plan_of(document).posts


@given(st.data(), plan_documents())
def test_edits_touch_their_own_posts_and_leave_the_plan_inside_its_days(
    data: st.DataObject, doc: Document
) -> None:
    before = by_key(plan_of(doc))
    changes = data.draw(edits(sorted(before), starts))
    plan = plan_of(put(doc, ("calendar", "edits"), changes))
    after = by_key(plan)
    assert after.keys() == before.keys()
    assert {key for key in after if after[key] != before[key]} <= changes.keys()
    said = plan.said.calendar.edits
    changed = {key for key, edit in said.items() if edit.model_dump(exclude_defaults=True)}
    assert {key for key, post in after.items() if post.edited} == changed & before.keys()
    assert [p for p in plan.posts if not plan.start <= p.make_by <= p.go_out <= plan.last] == []
    assert set(plan.lost_edits) == changes.keys() - before.keys()


@given(plan_documents(), st.integers(0, 100), plan_documents(), minutes)
def test_kept_weeks_survive_any_change(document: Document, days: int, other: Document, less: int) -> None:
    start = date.fromisoformat(str(document["calendar"]["start"]))
    today = start + timedelta(days)
    logged = kept(document, today)
    over = [p for p in plan_of(document, today).posts if p.week <= from_document(logged).log.weeks]
    for path, value in (
        (("business",), other["business"]),
        (("time", "minutes"), less),
        (("platforms",), other["platforms"]),
        (("themes",), other["themes"]),
        (("calendar", "weekdays"), [2]),
    ):
        logged = put(logged, path, value)
        plan = plan_of(logged, today)
        assert {p.key: p for p in over}.items() <= by_key(plan).items()
        assert len(by_key(plan)) == len(plan.posts)


@given(plan_documents(), st.integers(0, 100))
def test_keeping_what_is_over_changes_nothing(document: Document, days: int) -> None:
    today = date.fromisoformat(str(document["calendar"]["start"])) + timedelta(days)
    logged = kept(document, today)
    before, after = plan_of(document, today), plan_of(logged, today)
    assert by_key(after) == by_key(before)
    assert after.aside == before.aside
    assert keep(after) == []


@given(plan_documents(), st.data())
def test_dealing_with_a_post_changes_no_other_one(document: Document, data: st.DataObject) -> None:
    start = date.fromisoformat(str(document["calendar"]["start"]))
    plan = plan_of(document)
    before = by_key(plan)
    some = data.draw(st.lists(st.sampled_from(sorted(before)), unique=True, max_size=5)) if before else []
    for key in some:
        status: Status = data.draw(st.sampled_from(["made", "out", "dropped"]))
        document = kept(put(document, ("calendar", "statuses", key), status), start)
    after = by_key(plan_of(document, start))
    assert after.keys() == before.keys()
    assert {key for key in after if after[key] != before[key]} == set(some)


@given(plan_documents(), st.integers(0, 90), plan_documents())
def test_weeks_to_come_keep_to_their_minutes_and_cap_once_weeks_are_kept(
    document: Document, days: int, other: Document
) -> None:
    today = date.fromisoformat(str(document["calendar"]["start"])) + timedelta(days)
    logged = kept(document, today)
    plan = plan_of(put(logged, ("themes",), other["themes"]), today)
    first = plan.answers.log.weeks
    if plan.focus:
        elsewhere = [post for post in plan.posts if post.place != plan.focus.id]
        before = sum(post.minutes for post in elsewhere if post.week <= first)
        most = plan.focus_minutes() * (100 - plan.focus.share) / plan.focus.share
        assert sum(post.minutes for post in elsewhere) <= max(before, most + 1e-6)
    over = {w.number for w in plan.weeks[first:] if plan.made_in(w) > w.budget.making}
    assert over == set()
    assert len(by_key(plan)) == len(plan.posts)


@given(plan_documents(), st.sampled_from(PLACES))
def test_a_key_says_nothing_of_week_day_or_place(document: Document, place: str) -> None:
    plan = plan_of(document)
    for post in plan.posts:
        assert post.go_out.isoformat() not in post.key
        assert post.place not in re.split("[/-]", post.key)
    moved = put(document, ("calendar", "start"), (plan.start + timedelta(days=1)).isoformat())
    said = {post.key: (post.lesson, post.step) for post in of_focus(plan)}
    again = {post.key: (post.lesson, post.step) for post in of_focus(plan_of(moved))}
    assert {key: again[key] for key in said.keys() & again.keys()} == {
        key: said[key] for key in said.keys() & again.keys()
    }


@given(plan_documents())
def test_posts_that_sell_stay_under_the_limit_whoever_set_it(document: Document) -> None:
    plan = plan_of(document)
    if plan.base is None:
        return
    ours = of_focus(plan)
    limit = plan.answers.calendar.ceiling
    assert plan.base.ceiling == (50 if limit is None else limit)
    assert 100 * sum(post.sells for post in ours) <= plan.base.ceiling * len(ours)
