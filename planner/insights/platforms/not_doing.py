"""What we are not doing, as an output: why, what would have to be true, when to look again, what to say."""

from dataclasses import dataclass
from datetime import date
from math import log

from planner.answers import Choice, Place
from planner.insights.progress import decision_day
from planner.language import N_
from planner.plan import Fit, Plan, ahead_of_ten
from planner.vocabulary import HandleState

TELLING = 0.1  # log of a ratio: under a tenth more a link speaks for nothing (ours)


@dataclass(frozen=True)
class Declined:
    """One place without effort; the owner's own words stand before ours."""

    place: str
    name: str
    reserved: bool
    reason: str
    condition: str
    again: date
    handle: str
    handle_state: HandleState | None
    answer: str


def not_doing(plan: Plan) -> tuple[Declined, ...]:
    """Every place of the choice that is only kept by name or not done, in the choice's order."""
    return tuple(
        _declined(plan, choice) for choice in plan.choice if choice.role in ("reserved", "not doing")
    )


def due(plan: Plan) -> tuple[Declined, ...]:
    """Those whose day to look again has come: is our audience there now? (Hemley 2012, tip 14)."""
    return tuple(one for one in not_doing(plan) if one.again <= plan.today)


def _declined(plan: Plan, choice: Choice) -> Declined:
    fits = {fit.place: fit for fit in plan.ranking}
    place = next((p for p in plan.answers.platforms.places if p.id == choice.id), Place(id=choice.id))
    reason = choice.why or _reason(plan, fits.get(choice.id))
    return Declined(
        choice.id,
        plan.library.place_name(choice.id),
        choice.role == "reserved",
        reason,
        choice.change or _condition(plan, fits.get(choice.id)),
        choice.again or decision_day(plan),
        place.handle or plan.answers.platforms.handle,
        place.handle_state,
        choice.answer or _answer(plan),
    )


def _reason(plan: Plan, fit: Fit | None) -> str:
    """The one thing that speaks most against the place, beside the focus."""
    say, hires = plan.library.say, plan.case.hires
    if fit is not None and "closed" in fit.no:
        return say(N_("It is blocked in our country."))
    if fit is not None and {"audience", "asked"} & {*fit.no}:
        nobody = N_("The people we look for are not there.") if hires else N_("Our customers are not there.")
        return say(nobody)
    if fit is not None and "love" in fit.no:
        return say(N_("We do not like it there."))
    if fit is not None and "belongs" in fit.no:
        return say(N_("A business like ours does not belong there."))
    if fit is not None and "finds" in fit.no:
        return say(N_("Customers cannot find us there."))
    if fit is None or _unknown(fit):
        return say(N_("We do not know yet whether our customers are there."))
    focus = next((f for f in plan.ranking if plan.focus and f.place == plan.focus.id), None)
    if focus is None:
        return say(N_("We have time for one place only."))
    fewer = (
        N_("Fewer of the people we look for are there than on {focus}.")
        if hires
        else N_("Fewer of our customers are there than on {focus}.")
    )
    against = (
        (TELLING, N_("We have time for one place only.")),
        (log(focus.there / fit.there), fewer),
        (log(focus.liking / fit.liking), N_("We like it less there than on {focus}.")),
        (log(focus.use / fit.use), N_("{focus} suits what we want better.")),
        (log(focus.minutes / fit.minutes), N_("To keep it up takes more time than we have.")),
    )
    _, most = max(against, key=lambda one: one[0])
    return say(most, focus=plan.library.place_name(focus.place))


def _unknown(fit: Fit) -> bool:
    """Whether neither the trade nor anybody of the business has said anything of it."""
    return not [one for one in fit.pieces if one.kind not in ("silent", "survey", "own", "nobody")]


_BUSY = N_("Our one place runs by itself, and there is time for another.")


def condition(plan: Plan, place: str, otherwise: str) -> str:
    """What would have to be true for a place to be the better one; `otherwise`, where no ten people do."""
    fit = next((fit for fit in plan.ranking if fit.place == place), None)
    return _condition(plan, fit, otherwise)


def _condition(plan: Plan, fit: Fit | None, otherwise: str = _BUSY) -> str:
    """What would make it the better place: what customers would have to say, else what we would."""
    say = plan.library.say
    if fit is not None and "closed" in fit.no:
        return say(N_("It is open in our country again."))
    if fit is None or {"audience", "asked"} & {*fit.no}:
        return say(N_("Customers tell us that they are there."))
    if "love" in fit.no:
        return say(N_("Somebody of us likes to do it."))
    if "belongs" in fit.no:
        return say(N_("Others like us do well there."))
    if "finds" in fit.no:
        return say(N_("Customers can find and hire us there."))
    if _unknown(fit):
        return say(N_("Customers tell us that they are there."))
    first = plan.certainty.first if plan.certainty else ""
    ahead = None if fit.place == first or not first else ahead_of_ten(plan.case, first, fit.place)
    if ahead is None:
        return say(otherwise)
    words = {"n": say.number(abs(ahead)), "place": plan.library.place_name(fit.place)}
    return say(_ahead(ahead, plan.case.hires), focus=plan.library.place_name(first), **words)


def _ahead(ahead: int, hires: bool) -> str:
    """Both places are asked about at once: by how many more of ten people this one has to be named."""
    if ahead > 0:
        return (
            N_("Of 10 people who might work for us, {n} more name {place} than {focus}.")
            if hires
            else N_("Of 10 customers, {n} more name {place} than {focus}.")
        )
    if ahead == 0:
        return (
            N_("Of 10 people who might work for us, as many name {place} as {focus}.")
            if hires
            else N_("Of 10 customers, as many name {place} as {focus}.")
        )
    return (
        N_("Of 10 people who might work for us, at most {n} fewer name {place} than {focus}.")
        if hires
        else N_("Of 10 customers, at most {n} fewer name {place} than {focus}.")
    )


def _answer(plan: Plan) -> str:
    """What a customer hears: where to find us, and none of our own reasons."""
    if plan.focus is None:
        return plan.library.say(N_("We are not there yet. Write to us, and we answer you."))
    name = plan.library.place_name(plan.focus.id)
    return plan.library.say(N_("Our time goes to {focus}, and we answer you there."), focus=name)
