"""What a trade sells and when: what is refused on load, and what the written parts hold."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pydantic import ValidationError

from planner.knowledge import OTHER, Library, Line, OfferCard, Peak, Selling, Step, library, observances
from planner.knowledge.lines import GAPS, SLOTS, faults
from planner.plan import by_rule
from planner.vocabulary import COUNTRIES, SELLING_STEPS

Row = dict[str, Any]
SALES = sorted(library().sales)
LINE: Row = {
    "format": "photo",
    "show": "A tray on the bench.",
    "first": "Six rolls make a row.",
    "ask": "How many?",
}
STEP: Row = LINE | {"step": "question"}
CARD: Row = {
    "id": "rolls",
    "name": "rolls",
    "wants": {"bread": 2},
    "order": ["counter"],
    "how": {"counter": "Tell us at the counter."},
    "priced": "{Price}.",
    "unpriced": "The price is on the shelf.",
    "slip": "day, name",
    "reply": "Thank you!",
}
SETUP: Row = {"id": "slip", "week": 1, "minutes": 5, "rank": 1, "do": "Lay a sheet by the phone"}
CAUSE: Row = {"id": "slow", "when": "Few ask.", "then": "Show a hand."}


def peak(*steps: str, **more: Any) -> Row:
    words = [LINE | {"step": step, "first": f"A row of {step} rolls."} for step in steps]
    return {"id": "easter", "name": "Easter", "day": "easter", "wants": {}, "steps": words} | more


# What is refused -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ({"first": "Six {item} make a row."}, "first: no slot {item}"),
        ({"show": "A tray for {sells}."}, "show: no slot {sells}"),
        ({"first": "[many] rolls.", "true": "count"}, "first: no gap [many]"),
        ({"ask": "Ring [number]."}, "ask: no gap [number]"),
        ({"first": "Six rolls are ready now."}, "first: 'now'"),
        ({"first_empty": "Six rolls today."}, "first_empty: 'today'"),
        ({"plain": "The best rolls."}, "plain: 'best'"),
        ({"first": "The best rolls.", "true": "day"}, "first: 'best'"),
        ({"first": "Snow on the sill.", "true": "day"}, "first: 'Snow'"),
        ({"ask": "Hurry and answer."}, "ask: 'Hurry'"),
        ({"ask_empty": "Tell us!"}, "ask: '!'"),
        ({"first": " ".join(["roll"] * 19)}, "first: more than 18 words"),
        ({"plain": " ".join(["roll"] * 19)}, "plain: more than 18 words"),
        ({"first": "6 rolls make a row."}, "first: a number that is no gap and no slot"),
        ({"plain": "All 12 are gone."}, "plain: a number that is no gap and no slot"),
        ({"needs": "consent"}, "a consent without a second version"),
        ({"first": "[n] rolls left."}, "a gap in a line that is not `count`"),
        (
            {"step": "reminder", "true": "count", "first": "[n] rolls left."},
            "a number that is known on the day only, in a post made before it",
        ),
        ({"ask": "Ring {contact}."}, "ask: no version without price or contact"),
        ({"ask": "{Price} a row."}, "ask: no version without price or contact"),
        ({"first": "A row is {price}."}, "first: no version without price or contact"),
        ({"first": "A row is {price_quoted}."}, "first: no version without price or contact"),
    ],
)
def test_a_line_is_refused_with_the_fault_named(row: Row, fault: str) -> None:
    assert faults(LINE) == []
    assert fault in faults(LINE | row)
    for model, whole in ((Line, LINE), (Step, STEP)):
        with pytest.raises(ValidationError, match=re.escape(fault)):
            model.model_validate(whole | row)


@pytest.mark.parametrize(
    "row",
    [
        {"first": " ".join(["roll"] * 18)},
        {"first": "[n] rolls for [dates].", "true": "count"},
        {"first": "{Last} at noon the list is shut now.", "true": "day"},
        {"first": "Snow on the sill.", "true": "season", "months": [1]},
        {"needs": "consent", "instead": "Your own table."},
        {"ask": "Ring {contact}.", "ask_empty": "Send us a message."},
        {"first": "{Price} a row.", "first_empty": "A row has a price."},
        {"ask": "Try it tonight. Which roll?"},
        {"ask": "Order by {last}, in [hours]."},
        {"show": "Two slips, 16 and 60, still wet."},  # nobody reads out a picture
    ],
)
def test_a_line_that_is_true_on_its_day_is_taken(row: Row) -> None:
    assert faults(LINE | row) == []
    assert Line.model_validate(LINE | row).first


@pytest.mark.parametrize("gap", GAPS)
def test_every_gap_may_stand_in_a_line_that_is_counted(gap: str) -> None:
    assert faults(LINE | {"true": "count", "first": f"{gap} on the list."}) == []


@pytest.mark.parametrize("slot", sorted(SLOTS))
def test_every_slot_may_stand_in_a_line_with_a_second_version(slot: str) -> None:
    assert faults(LINE | {"first": f"{{{slot}}} on the list.", "first_empty": "On the list."}) == []


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (peak("announce"), "easter: no step last"),
        (peak("last"), "easter: no step announce"),
        (peak("announce", "last", season=True), "easter: no step room"),
        (peak("room", season=True), "easter: no step announce"),
        (peak("announce", "last", rule="easter+0"), "easter: one of a day, a rule, windows or quiet months"),
        (peak("announce", "last", day=""), "easter: one of a day, a rule, windows or quiet months"),
        (peak("announce", "last", wants={"bread": 3}), "wants.bread"),
        (peak("announce", "last", order_days=61), "order_days"),
    ],
)
def test_a_peak_without_what_it_needs_is_refused(row: Row, fault: str) -> None:
    with pytest.raises(ValidationError, match=re.escape(fault)):
        Peak.model_validate(row)


def test_a_dated_peak_needs_its_last_day_and_a_season_its_room() -> None:
    assert Peak.model_validate(peak("announce", "last", "question")).day == "easter"
    assert Peak.model_validate(peak("announce", "room", season=True)).season


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("offers", [CARD, CARD]),
        ("peaks", [peak("announce", "last"), peak("announce", "last")]),
        ("setup", [SETUP, SETUP | {"do": "Hang a sign"}]),
        ("causes", [CAUSE, CAUSE]),
    ],
)
def test_an_id_that_stands_twice_is_refused(name: str, rows: list[Row]) -> None:
    assert Selling.model_validate({name: rows[:1]})
    assert Selling.model_validate({name: [rows[0], rows[1] | {"id": "other"}]})
    with pytest.raises(ValidationError, match="an id stands twice"):
        Selling.model_validate({name: rows})


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ({"first": "A {size} is free."}, "first: no slot {size}"),
        ({"first": "Free on [weekday]."}, "first: no gap [weekday]"),
        ({"first": "Free.", "ask": "Ring {contact}."}, "ask: no version without price or contact"),
    ],
)
def test_a_line_of_the_drawer_is_looked_at_too(row: Row, fault: str) -> None:
    with pytest.raises(ValidationError, match=re.escape(fault)):
        Selling.model_validate({"drawer": [{"trigger": "cancelled"} | row]})
    told = Selling.model_validate({"drawer": [{"trigger": "cancelled", "first": "Free today on [day]."}]})
    assert told.drawer[0].first == "Free today on [day]."  # its trigger is its day


def test_a_trade_whose_selling_is_not_written_sells_by_the_lines_of_all() -> None:
    assert replace(library(), sales={}).selling("bakery") == Selling()
    assert library().selling("bakery").offer("no-such-card") is None


# What the written parts hold -----------------------------------------------------------------------

Found = Callable[[Selling, Library, str], list[str]]


def of_all(selling: Selling, known: Library) -> Selling:
    """The lines of a trade and those of every trade."""
    return selling.model_copy(update={"lines": selling.lines + known.common.lines})


def steps(selling: Selling) -> list[Step]:
    return [*selling.lines, *(step for peak in selling.peaks for step in peak.steps)]


def texts(line: Line) -> list[str]:
    """What readers see of a line."""
    return [text for text in (line.first, line.first_empty, line.plain, line.ask, line.ask_empty) if text]


def wants_without_a_card(selling: Selling, known: Library, trade: str) -> list[str]:
    best = {want: max(card.wants.get(want, 0) for card in selling.offers) for want in _wants(known, trade)}
    return [want for want, worth in best.items() if worth < 2]


def _wants(known: Library, trade: str) -> list[str]:
    return [want.id for want in known.trade(trade).wants]


def cards_without_a_line(selling: Selling, known: Library, trade: str) -> list[str]:
    """A card's own lines, those of any offer of the trade, and those of every trade."""
    needed = ("how-to-order", "price", "booking", "question", "proof", "room")
    lines = of_all(selling, known).lines
    return [
        f"{card.id}: {step}"
        for card in selling.offers
        for step in needed
        if not any(line.step == step and (not line.offers or card.id in line.offers) for line in lines)
    ]


def days_of_no_country(selling: Selling, known: Library, trade: str) -> list[str]:
    keys = {(row.key, row.country) for row in observances()}
    wrong = []
    for one in selling.peaks:
        named = {*one.countries, *one.not_in, *one.first_in}
        where = {country for key, country in keys if key == one.day}
        wrong += [f"{one.id}: {country}" for country in named if country not in COUNTRIES]
        for window in one.windows:
            named = {*window.countries, *window.not_in}
            wrong += [f"{one.id}: {country}" for country in named if country not in COUNTRIES]
        rules = [one.rule, *(window.rule for window in one.windows)]
        if any(rules) or one.quiet:
            assert all(by_rule(rule, 2027) for rule in rules if rule)
        elif not where or not {*one.countries, *one.first_in} <= where:
            wrong.append(f"{one.id}: {one.day}")
    return wrong


def first_sentences(selling: Selling, known: Library, trade: str) -> list[str]:
    mine = [text for line in steps(selling) for text in (line.first, line.first_empty, line.plain) if text]
    of_drawer = [text for line in selling.drawer for text in (line.first, line.first_empty) if text]
    ideas = [idea for theme in known.trade(trade).themes for idea in theme.lessons]
    every = [*ideas, *known.trade(trade).extras]
    return [*mine, *of_drawer, *(piece.first for idea in every for piece in idea.pieces)]


def said_twice(selling: Selling, known: Library, trade: str) -> list[str]:
    """With the lines every trade has."""
    every = first_sentences(of_all(selling, known), known, trade)
    counted = Counter(re.sub(r"\W+", " ", text).casefold().strip() for text in every)
    return [text for text, times in counted.items() if times > 1]


def last_without_its_day(selling: Selling, known: Library, trade: str) -> list[str]:
    return [
        f"{one.id}: {step.first}"
        for one in selling.peaks
        for step in one.steps
        if step.step == "last" and not ("{last}" in step.first or "{Last}" in step.first)
    ]


def sells_in_a_step_that_may_not(selling: Selling, known: Library, trade: str) -> list[str]:
    """An order line, a number to ring, a price or a last day; a late post may say from when it needs none."""
    slots = re.compile(r"\{(order|contact|price|Price|price_quoted|last|Last)\}")
    return [text for step in steps(selling) if not step.sells for text in texts(step) if slots.search(text)]


def price_of_another_thing(selling: Selling, known: Library, trade: str) -> list[str]:
    """The price is that of the one offer; a feast's cake has another, and leaves it open."""
    slots = re.compile(r"\{(price|Price|price_quoted|order)\}")
    return [t for one in selling.peaks for step in one.steps for t in texts(step) if slots.search(t)]


def rings_a_number_nobody_typed(selling: Selling, known: Library, trade: str) -> list[str]:
    ring = re.compile(r"\b(ring|call|phone) (us|me|and|before|first)\b", re.IGNORECASE)
    said = [text for line in steps(selling) for text in texts(line)]
    said += [t for one in selling.drawer for t in (one.first, one.first_empty, one.ask, one.ask_empty)]
    return [text for text in said if ring.search(text) and "{contact}" not in text]


def names_nobody_knows(selling: Selling, known: Library, trade: str) -> list[str]:
    """Wants, themes, offers and peaks that are named and are not there."""
    themes, wants = {theme.id for theme in known.trade(trade).themes}, {*_wants(known, trade)}
    themes |= set() if trade in known.trades else {"second"}  # of a business that has two kinds of work
    cards, peaks = {card.id for card in selling.offers}, {one.id for one in selling.peaks}
    named = [
        *(("want", want, wants) for card in selling.offers for want in card.wants),
        *(("want", want, wants) for one in selling.peaks for want in one.wants),
        *(("want", want, wants) for worth in selling.worth.values() for want in worth),
        *(("theme", theme, themes) for theme in selling.worth),
        *(("theme", theme, themes) for one in selling.peaks for theme in one.themes),
        *(("offer", offer, cards) for line in selling.lines for offer in line.offers),
        *(("peak", one, peaks) for heading in selling.headings for one in heading.peaks),
    ]
    return [f"{kind} {name}" for kind, name, there in named if name not in there]


def slots_nobody_fills(selling: Selling, known: Library, trade: str) -> list[str]:
    """Tasks and cards are printed outside a campaign: with price, contact, town, lead and how many only."""
    there = {"contact", "price", "Price", "price_quoted", "town", "lead", "n"}
    said = [text for task in selling.setup for text in (task.do, task.do_empty)]
    said += [t for c in selling.offers for t in (*c.how.values(), c.priced, c.unpriced, c.slip, c.reply)]
    wrong = [slot for text in said for slot in re.findall(r"\{(\w*)\}", text) if slot not in there]
    wrong += [
        task.id
        for task in selling.setup
        if re.search(r"\{(contact|pric\w+)\}", task.do) and not task.do_empty
    ]
    lines = [text for line in selling.lines for text in (*texts(line), line.show, line.instead)]
    dated = re.compile(r"\{(day|Day|last|Last|thanks_day|month)\}")
    return wrong + [text for text in lines if dated.search(text)]


CHECKED: tuple[Found, ...] = (
    wants_without_a_card,
    cards_without_a_line,
    days_of_no_country,
    said_twice,
    last_without_its_day,
    sells_in_a_step_that_may_not,
    price_of_another_thing,
    rings_a_number_nobody_typed,
    names_nobody_knows,
    slots_nobody_fills,
)
every_check = pytest.mark.parametrize("found", CHECKED, ids=lambda one: one.__name__)


@pytest.mark.parametrize("trade", [*SALES, OTHER])
@every_check
def test_what_is_written_for_a_trade_holds(found: Found, trade: str) -> None:
    assert found(library().selling(trade), library(), trade) == []


@pytest.mark.parametrize(
    "found", [sells_in_a_step_that_may_not, rings_a_number_nobody_typed, slots_nobody_fills]
)
def test_what_every_trade_has_holds_too(found: Found) -> None:
    assert found(library().common, library(), "other") == []


def test_what_every_trade_has_is_enough_for_one_without_a_part_of_its_own() -> None:
    common = library().common
    assert Counter(line.step for line in common.lines) >= Counter(
        {"how-to-order": 1, "price": 2, "question": 3, "proof": 3, "room": 3, "booking": 3, "silent": 1}
    )
    assert all(not line.offers for line in common.lines)
    assert {task.week for task in common.setup} == {1, 2}
    assert 30 <= sum(task.minutes for task in common.setup if task.small) <= 40  # the short list
    assert [task.rank for task in common.setup] == sorted({task.rank for task in common.setup})
    assert len(common.causes) == 6
    assert all(cause.when.endswith(".") and cause.then.endswith(".") for cause in common.causes)
    assert {one.trigger for one in common.drawer} >= {"cancelled", "full", "praise"}
    assert (common.offers, common.peaks) == ((), ())


@pytest.mark.parametrize("trade", SALES)
def test_a_trade_has_as_much_as_the_design_asks_for(trade: str) -> None:
    selling = library().sales[trade]
    assert 4 <= len(selling.offers) <= 6
    assert all(
        selling.worth[theme.id].keys() == {*_wants(library(), trade)}
        for theme in library().trade(trade).themes
    )
    assert all(card.capacity == tuple(sorted(card.capacity)) for card in selling.offers)
    assert all({"message", "counter", "link"} <= card.how.keys() for card in selling.offers)
    assert all(
        "{contact}" in text for card in selling.offers for key, text in card.how.items() if key in _TYPED
    )
    for one in selling.peaks:
        assert one.season or one.order_days is not None or one.day, one.id
        assert not one.season or (one.opens and one.when and one.full), one.id
        assert len({step.first for step in one.steps}) == len(one.steps)
    for country in COUNTRIES:
        assert sum(country in one.first_in for one in selling.peaks) <= 1


_TYPED = ("phone", "phone-message", "link")


# ... and each of these can fail --------------------------------------------------------------------


def altered(**changes: Any) -> Selling:
    return library().sales["bakery"].model_copy(update=changes)


def with_step(step: str, **changes: Any) -> Selling:
    """The bakery, the first such step of its first peak that has one changed."""
    peaks = library().sales["bakery"].peaks
    at = next(k for k, one in enumerate(peaks) if any(s.step == step for s in one.steps))
    old = next(s for s in peaks[at].steps if s.step == step)
    new = tuple(s.model_copy(update=changes) if s is old else s for s in peaks[at].steps)
    return altered(peaks=(*peaks[:at], peaks[at].model_copy(update={"steps": new}), *peaks[at + 1 :]))


def with_peak(**changes: Any) -> Selling:
    first, *others = library().sales["bakery"].peaks
    return altered(peaks=(first.model_copy(update=changes), *others))


def with_line(**changes: Any) -> Selling:
    first, *others = library().sales["bakery"].lines
    return altered(lines=(first.model_copy(update=changes), *others))


def with_card(**changes: Any) -> Selling:
    first, *others = library().sales["bakery"].offers
    return altered(offers=(first.model_copy(update=changes), *others))


def with_task(**changes: Any) -> Selling:
    first, *others = library().sales["bakery"].setup
    return altered(setup=(first.model_copy(update=changes), *others))


def without(step: str) -> tuple[Step, ...]:
    return tuple(line for line in library().sales["bakery"].lines if line.step != step)


BAKERY = library().sales["bakery"]
LESSON = library().trades["bakery"].themes[0].lessons[0].pieces[0].first
WRONG: list[tuple[Found, Selling, str]] = [
    (wants_without_a_card, altered(offers=BAKERY.offers[1:]), "cake-orders"),
    (wants_without_a_card, with_card(wants={"cake-orders": 1}), "cake-orders"),
    (days_of_no_country, with_peak(day="no_such_day"), "no_such_day"),
    (days_of_no_country, with_peak(first_in=("XX",)), "XX"),
    (days_of_no_country, with_peak(day="thanksgiving", first_in=("NO",)), "thanksgiving"),
    (said_twice, with_line(first=BAKERY.peaks[0].steps[0].first), ""),
    (said_twice, with_line(first=LESSON), ""),
    (said_twice, with_line(plain=library().common.lines[0].first.upper()), ""),
    (last_without_its_day, with_step("last", first="The book is shut."), "The book is shut."),
    (sells_in_a_step_that_may_not, with_step("question", ask="{order}"), "{order}"),
    (sells_in_a_step_that_may_not, with_step("thanks", plain="Ring {contact}."), "Ring {contact}."),
    (sells_in_a_step_that_may_not, with_step("making", first="{Price} each."), "{Price} each."),
    (sells_in_a_step_that_may_not, with_step("late", ask_empty="Until {last}."), "Until {last}."),
    (price_of_another_thing, with_step("announce", ask="{price}. Ring us."), "{price}. Ring us."),
    (price_of_another_thing, with_step("reminder", first="{Price} each."), "{Price} each."),
    (rings_a_number_nobody_typed, with_line(ask="Ring us with the day."), "Ring us with the day."),
    (names_nobody_knows, with_peak(themes=("no-such-theme",)), "theme no-such-theme"),
    (names_nobody_knows, with_peak(wants={"no-such-want": 2}), "want no-such-want"),
    (names_nobody_knows, with_line(offers=("no-such-card",)), "offer no-such-card"),
    (names_nobody_knows, altered(peaks=BAKERY.peaks[1:]), "peak "),
    (slots_nobody_fills, with_card(slip="until {last}"), "last"),
    (slots_nobody_fills, with_line(ask="Order by {last}."), "Order by {last}."),
    (slots_nobody_fills, with_task(do="Write {contact} on the slip", do_empty=""), BAKERY.setup[0].id),
]  # fmt: skip


@pytest.mark.parametrize(
    ("found", "wrong", "says"), WRONG, ids=[f"{one[0].__name__} {one[2]}" for one in WRONG]
)
def test_what_does_not_hold_is_found(found: Found, wrong: Selling, says: str) -> None:
    said = found(wrong, library(), "bakery")
    assert said != []
    assert any(says in one for one in said)


def test_every_check_is_seen_to_fail() -> None:
    assert {one[0] for one in WRONG} | {cards_without_a_line} == set(CHECKED)


@pytest.mark.parametrize("step", ["how-to-order", "price", "booking", "question", "proof", "room"])
def test_a_card_without_a_line_of_a_kind_is_found(step: str) -> None:
    common = library().common
    bare = common.model_copy(update={"lines": tuple(line for line in common.lines if line.step != step)})
    known = replace(library(), common=bare)
    missing = cards_without_a_line(altered(lines=without(step)), known, "bakery")
    assert missing == [f"{card.id}: {step}" for card in BAKERY.offers]
    assert cards_without_a_line(altered(lines=without(step)), library(), "bakery") == []


def test_the_steps_that_may_sell_are_the_seven_of_the_design() -> None:
    assert {"announce", "reminder", "last", "room", "price", "how-to-order", "booking"} == SELLING_STEPS


def test_a_card_and_its_ways() -> None:
    assert OfferCard.model_validate(CARD).capacity == (5, 12, 25)
    wrong: Row
    for wrong in ({"order": []}, {"lead_days": 61}, {"how": {"smoke": "Signal."}}, {"wants": {"bread": 3}}):
        with pytest.raises(ValidationError):
            OfferCard.model_validate(CARD | wrong)
