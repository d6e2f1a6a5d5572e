"""Whom the business serves."""

from typing import Literal

from planner.answers import EIGHT, Path, labels
from planner.checks.result import Gap
from planner.checks.wording import names_everybody
from planner.language import N_
from planner.plan import Plan


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


CHECKS = {f.__name__: f for f in (eight_audience_questions, cannot_do_everything)}
