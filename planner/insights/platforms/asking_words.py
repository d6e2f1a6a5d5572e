"""The one question that would help most, in words, with what follows from each answer."""

from collections.abc import Sequence

from planner.answers import Path
from planner.insights.platforms.answer_words import path_of, rule_in_words, state_in_words
from planner.language import N_
from planner.plan import AskNext, Asks, Case, Follow, Plan, Question


def ask_in_words(plan: Plan) -> str:
    """The question that would help most and what follows, or that one may stop asking; "" without a place."""
    say, sure = plan.library.say, plan.certainty
    if sure is None or sure.word is None:
        return ""
    if sure.ask:
        return f"{_question(plan, sure.case, sure.ask.question)} {_follows(plan, sure.ask)}"
    if sure.word == "close":
        return say(N_("It is close, and no answer of yours would settle it. Two weeks of trying will."))
    return say(N_("Nothing you could still tell us is likely to change this. Start."))


def ask_path(plan: Plan) -> Path | None:
    """The field that question asks for; None where there is none."""
    sure = plan.certainty
    return path_of(sure.case, sure.ask.question) if sure and sure.ask else None


def _question(plan: Plan, case: Case, question: Question) -> str:
    """The question itself; places of one's own are read, and firms and candidates are called so."""
    say, words = plan.library.say, {"place": plan.library.place_name(question.place)}
    if question.asks == "ten":
        return _ask_ten(plan, case, question)
    if question.asks == "love":
        text = (
            N_("do you like to do it: {place}?")
            if _owned(plan, question.place)
            else N_("do you like it on {place}?")
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
    say, name = plan.library.say, plan.library.place_name
    owned = _owned(plan, question.place) or _owned(plan, question.other)
    text = (
        N_("Ask {who} which they use or would read: {place}, {other}, both or neither.")
        if owned
        else N_("Ask {who} which they use: {place}, {other}, both or neither.")
    )
    kind = "candidates" if case.hires else "firms" if case.whom == "firms" else "customers"
    who = _TEN[kind][1 if case.asked else 0]
    return say(text, who=say(who), place=name(question.place), other=name(question.other))


_TEN = {  # the first ten, and ten more
    "customers": (N_("ten customers"), N_("ten more customers")),
    "firms": (N_("ten business customers"), N_("ten more business customers")),
    "candidates": (
        N_("ten people who might work for you"),
        N_("ten more people who might work for you"),
    ),
}


def _owned(plan: Plan, place: str) -> bool:
    known = plan.library.platforms.get(place)
    return known is not None and known.owned


def _follows(plan: Plan, ask: AskNext) -> str:
    """What follows from the answers that change the place."""
    if ask.rule:
        return rule_in_words(plan, ask.rule)
    named = plan.certainty.first if plan.certainty else ""
    others = dict.fromkeys(one.place for one in ask.follows if one.place not in (None, named))
    return " ".join(
        _then(plan, ask.question, [one for one in ask.follows if one.place == other], other or "")
        for other in others
    )


def _then(plan: Plan, question: Question, answers: Sequence[Follow], other: str) -> str:
    say = plan.library.say
    told = say.either([state_in_words(plan, question.asks, one.answer) for one in answers])
    words = {"answers": told, "other": plan.library.place_name(other)}
    if question.asks == "minutes":
        return say(N_("With {answers} a week we would take {other}."), **words)
    if question.asks in ("films", "waits"):
        text = N_("If so, we take {other}.") if answers[0].answer else N_("If not, we take {other}.")
        return say(text, **words)
    return say(N_("If {answers}, we take {other}."), **words)
