from datetime import date, timedelta

import pytest

from planner.answers import Document
from planner.exports import WeekCard, in_text, week_card
from planner.plan import as_kept
from tests.plan.schedule.schedules import BAKERY, CALM_BAKERY, START, plan_of, with_

ONE = with_(CALM_BAKERY, (("time", "makes"), ["photos"]), (("time", "minutes"), 20))  # a photo a week


def card(document: Document, today: date = START) -> WeekCard:
    found = week_card(plan_of(document, today))
    assert found is not None
    return found


def titles(document: Document, today: date = START) -> list[str]:
    return [thing.title for thing in card(document, today).things]


def test_the_first_card_has_the_number_to_count_what_to_make_and_what_to_put_out() -> None:
    plan = plan_of(CALM_BAKERY)
    made = [post for post in plan.posts if post.make_by in plan.weeks[0].span]
    out = plan.posts_of(plan.weeks[0])
    assert titles(CALM_BAKERY) == [
        "Start counting: cake orders",
        f"Mon 4 Jan: make {len(made)} posts, {plan.library.say.minutes(sum(p.minutes for p in made))}",
        "31 minutes through the week: answer everyone who writes",
    ]
    assert [len(thing.texts) for thing in card(CALM_BAKERY).things] == [0, len(out), 0]


def test_once_there_is_a_number_answering_people_is_the_third_thing() -> None:
    counted = with_(CALM_BAKERY, (("log", "readings", "g1", "1"), 9))
    assert titles(counted)[-1] == "31 minutes through the week: answer everyone who writes"
    assert len(titles(counted)) == 3


def test_a_week_with_one_post_names_it() -> None:
    document = with_(ONE, (("goals", "g1", "baseline"), 5))
    plan = plan_of(document)
    post = next(p for p in plan.posts if p.week == 2)
    week = plan.weeks[1]
    assert [p.key for p in plan.posts_of(week)] == [post.key]
    assert titles(document, week.span.first)[:2] == [
        f"Mon 11 Jan: make “{post.title}”, {post.minutes} minutes",
        f"{plan.library.say.day(post.go_out)}: put out “{post.title}”",
    ]


def test_the_minutes_are_those_of_the_week_answering_included() -> None:
    plan = plan_of(CALM_BAKERY)
    for week in plan.weeks:
        assert card(CALM_BAKERY, week.span.first).minutes == plan.made_in(week) + week.budget.answering


def test_every_text_of_the_week_is_there_to_copy_with_its_link() -> None:
    document = with_(CALM_BAKERY, (("business", "website"), "https://fjord.example"))
    plan = plan_of(document)
    (thing,) = (thing for thing in card(document).things if thing.texts)
    posts = plan.posts_of(plan.weeks[0])
    assert [words.text for words in thing.texts] == [
        "\n\n".join(text for text in (post.first, post.ask, post.link) if text) for post in posts
    ]
    assert "https://fjord.example?utm_source=facebook" in thing.texts[0].text


@pytest.mark.parametrize(("status", "left"), [("made", "out"), ("out", "nothing"), ("dropped", "nothing")])
def test_what_is_done_is_not_on_the_card(status: str, left: str) -> None:
    plan = plan_of(ONE)
    (post,) = plan.posts_of(plan.weeks[1])
    document = with_(ONE, (("goals", "g1", "baseline"), 5), (("calendar", "statuses", post.key), status))
    things = titles(document, plan.weeks[1].span.first)
    assert not any(": make" in title for title in things)
    assert any("put out" in title for title in things) == (left == "out")


def test_a_post_of_a_week_in_which_nothing_happened_is_not_on_the_card() -> None:
    counted = with_(ONE, (("goals", "g1", "baseline"), 5))
    plan = plan_of(counted, START + timedelta(weeks=1))
    kept = [as_kept(post).model_dump(mode="json") for post in plan.posts_of(plan.weeks[1])]
    begun = with_(counted, (("log", "posts"), kept))
    assert len(titles(begun, plan.today)) > 1
    assert titles(with_(begun, (("log", "said", "2", "went"), "nothing")), plan.today) == []


def test_before_the_start_it_is_the_first_weeks_card_and_after_the_end_there_is_none() -> None:
    early = card(BAKERY, START - timedelta(days=20))
    assert early.week.number == 1
    assert early.title == "Week 1, Mon 4 Jan to Sun 10 Jan"
    plan = plan_of(BAKERY)
    assert card(BAKERY, plan.last).week.number == 13
    assert week_card(plan_of(BAKERY, plan.last + timedelta(days=1))) is None


def test_nobodys_minutes_make_an_empty_card() -> None:
    empty = with_(BAKERY, (("time", "minutes"), 0), (("goals", "g1", "baseline"), 5))
    found = card(empty)
    assert (found.things, found.minutes) == ((), 0)
    assert (
        in_text(plan_of(empty), found) == "Fjord Bakeri\nWeek 1, Mon 4 Jan to Sun 10 Jan\n0 minutes in all\n"
    )


def test_the_card_as_text_has_the_things_and_then_the_texts() -> None:
    document = with_(ONE, (("goals", "g1", "baseline"), 5))
    plan = plan_of(document, START + timedelta(weeks=1))
    (post,) = plan.posts_of(plan.weeks[1])
    shown = card(document, plan.today)
    assert in_text(plan, shown).splitlines() == [
        "Fjord Bakeri",
        "Week 2, Mon 11 Jan to Sun 17 Jan",
        f"{plan.library.say.minutes(shown.minutes)} in all",
        "",
        *(f"{k}. {thing.title}" for k, thing in enumerate(shown.things, 1)),
        "",
        f"{plan.library.say.day(post.go_out)}, Photo, “{post.title}”:",
        post.first,
        "",
        post.ask,
    ]
