import csv
import io
from datetime import date, timedelta
from typing import Any

import pytest

from planner.exports import EXPORTS
from planner.insights.calendar import Audited, Entry, accept, audit, audit_day, entries, occasions
from planner.plan import Plan, Post
from planner.review import review
from tests.plan.schedule.schedules import CALM_BAKERY, START, plan_of, saved, week, with_

LAST = date(2027, 4, 3)
SITE = (("business", "website"), "https://fjord.no")
FIRST = "bakery/s01"  # the key idea of the first month


def ran(*changes: tuple[tuple[str, ...], Any], today: date = LAST) -> Plan:
    return plan_of(with_(CALM_BAKERY, *changes), today)


def status(key: str, value: str = "out") -> tuple[tuple[str, ...], str]:
    return ("calendar", "statuses", key), value


def of_lesson(lesson: str) -> list[Post]:
    return [post for post in ran().posts if post.lesson == lesson]


def main_of(lesson: str) -> Post:
    return next(post for post in of_lesson(lesson) if post.main)


def found(plan: Plan) -> list[str]:
    return [one.lesson for one in audit(plan)]


# What is out ---------------------------------------------------------------------------------------


def test_an_idea_is_there_once_its_main_post_is_out_with_where_it_leads() -> None:
    main = main_of(FIRST)
    assert audit(ran()) == ()
    (one,) = audit(ran(status(main.key), SITE))
    assert one == Audited(
        lesson=FIRST, title=main.title, day=main.go_out, theme="Cakes for the days that matter",
        place="facebook", link=one.link, stay="", suggested="keep", why="It is the key idea of its month.",
    )  # fmt: skip
    assert one.link.startswith("https://fjord.no")


def test_a_main_post_that_is_only_made_and_a_companion_that_is_out_are_not_enough() -> None:
    companion = next(post for post in of_lesson(FIRST) if not post.main)
    assert found(ran(status(main_of(FIRST).key, "made"), status(companion.key))) == []


def test_a_main_post_that_goes_out_after_its_companions_is_the_main_post_all_the_same() -> None:
    main, companion = main_of(FIRST), next(post for post in of_lesson(FIRST) if not post.main)
    later = (("calendar", "edits", main.key, "go_out"), "2027-02-01")
    assert found(ran(later, status(companion.key))) == []
    assert [one.day for one in audit(ran(later, status(main.key)))] == [date(2027, 2, 1)]


def test_where_the_main_post_was_dropped_the_next_one_stands_for_the_idea() -> None:
    main, companion = main_of(FIRST), next(post for post in of_lesson(FIRST) if not post.main)
    (one,) = audit(ran(status(main.key, "dropped"), status(companion.key)))
    assert (one.lesson, one.day) == (FIRST, companion.go_out)


@pytest.mark.parametrize(
    ("went", "expected"), [("all", [FIRST, "bakery/x01"]), ("some", []), ("nothing", [])]
)
def test_a_week_that_went_as_planned_has_its_ideas_out(went: str, expected: list[str]) -> None:
    said = (("log", "said", "1", "went"), went)
    assert found(ran(said, today=START + timedelta(days=6))) == expected


def test_what_goes_out_later_in_a_week_said_to_have_gone_as_planned_is_not_out_yet() -> None:
    said = (("log", "said", "1", "went"), "all")
    assert found(ran(said, today=main_of(FIRST).go_out - timedelta(days=1))) == []
    assert found(ran(said, today=main_of(FIRST).go_out)) == [FIRST]


def test_an_idea_given_back_by_a_quiet_week_waits_for_its_new_post() -> None:
    quiet, monday = (("log", "said", "1", "went"), "nothing"), date.fromisoformat(week(2))
    kept = saved(with_(saved(CALM_BAKERY, monday), quiet), monday)
    again = next(post for post in plan_of(kept, monday).posts if post.lesson == FIRST and post.week == 2)
    assert found(plan_of(kept, LAST)) == []
    (one,) = audit(plan_of(with_(kept, status(again.key)), LAST))
    assert (one.lesson, one.day) == (FIRST, again.go_out)


def test_posts_of_ones_own_and_those_about_people_are_ideas_too_and_the_newest_comes_last() -> None:
    human = next(post for post in ran().posts if post.kind == "human" and post.beside)
    own = (("calendar", "own"), [{"id": "own1", "title": "The choir", "go_out": LAST.isoformat()}])
    outs = [status(key) for key in ("own1", human.key, main_of(FIRST).key)]
    assert found(ran(own, *outs)) == [FIRST, human.lesson, "own1"]


def test_what_was_decided_stands_with_its_idea_and_goes_with_it() -> None:
    decided = (("log", "audit"), {FIRST: "update", "bakery/s02": "retire"})
    assert [one.stay for one in audit(ran(status(main_of(FIRST).key), decided))] == ["update"]


# What we suggest -----------------------------------------------------------------------------------


def test_nothing_is_suggested_for_an_idea_that_is_neither_key_nor_for_a_day() -> None:
    (one,) = audit(ran(status(main_of("bakery/s02").key)))
    assert (one.suggested, one.why) == ("", "")


@pytest.mark.parametrize(("days", "suggested"), [(0, ""), (1, "retire")])
def test_a_post_for_a_day_may_rest_once_that_day_is_over(days: int, suggested: str) -> None:
    plan = ran(today=START)
    bun_day = next(one for one in occasions(plan) if one.name == "Fastelavn buns")
    taken = [(path, value) for path, _, value in accept(plan, bun_day)]
    (one,) = audit(ran(*taken, status("own1"), today=bun_day.day + timedelta(days=days)))
    assert (one.title, one.suggested) == ("Fastelavn buns", suggested)
    assert one.why == ("The day it was for is over." if suggested else "")


def test_a_post_with_the_name_of_a_day_nobody_took_is_not_for_it() -> None:
    own = (("calendar", "own"), [{"id": "own1", "title": "Fastelavn buns", "go_out": "2027-02-01"}])
    assert [one.suggested for one in audit(ran(own, status("own1")))] == [""]


# The day to decide ---------------------------------------------------------------------------------


def test_the_day_is_a_week_before_the_end_and_stands_in_the_calendar() -> None:
    plan = ran(today=START)
    assert [entry for entry in entries(plan) if entry.kind == "audit"] == [
        Entry(
            "audit",
            LAST - timedelta(days=7),
            "Go through your posts",
            "Keep, make new or let rest: decide for each.",
            "",
            "audit",
        )
    ]


def test_a_day_in_a_week_off_moves_to_the_nearest_one_outside() -> None:
    plan = ran((("time", "weeks", week(12)), "none"), today=START)
    assert LAST - timedelta(days=7) in plan.weeks[11].span
    assert audit_day(plan) == plan.weeks[12].span.first


# The table -----------------------------------------------------------------------------------------


def test_the_table_has_a_row_for_each_idea_with_what_was_decided() -> None:
    first, second = main_of(FIRST), main_of("bakery/s02")
    plan = ran(status(first.key), status(second.key), (("log", "audit", FIRST), "update"), SITE)
    data = EXPORTS["audit.csv"].render(plan, review(plan))
    head, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert head == ["Title", "Went out", "Theme", "Place", "Link", "What to do with it"]
    links = [one.link for one in audit(plan)]
    assert rows == [
        [post.title, post.go_out.isoformat(), post.theme, "Facebook", link, decided]
        for post, link, decided in zip((first, second), links, ("Use it again, made new", ""), strict=True)
    ]
