from datetime import date, timedelta
from typing import Any

import pytest

from planner.answers import Document, from_document, put
from planner.knowledge import library
from planner.plan import Plan, build_plan, keep
from planner.schedule import Post, as_kept, from_kept
from planner.weeks import week_of

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


def lessons(plan: Plan) -> list[tuple[int, str]]:
    return sorted({(post.week, post.lesson.removeprefix("bakery/")) for post in plan.posts})


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
    posts = [p for p in plan_of(CALM_BAKERY).posts if p.week == 1]
    assert [(p.format, p.show, p.first) for p in posts] == [(p.format, p.show, p.first) for p in known.pieces]
    for post in posts:
        assert (post.title, post.ask, post.question) == (known.title, known.ask, questions[known.question])
        assert (post.place, post.month, post.theme) == (
            "facebook",
            1,
            "The cake for the birthday",
        ) or post.theme
        assert post.minutes == library().formats[post.format].minutes
    assert [post.main for post in posts] == [True] + [False] * (len(posts) - 1)


def test_a_weeks_posts_go_out_every_other_day_after_the_evening() -> None:
    said = with_(CALM_BAKERY, (("time", "evening"), 1))
    first = [p for p in plan_of(said).posts if p.week == 1]
    assert {p.make_by for p in first} == {date(2027, 1, 5)}
    assert [p.go_out for p in first] == [date(2027, 1, 6), date(2027, 1, 8), date(2027, 1, 10)][: len(first)]


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


def busy(*numbers: int, minutes: int = 240) -> Plan:
    kinds = CALM | {week(n): "none" for n in numbers}
    return plan_of(with_(CALM_BAKERY, (("time", "minutes"), minutes), (("time", "weeks"), kinds)))


def made_for(plan: Plan, number: int) -> set[int]:
    """The weeks in which that week's pieces are made."""
    return {w.number for p in plan.posts if p.week == number for w in plan.weeks if p.make_by in w.span}


def test_pieces_for_a_busy_week_are_made_the_week_before() -> None:
    plan = busy(4)
    assert made_for(plan, 4) == {3}
    assert plan.made_in(plan.weeks[3]) == 0
    assert all(p.go_out in plan.weeks[3].span for p in plan.posts if p.week == 4)


def test_of_several_busy_weeks_each_is_made_up_to_three_weeks_before() -> None:
    plan = busy(4, 5, 6, minutes=600)
    assert made_for(plan, 4) == made_for(plan, 5) == made_for(plan, 6) == {3}


def test_a_fourth_busy_week_in_a_row_is_too_far_and_takes_no_lesson() -> None:
    plan = busy(4, 5, 6, 7, minutes=600)
    assert made_for(plan, 7) == set()
    calm, tired = dict(lessons(plan_of(CALM_BAKERY))), dict(lessons(plan))
    assert 7 not in tired
    assert tired[8] == calm[7], "the next week takes it"


def test_a_busy_first_week_has_nothing_before_it() -> None:
    assert made_for(busy(1), 1) == set()


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
    for key, post in by_key(plan_of(BAKERY)).items():
        assert key == f"{post.lesson}-{post.format}1"


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
    assert (after.go_out, after.make_by, after.week) == (date(2027, 2, 1), before.make_by, before.week)


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
    said = with_(CALM_BAKERY, (("time", "minutes"), 240), (("time", "weeks"), CALM | {week(4): "none"}))
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
    for post in plan_of(swapped, date(2027, 1, 25)).posts:
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


def test_a_post_of_ones_own_goes_out_where_it_was_said_and_costs_no_planned_minutes() -> None:
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
    assert (found["own1"].show, found["own1"].first, found["own1"].minutes) == ("own1", "own1", 0)
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
    room = max(w.budget.making - plan.made_in(w) for w in beside(100, minutes, "instagram").weeks)
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
