"""The one question that would help most, in words, with what follows from each answer; and what is still open."""

from collections.abc import Sequence

from planner.answers import Path
from planner.language import N_, sentence
from planner.plan import RISKIEST, Asks, AskNext, Case, Flip, Follow, Plan, Question, Rule, State
from planner.vocabulary import ADDRESSES, LOVES, SCORES

_FIELDS: dict[Asks, Path] = {
    "minutes": ("time", "minutes"),
    "films": ("time", "makes"),
    "addresses": ("business", "addresses"),
    "waits": ("platforms", "waits"),
}
_IN_SHORT: dict[Asks, str] = {
    "love": N_("whether you like it on {place}"),
    "audience": N_("whether your customers are on {place}"),
    "ten": N_("what ten customers say of {place} and {other}"),
    "minutes": N_("how much time there is"),
    "films": N_("whether short films are fine for you"),
    "addresses": N_("how many addresses you have"),
    "waits": N_("whether you can wait half a year"),
}


def ask_in_words(plan: Plan) -> str:
    """The question that would help most and what follows, or that one may stop asking; "" without a place."""
    say, sure = plan.library.say, plan.certainty
    if sure is None or sure.word is None:
        return ""
    if sure.ask:
        return say(
            N_("{question} {follows}"),
            question=_question(plan, sure.case, sure.ask.question),
            follows=_follows(plan, sure.ask),
        )
    if sure.word == "close":
        return say(N_("It is close, and no answer of yours would settle it. Two weeks of trying will."))
    return say(N_("Nothing you could still tell us is likely to change this. Start."))


def ask_path(plan: Plan) -> Path | None:
    """The field that question asks for; None where there is none."""
    sure = plan.certainty
    return path_of(sure.case, sure.ask.question) if sure and sure.ask else None


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
    """The one answer that would change the place; nothing where no place is named."""
    say, sure = plan.library.say, plan.certainty
    if sure is None or sure.word is None:
        return ""
    flip = sure.flip
    if flip is None:
        return say(N_("No single answer changes that."))
    if flip.asks == "ten" and sure.ask and sure.ask.rule:
        return _rule(plan, sure.ask.rule)
    words = {
        "place": plan.library.place_name(flip.place),
        "winner": plan.library.place_name(flip.winner),
        "becomes": _state(plan, flip.asks, flip.becomes),
        "was": "" if flip.was is None else _state(plan, flip.asks, flip.was),
    }
    return say(_if(flip), **words)


def guesses_in_words(plan: Plan) -> tuple[str, ...]:
    """What is open and matters most, at most three."""
    say, found = plan.library.say, plan.certainty.open if plan.certainty else ()
    hires = plan.certainty is not None and plan.certainty.case.hires
    told = []
    for one in found[:RISKIEST]:
        text = say(
            _HIRING[one.asks] if hires and one.asks in _HIRING else _IN_SHORT[one.asks],
            place=plan.library.place_name(one.place),
            other=plan.library.place_name(one.other),
        )
        told.append(sentence(text[:1].upper() + text[1:]))
    return tuple(told)


_HIRING: dict[Asks, str] = {
    "audience": N_("whether people who might work for you are on {place}"),
    "ten": N_("what ten people who might work for you say of {place} and {other}"),
}


def _question(plan: Plan, case: Case, question: Question) -> str:
    """The question itself; places of one's own are read, and firms and candidates are called so."""
    say, words = plan.library.say, {"place": plan.library.place_name(question.place)}
    if question.asks == "ten":
        return _ask_ten(plan, case, question)
    if question.asks == "love":
        text = N_("do you like to do it: {place}?") if _owned(plan, question.place) else N_(
            "do you like it on {place}?"
        )
    elif question.asks == "audience":
        text = _there(plan, case, question.place)
    else:
        return say(_SHARED[question.asks])
    return say(N_("One thing would help most: {question}"), question=say(text, **words))


_SHARED: dict[Asks, str] = {
    "minutes": N_("How much time is there?"),
    "films": N_("Are short films fine for you?"),
    "addresses": N_("How many customers let you write to them?"),
    "waits": N_("Can you wait half a year to be found by a search?"),
}


def _there(plan: Plan, case: Case, place: str) -> str:
    if case.hires:
        return N_("are people who might work for you on {place}?")
    if _owned(plan, place):
        return N_("would your customers read it: {place}?")
    if case.whom == "firms":
        return N_("are your business customers on {place}?")
    return N_("are your customers on {place}?")


def _ask_ten(plan: Plan, case: Case, question: Question) -> str:
    say = plan.library.say
    owned = _owned(plan, question.place) or _owned(plan, question.other)
    who = (
        N_("ten people who might work for you")
        if case.hires
        else N_("ten business customers")
        if case.whom == "firms"
        else N_("ten customers")
    )
    text = (
        N_("Ask {who} which they use or would read: {place}, {other}, both or neither.")
        if owned
        else N_("Ask {who} which they use: {place}, {other}, both or neither.")
    )
    name = plan.library.place_name
    return say(text, who=say(who), place=name(question.place), other=name(question.other))


def _owned(plan: Plan, place: str) -> bool:
    known = plan.library.platforms.get(place)
    return known is not None and known.owned


def _follows(plan: Plan, ask: AskNext) -> str:
    """What follows from the answers that change the place."""
    if ask.rule:
        return _rule(plan, ask.rule)
    named = plan.certainty.first if plan.certainty else ""
    others = dict.fromkeys(one.place for one in ask.follows if one.place not in (None, named))
    return " ".join(
        _then(plan, ask.question, [one for one in ask.follows if one.place == other], other or "")
        for other in others
    )


def _then(plan: Plan, question: Question, answers: Sequence[Follow], other: str) -> str:
    say = plan.library.say
    told = say.either([_state(plan, question.asks, one.answer) for one in answers])
    words = {"answers": told, "other": plan.library.place_name(other)}
    if question.asks == "minutes":
        return say(N_("With {answers} a week we would take {other}."), **words)
    if question.asks in ("films", "waits"):
        text = N_("If so, we take {other}.") if answers[0].answer else N_("If not, we take {other}.")
        return say(text, **words)
    return say(N_("If {answers}, we take {other}."), **words)


def _state(plan: Plan, asks: Asks, state: State) -> str:
    """An answer as an owner gives it."""
    say = plan.library.say
    if asks == "minutes":
        return say.minutes(int(state))
    if asks == "addresses":
        return say(N_("“{text}”"), text=say(ADDRESSES[state]))  # type: ignore[index]
    if asks in ("love", "audience"):
        return say(N_("“{text}”"), text=say((LOVES if asks == "love" else SCORES)[int(state)]))
    return ""


def _rule(plan: Plan, rule: Rule) -> str:
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
            N_("If {place} has {becomes} of the people you want, we take {winner}.")
            if flip.was is None
            else N_("If the people on {place} were {becomes} instead of {was}, we would take {winner}.")
        )
    if flip.asks == "minutes":
        return N_("With {becomes} a week we would take {winner}.")
    if flip.asks == "films":
        return (
            N_("If short films are fine for you, we take {winner}.")
            if flip.becomes
            else N_("Without short films we would take {winner}.")
        )
    if flip.asks == "addresses":
        return N_("If the customers who let you write to them are {becomes}, we take {winner}.")
    return (
        N_("If you can wait half a year to be found, we take {winner}.")
        if flip.becomes
        else N_("If you cannot wait half a year to be found, we take {winner}.")
    )
