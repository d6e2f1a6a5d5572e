from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answers import Change, Document, from_document, get, put
from planner.insights.calendar import (
    Occasion,
    accept,
    campaign_of,
    decline,
    more_days,
    occasions,
    prepared,
    take_back,
)
from planner.knowledge import library, observances, observances_in, public_holidays, regions
from planner.knowledge.trade import Busy
from planner.plan import Plan, as_kept, build_plan, by_rule, week_of
from planner.store.changes import apply
from planner.vocabulary import COUNTRIES
from tests.strategies import TRADES, starts

# The days of evidence/observances.csv for 2026 and 2027: the oracle of our rules.
PUBLISHED = """
valentines | NO PL GB US DE RU | 2026-02-14 | 2027-02-14
womens_day | NO PL GB US DE RU | 2026-03-08 | 2027-03-08
mothers_day | NO | 2026-02-08 | 2027-02-14
mothers_day | PL | 2026-05-26 | 2027-05-26
mothers_day | GB | 2026-03-15 | 2027-03-07
mothers_day | US DE | 2026-05-10 | 2027-05-09
mothers_day | RU | 2026-11-29 | 2027-11-28
fathers_day | NO | 2026-11-08 | 2027-11-14
fathers_day | PL | 2026-06-23 | 2027-06-23
fathers_day | GB US | 2026-06-21 | 2027-06-20
fathers_day | DE | 2026-05-14 | 2027-05-06
childrens_day | PL | 2026-06-01 | 2027-06-01
grandmothers_day | PL | 2026-01-21 | 2027-01-21
fat_thursday | PL | 2026-02-12 | 2027-02-04
st_nicholas | PL | 2026-12-06 | 2027-12-06
midsummer | NO | 2026-06-23 | 2027-06-23
st_patrick | US | 2026-03-17 | 2027-03-17
halloween | NO PL GB US DE | 2026-10-31 | 2027-10-31
st_martin | DE | 2026-11-11 | 2027-11-11
singles_day | NO PL GB US DE RU | 2026-11-11 | 2027-11-11
black_friday | NO PL GB US DE RU | 2026-11-27 | 2027-11-26
cyber_monday | NO PL GB US DE RU | 2026-11-30 | 2027-11-29
small_business_saturday | US | 2026-11-28 | 2027-11-27
small_business_saturday | GB | 2026-12-05 | 2027-12-04
advent_1 | NO DE | 2026-11-29 | 2027-11-28
fastelavn | NO | 2026-02-15 | 2027-02-07
shrove_tuesday | GB | 2026-02-17 | 2027-02-09
""".strip().splitlines()
BUNS = Busy(name="Buns", countries=("NO",), rule="easter-49", weeks_before=1, kind="half", order_days=3)
WEEK_OFF = Busy(name="Stocktaking", countries=(), rule="02-04", weeks_before=0, kind="none")


def said(trade: str = "bakery", country: str = "NO", start: str = "2027-01-04", **parts: Any) -> Document:
    return {
        "business": {"name": "Fjord", "trade": trade, "country": country, "sells": "guitars"},
        "time": {"minutes": 240, **parts.get("time", {})},
        "calendar": {"start": start, **parts.get("calendar", {})},
        "platforms": parts.get("platforms", {}),
        "ids": parts.get("ids", {}),
    }


def planned(document: Document, today: str = "2027-01-04", code: str = "en", *busy: Busy) -> Plan:
    """The plan of these answers, in which no campaign runs; `busy` stands in for the bakery's busy days."""
    known = replace(library(code), sales={})
    if busy:
        bakery = known.trades["bakery"].model_copy(update={"busy": busy})
        known = replace(known, trades={**known.trades, "bakery": bakery})
    return build_plan(from_document(document), known, date.fromisoformat(today))


def selling(document: Document) -> Plan:
    """The plan of these answers with the campaigns of its trade."""
    return build_plan(from_document(document), library(), date(2027, 1, 4))


def on(plan: Plan, day: str) -> list[tuple[str, str]]:
    """Source and key of what is on a day."""
    return [(one.source, one.key) for one in occasions(plan) if one.day.isoformat() == day]


def the(plan: Plan, key: str) -> Occasion:
    return next(one for one in occasions(plan) if one.key == key)


def post(changes: list[Change]) -> Document:
    """The post among the changes."""
    found = [becomes for path, _, becomes in changes if path[:2] == ("calendar", "own")]
    assert len(found) == 1
    assert isinstance(found[0], dict)
    return found[0]


# The rules and the holidays ------------------------------------------------------------------------


def test_the_rules_give_the_published_days_of_two_years() -> None:
    published = {
        (country, key, day[:4]): day
        for key, where, *days in map(_cells, PUBLISHED)
        for country in where.split()
        for day in days
    }
    ours = {
        (one.country, one.key, str(year)): by_rule(one.rule, year).isoformat()
        for one in observances()
        for year in (2026, 2027)
    }
    assert ours.items() >= published.items()


def _cells(line: str) -> list[str]:
    return line.split(" | ")


def test_a_day_is_known_once_in_a_country_and_only_in_countries_of_ours() -> None:
    keys = [(one.country, one.key, part) for one in observances() for part in one.regions or ("",)]
    assert len(set(keys)) == len(keys)
    assert {country for country, _, _ in keys} == set(COUNTRIES)


def test_a_row_names_trades_and_parts_that_exist_and_prepares_posts_for_some_of_its_trades() -> None:
    for one in observances():
        assert {*one.suits} <= {"*", *TRADES}, one
        assert "*" in one.suits or {*one.post} <= {*one.suits}, one
        assert {*one.regions} <= {*regions(one.country)}, one
        assert one.source, one
        for year in range(2026, 2032):
            assert by_rule(one.rule, year).year == year, one


def test_a_row_that_names_a_holiday_falls_on_it_in_most_years() -> None:
    years = range(2026, 2032)  # a day off moves off a Sunday in some; the custom stays on its date
    for one in (one for one in observances() if one.holiday):
        hits = 0
        for year in years:
            parts = ("", *regions(one.country))
            found = (public_holidays(one.country, (year,), "en", part) for part in parts)
            names = {h.english for days in found for h in days.get(by_rule(one.rule, year), ())}
            hits += one.holiday in names
        assert hits >= len(years) / 2, one


def test_a_trades_day_stands_for_one_its_country_knows() -> None:
    for trade in library().trades.values():
        for busy in trade.busy:
            where = [c for c in busy.countries or COUNTRIES if c not in busy.not_in]
            known = [c for c in where if busy.stands_for in observances_in(c)]
            assert known or not busy.stands_for, (trade.id, busy.name)


@pytest.mark.parametrize(
    ("country", "parts"),
    [
        ("GB", 4), ("US", 51), ("DE", 16), ("CH", 26), ("AU", 8), ("CA", 13), ("ES", 19), ("FR", 7),
        ("AT", 9), ("PL", 16), ("NO", 0), ("SE", 0), ("IT", 0), ("UA", 0),
    ],
)  # fmt: skip
def test_parts_are_asked_where_they_differ_and_have_names(country: str, parts: int) -> None:
    assert len(regions(country)) == parts
    assert all(name and len(code) <= 3 for code, name in regions(country).items())


def test_a_day_off_by_custom_says_so() -> None:
    (eve,) = public_holidays("SE", (2027,))[date(2027, 6, 25)]
    assert (eve.english, eve.public) == ("Midsummer Eve", False)
    (ascension,) = public_holidays("DE", (2027,), "en", "BY")[date(2027, 8, 15)]
    assert not ascension.public
    assert date(2027, 8, 15) not in public_holidays("DE", (2027,))


def test_in_its_part_a_days_own_row_counts() -> None:
    assert observances_in("GB")["mothers_day"] is observances_in("GB", "XX")["mothers_day"]
    assert "burns_night" not in observances_in("GB", "ENG")
    assert "burns_night" in observances_in("GB", "SCT")


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_public_holidays_within_each_year(country: str) -> None:
    for year in (2026, 2027, 2028):
        found = public_holidays(country, (year,))
        assert {day.year for day in found} == {year}
        assert date(year, 1, 1) in found
        assert all(one.name and one.english for names in found.values() for one in names)


@pytest.mark.parametrize("country", ["UA", "XX", "", "no", "NYSE", "utils"])
def test_a_country_that_is_none_of_ours_has_no_public_holidays(country: str) -> None:
    assert public_holidays(country, (2027,)) == {}


@pytest.mark.parametrize(
    ("country", "code", "name"),
    [
        ("NO", "nb", "Langfredag"),
        ("NO", "en", "Good Friday"),
        ("NO", "en-XA", "Good Friday"),
        ("NO", "pl", "Good Friday"),
        ("DE", "de", "Karfreitag"),
        ("DE", "de-AT", "Karfreitag"),
        ("GB", "en", "Good Friday"),
        ("SE", "sv", "Långfredagen"),
        ("FI", "sv", "Långfredagen"),
    ],
)
def test_a_holiday_is_named_in_the_readers_language_or_in_english(country: str, code: str, name: str) -> None:
    assert [one.name for one in public_holidays(country, (2027,), code)[date(2027, 3, 26)]] == [name]


def test_the_computers_language_changes_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANG", "LANGUAGE", "LC_ALL"):
        monkeypatch.setenv(name, "uk_UA.UTF-8")
    public_holidays.cache_clear()
    assert [one.name for one in public_holidays("PL", (2031,))[date(2031, 5, 1)]] == ["National Day"]


def test_britain_has_englands_holidays_and_america_no_commercial_ones() -> None:
    assert date(2027, 3, 29) in public_holidays("GB", (2027,))  # Easter Monday, which Scotland does not have
    assert date(2027, 2, 14) not in public_holidays("US", (2027,))


def test_two_holidays_on_one_day_are_both_named() -> None:
    found = public_holidays("NO", (2027,), "nb")[date(2027, 5, 17)]
    pairs = {("Constitution Day", "Grunnlovsdag"), ("Pentecost Monday", "Andre pinsedag")}
    assert {(one.english, one.name) for one in found} == pairs


# The days of a plan --------------------------------------------------------------------------------


def test_a_bakery_in_norway_has_its_buns_with_the_last_day_to_order() -> None:
    plan = planned(said(), "2027-01-04", "en", BUNS)
    buns = the(plan, "trade-easter-49")
    assert (buns.name, buns.day, buns.order_by) == ("Buns", date(2027, 2, 7), date(2027, 2, 4))
    assert buns.wanted


def test_the_bakerys_own_fastelavn_can_be_ordered_until_a_day_before_it() -> None:
    buns = the(planned(said()), "trade-easter-49")
    assert buns.day == date(2027, 2, 7)
    assert buns.order_by
    assert date(2027, 1, 24) <= buns.order_by < buns.day


def test_a_last_day_to_order_before_the_plan_is_not_told() -> None:
    late = planned(said(start="2027-02-05"), "2027-02-05", "en", BUNS)
    assert the(late, "trade-easter-49").order_by is None


def test_on_the_17th_of_may_the_trades_cakes_do_not_hide_the_holiday() -> None:
    cakes, holiday = ("trade", "trade-05-17"), ("holiday", "holiday-05-17")
    assert on(planned(said(start="2027-05-01")), "2027-05-17") == [cakes, holiday]
    assert on(planned(said("accountant", start="2027-05-01")), "2027-05-17") == [holiday]


def test_fat_thursday_is_the_polish_bakers_own_and_no_accountants() -> None:
    assert on(planned(said(country="PL")), "2027-02-04") == [("trade", "trade-easter-52")]
    assert on(planned(said("accountant", "PL")), "2027-02-04") == []
    assert "fat_thursday" in [one.key for one in more_days(planned(said("accountant", "PL")))]


def test_a_busy_day_of_another_country_is_none_here() -> None:
    names = {one.key for one in occasions(planned(said(country="GB")))}
    assert "trade-easter-47" in names
    assert "trade-easter-49" not in names


def test_fathers_day_in_germany_does_not_hide_ascension_day() -> None:
    plan = planned(said("shop", "DE", "2027-05-01"))
    assert on(plan, "2027-05-06") == [("offer", "fathers_day"), ("holiday", "holiday-05-06")]


def test_a_day_that_is_an_offer_and_a_holiday_is_one_row_that_says_both() -> None:
    plan = planned(said("shop", "RU"))
    (day,) = [one for one in occasions(plan) if one.name == "International Women's Day"]
    assert (day.source, day.off) == ("offer", True)
    (day,) = [one for one in occasions(planned(said("accountant", "RU"))) if one.day == date(2027, 3, 8)]
    assert day.source == "holiday"


def test_holidays_of_one_name_are_there_once() -> None:
    plan = planned(said("accountant", "RU", "2027-01-01"), "2027-01-01")
    assert [one.day.day for one in occasions(plan) if one.name == "New Year Holidays"] == [1]


def test_days_on_both_sides_of_new_year_are_there() -> None:
    plan = planned(said("accountant", start="2026-11-15"), "2026-11-15")
    assert on(plan, "2026-12-25") == [("holiday", "holiday-12-25")]
    assert on(plan, "2027-01-01") == [("holiday", "holiday-01-01")]
    assert on(plan, "2027-02-14") == []


def test_a_country_without_rules_of_ours_still_has_the_trades_days() -> None:
    assert {one.source for one in occasions(planned(said("coach", "UA")))} == {"trade"}


def test_a_day_that_was_refused_is_still_there_with_its_answer() -> None:
    plan = planned(said(calendar={"days": {"valentines": "no"}}))
    assert the(plan, "valentines").answer == "no"
    assert the(plan, "mothers_day").answer == ""


def test_days_are_named_in_the_readers_language() -> None:
    found = occasions(planned(said(), code="en-XA"))
    assert {one.source: one.name[0] for one in found if one.source != "holiday"} == {
        "trade": "⟦",
        "offer": "⟦",
    }


@given(starts, st.sampled_from(TRADES), st.sampled_from([*COUNTRIES, "UA", ""]), st.data())
def test_every_key_is_there_once_in_order_and_reaches_into_the_plan(
    start: date, trade: str, country: str, data: st.DataObject
) -> None:
    region = data.draw(st.sampled_from(["", *regions(country)]))
    document = put(said(trade, country, start.isoformat()), ("business", "region"), region)
    plan = planned(document, start.isoformat())
    found = (*occasions(plan), *more_days(plan))
    assert len({(one.key, one.day.year) for one in found}) == len(found)
    assert [one.day for one in occasions(plan)] == sorted(one.day for one in occasions(plan))
    for one in found:
        assert plan.start <= one.day <= plan.last or one.after
        assert not one.order_by or plan.start <= one.order_by <= min(one.day, plan.last)
    posts = prepared(plan)
    assert len(posts) <= 6
    assert len({week_of(plan.weeks, one.go_out) for one in posts}) == len(posts)
    for ready in posts:
        assert ready.occasion.source != "holiday"
        assert plan.start <= ready.go_out <= min(ready.occasion.order_by or ready.occasion.day, plan.last)


# Yes, no, and back ---------------------------------------------------------------------------------


def test_yes_makes_a_post_as_many_days_before_as_the_day_needs() -> None:
    plan = planned(said("hairdresser"))
    changes = accept(plan, the(plan, "valentines"))
    assert changes[0] == (("calendar", "days", "valentines"), None, "yes")
    assert post(changes) == {
        "id": "own1",
        "title": "Valentine's Day",
        "show": "Show what you have for this day: Valentine's Day.",
        "first": "Valentine's Day, Sun 14 Feb: this is what we have for you.",
        "go_out": "2027-02-04",
        "format": post(changes)["format"],
    }
    assert changes[2:] == [(("ids", "own"), None, 1)]


def test_what_can_be_ordered_is_told_two_days_before_the_last_day_to_order() -> None:
    plan = planned(said(), "2027-01-04", "en", BUNS)
    made = post(accept(plan, the(plan, "trade-easter-49")))
    assert made["go_out"] == "2027-02-02"
    assert made["first"] == "Buns: the last day to order is Thu 4 Feb."


def test_once_nothing_can_be_ordered_any_more_the_post_is_about_the_day() -> None:
    plan = planned(said(), "2027-02-05", "en", BUNS)
    made = post(accept(plan, the(plan, "trade-easter-49")))
    assert made["go_out"] == "2027-02-05"
    assert made["first"] == "Buns, Sun 7 Feb: this is what we have for you."


def test_before_a_public_holiday_people_read_when_we_are_open() -> None:
    plan = planned(said("hairdresser"))
    made = post(accept(plan, the(plan, "holiday-03-25")))
    assert made["first"] == "Maundy Thursday, Thu 25 Mar: these are our opening hours."


@pytest.mark.parametrize(
    ("today", "start", "goes_out"),
    [
        ("2027-01-04", "2027-01-04", "2027-02-04"),
        ("2027-02-13", "2027-01-04", "2027-02-13"),
        ("2027-02-14", "2027-01-04", "2027-02-14"),
        ("2027-01-04", "2027-02-13", "2027-02-13"),
    ],
)
def test_a_post_goes_out_inside_the_plan_and_not_before_today(today: str, start: str, goes_out: str) -> None:
    plan = planned(said("hairdresser", start=start), today)
    assert post(accept(plan, the(plan, "valentines")))["go_out"] == goes_out


@pytest.mark.parametrize(
    ("today", "start"),
    [("2027-02-15", "2027-01-04"), ("2028-01-01", "2027-01-04"), ("2027-02-15", "2026-11-15")],
)
def test_a_day_that_is_over_gets_an_answer_and_no_post(today: str, start: str) -> None:
    plan = planned(said("hairdresser", start=start), today)
    changes = accept(plan, the(plan, "valentines"))
    assert changes == [(("calendar", "days", "valentines"), None, "yes")]


def test_no_post_for_a_day_goes_out_in_a_week_off() -> None:
    plan = planned(said(), "2027-01-04", "en", WEEK_OFF)
    for key in ("valentines", "mothers_day"):
        out = date.fromisoformat(post(accept(plan, the(plan, key)))["go_out"])
        assert not date(2027, 2, 1) <= out <= date(2027, 2, 7)
    late = replace(plan, today=date(2027, 2, 13))
    assert post(accept(late, the(late, "valentines")))["go_out"] == "2027-02-13"


@pytest.mark.parametrize(
    ("focus", "makes", "kind"),
    [
        ("instagram", ["photos", "films"], "photo"),
        ("youtube", ["photos", "films"], "film"),
        ("newsletter", ["writing"], "text"),
        ("Village notice board", ["writing"], "text"),
        ("youtube", ["writing"], "photo"),
    ],
)
def test_the_post_is_a_kind_the_owner_makes_and_the_place_takes(
    focus: str, makes: list[str], kind: str
) -> None:
    choice = [{"id": focus, "role": "focus", "share": 100}]
    plan = planned(said(time={"makes": makes}, platforms={"choice": choice}))
    assert post(accept(plan, the(plan, "valentines")))["format"] == kind


@pytest.mark.parametrize(
    ("ids", "own", "number"),
    [({}, [], 1), ({"own": 4}, [], 5), ({"own": 4}, ["own7"], 8), ({}, ["own2", "ownx", "own²"], 3)],
)
def test_a_posts_id_was_never_used_before(ids: dict[str, int], own: list[str], number: int) -> None:
    posts = [{"id": one, "title": "Ours"} for one in own]
    plan = planned(said("hairdresser", ids=ids, calendar={"own": posts}))
    changes = accept(plan, the(plan, "valentines"))
    assert post(changes)["id"] == f"own{number}"
    assert changes[-1] == (("ids", "own"), ids.get("own"), number)


DAY = ("calendar", "days", "valentines")
OWN = ("calendar", "own", "own1")


def accepted() -> Document:
    """The answers after a yes, as the store keeps them."""
    document = said("hairdresser")
    plan = planned(document)
    return apply(document, accept(plan, the(plan, "valentines")))


def after(answer: Any, document: Document) -> Document:
    """The answers after another answer to the same day."""
    plan = planned(document)
    return apply(document, answer(plan, the(plan, "valentines")))


def test_an_accepted_day_has_its_post_in_the_plan() -> None:
    plan = planned(accepted())
    assert the(plan, "valentines").answer == "yes"
    assert [(one.go_out, one.title) for one in plan.posts if one.key == "own1"] == [
        (date(2027, 2, 4), "Valentine's Day")
    ]


def test_a_second_yes_changes_nothing() -> None:
    assert after(accept, accepted()) == accepted()


@pytest.mark.parametrize(("answer", "said_now"), [(take_back, None), (decline, "no")])
def test_taking_a_yes_back_takes_the_post_with_it(answer: Any, said_now: str | None) -> None:
    document = after(answer, accepted())
    assert get(document, DAY) == said_now
    assert get(document, OWN) is None
    assert post(accept(planned(document), the(planned(document), "valentines")))["id"] == "own2"


@pytest.mark.parametrize("answer", [take_back, decline])
@pytest.mark.parametrize(
    ("path", "value"),
    [
        ((*OWN, "title"), "Hearts of dough"),
        ((*OWN, "go_out"), "2027-02-11"),
        ((*OWN, "format"), "story"),
        ((*OWN, "minutes"), 20),
        (("calendar", "statuses", "own1"), "made"),
        (("calendar", "edits", "own1"), {"first": "Two hearts for two."}),
    ],
)
def test_a_post_that_was_changed_stays(answer: Any, path: tuple[str, ...], value: Any) -> None:
    changed = put(accepted(), path, value)
    document = after(answer, changed)
    assert get(document, OWN) == get(changed, OWN)
    assert get(document, DAY) != "yes"


def test_a_post_the_log_holds_stays() -> None:
    kept = next(as_kept(one) for one in planned(accepted()).posts if one.key == "own1")
    document = put(accepted(), ("log", "posts", "own1"), kept.model_dump(mode="json"))
    assert get(after(take_back, document), OWN) == get(accepted(), OWN)


def test_a_no_can_be_taken_back_and_turned_into_a_yes() -> None:
    refused = after(decline, said("hairdresser"))
    assert get(refused, DAY) == "no"
    assert get(after(take_back, refused), DAY) is None
    assert get(after(accept, refused), DAY) == "yes"
    assert get(after(accept, refused), OWN) == get(accepted(), OWN)


def test_a_post_of_the_owners_own_stays_whatever_is_said_to_a_day() -> None:
    document = put(accepted(), ("calendar", "own", "own9"), {"id": "own9", "title": "Valentine's Day"})
    assert [one["id"] for one in get(after(take_back, document), ("calendar", "own"))] == ["own9"]


def test_a_yes_to_a_prepared_day_makes_the_post_on_the_day_that_was_shown_and_no_takes_it_away() -> None:
    document = said()
    for ready in prepared(planned(document)):
        plan = planned(document)
        assert post(accept(plan, ready.occasion))["go_out"] == ready.go_out.isoformat()
        taken = apply(document, accept(plan, ready.occasion))
        again = the(planned(taken), ready.occasion.key)
        assert again.answer == "yes"
        assert get(apply(taken, take_back(planned(taken), again)), OWN) is None
        assert ready.go_out not in [one.go_out for one in prepared(planned(taken))]


def test_days_of_two_years_of_answers_keep_each_week_for_one_post() -> None:
    document = said("restaurant")
    for _ in range(6):
        plan = planned(document)
        left = prepared(plan)
        if not left:
            break
        document = apply(document, accept(plan, left[0].occasion))
    weeks = [week_of(planned(document).weeks, one.go_out) for one in planned(document).posts if one.is_own]
    assert len(weeks) == len({*weeks}) > 0


@pytest.mark.parametrize(
    ("trade", "country", "words"),
    [
        ("bakery", "NO", "the last day to order is"),
        ("restaurant", "NO", "the last day to book is"),
        ("gym", "NO", "the last day to sign up is"),
        ("accountant", "GB", "the last day to hand in papers is"),
    ],
)
def test_a_last_day_is_said_in_the_trades_words(trade: str, country: str, words: str) -> None:
    plan = planned(said(trade, country, "2026-12-01"), "2026-12-01")
    told = next(one for one in occasions(plan) if one.order_by and one.source == "trade")
    assert words in post(accept(plan, told))["first"]


def test_a_last_day_on_a_public_holiday_moves_to_the_open_day_before() -> None:
    busy = Busy(name="Picnics", rule="05-19", weeks_before=0, kind="half", order_days=2)
    plan = planned(said(start="2027-05-01"), "2027-05-01", "en", busy)
    assert the(plan, "trade-05-19").order_by == date(2027, 5, 15)  # the 17th is off, the 16th Whit Sunday


def test_a_day_after_the_plan_is_told_where_its_last_day_lies_inside() -> None:
    plan = planned(said("accountant", "PL", "2027-01-18"), "2027-01-18")
    tax = next(one for one in occasions(plan) if one.after)
    assert (tax.day > plan.last, tax.order_by is not None and tax.order_by <= plan.last) == (True, True)


def test_nothing_is_prepared_for_a_business_in_no_list_or_a_plan_whose_days_are_all_refused() -> None:
    assert prepared(planned(said("other", "US"))) == ()
    plan = planned(said())
    refused = {one.key: "no" for one in occasions(plan)}
    assert prepared(planned(said(calendar={"days": refused}))) == ()


def test_a_day_with_a_campaign_has_no_post_prepared_and_a_yes_gives_it_none() -> None:
    plan = selling(said())
    mothers = the(plan, "mothers_day")
    running = campaign_of(plan, mothers)
    assert running
    assert running.key == "mothers-day-2027"
    assert "mothers_day" not in {one.occasion.key for one in prepared(plan)}
    assert accept(plan, mothers) == [(("calendar", "days", "mothers_day"), None, "yes")]
    refused = selling(said(calendar={"days": {"mothers_day": "no"}}))
    assert campaign_of(refused, the(refused, "mothers_day")) is None
    assert not [one for one in refused.posts if one.campaign == running.name]


@pytest.mark.parametrize("key", ["fastelavn", "trade-easter-49"])
def test_a_day_of_the_trade_and_the_day_it_stands_for_have_one_campaign(key: str) -> None:
    plan = selling(said())
    found = [one for one in occasions(plan) if campaign_of(plan, one) and key in (one.key, one.same)]
    assert [one.name for one in found] == ["Fastelavn buns"]


def test_a_day_of_another_year_is_not_the_campaigns() -> None:
    plan = selling(said())
    mothers = the(plan, "mothers_day")
    assert campaign_of(plan, replace(mothers, day=mothers.day.replace(year=2028))) is None


def test_a_post_goes_with_its_yes_even_after_another_day_was_refused() -> None:
    document = said()
    first, second = (one.occasion for one in prepared(planned(document))[:2])
    document = apply(document, accept(planned(document), second))
    document = apply(document, decline(planned(document), first))
    again = the(planned(document), second.key)
    assert get(document, OWN) is not None
    assert get(apply(document, take_back(planned(document), again)), OWN) is None
