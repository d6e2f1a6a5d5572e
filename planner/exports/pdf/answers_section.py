"""The PDF's topics: every answer in its own place, then guesses, sources and what is left out."""

from planner.exports.answered import LEFT_OUT, answered
from planner.exports.importers import trouble
from planner.exports.pdf.facts import Data, fact
from planner.language import N_
from planner.plan import Plan
from planner.review import AT_ONCE, Review

_LINE = "_" * 30  # to sign on
_TITLES = {
    "time": N_("Time, people and money"),
    "platforms": N_("What we know about each place"),
    "themes": N_("Our own ideas"),
    "calendar": N_("Days and times"),
    "engagement": N_("How else we deal with people"),
    "measurement": N_("What we found, and who signs"),
    "decisions": N_("What we think of what people say"),
}
# Said in sections of their own.
_ELSEWHERE = {
    "engagement": {
        "answers", "hours", "complaints", "recovery", "honesty", "alone", "people", "groups",
        "collaborators", "meetings", "listening",
    },
    "measurement": {"measures"},
}  # fmt: skip


def topic(plan: Plan, name: str) -> Data | None:
    """Everything answered about a topic that stands in no other section; None where nothing was."""
    say = plan.library.say
    groups = [
        {"name": _of_month(plan, called), "facts": [fact(label, text) for label, text in facts]}
        for called, facts in answered(plan, name, _ELSEWHERE.get(name, ()))
    ]
    if name == "measurement" and plan.focus:
        signed = fact(say(N_("Signature under the days that decide")), _LINE)
        groups = [*groups, {"name": "", "facts": [signed]}]
    return {"kind": "facts", "title": say(_TITLES[name]), "groups": groups} if groups else None


def _of_month(plan: Plan, called: str) -> str:
    """A month's name, where the group is a month's."""
    found = next((theme.number for theme in plan.themes if theme.id == called), None)
    return plan.library.say.month(found) if found else ""


def completed(plan: Plan, name: str, item: str, facts: list[Data], called: str = "") -> list[Data]:
    """The facts with every other answer about the same thing behind them; `called` is what stands above."""
    there = {one["text"] for one in facts} | {called}
    return [
        *facts,
        *(
            fact(label, text)
            for owner, told in answered(plan, name)
            for label, text in told
            if owner == item and text not in there
        ),
    ]


def guessed(plan: Plan) -> Data | None:
    """The decisions that are still ours; None where none is."""
    say = plan.library.say
    rules = [say(one.question) for one in plan.guesses]
    return {"kind": "rules", "title": say(N_("What is still a guess")), "rules": rules} if rules else None


def to_finish(plan: Plan) -> Data | None:
    """What to mend before somebody else gets the plan: gaps in posts, texts that are too long."""
    say, found = plan.library.say, trouble(plan)
    rules = [one.text for one in found]
    return {"kind": "rules", "title": say(N_("Finish before it goes out")), "rules": rules} if rules else None


def sources(plan: Plan, review: Review) -> Data | None:
    """Where advice and figures of this document come from; None where it quotes nobody."""
    say, known, cited = plan.library.say, plan.library.sources, dict[str, None]()
    for finding in review.looked_at[:AT_ONCE]:
        cited |= {one.source: None for one in finding.guideline.citations}
    for aside in review.aside:
        cited |= {one.source: None for one in aside.guideline.citations}
    cited |= {figure.source: None for figure in plan.reach.values()}
    texts = N_("“{title}”, {publisher}"), N_("“{title}”, {publisher}, {year}")
    used = [known[one] for one in cited if one in known]
    rules = [
        say(texts[one.year is not None], title=one.title, publisher=one.publisher, year=str(one.year))
        for one in used
    ]
    return {"kind": "rules", "title": say(N_("Sources")), "rules": rules} if rules else None


def not_in_it(plan: Plan) -> Data:
    """What was answered and stands elsewhere."""
    say = plan.library.say
    return {
        "kind": "rules",
        "title": say(N_("What stands elsewhere")),
        "rules": [say(one) for one in LEFT_OUT],
    }
