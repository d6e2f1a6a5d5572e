"""An answer, a rule and what they would change, in words; and what is still open."""

from planner.answers import Path
from planner.language import N_, sentence
from planner.plan import RISKIEST, Asks, Case, Flip, Plan, Question, Rule, State
from planner.vocabulary import ADDRESSES, LOVES, SCORES

_FIELDS: dict[Asks, Path] = {
    "minutes": ("time", "minutes"),
    "films": ("time", "makes"),
    "addresses": ("business", "addresses"),
    "waits": ("platforms", "waits"),
}
_OPEN: dict[Asks, str] = {
    "love": N_("whether you like it on {place}"),
    "audience": N_("whether your customers are on {place}"),
    "ten": N_("what ten customers say of {place} and {other}"),
    "minutes": N_("how much time there is"),
    "films": N_("whether short films are fine for you"),
    "addresses": N_("how many customers let you write to them"),
    "waits": N_("whether you can wait half a year"),
}
_OF_CANDIDATES: dict[Asks, str] = {
    "audience": N_("whether people who might work for you are on {place}"),
    "ten": N_("what ten people who might work for you say of {place} and {other}"),
}


def path_of(case: Case, asked: Question | Flip) -> Path:
    """The field of an answer."""
    if asked.asks == "love":
        return ("platforms", "places", asked.place, "love")
    if asked.asks == "audience":
        return ("platforms", "places", asked.place, "workers" if case.hires else "audience")
    if asked.asks == "ten":
        return ("platforms", "workers_asked" if case.hires else "asked")
    return _FIELDS[asked.asks]


def flip_in_words(plan: Plan) -> str:
    """The one answer that would change the place; nothing where nothing is compared."""
    say, sure = plan.library.say, plan.certainty
    if sure is None or sure.word is None:
        return ""
    flip = sure.flip
    if flip is None:
        return say(N_("No single answer changes that."))
    if sure.ask and sure.ask.rule:
        return rule_in_words(plan, sure.ask.rule)
    words = {
        "place": plan.library.place_name(flip.place),
        "winner": plan.library.place_name(flip.winner),
        "becomes": state_in_words(plan, flip.asks, flip.becomes),
        "was": "" if flip.was is None else state_in_words(plan, flip.asks, flip.was),
    }
    return say(_if(flip), **words)


def guesses_in_words(plan: Plan) -> tuple[str, ...]:
    """What is open and matters most, at most three."""
    sure = plan.certainty
    if sure is None:
        return ()
    texts, name = _OPEN | (_OF_CANDIDATES if sure.case.hires else {}), plan.library.place_name
    found = [
        plan.library.say(texts[one.asks], place=name(one.place), other=name(one.other))
        for one in sure.open[:RISKIEST]
    ]
    return tuple(sentence(text[:1].upper() + text[1:]) for text in found)


def state_in_words(plan: Plan, asks: Asks, state: State) -> str:
    """An answer as an owner gives it."""
    say = plan.library.say
    if asks == "minutes":
        return say.minutes(int(state))
    if asks == "addresses":
        return say(N_("“{text}”"), text=say(ADDRESSES[state]))  # type: ignore[index]
    if asks in ("love", "audience"):
        return say(N_("“{text}”"), text=say((LOVES if asks == "love" else SCORES)[int(state)]))
    return ""


def rule_in_words(plan: Plan, rule: Rule) -> str:
    """When ten people's words change the place."""
    say, name = plan.library.say, plan.library.place_name
    words = {"place": name(rule.place), "other": name(rule.other), "d": say.number(rule.ahead)}
    if rule.ahead > 0:
        return say(N_("If {other} is named by {d} more than {place}, we take {other}."), **words)
    if rule.ahead == 0:
        return say(N_("If {other} is named at least as often, we take {other}."), **words)
    words["d"] = say.number(1 - rule.ahead)
    return say(N_("Unless {place} is named by {d} more than {other}, we take {other}."), **words)


def _if(flip: Flip) -> str:
    """What would have to be otherwise."""
    if flip.asks == "love":
        return (
            N_("If your liking for {place} is {becomes}, we take {winner}.")
            if flip.was is None
            else N_("If your liking for {place} were {becomes} instead of {was}, we would take {winner}.")
        )
    if flip.asks == "audience":
        return (
            N_("If the people you want on {place} are {becomes}, we take {winner}.")
            if flip.was is None
            else N_("If the people on {place} were {becomes} instead of {was}, we would take {winner}.")
        )
    if flip.asks == "minutes":
        return N_("With {becomes} a week we would take {winner}.")
    if flip.asks == "addresses":
        return N_("If the customers who let you write to them are {becomes}, we take {winner}.")
    if flip.asks == "films":
        return (
            N_("If short films are fine for you, we take {winner}.")
            if flip.becomes
            else N_("Without short films we would take {winner}.")
        )
    return (
        N_("If you can wait half a year to be found, we take {winner}.")
        if flip.becomes
        else N_("If you cannot wait half a year to be found, we take {winner}.")
    )
