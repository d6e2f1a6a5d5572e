from datetime import date, timedelta
from importlib import import_module
from typing import Any

import pytest

from planner.answers import LINE, Answers, Document, from_document, put, read, to_document, write
from planner.knowledge import library
from planner.plan import Plan, Post, build_plan
from planner.scenarios import learnt, next_quarter
from planner.scenarios.next_quarter import LINES
from tests.plan.schedule.schedules import BAKERY, START, plan_of, with_
from tests.strategies import TRADES

END = date(2027, 4, 3)
GOAL = {
    "id": "g1",
    "want": "bakery/cake-orders",
    "baseline": 9,
    "target": 13,
    "halfway": 10,
    "by": "2027-04-03",
    "known": {"baseline": {"how": "guess"}, "target": {"how": "known"}, "name": {"how": "known"}},
}


def ran(*changes: tuple[tuple[str, ...], Any], today: date = END) -> Plan:
    return plan_of(with_(BAKERY, *changes), today)


def following(plan: Plan) -> Plan:
    return build_plan(next_quarter(plan, "new"), library(), plan.today)


def test_it_starts_the_day_after_the_last_and_is_a_plan_of_its_own() -> None:
    plan = ran((("uid",), "old"))
    new = next_quarter(plan, "new")
    assert (new.uid, new.calendar.start) == ("new", END + timedelta(days=1))
    assert (new.origin.uid, new.origin.name, new.origin.summary) == ("old", "Fjord Bakeri", "")
    assert plan.said.uid == "old", "the plan it comes from stays as it was"


def test_what_was_said_of_business_people_places_and_settings_goes_on() -> None:
    kept: Document = {
        "business": BAKERY["business"] | {"we_are": "Bakers."},
        "audiences": [{"id": "a1", "name": "Families"}],
        "platforms": {"choice": BAKERY["platforms"]["choice"], "asked": 10},
        "engagement": {"answers": "Ingrid", "hours": 4},
        "decisions": {"set_aside": {"x": {"reason": "no"}}},
        "settings": {"language": "en", "seen": ["time"]},
        "ids": {"g": 2},
    }
    new = to_document(next_quarter(plan_of(BAKERY | kept, END), "new"))
    assert {part: new[part] for part in kept} == kept


def test_each_goal_goes_on_from_its_last_number_and_its_end_is_open_again() -> None:
    plan = ran((("goals",), [GOAL, {"id": "g2", "name": "Calls", "baseline": 3, "target": 5}]),
               (("log", "readings", "g1"), {"1": 9, "12": 14, "3": 20}))  # fmt: skip
    first, second = next_quarter(plan, "new").goals
    assert (first.want, first.baseline, first.target, first.halfway, first.by) == (
        "bakery/cake-orders", 14, None, None, None,
    )  # fmt: skip
    assert {name: known.how for name, known in first.known.items()} == {"baseline": "known", "name": "known"}
    assert (second.name, second.baseline, second.target) == ("Calls", 3, None)


def test_a_guessed_goal_that_was_counted_keeps_its_number_and_its_words() -> None:
    plan = ran((("log", "readings", "g1"), {"1": 9}))
    assert plan.said.goals == []
    after = following(plan)
    assert (after.goal.baseline, after.goal.name) == (9, plan.goal.name)


def test_a_guessed_goal_that_nobody_counted_stays_a_guess() -> None:
    assert next_quarter(ran(), "new").goals == []


def test_busy_weeks_are_empty_and_the_minutes_that_were_learnt_are_taken_over() -> None:
    before = ran((("time", "weeks"), {START.isoformat(): "none"}), (("time", "per_piece", "story"), 9))
    photos = [post.key for post in before.posts if post.format == "photo"][:3]
    plan = ran(
        (("time", "weeks"), {START.isoformat(): "none"}),
        (("time", "per_piece", "story"), 9),
        (("log", "spent"), dict(zip(photos, (14, 15, 40), strict=True))),
    )
    time = next_quarter(plan, "new").time
    assert (time.weeks, time.per_piece) == ({}, {"story": 9, "photo": 15})
    assert "Photo: 15 minutes each. The plan said 10 minutes." in learnt(plan)


def test_the_evening_does_not_follow_the_new_first_day() -> None:
    plan = ran()
    assert plan.said.time.evening is None
    assert plan.start.weekday() != (END + timedelta(days=1)).weekday()
    assert following(plan).answers.time.evening == START.weekday()


def test_what_belonged_to_the_three_months_is_gone() -> None:
    gone = ran(
        (("calendar", "edits", "bakery/s01-photo1"), {"title": "Ours"}),
        (("calendar", "statuses", "bakery/s01-photo1"), "out"),
        (("calendar", "own"), [{"id": "own1", "title": "Ours"}]),
        (("calendar", "days"), {"x": "no"}),
        (("calendar", "announce"), "2027-01-20"),
        (("calendar", "ceiling"), 20),
        (("calendar", "hour"), "18:30"),
        (("calendar", "stories"), [{"id": "c1", "customer": "Kari"}]),
        (
            ("measurement",),
            {
                "measures": [{"id": "g1", "reader": "Kari"}],
                "asks": True,
                "heard": {"Search": 3},
                "tracked": 100,
                "untracked": [{"id": "u1", "value": 5}],
                "channels": [{"id": "mail", "cost": 10}],
                "signed_by": "Kari",
                "signed_on": "2027-01-04",
            },
        ),
        (("log", "weeks"), 5),
    )
    document = to_document(next_quarter(gone, "new"))
    assert document["calendar"] == {
        "start": "2027-04-04",
        "ceiling": 20,
        "hour": "18:30",
        "stories": [{"id": "c1", "customer": "Kari"}],
    }
    assert document["measurement"] == {"measures": [{"id": "g1", "reader": "Kari"}], "asks": True}
    assert "log" not in document
    assert "themes" not in document


@pytest.mark.parametrize(("again", "after"), [("2027-04-03", None), ("2027-04-04", date(2027, 4, 4))])
def test_a_day_to_look_again_that_is_over_is_open_again(again: str, after: date | None) -> None:
    plan = ran((("platforms", "choice", "facebook", "again"), again))
    (choice,) = next_quarter(plan, "new").platforms.choice
    assert choice.again == after


@pytest.mark.parametrize(("status", "has_page"), [("out", True), ("made", False)])
def test_a_new_page_that_has_posts_is_not_new_any_more(status: str, has_page: bool) -> None:
    place = {"id": "facebook", "profile": False}
    plan = ran((("platforms", "places"), [place]), (("calendar", "statuses", ran().posts[0].key), status))
    assert next_quarter(plan, "new").platforms.places[0].profile is has_page
    assert plan.said.platforms.places[0].profile is False


@pytest.mark.parametrize(("status", "silent"), [("out", False), ("made", True)])
def test_a_silent_page_that_has_posts_is_not_silent_any_more(status: str, silent: bool) -> None:
    place = {"id": "facebook", "profile": True, "silent": True}
    plan = ran((("platforms", "places"), [place]), (("calendar", "statuses", ran().posts[0].key), status))
    assert next_quarter(plan, "new").platforms.places[0].silent is silent
    assert next_quarter(plan, "new").platforms.places[0].profile is True


def test_other_topics_come_next_and_the_oldest_comes_back_where_a_month_would_have_none() -> None:
    plan = ran()
    new = next_quarter(plan, "new")
    assert new.origin.used == ["bakery/daily-bread", "bakery/what-is-in-it"], "April has no fourth topic"
    after = following(plan)
    refs = [theme.ref for theme in after.answers.themes]
    assert {*refs} == {"bakery/birthday-cakes", "bakery/spring-parties", "bakery/summer-bags"}
    months = {f"bakery/{theme.id}": theme.months for theme in library().trades["bakery"].themes}
    assert all(theme.number in months[ref] for theme, ref in zip(after.themes, refs, strict=True))


@pytest.mark.parametrize("trade", TRADES)
def test_no_month_is_empty_in_two_years_and_no_topic_comes_twice_in_one_plan(trade: str) -> None:
    plan = plan_of({"business": {"trade": trade, "sells": "wax"}, "calendar": {"start": "2027-01-04"}}, END)
    for _ in range(8):
        refs = [theme.ref for theme in plan.answers.themes]
        assert all(refs)
        assert len(set(refs)) == 3
        plan = following(plan)


def test_topics_used_two_plans_ago_are_still_left_out_where_there_are_others() -> None:
    plan = following(ran())
    assert set(plan.said.origin.used) <= set(next_quarter(plan, "new").origin.used)


def test_a_business_in_no_list_has_its_three_topics_again() -> None:
    plan = plan_of(
        {"business": {"name": "Wax", "trade": "other"}, "calendar": {"start": START.isoformat()}}, END
    )
    after = following(plan)
    assert {t.title for t in after.themes} == {t.title for t in plan.themes}
    assert all(theme.title for theme in after.themes)


# What was learnt -----------------------------------------------------------------------------------


def test_a_plan_in_which_nothing_was_said_taught_nothing() -> None:
    assert learnt(ran()) == ()


def test_what_was_learnt_is_said_in_short_sentences() -> None:
    first = ran().posts[0].key
    plan = ran(
        (("log", "readings", "g1"), {"1": 9, "12": 14}),
        (("calendar", "statuses", first), "out"),
        (("log", "said"), {"1": {"felt": "more"}, "2": {"felt": "right"}}),
        (("log", "verdicts"), {
            "half": {"choice": "change", "why": "Films cost too much.", "day": "2027-02-17"},
            "end": {"choice": "go on"},
        }),
    )  # fmt: skip
    planned = sum(post.go_out <= END for post in plan.posts)
    assert learnt(plan) == (
        "From 9 a week to 14 in week 12: cake orders.",
        f"1 of {planned} posts went out, {round(100 / planned)}%.",
        "More time than planned: 1 of 2 weeks.",
        "Decided on Wed 17 Feb: Change something. Films cost too much.",
        "Go on",
    )
    assert tuple(next_quarter(plan, "new").origin.learnt) == learnt(plan)


def outs(count: int) -> tuple[list[tuple[str, str]], tuple[tuple[str, ...], dict[str, str]]]:
    """The first ideas' refs and titles, and the change that says they went out."""
    first: dict[str, Post] = {}
    for post in ran().posts:
        if post.main and not post.step:
            first.setdefault(post.lesson, post)  # an idea may come back
    mains = [*first.values()][:count]
    statuses = {post.key: "out" for post in mains}
    return [(post.lesson, post.title) for post in mains], (("calendar", "statuses"), statuses)


def test_up_to_three_ideas_to_use_again_are_named() -> None:
    ideas, out = outs(6)
    stays = ["retire", "keep", "update", "retire", "keep", "keep"]
    refs, titles = [ref for ref, _ in ideas], [title for _, title in ideas]
    plan = ran(out, (("log", "audit"), dict(zip(refs, stays, strict=True))))
    words = f"To use again: “{titles[1]}”, “{titles[2]}” (made new) and “{titles[4]}”."
    assert [text for text in learnt(plan) if "use again" in text] == [words]


def test_ideas_that_rest_are_not_named() -> None:
    ideas, out = outs(2)
    plan = ran(out, (("log", "audit"), {ideas[0][0]: "retire"}))
    assert [text for text in learnt(plan) if "use again" in text] == []


def test_a_plan_that_taught_very_much_has_a_next_one_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    ideas, out = outs(1)
    monkeypatch.setattr(
        import_module("planner.scenarios.next_quarter"),
        "learnt_minutes",
        lambda plan: dict.fromkeys(library().formats, 9),
    )
    verdicts: Document = {"half": {"choice": "change"}, "end": {"choice": "go on"}}
    plan = ran(out, (("log", "audit"), {ideas[0][0]: "keep"}), (("log", "verdicts"), verdicts))
    assert len(next_quarter(plan, "new").origin.learnt) == LINES
    assert f"To use again: “{ideas[0][1]}”." in learnt(plan)


def test_a_long_reason_is_cut_so_that_the_new_plan_can_be_kept() -> None:
    plan = ran((("log", "verdicts", "end"), {"choice": "stop", "why": "wide " * 119, "day": "2027-04-03"}))
    (text,) = learnt(plan)
    assert len(text) <= LINE
    assert text.endswith("…")
    new = next_quarter(plan, "new")
    assert read(write(new)) == new


def test_any_persona_has_a_next_quarter_that_can_be_kept_and_planned() -> None:
    from tests.pages.screens import PEOPLE

    for name, make in PEOPLE.items():
        said: Answers = make()
        plan = build_plan(said, library(), END)
        new = next_quarter(plan, "new")
        assert from_document(to_document(new)) == new, name
        after = build_plan(new, library(), END)
        assert after.start == plan.last + timedelta(days=1)


def test_unknown_fields_of_a_newer_version_go_along() -> None:
    plan = plan_of(put(BAKERY, ("business", "shoe_size"), 43), END)
    assert to_document(next_quarter(plan, "new"))["business"]["shoe_size"] == 43
