"""The one place on the command line: how places compare, how sure that is, what would change it."""

import json
from dataclasses import asdict
from typing import Any

from planner.cli.columns import aligned
from planner.exports import percent
from planner.insights.platforms import (
    flip_in_words,
    guesses_in_words,
    limits_in_words,
    one_sentence,
    sure_in_words,
    trial,
)
from planner.language import N_
from planner.plan import Fit, Plan
from planner.scenarios import owned_share
from planner.vocabulary import LOVES, SCORES

_HUNDRED = 100
_NUMBERS = (1, 2)  # columns that are set to the right


def in_lines(plan: Plan) -> str:
    """The ranking as a table, then how sure it is, what would change it, and the shares."""
    say = plan.library.say
    columns = (N_("Place"), N_("Points of 100"), N_("Wins of 100 tries"), N_("Customers"), N_("Liking"))
    rows = [tuple(say(column) for column in columns), *(_row(plan, fit) for fit in plan.ranking)]
    told = [
        sure_in_words(plan),
        flip_in_words(plan),
        *guesses_in_words(plan),
        _shares(plan),
        limits_in_words(plan),
    ]
    return "\n".join(
        [*((*aligned(rows, _NUMBERS), "") if plan.ranking else ()), *(text for text in told if text)]
    )


def as_json(plan: Plan) -> str:
    """The same for programs; the keys stay as they are."""
    return json.dumps(_data(plan), ensure_ascii=False, indent=2)


def _row(plan: Plan, fit: Fit) -> tuple[str, ...]:
    say, sure = plan.library.say, plan.certainty
    wins = say(N_("ruled out")) if fit.ruled_out or sure is None else say.number(sure.counts[fit.place])
    return (
        plan.library.place_name(fit.place),
        say.number(_points(fit)),
        wins,
        "" if fit.audience is None else say(SCORES[fit.audience]),
        "" if fit.love is None else say(LOVES[fit.love]),
    )


def _shares(plan: Plan) -> str:
    say, name = plan.library.say, plan.library.place_name
    parts = [
        say(N_("{share} to {place}"), share=percent(plan, one.share), place=name(one.id))
        for one in plan.choice
        if one.share
    ]
    if plan.focus is None:
        return ""
    words = {"shares": say.both(parts), "time": say.minutes(plan.focus_minutes())}
    return say(N_("Of our effort: {shares}. {time} in three months for our one place."), **words)


def _points(fit: Fit) -> float:
    return round(_HUNDRED * fit.score, 1)


def _data(plan: Plan) -> dict[str, Any]:
    sure, on_trial = plan.certainty, trial(plan)
    flip = sure.flip if sure else None
    return {
        "business": plan.answers.business.name,
        "today": plan.today.isoformat(),
        "place": plan.focus.id if plan.focus else None,
        "first": sure.first if sure else None,
        "certainty": sure.word if sure else None,
        "in_words": one_sentence(plan),
        "tied": list(plan.tied),
        "ranking": [_ranked(plan, fit) for fit in plan.ranking],
        "flip": asdict(flip) if flip else None,
        "guesses": [
            {"place": one.place, "field": one.field, "how": one.how, "effect": round(one.effect, 1)}
            for one in (sure.guesses if sure else ())
        ],
        "trial": {"place": on_trial.place, "rival": on_trial.rival, "last": on_trial.last.isoformat()}
        if on_trial
        else None,
        "shares": [{"place": one.id, "role": one.role, "share": one.share} for one in plan.choice],
        "focus_minutes": plan.focus_minutes(),
        "scheduled_share": plan.scheduled_share(),
        "owned_share": owned_share(plan),
    }


def _ranked(plan: Plan, fit: Fit) -> dict[str, Any]:
    sure, figure = plan.certainty, plan.reach.get(fit.place)
    return {
        "place": fit.place,
        "name": plan.library.place_name(fit.place),
        "points": _points(fit),
        "wins": sure.counts.get(fit.place, 0) if sure else 0,
        "audience": fit.audience,
        "audience_how": fit.audience_how,
        "love": fit.love,
        "love_how": fit.love_how,
        "overlap": fit.overlap,
        "purpose": fit.purpose,
        "minutes": fit.minutes,
        "ruled_out_by": list(fit.no),
        "survey": asdict(figure) if figure else None,
    }
