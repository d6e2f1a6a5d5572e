"""The PDF's choice: the one place, how sure it is and why, and the shares."""

from planner.exports.page_one import place_reason
from planner.exports.pdf.facts import Data, fact, guess
from planner.exports.tables import percent
from planner.insights.calendar import entries
from planner.insights.platforms import (
    ask_in_words,
    counted_in_words,
    figure_in_words,
    flip_in_words,
    guesses_in_words,
    limits_in_words,
    sure_in_words,
    trial,
)
from planner.language import N_
from planner.plan import Plan
from planner.scenarios import owned_share

_BARS = 6  # places in the picture of tries (ours)


def choice(plan: Plan) -> Data | None:
    """The choice as one section; None where there is none yet."""
    if not plan.choice:
        return None
    say, focus = plan.library.say, plan.focus
    shares = sorted((c for c in plan.choice if c.share and c.takes_effort), key=lambda c: -c.share)
    names = plan.library.place_name
    parts = [{"name": names(c.id), "share": c.share, "text": percent(plan, c.share)} for c in shares]
    return {
        "kind": "choice",
        "title": say(N_("Our one place")),
        "guess": guess(plan, "platforms", "choice"),
        "place": names(focus.id) if focus else say(N_("Not chosen yet")),
        "sure": sure_in_words(plan),
        "tries": _tries(plan),
        "parts": parts,
        "words": _shares_in_words(plan, parts),
        "facts": [*_doubts(plan), *_why(plan)],
    }


def _tries(plan: Plan) -> Data | None:
    """How often each place wins, the most first; None where nothing is compared."""
    say, sure = plan.library.say, plan.certainty
    if sure is None or sure.runner_up is None:
        return None
    most = sorted(sure.counts.items(), key=lambda one: -one[1])[:_BARS]
    return {
        "columns": [say(N_("Place")), say(N_("Wins of 100 tries"))],
        "rows": [{"name": plan.library.place_name(place), "n": n} for place, n in most if n],
        "note": " ".join(filter(None, (counted_in_words(plan), limits_in_words(plan)))),
    }


def _doubts(plan: Plan) -> list[Data]:
    """What would change the choice, and what it hangs on."""
    say = plan.library.say
    facts = [fact(say(N_("What to ask next")), ask_in_words(plan))]
    if not (plan.certainty and plan.certainty.ask):
        facts.append(fact(say(N_("What would change it")), flip_in_words(plan)))
    facts.append(_trial(plan))
    if riskiest := guesses_in_words(plan):
        facts.append({**fact(say(N_("What is still open")), ""), "items": riskiest})
    return [one for one in facts if one["text"] or "items" in one]


def _trial(plan: Plan) -> Data:
    say, on_trial = plan.library.say, trial(plan)
    end = next((entry.text for entry in entries(plan) if entry.key == "trial"), "")
    day = say.date(on_trial.last) if on_trial else ""
    return fact(say(N_("On trial until {day}"), day=day), end)


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
        fact(say(N_("What a survey says")), figure_in_words(plan, focus.id)),
        fact(say(N_("In three months")), _in_three_months(plan, planned, other)),
        fact(say(N_("Places of our own")), _owned(plan)),
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


def _owned(plan: Plan) -> str:
    share = owned_share(plan)
    if not share:
        return plan.library.say(N_("None of our time goes to a place that nobody else can close."))
    text = N_("{share} of our time goes to a place that nobody else can close.")
    return plan.library.say(text, share=percent(plan, share))
