"""What the PDF says, as JSON data in the reader's language; the templates only draw it."""

from planner.answers import EIGHT, Audience, title
from planner.exports.export import USUAL, Options
from planner.exports.page_one import goal_in_words, page_one
from planner.exports.pdf.brand import brand
from planner.exports.pdf.calendar_section import calendar, days_to_know, first_week, themes
from planner.exports.pdf.choice_section import choice
from planner.exports.pdf.facts import Data, fact, guess, paper
from planner.exports.pdf.not_doing_section import names_to_keep, not_doing, sides
from planner.exports.pdf.people_section import advice, answering, contacts, counted, once, together
from planner.exports.pdf.selling_section import (
    a_week,
    answers,
    check_first,
    counting,
    other_days,
    posts,
    searched,
    second_page,
    setup,
    the_drawer,
    weekly,
    without,
)
from planner.exports.tables import not_decided
from planner.insights.measurement import goal_name
from planner.insights.progress import decision_day
from planner.language import N_
from planner.plan import Plan
from planner.review import Review
from planner.vocabulary import PLACES


def contents(plan: Plan, review: Review, options: Options = USUAL) -> Data:
    """Every page; a section with nothing to say is left out."""
    sections = (
        *(_selling(plan) if plan.selling else (searched(plan),)),
        _about_us(plan),
        _audiences(plan),
        _goals(plan),
        choice(plan),
        not_doing(plan),
        names_to_keep(plan),
        sides(plan),
        days_to_know(plan),
        *((other_days(plan), without(plan)) if plan.selling else _lessons(plan)),
        once(plan),
        answering(plan),
        together(plan),
        contacts(plan),
        counted(plan),
        _not_decided(plan),
        advice(plan, review),
        _aside(plan, review),
    )
    return {**first_page(plan, review, options), "sections": [section for section in sections if section]}


def two_pages(plan: Plan, review: Review, options: Options = USUAL) -> Data:
    """Page 1 and, where there is a place, page 2."""
    weeks = second_page(plan)
    return {**first_page(plan, review, options), "sections": [weeks] if weeks else []}


def _selling(plan: Plan) -> tuple[Data | None, ...]:
    """Page 2, and what its weeks hold."""
    return (
        second_page(plan),
        check_first(plan),
        setup(plan),
        searched(plan),
        a_week(plan),
        posts(plan),
        weekly(plan),
        answers(plan),
        the_drawer(plan),
        counting(plan),
    )


def _lessons(plan: Plan) -> tuple[Data | None, ...]:
    """The months, weeks and tasks of a plan without a place."""
    return (themes(plan), calendar(plan), first_week(plan))


def first_page(plan: Plan, review: Review, options: Options = USUAL) -> Data:
    """Page 1 alone."""
    say, page = plan.library.say, page_one(plan, review)
    name = plan.answers.business.name or say(N_("Our plan"))
    lines = {
        line.id: {
            "label": line.label,
            "text": line.text,
            "items": line.items,
            "guess": line.guess,
            "columns": line.columns,
            "rows": line.rows,
        }
        for line in page.lines
    }
    return {
        "language": say.locale.language,
        "paper": paper(plan, options.paper),
        "brand": brand(plan),
        "title": say(N_("{business}: plan for three months"), business=name),
        "name": page.title,
        "dates": f"{say.date(plan.start)} – {say.date(plan.last)}",
        "lines": lines,
        "urgent": page.lines[0].id == "searched",
        "sections": [],
    }


def _about_us(plan: Plan) -> Data | None:
    """Who we are and whom we serve, where page 1 speaks of what we sell."""
    say, business = plan.library.say, plan.answers.business
    facts = [
        fact(say(N_("Who we are")), business.we_are, guess(plan, "business", "we_are")),
        fact(say(N_("Whom we serve")), business.we_serve, guess(plan, "business", "we_serve")),
        *(fact(say(title(("business", name))), getattr(business, name)) for name in ("what", "why", "how")),
    ]
    told = [one for one in facts if one["text"]]
    if not told or (plan.selling is None and not (business.what or business.why or business.how)):
        return None
    return {"kind": "facts", "title": say(N_("About us")), "groups": [{"name": "", "facts": told}]}


def _audiences(plan: Plan) -> Data | None:
    groups = [group for audience in plan.answers.audiences if (group := _audience(plan, audience))]
    if not groups:
        return None
    return {"kind": "facts", "title": plan.library.say(N_("Who buys from us")), "groups": groups}


def _audience(plan: Plan, audience: Audience) -> Data | None:
    say, path = plan.library.say, ("audiences", audience.id)
    facts = [
        fact(say(title((*path, name))), getattr(audience, name), guess(plan, *path, name))
        for name in EIGHT
        if getattr(audience, name)
    ]
    if audience.ages:
        facts.append(fact(say(title((*path, "ages"))), ", ".join(audience.ages), guess(plan, *path, "ages")))
    if audience.place:
        facts.append(
            fact(say(title((*path, "place"))), say(PLACES[audience.place]), guess(plan, *path, "place"))
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
        facts = [fact(say(N_("Where it stands")), goal_in_words(plan, goal), guess(plan, *path, "want"))]
        if goal.measure:
            facts.append(fact(say(N_("What we count")), goal.measure, guess(plan, *path, "measure")))
        if goal.counted:
            facts.append(fact(say(N_("How we count it")), goal.counted, guess(plan, *path, "counted")))
        if goal.by:
            facts.append(fact(say(N_("By when")), say.date(goal.by), guess(plan, *path, "by")))
        if goal is plan.goal and not plan.selling:
            facts.append(fact(say(N_("We decide on")), say.date(decision_day(plan))))
        groups.append({"name": goal_name(goal, say), "facts": facts})
    return {"kind": "facts", "title": say(N_("What we want")), "groups": groups}


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
