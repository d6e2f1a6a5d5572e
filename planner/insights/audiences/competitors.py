"""Others customers could go to, beside the business, and ideas that come of it (Moore; Hemley, tip 24)."""

from collections import Counter
from dataclasses import dataclass

from planner.answers import SIX, Audience, Competitor, Path, title
from planner.language import N_, Language
from planner.plan import Plan
from planner.vocabulary import EDGES, REGISTERS, Edge

_YOU = {  # by whether it is what they want
    True: N_("You speak as they want it: {how}."),
    False: N_("You speak in another way than they want: {how}."),
}
_THEY = {True: N_("{name} speaks as they want it."), False: N_("{name} speaks in another way.")}


@dataclass(frozen=True)
class Compared:
    """One of the six questions: the plan's own answer, and that of each competitor in their order."""

    question: str
    ours: str
    theirs: tuple[str, ...]
    edges: tuple[Edge | None, ...]  # None where there is no answer that could differ


def answered(rival: Competitor) -> int:
    """How many of the six questions have an answer."""
    return sum(bool(getattr(rival, name)) for name in SIX)


def comparison(plan: Plan, audience: Audience) -> tuple[Compared, ...]:
    """The six questions in their order; whose advantage a difference is, the owner says."""
    say, own = plan.library.say, _own_answers(plan, audience)
    return tuple(
        Compared(
            question=say(title(_path(audience, name))),
            ours=own[name],
            theirs=tuple(getattr(rival, name) for rival in audience.competitors),
            edges=tuple(_edge(rival, name) for rival in audience.competitors),
        )
        for name in SIX
    )


def _path(audience: Audience, name: str) -> Path:
    return "audiences", audience.id, "competitors", "", name


def _edge(rival: Competitor, name: str) -> Edge | None:
    return rival.edges.get(name, "unknown") if getattr(rival, name) else None


def edges(plan: Plan, audience: Audience) -> Counter[Edge]:
    """How many differences are theirs, ours, or hard to say; only an answered question can differ."""
    return Counter(edge for row in comparison(plan, audience) for edge in row.edges if edge)


def _own_answers(plan: Plan, audience: Audience) -> dict[str, str]:
    """What the plan says of the business where it says anything about a question."""
    say, business = plan.library.say, plan.answers.business
    asked = max(audience.questions, key=lambda one: one.tally, default=None)
    places = say.both([plan.library.place_name(place) for place in audience.writes])
    return {
        "engages": say(N_("They write to us: {places}"), places=places) if places else "",
        "does": business.how,
        "responses": say(N_("They ask: {question}"), question=asked.text) if asked and asked.text else "",
        "tone": business.tone,
        "expected": say(REGISTERS[business.speaks]) if business.speaks else "",
        "why": audience.position or business.why,
    }


def speaking(plan: Plan, audience: Audience) -> tuple[str, ...]:
    """How they want to be spoken to beside how the business and its competitors speak, a sentence each."""
    say, wanted = plan.library.say, audience.speaks
    if wanted is None:
        return ()
    sentences = [say(N_("They want you to speak like this: {how}."), how=say(REGISTERS[wanted]))]
    ours = plan.answers.business.speaks
    if ours:
        verdict = _YOU[ours == wanted]
        sentences.append(say(verdict, how=say(REGISTERS[ours])))
    for rival in audience.competitors:
        if rival.speaks:
            verdict = _THEY[rival.speaks == wanted]
            sentences.append(say(verdict, name=name_of(rival, say)))
    return tuple(sentences)


def name_of(rival: Competitor, say: Language) -> str:
    """What a competitor is called."""
    return rival.name or say(N_("Somebody else"))


def counted(found: Counter[Edge], say: Language) -> str:
    """The differences in one sentence."""
    each = [
        say(N_("{whose}: {n}"), whose=say(words), n=say.number(found[edge])) for edge, words in EDGES.items()
    ]
    return say(N_("Differences, as you see them. {each}."), each=say.both(each))
