"""What may be assumed until the owner says otherwise: read from the trade, never stored."""

from datetime import date

from planner.answers import (
    Answers,
    Audience,
    Business,
    Place,
    Theme,
)
from planner.knowledge import OTHER, Library, Trade
from planner.language import N_
from planner.plan.assumed_goals import assume_goals, assume_offer, assume_targets
from planner.plan.dates import MONTHS, Span, month_named, months, next_weekday
from planner.plan.filled import Filled, item
from planner.plan.seasons import distinct, in_season, told
from planner.plan.selling import feast_over, offered, theme_worth
from planner.plan.trade_ideas import themes_left

MINUTES = 180  # a week, ours: three hours is what most owners name
EVENING = 0  # Monday, ours
MAKES = ("photos", "films", "writing")  # what a phone can do, ours
COUNTRY = "GB"


def fill(said: Answers, library: Library, today: date) -> Filled:
    """The answers with every gap filled that the trade can fill."""
    filled = Filled(said.model_copy(deep=True))
    answers = filled.answers
    trade = library.trade(answers.business.trade)
    filled.gaps(
        answers.business,
        ("business",),
        country=COUNTRY,
        market=trade.market,
        we_are=_we_are(answers.business, library, trade),
        we_serve=trade.we_serve,
    )
    _time(filled, today)
    _audiences(filled, library, trade)
    assume_goals(filled, library, trade)
    assume_offer(filled, library, trade)
    assume_targets(filled, library)
    _places(answers, trade)
    _themes(filled, library, trade)
    return filled


def _we_are(business: Business, library: Library, trade: Trade) -> str:
    """The trade's sentence; a business in no list is what it sells."""
    if trade.id == OTHER and (business.does or business.sells):
        return library.say(N_("a small business: {sells}"), sells=business.does or business.sells)
    return trade.we_are


def _time(filled: Filled, today: date) -> None:
    time, calendar = filled.answers.time, filled.answers.calendar
    filled.gaps(time, ("time",), minutes=MINUTES, makes=list(MAKES))
    evening = EVENING if time.evening is None else time.evening
    filled.gaps(calendar, ("calendar",), start=next_weekday(today, evening))
    if calendar.is_ours("start"):
        filled.paths.append(("calendar", "start"))
    assert calendar.start is not None  # noqa: S101 - filled just above
    filled.gaps(time, ("time",), evening=calendar.start.weekday())


def _audiences(filled: Filled, library: Library, trade: Trade) -> None:
    answers = filled.answers
    if not answers.audiences:
        answers.audiences.append(Audience(id="a1"))
        filled.gaps(
            answers.audiences[0], ("audiences", "a1"), card=f"{trade.id}/{_buyer(answers, library, trade)}"
        )
    for audience in answers.audiences:
        buyer = library.buyer(audience.card)
        if buyer:
            filled.gaps(
                audience,
                ("audiences", audience.id),
                ("audiences", audience.id, "card"),
                name=buyer.name,
                who=buyer.who,
                pain=buyer.problem,
                ages=list(buyer.ages),
                place=buyer.place,
            )


def _buyer(answers: Answers, library: Library, trade: Trade) -> str:
    """Who decides what the goal wants; else the trade's first card."""
    said = answers.goals[0] if answers.goals else None
    want = library.want(said.want) if said and (said.want or said.name) else trade.wants[0]
    return (want.buyer if want else "") or trade.buyers[0].id


def _places(answers: Answers, trade: Trade) -> None:
    """The places the trade names are asked about; who is there stays open until somebody says it."""
    crossed = {"consumers", "businesses"}  # who sells to one is not assumed to be where the others are
    for place in trade.places:
        if {place.market, answers.business.market} != crossed:
            item(answers.platforms.places, place.id, Place)


def _themes(filled: Filled, library: Library, trade: Trade) -> None:
    answers = filled.answers
    assert answers.calendar.start is not None  # noqa: S101 - _time has filled it
    spans = months(answers.calendar.start)
    named = [month_named(span) for span in spans]
    whole, offer = Span(spans[0].first, spans[-1].last), offered(filled, library).id
    worths = [theme_worth(answers, library, span, whole, offer) for span in spans]
    slots = [item(answers.themes, f"m{k + 1}", Theme) for k in range(MONTHS)]
    answers.themes.sort(key=lambda theme: theme.id)
    left = {theme.id for theme in themes_left(answers, library)}
    before = told(answers, trade) | {f"{trade.id}/{one.id}" for one in trade.themes if one.id not in left}
    over = [before | feast_over(answers, library, span) for span in spans]

    def proposed(open_slots: list[int], taken: set[str]) -> list[str]:
        country = answers.business.country
        fitting = [in_season(trade, named[k], over[k] | taken, country, worths[k]) for k in open_slots]
        chosen = distinct(fitting, [worths[k] for k in open_slots])
        return [f"{trade.id}/{theme.id}" if theme else "" for theme in chosen]

    open_slots = [k for k, slot in enumerate(slots) if not (slot.ref or slot.lessons)]
    fresh = proposed([*range(MONTHS)], set())
    filled.ours = {slot.id for slot, ref in zip(slots, fresh, strict=True) if slot.ref == ref}
    set_already = {slot.ref for slot in slots if slot.ref}
    worthless = {f"{trade.id}/{name}" for known in worths for name, worth in known.items() if not worth}
    # The others keep what they had: one change of the owner's changes no other month.
    clash = [k for k in open_slots if fresh[k] in set_already or (set_already and fresh[k] in worthless)]
    rest = {k: fresh[k] for k in open_slots if k not in clash}
    found = rest | dict(zip(clash, proposed(clash, set_already | set(rest.values())), strict=True))
    for k, ref in sorted(found.items()):
        filled.ours.add(slots[k].id)
        path = ("themes", slots[k].id)  # ideas stay with a topic of the owner's until it has its own
        filled.gaps(slots[k], path, (*path, "title") if slots[k].title else (), ref=ref)
