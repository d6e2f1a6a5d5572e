"""Where people search: which places a business has, and what they add to the set-up."""

import pytest

from planner.answers import Business
from planner.knowledge import LISTING, businesses, library
from planner.plan import Selling
from planner.plan.effort import COUNTING
from planner.plan.searched import SHOWN, TURN, Searched, searched, with_places
from planner.vocabulary import COUNTRIES
from tests.plan.searches import URGENT, plan_of, said

GOOGLE, APPLE = "Google listing", "Apple Maps"


def found(does: str, country: str) -> Searched:
    return searched(said(does, country).business, library())


def names(does: str, country: str) -> list[str]:
    return [place.name for place in found(does, country).places]


def selling(does: str, country: str, minutes: int = 180) -> Selling:
    made = plan_of(does, country, minutes).selling
    assert made
    return made


@pytest.mark.parametrize(
    ("does", "country", "places"),
    [
        ("locksmith", "NO", [GOOGLE, APPLE, "Mittanbud"]),
        ("vet", "GB", [GOOGLE, APPLE, "RCVS Find a Vet"]),
        ("towing service", "US", [GOOGLE, APPLE, "Yelp"]),
        ("taxi", "RU", ["Yandex Maps", "2GIS"]),
        ("hotel", "DE", [GOOGLE, "Booking.com", "Tripadvisor"]),
        ("hairdresser", "PL", [GOOGLE, "Booksy", APPLE]),
        ("physiotherapist", "PL", [GOOGLE, "ZnanyLekarz", "Your trade body's list"]),
        ("house cleaner", "NO", [GOOGLE, "Mittanbud", "FINN"]),
        ("wedding photographer", "GB", [GOOGLE, "Hitched", APPLE]),
        ("metal fabricator", "DE", [GOOGLE, "wlw (Wer liefert was)", APPLE]),
        ("online shop", "DE", ["Google's free product entries"]),
        ("beekeeper", "SE", [GOOGLE, APPLE]),
        ("holiday cottage", "NO", ["Booking.com", "Tripadvisor", "The tourist office's list"]),
        ("copywriter", "GB", []),
    ],
)
def test_a_business_has_the_places_where_its_buyers_search(
    does: str, country: str, places: list[str]
) -> None:
    assert names(does, country) == places


def test_no_fifth_business_has_more_than_three_in_any_country_and_none_twice() -> None:
    for row in [*businesses().values()][::5]:
        for country in COUNTRIES:
            business = Business(name="x", does=row.name, trade=row.stands_for, country=country)
            places = [place.id for place in searched(business, library()).places]
            assert len(places) == len(set(places)) <= SHOWN


@pytest.mark.parametrize("trade", [*library().trades, *library().kinds.ids(), "other", ""])
def test_a_trade_a_kind_of_work_and_nothing_at_all_have_theirs(trade: str) -> None:
    places = searched(Business(name="x", trade=trade, country="DE"), library()).places
    online = trade in ("online-shop", "software", "")
    assert [place.id for place in places[:1]] == (["google"] if not online else [p.id for p in places[:1]])


def test_a_name_that_no_longer_fits_the_trade_is_not_followed() -> None:
    business = said("locksmith", "NO").business
    business.trade = "bakery"
    assert not searched(business, library()).urgent


@pytest.mark.parametrize("does", URGENT)
def test_urgent_rows_begin_with_the_maps(does: str) -> None:
    places = found(does, "NO").places
    assert [place.at_once for place in places] == sorted((p.at_once for p in places), reverse=True)
    assert places[0].name == GOOGLE


def test_who_asks_nobody_for_a_review_names_nobody_in_an_answer_either() -> None:
    spoken = [place.never for does in ("family lawyer", "bakery") for place in found(does, "NO").places[:1]]
    assert [any("was with you" in text for text in never) for never in spoken] == [True, False]


# The set-up ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("does", URGENT)
def test_the_first_set_up_tasks_of_urgent_rows_are_theirs(does: str) -> None:
    tasks = selling(does, "NO").setup
    assert [(task.id, task.week) for task in tasks[:2]] == [(LISTING, 1), ("search-apple", 1)]


@pytest.mark.parametrize(
    ("does", "country"), [("hairdresser", "PL"), ("hotel", "DE"), ("bakery", "NO"), ("florist", "GB")]
)
def test_of_others_the_order_slip_stays_first_and_where_people_compare_follows_the_listing(
    does: str, country: str
) -> None:
    tasks = [task.id for task in selling(does, country, 600).setup]
    assert tasks[0] != LISTING
    mine = [name for name in tasks if name == LISTING or name.startswith("search-")]
    assert mine[0] == LISTING


@pytest.mark.parametrize("minutes", [60, 120, 180, 420])
@pytest.mark.parametrize(
    ("does", "country"),
    [
        ("locksmith", "NO"), ("vet", "GB"), ("towing service", "US"), ("hotel", "DE"),
        ("hairdresser", "PL"), ("beekeeper", "SE"), ("online shop", "DE"), ("copywriter", "GB"),
    ],
)  # fmt: skip
def test_no_minute_counts_twice_and_every_week_adds_up(does: str, country: str, minutes: int) -> None:
    made = selling(does, country, minutes)
    assert len({task.id for task in made.setup}) == len(made.setup)
    for row in made.rows:
        assert row.setup == sum(task.minutes for task in made.setup if task.week == row.number)
        assert row.used == row.make + row.setup + row.talk + row.count + row.extra <= row.planned
        assert row.used + row.free == row.asked
        assert row.count <= COUNTING, "looking after a place takes no minutes beside the count"


def test_the_turn_of_a_place_leaves_the_numbers_half_of_the_count() -> None:
    assert TURN * 2 <= COUNTING


def test_the_listing_keeps_the_trades_own_words_and_minutes() -> None:
    own = next(task for task in library().selling("vet").setup if task.id == LISTING)
    task = selling("vet", "GB").setup[0]
    assert (task.do, task.minutes) == (own.do, own.minutes)


def test_who_meets_nobody_in_person_sets_up_no_listing_on_a_map() -> None:
    assert LISTING not in {task.id for task in selling("copywriter", "GB").setup}
    assert LISTING in {task.id for task in selling("online shop", "GB").setup}, "its own: the things it sells"


def test_one_post_a_week_has_the_maps_where_it_is_urgent_and_no_more_else() -> None:
    assert {"search-apple"} == {t.id for t in selling("vet", "GB", 60).setup if t.id.startswith("search")}
    assert not [t for t in selling("hairdresser", "PL", 60).setup if t.id.startswith("search")]


def test_tasks_without_a_listing_keep_their_order_and_get_the_places_behind_them() -> None:
    tasks = [task for task in library().common.setup if task.id != LISTING]
    after = with_places(found("hairdresser", "PL"), tasks)
    assert after[: len(tasks)] == tasks
    assert len(after) == len(tasks) + SHOWN


def test_the_ninety_counts_no_basics() -> None:
    before, after = plan_of("copywriter", "GB"), plan_of("locksmith", "NO")
    for plan in (before, after):
        pieces = sum(post.minutes for post in plan.posts if plan.focus and post.place == plan.focus.id)
        assert plan.focus_minutes() == pieces + sum(week.budget.answering for week in plan.weeks)
