from datetime import date, timedelta
from typing import Any

import pytest

from planner.answers import Document, from_document, put
from planner.insights.progress import keep
from planner.knowledge import library
from planner.plan import Plan, Post, as_kept, build_plan, week_of
from planner.plan.schedule.post import from_kept

START = date(2027, 1, 4)  # a Monday
BAKERY: Document = {
    "business": {"name": "Fjord Bakeri", "trade": "bakery", "country": "NO"},
    "time": {"minutes": 180},
    "platforms": {"choice": [{"id": "facebook", "role": "focus", "share": 100}]},
    "themes": [
        {"id": "m1", "ref": "bakery/birthday-cakes"},
        {"id": "m2", "ref": "bakery/daily-bread"},
        {"id": "m3", "ref": "bakery/what-is-in-it"},
    ],
    "calendar": {"start": START.isoformat()},
}
CALM = {(START + timedelta(weeks=k)).isoformat(): "normal" for k in range(13)}  # no busy weeks of the trade
CALM_BAKERY = put(BAKERY, ("time", "weeks"), CALM)


def plan_of(document: Document, today: date = START) -> Plan:
    return build_plan(from_document(document), library(), today)


def with_(document: Document, *changes: tuple[tuple[str, ...], Any]) -> Document:
    for path, value in changes:
        document = put(document, path, value)
    return document


def saved(document: Document, today: date) -> Document:
    """The answers after that day's first save."""
    for path, _, value in keep(plan_of(document, today)):
        document = put(document, path, value)
    return document


def by_key(plan: Plan) -> dict[str, Post]:
    return {post.key: post for post in plan.posts}


def of_lessons(plan: Plan) -> list[Post]:
    """The posts of each week's lesson: no blocks of other places, nothing that stands beside the lesson."""
    return [post for post in plan.posts if "-block" not in post.key and not post.beside]


def lessons(plan: Plan) -> list[tuple[int, str]]:
    return sorted({(post.week, post.lesson.removeprefix("bakery/")) for post in of_lessons(plan)})


def week(number: int) -> str:
    return (START + timedelta(weeks=number - 1)).isoformat()


# One lesson a week ---------------------------------------------------------------------------------


def test_each_week_has_the_months_next_lesson() -> None:
    refs = {theme.id: [lesson.id for lesson in theme.lessons] for theme in library().trades["bakery"].themes}
    expected = [*refs["birthday-cakes"], *refs["daily-bread"][:4], *refs["what-is-in-it"][:4]]
    assert lessons(plan_of(CALM_BAKERY)) == list(enumerate(expected, 1))


def test_a_lesson_says_everything_about_its_pieces() -> None:
    known_theme = library().trades["bakery"].themes[0]
    known = known_theme.lessons[0]
    questions = {q.id: q.text for q in library().trades["bakery"].questions}
    posts = [p for p in of_lessons(plan_of(CALM_BAKERY)) if p.week == 1]
    assert [(p.format, p.show, p.first) for p in posts] == [(p.format, p.show, p.first) for p in known.pieces]
    for post in posts:
        assert (post.title, post.ask, post.question) == (known.title, known.ask, questions[known.question])
        assert (post.place, post.month, post.theme) == ("facebook", 1, known_theme.title)
        assert (post.kind, post.stage) == (known.kind, known.stage)
        assert post.minutes == library().formats[post.format].minutes
    assert [post.main for post in posts] == [True] + [False] * (len(posts) - 1)


def test_a_weeks_posts_go_out_every_other_day_after_the_evening() -> None:
    said = with_(CALM_BAKERY, (("time", "evening"), 1))
    first = [p for p in of_lessons(plan_of(said)) if p.week == 1]
    assert {p.make_by for p in first} == {date(2027, 1, 5)}
    assert [p.go_out for p in first] == [date(2027, 1, 6), date(2027, 1, 8), date(2027, 1, 10)]


def test_the_owners_weekdays_are_the_days_posts_go_out() -> None:
    said = with_(CALM_BAKERY, (("calendar", "weekdays"), [2, 5]))
    assert {p.go_out.weekday() for p in plan_of(said).posts} == {2, 5}
    assert [p.go_out.isoformat() for p in plan_of(said).posts if p.week == 1][:2] == [
        "2027-01-06",
        "2027-01-09",
    ]


def test_where_all_the_owners_days_are_before_the_evening_another_day_is_found() -> None:
    said = with_(CALM_BAKERY, (("calendar", "weekdays"), [0]), (("time", "evening"), 3))
    assert all(p.go_out > p.make_by for p in plan_of(said).posts)


def test_an_evening_at_the_end_of_the_week_still_comes_before_going_out() -> None:
    said = with_(CALM_BAKERY, (("time", "evening"), 6))
    assert {(p.make_by, p.go_out) for p in plan_of(said).posts if p.week == 1} == {(date(2027, 1, 10),) * 2}


@pytest.mark.parametrize("minutes", [0, 1, 8])
def test_without_minutes_for_a_whole_piece_there_is_no_post(minutes: int) -> None:
    assert plan_of(with_(CALM_BAKERY, (("time", "minutes"), minutes))).posts == ()


def test_only_whole_pieces_are_made_and_the_rest_stays_free() -> None:
    plan = plan_of(with_(CALM_BAKERY, (("time", "minutes"), 60)))  # 32 for making: a film, or smaller ones
    assert {plan.made_in(w) for w in plan.weeks} <= {15, 20, 25, 30}
    assert all(p.minutes in (5, 10, 20, 30) for p in plan.posts)


# Busy weeks ----------------------------------------------------------------------------------------


def busy(kind: str, *numbers: int, minutes: int = 240) -> Plan:
    kinds = CALM | {week(n): kind for n in numbers}
    return plan_of(with_(CALM_BAKERY, (("time", "minutes"), minutes), (("time", "weeks"), kinds)))


def made_for(plan: Plan, number: int) -> set[int]:
    """The weeks in which that week's pieces are made."""
    return {w.number for p in plan.posts if p.week == number for w in plan.weeks if p.make_by in w.span}


def test_pieces_for_a_half_week_are_made_the_week_before() -> None:
    plan = busy("half", 4)
    assert made_for(plan, 4) == {3}
    assert plan.made_in(plan.weeks[3]) == 0
    assert all(p.go_out in plan.weeks[3].span for p in plan.posts if p.week == 4)


def test_of_several_half_weeks_each_is_made_up_to_three_weeks_before() -> None:
    plan = busy("half", 4, 5, 6, minutes=600)
    assert made_for(plan, 4) == made_for(plan, 5) == made_for(plan, 6) == {3}


def test_a_fourth_half_week_in_a_row_is_too_far_from_a_normal_one_and_makes_its_own() -> None:
    assert made_for(busy("half", 4, 5, 6, 7, minutes=600), 7) == {7}


def test_where_the_weeks_before_are_full_a_half_week_makes_its_own() -> None:
    # 90 minutes: 48 for making, of which a lesson takes 45; a half week has 24: too few for a film
    plan = busy("half", 4, minutes=90)
    assert made_for(plan, 4) == {4}
    assert sorted(p.format for p in plan.posts if p.week == 4) == ["photo", "story"]


def test_a_half_first_week_has_nothing_before_it() -> None:
    assert made_for(busy("half", 1), 1) == {1}


@pytest.mark.parametrize("off", [(1,), (4,), (4, 5), (13,), (5, 6, 7, 8, 9)])
def test_in_a_week_off_nothing_is_made_and_nothing_goes_out(off: tuple[int, ...]) -> None:
    plan = busy("none", *off, minutes=600)
    spans = [plan.weeks[number - 1].span for number in off]
    assert [p.key for p in plan.posts for s in spans if p.make_by in s or p.go_out in s] == []
    assert len(plan.posts) > 20


def test_the_week_after_a_week_off_takes_its_lesson() -> None:
    calm, tired = dict(lessons(plan_of(CALM_BAKERY))), dict(lessons(busy("none", 2)))
    assert [calm[k] for k in (1, 2, 3, 4)] == ["s01", "s02", "s03", "s04"]
    assert [tired.get(k) for k in (1, 2, 3, 4)] == ["s01", None, "s02", "s03"]


def test_an_idea_for_which_its_month_has_no_week_left_is_named_with_its_reason() -> None:
    found = {(one.lesson, one.why, one.month, one.key) for one in busy("none", 2).unplaced}
    before = {(one.lesson, one.why, one.month, one.key) for one in busy("none").unplaced}
    assert found - before == {("bakery/s05", "week", 1, False)}
    assert before == {("bakery/s10", "week", 2, False), ("bakery/s40", "week", 3, False)}


def test_a_half_week_makes_what_it_can_itself_and_the_rest_before() -> None:
    said = with_(CALM_BAKERY, (("time", "minutes"), 120), (("time", "weeks"), CALM | {week(4): "half"}))
    plan = plan_of(said)
    assert (plan.made_in(plan.weeks[3]), plan.weeks[3].budget.making) == (30, 32)
    assert made_for(plan, 4) == {3, 4}


def test_a_normal_week_makes_its_own_pieces_only() -> None:
    plan = plan_of(CALM_BAKERY)
    assert all(made_for(plan, number) == {number} for number in range(1, 14))


def test_the_trades_busy_weeks_count_where_the_owner_said_nothing() -> None:
    plan = plan_of(with_(BAKERY, (("calendar", "start"), "2027-05-03")))
    kinds = {w.number: (w.kind, w.why) for w in plan.weeks if w.kind != "normal"}
    assert kinds[3][1] == "Cakes for 17 May"  # 17 to 23 May
    said = with_(BAKERY, (("calendar", "start"), "2027-05-03"), (("time", "weeks", "2027-05-17"), "normal"))
    assert (plan_of(said).weeks[2].kind, plan_of(said).weeks[2].why) == ("normal", "")


def test_a_busy_day_after_new_year_makes_weeks_of_the_old_year_busy() -> None:
    said = from_document(
        {
            "business": {"trade": "accountant", "country": "GB"},
            "calendar": {"start": "2026-12-07"},
        }
    )
    weeks = build_plan(said, library(), START).weeks
    # 31 January and three weeks before; the year's end and a week before
    assert [(w.number, w.kind) for w in weeks if w.kind == "none"] == [
        (5, "none"),
        (6, "none"),
        (7, "none"),
        (8, "none"),
    ]
    assert [w.number for w in weeks if w.kind == "half"] == [3, 4]
    assert {w.why for w in weeks if w.kind == "none"} == {"Self-assessment deadline"}


# Bigger pieces -------------------------------------------------------------------------------------

PHONE = ["photos", "films", "writing"]


def mains(minutes: int, *makes: str) -> list[Post]:
    said = with_(CALM_BAKERY, (("time", "minutes"), minutes), (("time", "makes"), [*PHONE, *makes]))
    return [p for p in plan_of(said).posts if p.main]


def test_bigger_pieces_are_planned_only_if_the_owner_makes_such() -> None:
    assert {library().formats[p.format].crafted for p in mains(600)} == {False}
    assert {library().formats[p.format].crafted for p in mains(600, "crafted")} == {True}


def test_a_bigger_piece_takes_the_place_of_the_main_one_with_its_own_key_and_minutes() -> None:
    for small, big in zip(mains(600), mains(600, "crafted"), strict=True):
        kind = library().formats[big.format]
        assert kind.crafts == small.format
        assert (big.show, big.first, big.title, big.week) == (
            small.show,
            small.first,
            small.title,
            small.week,
        )
        assert big.minutes == kind.minutes > small.minutes
        assert big.key == f"{big.lesson}-{big.format}1"


def test_a_bigger_piece_that_does_not_fit_is_left_out() -> None:
    assert [p.key for p in mains(60, "crafted")] == [p.key for p in mains(60)]
    plan = plan_of(with_(CALM_BAKERY, (("time", "minutes"), 300), (("time", "makes"), [*PHONE, "crafted"])))
    assert all(plan.made_in(w) <= w.budget.making for w in plan.weeks)


def test_a_bigger_piece_the_place_does_not_take_is_left_out() -> None:
    said = with_(
        CALM_BAKERY,
        (("time", "minutes"), 1000),
        (("time", "makes"), [*PHONE, "crafted"]),
        (("platforms", "choice"), [{"id": "whatsapp", "role": "focus", "share": 100}]),
    )
    formats = {p.format for p in plan_of(said).posts if library().formats[p.format].crafted}
    assert formats == {"crafted-photo"}


# Key lessons, and ideas without a week -------------------------------------------------------------


def unplaced(plan: Plan) -> set[tuple[str, str, int, bool]]:
    return {(one.lesson.removeprefix("bakery/"), one.why, one.month, one.key) for one in plan.unplaced}


def test_a_key_idea_that_would_find_no_week_goes_first_in_its_month() -> None:
    plan = plan_of(with_(CALM_BAKERY, (("themes", "m2", "key"), "bakery/s10")))  # the fifth, for four weeks
    assert lessons(plan)[5:9] == [(6, "s10"), (7, "s06"), (8, "s07"), (9, "s08")]
    assert unplaced(plan) == {("s09", "week", 2, False), ("s40", "week", 3, False)}


def test_a_key_idea_that_finds_a_week_keeps_its_turn() -> None:
    plan = plan_of(with_(CALM_BAKERY, (("themes", "m2", "key"), "bakery/s09")))  # the fourth, for four weeks
    assert lessons(plan) == lessons(plan_of(CALM_BAKERY))


def test_a_key_idea_whose_month_is_off_goes_first_in_the_month_after() -> None:
    plan = busy("none", 1, 2, 3, 4, 5)
    assert lessons(plan)[:4] == [(6, "s01"), (7, "s06"), (8, "s07"), (9, "s08")]
    assert {(lesson, key) for lesson, _, month, key in unplaced(plan) if month == 1} == {
        (lesson, False) for lesson in ("s02", "s03", "s04", "s05")
    }


def test_a_key_idea_of_a_last_month_that_is_off_is_named_as_such() -> None:
    plan = busy("none", 10, 11, 12, 13)
    assert [one.lesson for one in plan.unplaced if one.key] == ["bakery/s36"]
    assert max(week for week, _ in lessons(plan)) == 9


def own_idea(piece_format: str, *changes: tuple[tuple[str, ...], Any]) -> Plan:
    idea = {"id": "l1", "title": "Sour rye", "format": piece_format}
    return plan_of(with_(CALM_BAKERY, (("themes", "m1", "lessons"), [idea]), *changes))


def test_an_idea_in_a_form_the_place_does_not_take_is_named() -> None:
    plan = own_idea("text", (("platforms", "choice"), [{"id": "youtube", "role": "focus", "share": 100}]))
    assert ("m1-l1", "form", 1, True) in unplaced(plan)
    assert "m1-l1" not in {post.lesson for post in plan.posts}
    assert {post.format for post in plan.posts} == {"film"}


def test_an_idea_longer_than_any_week_is_named() -> None:
    assert ("m1-l1", "minutes", 1, True) in unplaced(own_idea("interview"))  # 120 minutes of 95
    longer = own_idea("interview", (("time", "minutes"), 240))  # of 126
    assert [post.lesson for post in longer.posts if post.week == 1 and post.main] == ["m1-l1"]


def test_a_longer_idea_waits_for_the_week_that_holds_it() -> None:
    plan = own_idea("interview", (("time", "minutes"), 240), (("time", "weeks", week(1)), "half"))
    assert lessons(plan)[:3] == [(2, "m1-l1"), (3, "s01"), (4, "s02")]


# Selling -------------------------------------------------------------------------------------------


def selling(ceiling: int | None, *changes: tuple[tuple[str, ...], Any]) -> Plan:
    """Five ideas with three posts each in month 1; the first one, s11, sells."""
    path = ("themes", "m1", "ref")
    return plan_of(
        with_(CALM_BAKERY, (path, "bakery/winter-buns"), (("calendar", "ceiling"), ceiling), *changes)
    )


@pytest.mark.parametrize("ceiling", [None, 20, 21, 100])
def test_posts_that_sell_are_planned_up_to_the_owners_limit(ceiling: int | None) -> None:
    plan = selling(ceiling)  # 3 of 15 posts are 20 percent
    assert [lesson for _, lesson in lessons(plan)][:5] == ["s11", "s12", "s13", "s14", "s15"]


@pytest.mark.parametrize("ceiling", [0, 1, 19])
@pytest.mark.parametrize("key", ["bakery/s11", ""])
def test_an_idea_that_would_sell_too_much_is_left_out_and_named(ceiling: int, key: str) -> None:
    plan = selling(ceiling, (("themes", "m1", "key"), key))
    assert [post.key for post in plan.posts if post.kind == "offer"] == []
    assert ("s11", "selling", 1, bool(key)) in unplaced(plan)
    assert lessons(plan)[:5] == [(1, "s12"), (2, "s13"), (3, "s14"), (4, "s15"), (6, "s06")]


def test_where_selling_has_a_limit_the_first_idea_that_does_not_sell_is_the_key_one() -> None:
    assert selling(None).themes[0].key == "bakery/s11"
    assert selling(50).themes[0].key == "bakery/s12"
    assert selling(100).themes[0].key == "bakery/s11"  # all of them may sell: no limit


def test_of_two_ideas_that_sell_the_key_one_stays() -> None:
    offer = {"id": "l1", "title": "Buns in a box", "format": "photo", "kind": "offer"}
    plan = selling(20, (("themes", "m1", "lessons"), [offer]), (("themes", "m1", "key"), "bakery/s11"))
    assert {one for one in unplaced(plan) if one[1] == "selling"} == {("m1-l1", "selling", 1, False)}
    assert lessons(plan)[0] == (1, "s11")


# Beside the lesson: people, questions, customers, and good posts once more -------------------------


def beside_lessons(plan: Plan) -> list[tuple[int, str]]:
    return [(post.week, post.key.removeprefix("bakery/")) for post in plan.posts if post.beside]


def without_again(plan: Plan) -> list[tuple[int, str]]:
    return [(number, key) for number, key in beside_lessons(plan) if "-again" not in key]


def test_each_month_has_one_post_about_the_people_one_question_and_one_customer() -> None:
    assert without_again(plan_of(CALM_BAKERY)) == [
        *[(1, "x01-photo1"), (2, "x07-photo1"), (3, "x04-photo1")],
        *[(6, "x02-photo1"), (7, "x08-photo1"), (8, "x05-photo1")],
        *[(10, "x03-photo1"), (11, "x09-photo1"), (12, "x06-photo1")],
    ]


def test_posts_beside_the_lesson_take_no_busy_week_and_only_minutes_that_are_left() -> None:
    assert [number for number, _ in without_again(busy("half", 1, 3, minutes=180))][:3] == [2, 4, 5]
    # 90 minutes: 48 for making; a lesson takes 45
    assert beside_lessons(busy("half", minutes=90)) == []
    # 100 minutes: 53 for making, 8 left: a story of 5
    found = without_again(busy("half", minutes=100))
    assert found[:3] == [(1, "x01-story1"), (2, "x07-story1"), (3, "x04-story1")]


def test_a_customers_own_story_is_told_first_and_only_with_permission() -> None:
    story = {"id": "c1", "customer": "Mrs Dahl", "change": "She has her Saturdays back."}
    asked = put(CALM_BAKERY, ("calendar", "stories"), [story])
    assert without_again(plan_of(asked)) == without_again(plan_of(CALM_BAKERY))
    told = plan_of(put(CALM_BAKERY, ("calendar", "stories"), [{**story, "permission": True}]))
    post = by_key(told)["c1-photo1"]
    assert (post.week, post.kind, post.title, post.first) == (
        *(3, "customer", "What changed for Mrs Dahl"),
        "She has her Saturdays back.",
    )
    assert [key for _, key in without_again(told) if key[0] in "cx"][2::3] == [
        *("c1-photo1", "x04-photo1", "x05-photo1")
    ]


def again(weeks: int | None) -> list[tuple[int, str]]:
    plan = plan_of(put(CALM_BAKERY, ("calendar", "again"), weeks))
    return [(number, key) for number, key in beside_lessons(plan) if "-again" in key]


def test_a_key_idea_comes_back_in_another_form_after_four_to_eight_weeks() -> None:
    # s01 was a film in week 1, s06 one in week 6; four weeks after s36 in week 10 the plan is over
    assert again(None) == [(5, "s01-photo-again1"), (9, "s01-story-again2"), (10, "s06-photo-again1")]


def test_the_owner_says_for_how_long_a_good_post_comes_back() -> None:
    assert again(0) == []
    assert again(3) == [(4, "s01-photo-again1"), (9, "s06-photo-again1"), (13, "s36-photo-again1")]
    assert again(4) == [(5, "s01-photo-again1"), (10, "s06-photo-again1")]


def test_what_comes_back_opens_with_the_question_and_stands_beside_the_lesson() -> None:
    found = by_key(plan_of(CALM_BAKERY))
    before, back = found["bakery/s01-photo1"], found["bakery/s01-photo-again1"]
    assert (back.title, back.show, back.first) == (before.title, before.show, before.question)
    assert (back.main, back.beside, back.link) == (False, True, "")


# Days, times and links -----------------------------------------------------------------------------


def test_made_the_day_before_each_piece_has_its_own_evening() -> None:
    plan = plan_of(put(CALM_BAKERY, ("time", "making"), "day before"))
    first = [(p.make_by.day, p.go_out.day) for p in of_lessons(plan) if p.week == 1]
    assert first == [(4, 5), (6, 7), (8, 9)]  # Monday is the week's first day
    assert all(p.make_by in plan.weeks[p.week - 1].span for p in plan.posts)


def test_made_the_day_before_a_half_week_still_has_its_pieces_from_the_evening_of_the_week_before() -> None:
    said = with_(CALM_BAKERY, (("time", "making"), "day before"), (("time", "weeks", week(4)), "half"))
    assert {p.make_by for p in plan_of(said).posts if p.week == 4} == {START + timedelta(weeks=2)}


def test_a_post_goes_out_at_the_weekdays_time_else_at_the_usual_one() -> None:
    said = with_(
        CALM_BAKERY,
        (("calendar", "weekdays"), [2, 5]),
        (("calendar", "hour"), "18:30"),
        (("calendar", "times"), {"5": "09:00"}),
    )
    assert {(p.go_out.weekday(), p.at) for p in plan_of(said).posts} == {(2, "18:30"), (5, "09:00")}
    assert {p.at for p in plan_of(CALM_BAKERY).posts} == {""}


def test_a_post_moved_to_another_weekday_goes_out_at_that_days_time() -> None:
    said = with_(CALM_BAKERY, (("calendar", "hour"), "18:30"), (("calendar", "times"), {"5": "09:00"}))
    moved = plan_of(put(said, ("calendar", "edits", "bakery/s01-film1"), {"go_out": "2027-01-09"}))
    assert by_key(moved)["bakery/s01-film1"].at == "09:00"


WORDS = "utm_source=facebook&utm_medium=social&utm_campaign=cakes-for-the-days-that-matter"


@pytest.mark.parametrize(
    ("website", "page", "expected"),
    [
        ("fjordbakeri.no", "", f"https://fjordbakeri.no?{WORDS}&utm_content=bakery-s01-film1"),
        (
            "https://fjordbakeri.no",
            "fjordbakeri.no/kaker",
            f"https://fjordbakeri.no/kaker?{WORDS}&utm_content=bakery-s01-film1",
        ),
        ("", "", ""),
        ("no address", "", ""),
    ],
)
def test_each_main_post_has_a_link_home_that_tells_where_it_was_pressed(
    website: str, page: str, expected: str
) -> None:
    said = with_(CALM_BAKERY, (("business", "website"), website), (("themes", "m1", "link"), page))
    plan = plan_of(said)
    assert by_key(plan)["bakery/s01-film1"].link == expected
    assert {bool(post.link) for post in plan.posts if post.main} == {bool(expected)}
    assert {post.link for post in plan.posts if not post.main} == {""}


# What is changed by hand costs minutes -------------------------------------------------------------

TIGHT = with_(CALM_BAKERY, (("time", "minutes"), 90))  # 48 for making a week, of which a lesson takes 45


def loads(document: Document, *numbers: int) -> tuple[list[int], list[int]]:
    """The minutes made in these weeks, and the weeks named as too full."""
    plan = plan_of(document)
    return [plan.made_in(plan.weeks[n - 1]) for n in numbers], [w.number for w in plan.overfull()]


def test_nothing_is_too_full_before_something_is_changed() -> None:
    assert loads(TIGHT, *range(1, 14)) == ([45] * 13, [])


def test_a_post_moved_to_another_week_takes_its_minutes_along() -> None:
    moved = put(TIGHT, ("calendar", "edits", "bakery/s01-film1"), {"go_out": "2027-01-13"})
    assert loads(moved, 1, 2) == ([15, 75], [2])


def test_a_post_moved_inside_its_week_leaves_the_minutes_where_they_are() -> None:
    moved = put(TIGHT, ("calendar", "edits", "bakery/s01-film1"), {"go_out": "2027-01-09"})
    assert loads(moved, 1, 2) == ([45, 45], [])


def test_a_post_moved_into_a_week_off_stays_there_and_the_week_is_named() -> None:
    off = put(TIGHT, ("time", "weeks", week(3)), "none")
    moved = put(off, ("calendar", "edits", "bakery/s01-film1"), {"go_out": "2027-01-20"})
    assert loads(moved, 1, 3) == ([15, 30], [3])
    assert by_key(plan_of(moved))["bakery/s01-film1"].go_out == date(2027, 1, 20)


@pytest.mark.parametrize(
    ("fields", "minutes", "full"),
    [
        ({"minutes": 0}, 45, []),
        ({"minutes": 3}, 48, []),
        ({"minutes": 4}, 49, [3]),
        ({}, 55, [3]),
        ({"format": "film"}, 75, [3]),
        ({"format": "film", "minutes": 1}, 46, []),
        ({"format": "never heard of"}, 55, [3]),
    ],
)
def test_a_post_of_ones_own_takes_the_minutes_said_else_those_of_its_form(
    fields: Document, minutes: int, full: list[int]
) -> None:
    own = [{"id": "own1", "title": "Mine", "go_out": "2027-01-20", **fields}]
    assert loads(put(TIGHT, ("calendar", "own"), own), 3) == ([minutes], full)


@pytest.mark.parametrize(
    ("form", "shown", "minutes", "full"),
    [("film", "film", 65, [1]), ("story", "story", 40, []), ("never heard of", "photo", 45, [])],
)
def test_a_post_in_another_form_takes_that_forms_minutes(
    form: str, shown: str, minutes: int, full: list[int]
) -> None:
    edited = put(TIGHT, ("calendar", "edits", "bakery/s01-photo1"), {"format": form})
    assert loads(edited, 1) == ([minutes], full)
    assert by_key(plan_of(edited))["bakery/s01-photo1"].format == shown


def test_a_dropped_post_takes_no_minutes() -> None:
    moved = put(TIGHT, ("calendar", "edits", "bakery/s01-film1"), {"go_out": "2027-01-13"})
    assert loads(put(moved, ("calendar", "statuses", "bakery/s01-film1"), "dropped"), 1, 2) == ([15, 45], [])


def test_a_week_that_is_over_is_not_named_as_too_full() -> None:
    moved = put(TIGHT, ("calendar", "edits", "bakery/s01-film1"), {"go_out": "2027-01-13"})
    assert [w.number for w in plan_of(moved, date(2027, 1, 17)).overfull()] == [2]
    assert plan_of(moved, date(2027, 1, 18)).overfull() == ()


# Keys ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("calendar", "start"), "2027-02-28"),
        (("calendar", "weekdays"), [1, 3]),
        (("time", "evening"), 4),
        (("time", "minutes"), 400),
        (("platforms", "choice"), [{"id": "Village notice board", "role": "focus", "share": 100}]),
        (("business", "country"), "PL"),
    ],
)
def test_a_key_stays_when_its_date_minutes_or_place_change(path: tuple[str, ...], value: Any) -> None:
    before, after = by_key(plan_of(CALM_BAKERY)), by_key(plan_of(put(CALM_BAKERY, path, value)))
    same = before.keys() & after.keys()
    assert len(same) >= 20
    assert {(k, before[k].show, before[k].first, before[k].lesson) for k in same} == {
        (k, after[k].show, after[k].first, after[k].lesson) for k in same
    }


def test_a_key_is_the_lesson_the_kind_and_a_number() -> None:
    for post in plan_of(BAKERY).posts:
        again = post.key.startswith(f"{post.lesson}-{post.format}-again")
        assert post.key == f"{post.lesson}-{post.format}1" or (again and post.beside)


# Edits ---------------------------------------------------------------------------------------------

KEY = "bakery/s01-photo1"


def edited(**words: str) -> Document:
    key = plan_of(CALM_BAKERY).posts[0].key
    return put(CALM_BAKERY, ("calendar", "edits", key), words)


def test_an_edit_lies_over_its_post_and_what_is_left_empty_stays_as_planned() -> None:
    before = plan_of(CALM_BAKERY).posts[0]
    after = by_key(plan_of(edited(title="Mine", first="Look here.")))[before.key]
    assert (after.title, after.first, after.edited) == ("Mine", "Look here.", True)
    assert (after.show, after.ask, after.go_out) == (before.show, before.ask, before.go_out)


def test_a_moved_post_goes_out_on_its_new_day() -> None:
    before = plan_of(CALM_BAKERY).posts[0]
    after = by_key(plan_of(edited(go_out="2027-02-01")))[before.key]
    assert (after.go_out, after.make_by, after.week) == (date(2027, 2, 1), date(2027, 2, 1), before.week)


def test_a_post_moved_before_its_evening_is_made_that_day() -> None:
    said = with_(CALM_BAKERY, (("time", "evening"), 3))
    key = plan_of(said).posts[0].key
    after = by_key(plan_of(put(said, ("calendar", "edits", key), {"go_out": "2027-01-05"})))[key]
    assert after.make_by == after.go_out == date(2027, 1, 5)


@pytest.mark.parametrize(("day", "inside"), [("2026-12-01", START), ("2028-01-01", date(2027, 4, 3))])
def test_a_post_moved_out_of_the_plan_stays_at_its_end(day: str, inside: date) -> None:
    key = plan_of(CALM_BAKERY).posts[0].key
    assert by_key(plan_of(edited(go_out=day)))[key].go_out == inside


def test_an_edit_without_its_post_is_listed_and_comes_back_with_it() -> None:
    said = edited(title="Mine")
    key = plan_of(CALM_BAKERY).posts[0].key
    gone = put(said, ("themes", "m1", "ref"), "bakery/winter-buns")
    assert plan_of(gone).lost_edits == (key,)
    assert key not in by_key(plan_of(gone))
    back = plan_of(put(gone, ("themes", "m1", "ref"), "bakery/birthday-cakes"))
    assert back.lost_edits == ()
    assert by_key(back)[key].title == "Mine"


@pytest.mark.parametrize("status", ["idea", "planned", "made", "out", "dropped"])
def test_a_post_has_the_status_the_owner_gave_it(status: str) -> None:
    key = plan_of(CALM_BAKERY).posts[3].key
    plan = plan_of(put(CALM_BAKERY, ("calendar", "statuses", key), status))
    assert {p.key: p.status for p in plan.posts if p.status != "planned"} == (
        {} if status == "planned" else {key: status}
    )


# What is kept --------------------------------------------------------------------------------------


def test_a_post_is_kept_and_read_back_as_it_was() -> None:
    for post in plan_of(edited(title="Mine")).posts:
        assert from_kept(as_kept(post)) == post


def test_nothing_is_kept_before_the_first_week_is_over() -> None:
    assert keep(plan_of(BAKERY, START)) == []
    assert keep(plan_of(BAKERY, START - timedelta(days=400))) == []
    assert keep(plan_of(BAKERY, date(2027, 1, 10))) == []


def test_a_week_that_is_over_is_kept_whole() -> None:
    plan = plan_of(CALM_BAKERY, date(2027, 1, 18))
    changes = keep(plan)
    assert (("log", "weeks"), None, 2) in changes
    kept = {path[2] for path, _, _ in changes if path[:2] == ("log", "posts")}
    assert kept == {post.key for post in plan.posts if post.week <= 2}


def test_what_was_kept_is_not_kept_again_until_more_is_over() -> None:
    logged = saved(CALM_BAKERY, date(2027, 1, 18))
    assert keep(plan_of(logged, date(2027, 1, 24))) == []
    again = keep(plan_of(logged, date(2027, 1, 25)))
    assert (("log", "weeks"), 2, 3) in again
    assert {value["week"] for _, _, value in again if isinstance(value, dict)} == {3}


def test_a_post_dealt_with_early_is_kept_at_once() -> None:
    key = plan_of(CALM_BAKERY).posts[-1].key
    for status in ("made", "out", "dropped"):
        said = put(CALM_BAKERY, ("calendar", "statuses", key), status)
        assert [path for path, _, _ in keep(plan_of(said))] == [("log", "posts", key)]
    assert keep(plan_of(put(CALM_BAKERY, ("calendar", "statuses", key), "idea"))) == []


def test_a_piece_made_for_a_busy_week_to_come_is_kept_with_the_week_that_made_it() -> None:
    said = with_(CALM_BAKERY, (("time", "minutes"), 240), (("time", "weeks"), CALM | {week(4): "half"}))
    before = [p for p in plan_of(said).posts if p.week == 4]
    logged = saved(said, date(2027, 1, 25))  # week 4 begins
    assert [p for p in plan_of(logged, date(2027, 1, 25)).posts if p.week == 4] == before != []


def test_kept_weeks_stay_as_they_were_when_answers_change() -> None:
    today = date(2027, 1, 25)
    before = [p for p in plan_of(CALM_BAKERY, today).posts if p.week <= 3]
    logged = saved(CALM_BAKERY, today)
    changed = with_(
        logged,
        (("business", "trade"), "coach"),
        (("business", "country"), "US"),
        (("time", "minutes"), 30),
        (("themes",), None),
        (("platforms", "choice"), [{"id": "linkedin", "role": "focus", "share": 100}]),
        (("calendar", "weekdays"), [6]),
    )
    after = plan_of(changed, today)
    assert [p for p in after.posts if p.week <= 3] == before
    assert {p.place for p in after.posts if p.week > 3} == {"linkedin"}


def test_a_lesson_of_a_kept_week_does_not_come_again() -> None:
    logged = saved(CALM_BAKERY, date(2027, 1, 25))
    swapped = put(logged, ("themes", "m2", "ref"), "bakery/birthday-cakes")
    weeks: dict[str, set[int]] = {}
    for post in of_lessons(plan_of(swapped, date(2027, 1, 25))):
        weeks.setdefault(post.lesson, set()).add(post.week)
    assert {lesson for lesson, numbers in weeks.items() if len(numbers) > 1} == set()


@pytest.mark.parametrize("kept_on", [START, date(2027, 1, 12)])
def test_the_status_of_a_kept_post_can_still_change(kept_on: date) -> None:
    today = date(2027, 1, 12)
    key = plan_of(CALM_BAKERY).posts[0].key
    made = saved(put(CALM_BAKERY, ("calendar", "statuses", key), "made"), kept_on)
    for status in ("out", "dropped", "planned"):
        assert by_key(plan_of(put(made, ("calendar", "statuses", key), status), today))[key].status == status


def test_a_post_made_early_can_still_be_changed_until_it_is_out() -> None:
    post = plan_of(CALM_BAKERY).posts[-1]
    made = saved(put(CALM_BAKERY, ("calendar", "statuses", post.key), "made"), START)
    better = put(made, ("calendar", "edits", post.key), {"first": "Better."})
    assert by_key(plan_of(better))[post.key].first == "Better."
    assert saved(better, START)["log"]["posts"][0]["first"] == "Better."


def test_a_lesson_begun_in_its_week_stays_there_when_earlier_weeks_become_free() -> None:
    tired = put(CALM_BAKERY, ("time", "weeks"), CALM | {week(1): "none", week(2): "none"})
    first = next(p for p in plan_of(tired).posts if p.main)
    assert (first.week, first.lesson) == (3, "bakery/s01")
    begun = saved(put(tired, ("calendar", "statuses", first.key), "made"), START)
    found = lessons(plan_of(put(begun, ("time", "weeks"), CALM)))
    assert found[:4] == [(1, "s02"), (2, "s03"), (3, "s01"), (4, "s04")]


def test_a_day_is_in_its_week_and_one_outside_the_plan_in_the_nearest() -> None:
    weeks = plan_of(CALM_BAKERY).weeks
    assert [week_of(weeks, w.span.first) for w in weeks] == list(range(1, 14))
    assert [week_of(weeks, w.span.last) for w in weeks] == list(range(1, 14))
    assert week_of(weeks, START - timedelta(days=1)) == 1
    assert week_of(weeks, weeks[-1].span.last + timedelta(days=1)) == 13


def test_marking_the_bigger_piece_as_made_does_not_bring_the_small_one_back() -> None:
    said = with_(CALM_BAKERY, (("time", "minutes"), 600), (("time", "makes"), [*PHONE, "crafted"]))
    before = by_key(plan_of(said))
    big = next(p for p in before.values() if library().formats[p.format].crafted)
    after = by_key(plan_of(saved(put(said, ("calendar", "statuses", big.key), "made"), START)))
    assert after.keys() == before.keys()


# Posts of one's own, and places beside -------------------------------------------------------------


def test_a_post_of_ones_own_goes_out_where_it_was_said_and_takes_its_forms_minutes() -> None:
    own = {
        "own1": ("2027-02-10", "2027-02-10"),
        "own2": (None, "2027-01-04"),
        "own3": ("2030-01-01", "2027-04-03"),
    }
    posts = [{"id": k, "title": k, "go_out": day} for k, (day, _) in own.items()]
    plan = plan_of(put(CALM_BAKERY, ("calendar", "own"), posts))
    found = by_key(plan)
    assert {k: found[k].go_out.isoformat() for k in own} == {k: shown for k, (_, shown) in own.items()}
    assert (found["own1"].week, found["own1"].month, found["own1"].place) == (6, 2, "facebook")
    assert (found["own1"].show, found["own1"].first, found["own1"].minutes) == ("own1", "own1", 10)
    assert [p for p in plan.posts if p.key not in own] == list(plan_of(CALM_BAKERY).posts)


def test_a_post_of_ones_own_is_there_once_after_its_week_was_kept() -> None:
    said = put(CALM_BAKERY, ("calendar", "own"), [{"id": "own1", "title": "Mine", "go_out": "2027-01-05"}])
    plan = plan_of(saved(said, date(2027, 1, 12)), date(2027, 1, 12))
    assert [p.key for p in plan.posts].count("own1") == 1


def beside(share: int, minutes: int, *places: str, half: tuple[int, ...] = ()) -> Plan:
    rest = [{"id": p, "role": "active", "share": (100 - share) / len(places)} for p in places]
    choice = [{"id": "facebook", "role": "focus", "share": share}, *rest]
    kinds = CALM | {week(number): "half" for number in half}
    said = with_(CALM_BAKERY, (("time", "minutes"), minutes), (("time", "weeks"), kinds))
    return plan_of(put(said, ("platforms", "choice"), choice))


def test_a_second_place_gets_one_block_a_month_under_a_ninth_of_the_focus() -> None:
    plan = beside(90, 300, "instagram")
    (aside,) = plan.aside
    ninth = plan.focus_minutes() // 9
    assert (aside.monthly, aside.minutes, aside.dropped) == (ninth // 3, ninth // 3 * 3, False)
    blocks = [p for p in plan.posts if p.place == "instagram"]
    assert [(b.key, b.month, b.minutes) for b in blocks] == [
        (f"m{k}-block1", k, aside.monthly) for k in (1, 2, 3)
    ]
    keys = [theme.key for theme in plan.themes]
    assert [b.lesson for b in blocks] == keys
    assert all("brought over to Instagram" in b.title and b.show and b.first for b in blocks)
    assert plan.scheduled_share() in (90, 91)


def test_a_block_shows_the_idea_in_another_form_that_the_place_takes() -> None:
    plan = beside(50, 300, "youtube")
    formats = set(library().platforms["youtube"].formats)
    blocks = [p for p in plan.posts if p.place == "youtube"]
    assert len(blocks) == 3
    assert {p.format for p in blocks} <= formats


def test_a_second_place_with_less_than_a_quarter_of_an_hour_a_month_is_dropped() -> None:
    plan = beside(90, 30, "instagram")
    (aside,) = plan.aside
    assert aside.monthly < 15
    assert (aside.minutes, aside.dropped) == (0, True)
    assert {p.place for p in plan.posts} == {"facebook"}
    assert plan.scheduled_share() == 100


def test_two_places_share_the_cap() -> None:
    one, two = beside(80, 600, "instagram"), beside(80, 600, "instagram", "tiktok")
    assert [a.place for a in two.aside] == ["instagram", "tiktok"]
    assert two.aside[0].monthly == two.aside[1].monthly == one.aside[0].monthly // 2


@pytest.mark.parametrize("share", [95, 92, 90, 70, 50, 20])
@pytest.mark.parametrize("minutes", [30, 40, 50, 60, 80, 90, 100, 120, 180, 300, 600])
def test_a_second_place_is_dropped_just_when_a_month_gives_it_under_a_quarter_of_an_hour(
    share: int, minutes: int
) -> None:
    plan = beside(share, minutes, "instagram")
    (aside,) = plan.aside
    most = plan.focus_minutes() * (100 - share) // share // 3
    alone = beside(100, minutes, "instagram")
    room = max(week.budget.making - alone.made_in(week) for week in alone.weeks)
    assert aside.monthly == most
    assert aside.dropped == (most < 15 or room < 15)
    assert aside.minutes == sum(p.minutes for p in plan.posts if p.place == "instagram")


@pytest.mark.parametrize("share", [95, 90, 85, 80, 70])
@pytest.mark.parametrize("minutes", [120, 180, 240, 300, 360])
def test_a_block_is_in_the_last_week_of_its_month_that_holds_it(share: int, minutes: int) -> None:
    plan = beside(share, minutes, "instagram", half=(5, 9, 13))  # the last week of each month
    for block in (p for p in plan.posts if p.place == "instagram"):
        weeks = [w for w in plan.weeks if w.span.first in plan.themes[block.month - 1].span]
        room = {w.number: w.budget.making - plan.made_in(w) for w in weeks}
        room[block.week] += block.minutes
        whole = [number for number, left in room.items() if left >= plan.aside[0].monthly]
        assert block.week == whole[-1] if whole else room[block.week] == max(room.values())


def test_a_block_larger_than_any_week_takes_what_the_emptiest_week_has() -> None:
    plan = beside(50, 300, "instagram")
    for month, theme in enumerate(plan.themes, 1):
        (block,) = [p for p in plan.posts if p.place == "instagram" and p.month == month]
        weeks = [w for w in plan.weeks if w.span.first in theme.span]
        focus = {w.number: sum(p.minutes for p in plan.posts if p.make_by in w.span) for w in weeks}
        focus[block.week] -= block.minutes
        assert block.minutes == max(w.budget.making - focus[w.number] for w in weeks) < plan.aside[0].monthly


def test_the_same_topic_in_two_months_is_not_brought_over_twice() -> None:
    choice = [
        {"id": "facebook", "role": "focus", "share": 90},
        {"id": "instagram", "role": "active", "share": 10},
    ]
    said = with_(CALM_BAKERY, (("time", "minutes"), 300), (("platforms", "choice"), choice))
    plan = plan_of(put(said, ("themes", "m2", "ref"), "bakery/birthday-cakes"))
    blocks = [p.lesson for p in plan.posts if p.place == "instagram"]
    assert len(set(blocks)) == len(blocks) == 3


@pytest.mark.parametrize("share", [90, 80, 70, 50])
@pytest.mark.parametrize("minutes", [120, 180, 240, 300])
@pytest.mark.parametrize("key", ["bakery/s01", "bakery/s05"])
def test_marking_everything_as_made_moves_no_block_and_no_lesson(share: int, minutes: int, key: str) -> None:
    choice = [
        {"id": "facebook", "role": "focus", "share": share},
        {"id": "instagram", "role": "active", "share": 100 - share},
    ]
    said = with_(CALM_BAKERY, (("time", "minutes"), minutes), (("platforms", "choice"), choice))
    said = put(said, ("themes", "m1", "key"), key)
    before = by_key(plan_of(said))
    blocks = sorted(k for k in before if "-block" in k)
    for some in (sorted(before.keys() - set(blocks)), blocks, blocks[:1]):
        made = put(said, ("calendar", "statuses"), dict.fromkeys(some, "made"))
        after = by_key(plan_of(saved(made, START)))
        assert {k: (p.week, p.minutes, p.go_out, p.lesson) for k, p in after.items()} == {
            k: (p.week, p.minutes, p.go_out, p.lesson) for k, p in before.items()
        }


@pytest.mark.parametrize("today", [date(2027, 3, 22), date(2027, 4, 10)])
def test_keeping_weeks_leaves_the_second_place_its_minutes(today: date) -> None:
    choice = [
        {"id": "facebook", "role": "focus", "share": 90},
        {"id": "instagram", "role": "active", "share": 10},
    ]
    said = with_(CALM_BAKERY, (("time", "minutes"), 300), (("platforms", "choice"), choice))
    before, after = plan_of(said, today), plan_of(saved(said, today), today)
    assert after.posts == before.posts
    assert after.aside == before.aside
    assert not after.aside[0].dropped
