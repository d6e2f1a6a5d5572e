"""Which peaks run, and on which days their steps stand."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.answers import from_document
from planner.knowledge import SERVES, library
from planner.plan import Campaign, Plan, Post, Span, build_plan
from planner.plan.selling.admission import LESSER
from planner.plan.selling.campaigns import IN_ONE_OF
from planner.plan.selling.peaks import candidates
from tests.plan.schedule.schedules import (
    BAKERY,
    CALM,
    START,
    Change,
    bakery,
    by_key,
    selling,
    started,
)

CALM_WEEKS: Change = (("time", "weeks"), CALM)
OUR_THEMES: Change = (("themes",), [])
UNSAID: Change = (("calendar", "days"), {})  # the owner wants no feast beside the birthday cakes
ONE_A_WEEK: Change = (("time", "minutes"), 60)
# The design's windows, in days from the last day (L), the day (T) or the opening (O).
DATED = {
    "announce": ("L", -14, -8),
    "making": ("L", -10, -4),
    "question": ("L", -10, -3),
    "reminder": ("L", -7, -2),
    "last": ("L", -2, 0),
    "greeting": ("T", -2, 0),
    "thanks": ("T", 2, 6),
    "customer": ("T", 5, 16),
}
OPENING = {"announce": (0, 6), "question": (2, 14), "making": (4, 16), "reminder": (7, 28), "room": (21, 42)}


def wanting(want: str, country: str = "NO") -> tuple[Change, ...]:
    return (("goals",), [{"id": "g1", "want": f"bakery/{want}"}]), (("business", "country"), country)


def keys(plan: Plan) -> list[str]:
    return [one.key for one in selling(plan).campaigns]


def left_out(plan: Plan) -> dict[str, str]:
    return {one.key: one.why for one in selling(plan).left_out}


def campaign(plan: Plan, key: str) -> Campaign:
    return next(one for one in selling(plan).campaigns if one.key == key)


def steps(plan: Plan, key: str) -> dict[str, Post]:
    """A campaign's posts by step and number."""
    return {p.key.removeprefix(f"{key}-"): p for p in plan.posts if p.lesson == key}


# One feast, day by day -----------------------------------------------------------------------------


@pytest.mark.parametrize("weeks", [(), (CALM_WEEKS,)], ids=["busy", "calm"])
def test_mothers_day_in_norway_is_announced_two_weeks_ahead_and_closes_on_its_last_day(
    weeks: tuple[Change, ...],
) -> None:
    plan = bakery(*weeks)
    found = steps(plan, "mothers-day-2027")
    days = {name: found[name].go_out for name in ("announce1", "reminder1", "last1")}
    assert days == {
        "announce1": date(2027, 1, 28),  # Thursday
        "reminder1": date(2027, 2, 9),  # Tuesday
        "last1": date(2027, 2, 11),  # Thursday
    }
    assert found["last1"].format == "story"
    assert "Thursday 11 February" in found["last1"].first
    one = campaign(plan, "mothers-day-2027")
    assert (one.day, one.last, one.opens) == (date(2027, 2, 14), date(2027, 2, 11), date(2027, 1, 28))
    assert (one.dated, one.short, one.after, one.local) == (True, False, False, "Morsdag")


def test_each_post_of_it_says_which_feast_and_which_step() -> None:
    for key, post in steps(bakery(), "mothers-day-2027").items():
        assert (post.campaign, post.step) == ("Mother's Day", key[:-1])
        assert post.title.startswith("Mother's Day: ")
        assert post.sells == (post.step in ("announce", "reminder", "last"))


@pytest.mark.parametrize("country", ["NO", "GB", "PL", "US", "DE", "DK", "AU"])
@pytest.mark.parametrize("minutes", [60, 120, 180, 600])
@pytest.mark.parametrize("start", ["2027-01-04", "2027-03-15", "2026-10-19", "2028-02-29"])
def test_every_step_stands_in_its_window(country: str, minutes: int, start: str) -> None:
    document: tuple[Change, ...] = ((("business", "country"), country), (("time", "minutes"), minutes))
    plan = bakery(started(start), OUR_THEMES, *document)
    for one in selling(plan).campaigns:
        for post in steps(plan, one.key).values():
            first, last = window(one, post.step)
            assert first <= post.go_out <= last, post.key
    assert {one.key for one in selling(plan).campaigns} == {p.lesson for p in plan.posts if p.campaign}


def window(one: Campaign, step: str) -> tuple[date, date]:
    if step == "late":
        assert one.ends is not None
        return one.ends + timedelta(days=1), one.day
    if not one.dated:
        opened = one.day - timedelta(days=one.peak.opens or 0)
        first, last = OPENING[step]
        return opened + timedelta(days=first), max(opened, one.opens) + timedelta(days=last)
    anchor, first, last = DATED[step]
    day = one.ends if anchor == "L" else one.day
    assert day is not None
    return day + timedelta(days=first), day + timedelta(days=last)


@pytest.mark.parametrize("start", ["2027-01-04", "2027-01-07", "2027-01-09"])
def test_thanks_and_a_customers_picture_are_made_after_the_day(start: str) -> None:
    # the sitting is on the start\'s weekday, before or after the Sunday
    plan = bakery(started(start), (("time", "minutes"), 600))
    for one in selling(plan).campaigns:
        later = [p for p in steps(plan, one.key).values() if p.step in ("thanks", "customer")]
        assert all(p.make_by > one.day for p in later)
    assert by_key(plan)["mothers-day-2027-thanks1"].make_by == date(2027, 2, 15)


def test_two_feasts_on_one_day_never_share_a_day_of_their_posts() -> None:
    plan = bakery((("time", "minutes"), 600))
    days = [p.go_out for p in plan.posts if p.campaign in ("Mother's Day", "Valentine's Day")]
    assert {"mothers-day-2027", "valentines-2027"} <= {*keys(plan)}
    assert len(days) == len(set(days)) >= 8


# A plan that starts late ---------------------------------------------------------------------------


def test_where_it_is_too_late_to_announce_only_the_last_day_is_said() -> None:
    plan = bakery(started("2027-02-04"))  # seven days before it
    assert campaign(plan, "mothers-day-2027").short
    (last,) = [p for p in steps(plan, "mothers-day-2027").values() if p.sells]
    assert (last.step, last.go_out) == ("last", date(2027, 2, 11))


@pytest.mark.parametrize("start", ["2027-02-10", "2027-02-11"])
def test_a_plan_that_starts_on_a_last_day_or_one_day_off_it_says_it_is_too_late_and_sells_nothing(
    start: str,
) -> None:
    plan = bakery(started(start))
    assert campaign(plan, "mothers-day-2027").short
    (late,) = steps(plan, "mothers-day-2027").values()
    assert (late.step, late.sells, late.kind) == ("late", False, "know-how")
    assert date(2027, 2, 11) < late.go_out <= date(2027, 2, 14)


def test_a_feast_on_the_first_day_is_left_out_and_one_before_it_forgotten() -> None:
    assert left_out(bakery(started("2027-02-14")))["mothers-day-2027"] == "late"
    after = bakery(started("2027-02-15"))
    assert "mothers-day-2027" not in [*keys(after), *left_out(after)]


# Which ones run ------------------------------------------------------------------------------------


def dated(plan: Plan) -> list[str]:
    return [one.key for one in selling(plan).campaigns if one.dated]


def by_worth(plan: Plan) -> list[str]:
    """The peaks with a last day in the plan that bring something, as the design ranks them."""
    found = candidates(plan.answers, library(), Span(plan.start, plan.last))
    found = [one for one in found if one.worth and one.last and one.last in Span(plan.start, plan.last)]
    return [one.key for one in sorted(found, key=lambda one: (-one.worth, one.last, one.order))]


@pytest.mark.parametrize(("minutes", "most", "opens"), [(60, 1, 1), (100, 2, 2), (300, 3, 2), (600, 5, 2)])
@pytest.mark.parametrize("want", ["cake-orders", "put-by"])
def test_as_many_dated_peaks_run_as_there_are_posts_a_week_the_best_first_and_two_openings(
    minutes: int, most: int, opens: int, want: str
) -> None:
    plan = bakery((("time", "minutes"), minutes), *wanting(want))
    ranked = by_worth(plan)
    assert {*dated(plan)} == {*ranked[:most]}
    assert len(keys(plan)) - len(dated(plan)) <= opens
    late = {key for key, why in left_out(plan).items() if why == "full"}
    assert {*ranked[most:]} <= late, "the others are listed"


def test_the_owners_yes_and_no_change_which_ones_run() -> None:
    one = ("time", "minutes"), 60
    assert dated(bakery(one)) == ["mothers-day-2027"]
    assert dated(bakery(one, (("calendar", "days"), {"easter": "yes"}))) == ["easter-2027"], "worth one more"
    no = bakery((("calendar", "days"), {"mothers_day": "no"}))
    assert "mothers-day-2027" not in {*keys(no), *left_out(no)}, "what the owner declined is no news to them"
    assert steps(no, "mothers-day-2027") == {}


def test_a_countrys_own_feast_comes_before_any_other() -> None:
    plan = bakery(*wanting("put-by", "PL"), ONE_A_WEEK)
    assert dated(plan) == ["fat-thursday-2027"]


def test_of_three_feasts_on_the_same_days_the_third_has_its_first_and_last_post_only() -> None:
    three = dict.fromkeys(("fastelavn", "mothers_day"), "yes")
    plan = bakery((("time", "minutes"), 600), (("calendar", "days"), three))
    assert {p.step for p in steps(plan, "valentines-2027").values()} == {"announce", "last"}
    assert {p.step for p in steps(plan, "mothers-day-2027").values()} > {
        "announce",
        "making",
        "reminder",
        "last",
    }


def test_a_campaign_keeps_its_announcement_and_its_last_day_whatever_else_goes() -> None:
    for minutes in (60, 75, 90, 120, 180, 240, 300, 420, 600):
        plan = bakery((("time", "minutes"), minutes))
        for one in selling(plan).campaigns:
            there = {p.step for p in steps(plan, one.key).values()}
            assert "last" in there or not one.dated, (minutes, one.key)
            assert "announce" in there or one.short, (minutes, one.key)


def serves(one: Campaign) -> bool:
    return one.peak.wants["cake-orders"] == SERVES


def test_a_day_that_only_brings_the_same_people_in_has_its_opening_and_its_last_day() -> None:
    for minutes in (120, 180, 300, 600):
        plan = bakery((("time", "minutes"), minutes))
        lesser = [one for one in selling(plan).campaigns if not serves(one)]
        assert len(lesser) <= LESSER
        for one in lesser:
            assert {p.step for p in steps(plan, one.key).values()} <= {"announce", "last"}


@pytest.mark.parametrize("minutes", [120, 180, 300, 600])
def test_days_take_a_third_of_the_posts_at_most_beyond_what_opens_and_ends_them(
    minutes: int,
) -> None:
    plan = bakery((("time", "minutes"), minutes))
    days = {one.key for one in selling(plan).campaigns if one.dated}
    told = [p for p in plan.posts if p.lesson in days]
    more = [p for p in told if p.step not in ("announce", "last", "reminder")]
    assert not more or len(told) <= len(plan.posts) // IN_ONE_OF + 1


def card(name: str) -> Change:
    return ("business", "offers"), [{"id": "o1", "card": f"bakery/{name}"}]


@pytest.mark.parametrize("picked", [(), (card("birthday-cakes"),)], ids=["guessed", "picked"])
def test_a_feast_sells_something_else_than_the_offer_until_the_owner_wants_it_too(
    picked: tuple[Change, ...],
) -> None:
    wanted, unsaid = bakery(*picked), bakery(*picked, UNSAID)
    assert {p.step for p in steps(wanted, "mothers-day-2027").values()} > {"announce", "reminder", "last"}
    assert 0 < len(keys(unsaid)) <= LESSER
    for key in keys(unsaid):
        assert key in keys(wanted)
        assert {p.step for p in steps(unsaid, key).values()} <= {"announce", "last"}
    own = [p for p in unsaid.posts if p.sells and not p.campaign]
    assert len(own) > len([p for p in wanted.posts if p.sells and not p.campaign])


def test_beside_another_offer_a_feast_that_serves_the_want_has_all_its_steps() -> None:
    plan = bakery(card("party-orders"), UNSAID)
    assert {p.step for p in steps(plan, "mothers-day-2027").values()} > {"announce", "reminder", "last"}


def test_a_step_without_a_post_is_listed_with_its_reason() -> None:
    missing = []
    for start in ("2027-01-04", "2026-10-19"):
        for minutes in (60, 180):
            plan = bakery(started(start), OUR_THEMES, (("time", "minutes"), minutes))
            for one in (c for c in selling(plan).campaigns if c.dated and not c.short and serves(c)):
                written = {s.step for s in one.peak.steps if window(one, s.step)[0] <= plan.last}
                there = {p.step for p in steps(plan, one.key).values()}
                missing += [(plan, f"{one.key}-{step}1") for step in written - there]
    assert [key for plan, key in missing if key not in {d.key for d in selling(plan).dropped}] == []


# Openings ------------------------------------------------------------------------------------------


def test_a_day_after_the_plan_opens_its_orders_inside_it_and_names_no_last_day_of_its_own() -> None:
    plan = bakery()
    may = campaign(plan, "seventeenth-of-may-2027")
    assert (may.dated, may.after, may.last, may.ends) == (False, True, None, date(2027, 5, 12))
    assert by_key(plan)["seventeenth-of-may-2027-announce1"].go_out == date(2027, 3, 30)
    assert {p.step for p in steps(plan, "seventeenth-of-may-2027").values()} <= {*OPENING}


def test_of_three_openings_two_run() -> None:
    sold = library().sales["bakery"]
    may = next(peak for peak in sold.peaks if peak.id == "seventeenth-of-may")
    third = may.model_copy(update={"id": "a-third"})
    known = replace(library(), sales={"bakery": sold.model_copy(update={"peaks": (*sold.peaks, third)})})
    plan = build_plan(from_document(BAKERY), known, START)
    assert len(keys(plan)) - len(dated(plan)) == 2
    assert left_out(plan)["a-third-2027"] == "full"


def test_a_season_opens_on_the_first_slot_and_asks_more_than_one_question() -> None:
    days = dict.fromkeys(("mothers_day", "easter", "valentines", "fastelavn", "national_day"), "no")
    days["peak-confirmations"] = "yes"
    plan = bakery(started("2027-02-01"), (("time", "minutes"), 590), (("calendar", "days"), days))
    found = steps(plan, "confirmations-2027")
    assert found["announce1"].go_out == date(2027, 3, 2), "the first slot from 28 February on"
    assert {"question1", "question2"} <= found.keys()
    assert campaign(plan, "confirmations-2027").ends is None


def test_once_the_last_day_lies_in_the_plan_the_opening_is_forgotten() -> None:
    plan = bakery(started("2027-03-15"))
    may = campaign(plan, "seventeenth-of-may-2027")
    assert (may.dated, may.last) == (True, date(2027, 5, 12))
    assert by_key(plan)["seventeenth-of-may-2027-announce1"].go_out == date(2027, 4, 29), (
        "Thursday, the slot nearest the 28th"
    )


# Nothing may sell ----------------------------------------------------------------------------------


def test_where_nothing_may_sell_the_steps_that_do_not_sell_still_run() -> None:
    plan = bakery((("calendar", "ceiling"), 0))
    there = {p.step for p in steps(plan, "mothers-day-2027").values()}
    assert {"making", "question", "thanks"} <= there
    assert not there & {"announce", "reminder", "last"}


def test_little_selling_goes_to_the_peak_that_is_worth_most() -> None:
    plan = bakery((("calendar", "ceiling"), 10))  # three posts: how to order, and one campaign
    assert len(dated(plan)) == 1
    assert {*left_out(plan).values()} == {"full"}


def test_a_trade_without_peaks_runs_none_and_still_has_a_plan() -> None:
    plan = build_plan(from_document(BAKERY), replace(library(), sales={}), START)
    assert (keys(plan), left_out(plan)) == ([], {})
    assert len(plan.posts) > 20
