"""Whom the business serves."""

from collections.abc import Iterable
from typing import Literal

from planner.answers import EIGHT, Path, title
from planner.checks.result import Gap
from planner.language import N_, Language
from planner.mentions import mentions
from planner.plan import Plan

# Ours; a catalogue lists its own language's words, the English ones count everywhere.
EVERYBODY = N_("everyone, everybody, anyone, anybody, all people, all kinds of people, the general public")
NARROWED = N_("who, whose, with, that")  # behind these comes somebody in particular: "everyone with a horse"


def eight_audience_questions(plan: Plan) -> Gap | Literal[True] | None:
    """All of Moore's eight questions are answered for each audience that was begun."""
    begun = {a.id for a in plan.said.audiences if any(getattr(a, f) for f in EIGHT)}
    say = plan.library.say
    for audience in (a for a in plan.answers.audiences if a.id in begun):
        missing = [f for f in EIGHT if not getattr(audience, f)]
        if missing:
            paths: list[Path] = [("audiences", audience.id, f) for f in missing]
            words = {
                "name": audience.name or say(N_("Your customers")),
                "answered": say.number(len(EIGHT) - len(missing)),
                "all": say.number(len(EIGHT)),
                "open": labels(say, paths),
            }
            return Gap(words, where=paths[0])
    return True if begun else None


def cannot_do_everything(plan: Plan) -> Gap | Literal[True] | None:
    """No audience the owner described is everybody; our own cards never are."""
    texts: dict[Path, str] = {
        ("audiences", a.id, f): getattr(a, f) for a in plan.said.audiences for f in ("name", "who")
    }
    texts[("business", "we_serve")] = plan.said.business.we_serve
    for path, text in texts.items():
        if names_everybody(plan.library.say, text):
            return Gap({"text": text}, where=path)
    named = any(a.name or a.who for a in plan.answers.audiences)
    return True if named or any(texts.values()) else None


def labels(say: Language, paths: Iterable[Path]) -> str:
    """The questions of these fields, each in quotes."""
    return say.both([say(N_("“{text}”"), text=say(title(path))) for path in paths])


def names_everybody(say: Language, text: str) -> bool:
    """True for everybody at all, not for everybody of a kind."""
    return mentions(EVERYBODY, say(EVERYBODY), text, unless=f"{NARROWED}, {say(NARROWED)}")


CHECKS = {f.__name__: f for f in (eight_audience_questions, cannot_do_everything)}
