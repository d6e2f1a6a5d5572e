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
HOW = "set-birthday-cakes-how-to-order1"
CAMPAIGN = "mothers-day-2027"
GIVING = (("calendar", "ceiling"), 0)  # then there is room for ideas to come back, and for the people


def ran(*changes: tuple[tuple[str, ...], Any], today: date = LAST) -> Plan:
    return plan_of(with_(CALM_BAKERY, *changes), today)


def status(key: str, value: str = "out") -> tuple[tuple[str, ...], str]:
    return ("calendar", "statuses", key), value


def of_lesson(lesson: str, *changes: tuple[tuple[str, ...], Any]) -> list[Post]:
    return [post for post in ran(*changes).posts if post.lesson == lesson]


def main_of(lesson: str) -> Post:
    return of_lesson(lesson)[0]


def decided_on(post: Post) -> str:
    """What a post is decided on as: its idea, its campaign, or a line of the offer by its own key."""
    return post.key.rsplit("-", 1)[0] if post.campaign else post.key if post.step else post.lesson


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


def test_an_idea_whose_first_post_is_only_made_is_not_out_though_it_came_back() -> None:
    first, again = of_lesson(FIRST, GIVING)
    assert again.main
    assert found(ran(GIVING, status(first.key, "made"), status(again.key))) == []


def test_where_the_first_post_was_dropped_the_next_one_stands_for_the_idea() -> None:
    first, again = of_lesson(FIRST, GIVING)
    (one,) = audit(ran(GIVING, status(first.key, "dropped"), status(again.key)))
    assert (one.lesson, one.day) == (FIRST, again.go_out)


def test_a_campaign_is_one_thing_to_decide_on_and_is_called_by_its_day() -> None:
    steps = [post for post in ran().posts if post.campaign == "Mother's Day"]
    assert {"announce", "last"} <= {post.step for post in steps}
    assert found(ran(*(status(post.key) for post in steps[1:]))) == []
    (one,) = audit(ran(*(status(post.key) for post in steps), (("log", "audit"), {CAMPAIGN: "update"})))
    assert (one.lesson, one.title, one.day, one.stay) == (CAMPAIGN, "Mother's Day", steps[0].go_out, "update")
    assert one.suggested == ""


def test_each_line_of_the_offer_is_decided_on_by_itself() -> None:
    lines = [post for post in ran().posts if post.step and not post.campaign]
    assert len(lines) > 2
    assert {post.lesson for post in lines} == {"set"}
    assert found(ran(*(status(post.key) for post in lines))) == [post.key for post in lines]


@pytest.mark.parametrize("went", ["all", "some", "nothing"])
def test_a_week_that_went_as_planned_has_its_ideas_out(went: str) -> None:
    number, first = main_of(FIRST).week, dict[str, Post]()
    for post in ran().posts:
        first.setdefault(decided_on(post), post)
    ideas = [name for name, post in first.items() if post.week == number]
    assert FIRST in ideas
    assert len(ideas) > 1
    said = (("log", "said", str(number), "went"), went)
    sunday = START + timedelta(weeks=number, days=-1)
    assert found(ran(said, today=sunday)) == (ideas if went == "all" else [])


def test_what_goes_out_later_in_a_week_said_to_have_gone_as_planned_is_not_out_yet() -> None:
    said = (("log", "said", str(main_of(FIRST).week), "went"), "all")
    assert FIRST not in found(ran(said, today=main_of(FIRST).go_out - timedelta(days=1)))
    assert FIRST in found(ran(said, today=main_of(FIRST).go_out))


def test_an_idea_given_back_by_a_quiet_week_waits_for_its_new_post() -> None:
    number = main_of(FIRST).week
    quiet = ("log", "said", str(number), "went"), "nothing"
    monday = date.fromisoformat(week(number + 1))
    kept = saved(with_(saved(CALM_BAKERY, monday), quiet), monday)
    again = next(post for post in plan_of(kept, monday).posts if post.lesson == FIRST and post.week > number)
    assert found(plan_of(kept, LAST)) == []
    (one,) = audit(plan_of(with_(kept, status(again.key)), LAST))
    assert (one.lesson, one.day) == (FIRST, again.go_out)


def test_posts_of_ones_own_and_those_about_people_are_ideas_too_and_the_newest_comes_last() -> None:
    human = next(post for post in ran(GIVING).posts if post.kind == "human" and post.beside)
    own = (("calendar", "own"), [{"id": "own1", "title": "The choir", "go_out": LAST.isoformat()}])
    first = of_lesson(FIRST, GIVING)[0]
    outs = [status(key) for key in ("own1", human.key, first.key)]
    in_order = sorted((human, first), key=lambda post: post.go_out)
    assert found(ran(GIVING, own, *outs)) == [*(post.lesson for post in in_order), "own1"]


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
    day_off = next(one for one in occasions(plan) if one.source == "holiday")
    taken = [(path, value) for path, _, value in accept(plan, day_off)]
    (one,) = audit(ran(*taken, status("own1"), today=day_off.day + timedelta(days=days)))
    assert (one.title, one.suggested) == (day_off.name, suggested)
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
