"""What the PDF says, as JSON data in the reader's language; the templates only draw it."""

from typing import Any

from planner.answers import EIGHT, Audience, Choice, title
from planner.exports.calendar_pages import calendar, first_week, themes
from planner.language import N_
from planner.page_one import decision_day, goal_in_words, goal_name, page_one, place_reason, week_in_words
from planner.plan import Plan
from planner.review import Review
from planner.tables import not_decided, percent
from planner.vocabulary import PLACES

Data = dict[str, Any]
_LETTER = ("US", "CA")  # countries that print on US letter paper
_WHOLE = 100


def contents(plan: Plan, review: Review) -> Data:
    """Every page; a section with nothing to say is left out."""
    sections = (
        _audiences(plan),
        _goals(plan),
        _choice(plan),
        themes(plan),
        calendar(plan),
        first_week(plan),
        _not_decided(plan),
        _aside(plan, review),
    )
    return {**first_page(plan, review), "sections": [section for section in sections if section]}


def first_page(plan: Plan, review: Review) -> Data:
    """Page 1 alone."""
    say, page = plan.library.say, page_one(plan, review)
    name = plan.answers.business.name or say(N_("Our plan"))
    lines = {
        line.id: {"label": line.label, "text": line.text, "items": line.items, "guess": line.guess}
        for line in page.lines
    }
    return {
        "language": say.locale.language,
        "paper": "us-letter" if plan.answers.business.country in _LETTER else "a4",
        "title": say(N_("{business}: plan for three months"), business=name),
        "name": page.title,
        "dates": f"{say.date(plan.start)} – {say.date(plan.last)}",
        "lines": lines,
        "sections": [],
    }


def fact(label: str, text: str, guess: str = "") -> Data:
    """One labelled answer."""
    return {"label": label, "text": text, "guess": guess}


def _guess(plan: Plan, *path: str) -> str:
    return plan.library.say(N_("guessed")) if path in plan.assumed else ""


def _audiences(plan: Plan) -> Data | None:
    groups = [group for audience in plan.answers.audiences if (group := _audience(plan, audience))]
    return (
        {"kind": "facts", "title": plan.library.say(N_("Who buys from us")), "groups": groups}
        if groups
        else None
    )


def _audience(plan: Plan, audience: Audience) -> Data | None:
    say, path = plan.library.say, ("audiences", audience.id)
    facts = [
        fact(say(title((*path, name))), getattr(audience, name), _guess(plan, *path, name))
        for name in EIGHT
        if getattr(audience, name)
    ]
    if audience.ages:
        facts.append(fact(say(title((*path, "ages"))), ", ".join(audience.ages), _guess(plan, *path, "ages")))
    if audience.place:
        facts.append(
            fact(say(title((*path, "place"))), say(PLACES[audience.place]), _guess(plan, *path, "place"))
        )
    if audience.writes:
        names = say.both([plan.library.place_name(place) for place in audience.writes])
        facts.append(fact(say(title((*path, "writes"))), names))
    asked = sorted(audience.questions, key=lambda q: -q.tally)
    if asked:
        said = [say(N_("“{question}”"), question=q.text) for q in asked]
        facts.append({**fact(say(title((*path, "questions"))), ""), "items": said})
    return {"name": audience.name or say(N_("Our customers")), "facts": facts} if facts else None


def _goals(plan: Plan) -> Data:
    say = plan.library.say
    groups = []
    for goal in plan.answers.goals:
        path = ("goals", goal.id)
        facts = [fact(say(N_("Where it stands")), goal_in_words(plan, goal), _guess(plan, *path, "want"))]
        if goal.measure:
            facts.append(fact(say(N_("What we count")), goal.measure, _guess(plan, *path, "measure")))
        if goal.counted:
            facts.append(fact(say(N_("How we count it")), goal.counted, _guess(plan, *path, "counted")))
        if goal.by:
            facts.append(fact(say(N_("By when")), say.date(goal.by), _guess(plan, *path, "by")))
        if goal is plan.goal:
            facts.append(fact(say(N_("We decide on")), say.date(decision_day(plan))))
        groups.append({"name": goal_name(goal, say), "facts": facts})
    return {"kind": "facts", "title": say(N_("What we want")), "groups": groups}


def _choice(plan: Plan) -> Data | None:
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
        "guess": _guess(plan, "platforms", "choice"),
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
        fact(say(N_("Our hours")), week_in_words(plan), _guess(plan, "time", "minutes")),
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


def _not_decided(plan: Plan) -> Data | None:
    found = not_decided(plan)
    items = [fact(step, "; ".join(questions)) for step, questions in found.items()]
    if not items:
        return None
    return {
        "kind": "facts",
        "title": plan.library.say(N_("Not decided yet")),
        "groups": [{"name": "", "facts": items}],
    }


def _aside(plan: Plan, review: Review) -> Data | None:
    say = plan.library.say
    if not review.aside:
        return None
    facts = [fact(a.guideline.title, say(N_("Our reason: {reason}"), reason=a.reason)) for a in review.aside]
    return {
        "kind": "facts",
        "title": say(N_("Advice we set aside")),
        "groups": [{"name": "", "facts": facts}],
    }
