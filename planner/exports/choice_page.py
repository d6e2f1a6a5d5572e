"""The PDF's choice: the one place, the shares, and what is left for later."""

from planner.answers import Choice
from planner.exports.facts import Data, fact, guess
from planner.language import N_
from planner.page_one import place_reason, week_in_words
from planner.plan import Plan
from planner.tables import percent


def choice(plan: Plan) -> Data | None:
    """The choice as one section; None where there is none yet."""
    if not plan.choice:
        return None
    say, focus = plan.library.say, plan.focus
    shares = sorted(
        (c for c in plan.choice if c.share and c.role in ("focus", "active")), key=lambda c: -c.share
    )
    names = plan.library.place_name
    parts = [{"name": names(c.id), "share": c.share, "text": percent(plan, c.share)} for c in shares]
    left = [c for c in plan.choice if c.role in ("reserved", "not doing")]
    return {
        "kind": "choice",
        "title": say(N_("Our one place")),
        "guess": guess(plan, "platforms", "choice"),
        "place": names(focus.id) if focus else say(N_("Not chosen yet")),
        "parts": parts,
        "words": _shares_in_words(plan, parts),
        "facts": _why(plan),
        "not_now": say(N_("What we are not doing now")) if left else "",
        "left": [fact(names(c.id), _left(plan, c)) for c in left if c.why or c.role == "reserved"],
        "others": _others(plan, [names(c.id) for c in left if not c.why and c.role != "reserved"]),
    }


def _left(plan: Plan, choice: Choice) -> str:
    kept = plan.library.say(N_("We only keep our name there.")) if choice.role == "reserved" else ""
    return " ".join(text for text in (choice.why, kept) if text)


def _others(plan: Plan, places: list[str]) -> str:
    say = plan.library.say
    return (
        say(N_("{places}: not now, so that one place gets our time."), places=say.both(places))
        if places
        else ""
    )


def _shares_in_words(plan: Plan, parts: list[Data]) -> str:
    say = plan.library.say
    if len(parts) == 1:
        return say(
            N_("{share} of our effort goes to {place}."), share=parts[0]["text"], place=parts[0]["name"]
        )
    each = [say(N_("{share} to {place}"), share=part["text"], place=part["name"]) for part in parts]
    return say(N_("Of our effort: {shares}."), shares=say.both(each)) if each else ""


def _why(plan: Plan) -> list[Data]:
    say, focus = plan.library.say, plan.focus
    if focus is None:
        return []
    stated = next((p for p in plan.answers.platforms.places if p.id == focus.id), None)
    planned, other = plan.focus_minutes(), sum(a.minutes for a in plan.aside if not a.dropped)
    facts = [
        fact(say(N_("Why here")), place_reason(plan, focus.id)),
        fact(say(N_("How we know")), stated.evidence if stated else ""),
        fact(say(N_("Our hours")), week_in_words(plan), guess(plan, "time", "minutes")),
        fact(say(N_("In three months")), _in_three_months(plan, planned, other)),
        fact(say(N_("We change our mind if")), focus.change),
    ]
    return [one for one in facts if one["text"]]


def _in_three_months(plan: Plan, planned: int, other: int) -> str:
    say = plan.library.say
    if not planned:
        return ""
    if not other:
        return say(N_("{time} there, answers included"), time=say.minutes(planned))
    words = {
        "time": say.minutes(planned),
        "other": say.minutes(other),
        "share": percent(plan, plan.scheduled_share()),
    }
    return say(
        N_("{time} there, answers included, and {other} beside it: {share} for our one place"), **words
    )
