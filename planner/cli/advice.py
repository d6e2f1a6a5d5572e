"""The review on the command line: every finding in its order, what was set aside, what holds."""

import json
import textwrap
from typing import Any

from planner.answers import title
from planner.knowledge import Guideline
from planner.language import N_
from planner.plan import Plan
from planner.review import Finding, Review
from planner.vocabulary import Level

_WIDTH = 100
_LEVELS: dict[Level, str] = {
    "fatal": N_("To settle first"),
    "costly": N_("Worth a look"),
    "note": N_("A thought"),
}


def in_lines(plan: Plan, found: Review) -> str:
    """Each finding with what to do and who says so, then the counts."""
    say = plan.library.say
    lines = [line for finding in found.findings for line in (*_finding(plan, finding), "")]
    for aside in found.aside:
        words = {"title": aside.guideline.title, "reason": aside.reason}
        lines += _wrapped(say(N_("Set aside: {title}. {reason}"), **words))
    return "\n".join([*lines, *(("",) if found.aside else ()), *_counts(plan, found)])


def as_json(plan: Plan, found: Review) -> str:
    """The same for programs; the keys stay as they are."""
    data = {
        "business": plan.answers.business.name,
        "today": plan.today.isoformat(),
        "findings": [_data(finding) for finding in found.findings],
        "aside": [{"guideline": one.guideline.id, "reason": one.reason} for one in found.aside],
        "followed": list(found.followed),
        "not_applicable": list(found.not_applicable),
        "not_looked_at": found.not_looked_at,
    }
    return json.dumps(data, ensure_ascii=False, indent=2)


def _finding(plan: Plan, finding: Finding) -> list[str]:
    say, guideline = plan.library.say, finding.guideline
    words = {"level": say(_LEVELS[finding.level]), "title": guideline.title, "id": guideline.id}
    where = say(title(finding.where))
    return [
        *_wrapped(say(N_("{level}: {title} ({id})"), **words)),
        *_wrapped(finding.text, "  "),
        *_wrapped(say(N_("What to do: {action}"), action=guideline.action), "  "),
        *_wrapped(say(N_("Where: {field}"), field=where), "  "),
        *_wrapped(say(N_("According to {names}"), names=say.both(_names(plan, guideline))), "  "),
    ]


def _names(plan: Plan, guideline: Guideline) -> list[str]:
    """Who says so, each with the article and its year."""
    say, named = plan.library.say, []
    for one in guideline.citations:
        source = plan.library.sources[one.source]
        words = {"name": one.said_by, "article": source.title}
        text = N_("{name} (“{article}”, {year})") if source.year else N_("{name} (“{article}”)")
        named.append(say(text, **words, **({"year": str(source.year)} if source.year else {})))
    return named


def _counts(plan: Plan, found: Review) -> list[str]:
    say = plan.library.say
    numbers = {
        "open": say.number(len(found.findings)),
        "kept": say.number(len(found.followed)),
        "aside": say.number(len(found.aside)),
        "silent": say.number(len(found.not_applicable)),
    }
    text = N_("Open: {open}. Followed: {kept}. Set aside: {aside}. Says nothing about this plan: {silent}.")
    unseen = say.plural(
        found.not_looked_at,
        "One of the open ones is about a page nobody has looked at.",
        "{n} of the open ones are about pages nobody has looked at.",
    )
    return [*_wrapped(say(text, **numbers)), *(_wrapped(unseen) if found.not_looked_at else ())]


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent)


def _data(finding: Finding) -> dict[str, Any]:
    guideline = finding.guideline
    return {
        "guideline": guideline.id,
        "topic": guideline.topic,
        "group": guideline.group,
        "level": finding.level,
        "votes": finding.votes,
        "title": guideline.title,
        "text": finding.text,
        "why": guideline.why,
        "action": guideline.action,
        "unless": guideline.unless,
        "where": ".".join(finding.where),
        "said_by": [{"name": one.said_by, "source": one.source} for one in guideline.citations],
        "disagrees": [{"name": one.said_by, "source": one.source} for one in guideline.counterpoints],
    }
