"""The one place on the command line: how places compare, how sure that is, what to ask next."""

import json
from dataclasses import asdict
from typing import Any

from planner.cli.columns import aligned
from planner.exports import percent
from planner.insights.platforms import (
    ask_in_words,
    believed_in_words,
    counted_in_words,
    flip_in_words,
    guesses_in_words,
    limits_in_words,
    path_of,
    sure_in_words,
    trial,
)
from planner.language import N_
from planner.plan import AskNext, Case, Fit, Flip, Out, Plan, Question
from planner.scenarios import owned_share
from planner.vocabulary import LOVES, SCORES

_DIGITS = 3
_NUMBERS = (1, 2)  # columns that are set to the right
_BY: dict[Out, str] = {
    "audience": "owner",
    "love": "owner",
    "asked": "people asked",
    "closed": "country",
    "belongs": "owner",
    "finds": "owner",
}


def in_lines(plan: Plan) -> str:
    """The ranking as a table, then how sure it is, what to ask next, and the shares."""
    say = plan.library.say
    columns = (N_("Place"), N_("Wins of 100 tries"), N_("First or second"), N_("Customers"), N_("Liking"))
    spoken = {place.id for place in plan.answers.platforms.places}
    shown = [fit for fit in plan.ranking if fit.count or fit.no or fit.place in spoken]
    rows = [tuple(say(column) for column in columns), *(_row(plan, fit) for fit in shown)]
    told = [
        sure_in_words(plan),
        counted_in_words(plan),
        ask_in_words(plan),
        "" if plan.certainty and plan.certainty.ask else flip_in_words(plan),
        *guesses_in_words(plan),
        _shares(plan),
        limits_in_words(plan),
    ]
    return "\n".join([*aligned(rows, _NUMBERS), "", *(text for text in told if text)])


def as_json(plan: Plan) -> str:
    """The same for programs; the keys stay as they are."""
    return json.dumps(_data(plan), ensure_ascii=False, indent=2)


def _row(plan: Plan, fit: Fit) -> tuple[str, ...]:
    say = plan.library.say
    return (
        plan.library.place_name(fit.place),
        say(N_("ruled out")) if fit.ruled_out else say.number(fit.count),
        "" if fit.ruled_out else say.number(fit.first_or_second),
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


def _data(plan: Plan) -> dict[str, Any]:
    sure, on_trial = plan.certainty, trial(plan)
    return {
        "business": plan.answers.business.name,
        "today": plan.today.isoformat(),
        "place": plan.focus.id if plan.focus else None,
        "first": sure.first if sure else None,
        "certainty": sure.word if sure else None,
        "by_page": sure.by_page if sure else False,
        "in_words": sure_in_words(plan),
        "counted_in_words": counted_in_words(plan),
        "counts": sure.counts if sure else {},
        "first_or_second": sure.first_or_second if sure else {},
        "ask": _asked(plan, sure.case, sure.ask) if sure and sure.ask else None,
        "ask_in_words": ask_in_words(plan),
        "flip": _flip(sure.case, sure.flip) if sure and sure.flip else None,
        "open": [_open(sure.case, one) for one in sure.open] if sure else [],
        "ruled_out": {
            fit.place: [{"by": _BY[why], "why": why} for why in fit.no] for fit in plan.ranking if fit.no
        },
        "ranking": [_ranked(plan, fit) for fit in plan.ranking],
        "trial": {"place": on_trial.place, "rival": on_trial.rival, "last": on_trial.last.isoformat()}
        if on_trial
        else None,
        "shares": [{"place": one.id, "role": one.role, "share": one.share} for one in plan.choice],
        "focus_minutes": plan.focus_minutes(),
        "scheduled_share": plan.scheduled_share(),
        "owned_share": owned_share(plan),
    }


def _asked(plan: Plan, case: Case, ask: AskNext) -> dict[str, Any]:
    """The question named, with what follows from each answer; for ten people the rule."""
    rule = ask.rule
    return _open(case, ask.question) | {
        "follows": [
            asdict(one) | {"chance": round(one.chance, _DIGITS), "changes": one.place != _first(plan)}
            for one in ask.follows
        ],
        "rule": asdict(rule) if rule else None,
    }


def _first(plan: Plan) -> str:
    return plan.certainty.first if plan.certainty else ""


def _open(case: Case, one: Question) -> dict[str, Any]:
    return {
        "asks": one.asks,
        "place": one.place,
        "other": one.other or None,
        "value": round(one.value, _DIGITS),
        "field": ".".join(path_of(case, one)),
    }


def _flip(case: Case, flip: Flip) -> dict[str, Any]:
    return asdict(flip) | {"field": ".".join(path_of(case, flip))}


def _ranked(plan: Plan, fit: Fit) -> dict[str, Any]:
    figure = plan.reach.get(fit.place)
    links = {name: round(getattr(fit, name), _DIGITS) for name in ("there", "liking", "use", "minutes")}
    return {
        "place": fit.place,
        "name": plan.library.place_name(fit.place),
        "wins": fit.count,
        "first_or_second": fit.first_or_second,
        "audience": fit.audience,
        "audience_how": fit.audience_how,
        "love": fit.love,
        "love_how": fit.love_how,
        **links,
        "probably": [fit.low, fit.high],
        "believed": [asdict(one) for one in fit.pieces],
        "believed_in_words": believed_in_words(plan, fit),
        "ruled_out_by": list(fit.no),
        "survey": asdict(figure) if figure else None,
    }
