"""What the PDF says, as JSON data in the reader's language; the templates only draw it."""

from planner.answers import EIGHT, Audience, title
from planner.exports.export import USUAL, Options
from planner.exports.page_one import goal_in_words, page_one
from planner.exports.pdf.answers_section import (
    completed,
)
from planner.exports.pdf.brand import brand
from planner.exports.pdf.facts import Data, fact, guess, paper
from planner.exports.tables import not_decided
from planner.insights.measurement import goal_name
from planner.insights.progress import decision_day
from planner.language import N_
from planner.plan import Plan
from planner.review import Review
from planner.vocabulary import PLACES


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


def about_us(plan: Plan) -> Data | None:
    """Who we are and whom we serve, with every answer about the business; None where nothing was said."""
    say, business = plan.library.say, plan.answers.business
    facts = [
        fact(say(N_("Who we are")), business.we_are, guess(plan, "business", "we_are")),
        fact(say(N_("Whom we serve")), business.we_serve, guess(plan, "business", "we_serve")),
        *(fact(say(title(("business", name))), getattr(business, name)) for name in ("what", "why", "how")),
    ]
    told = completed(plan, "business", "", [one for one in facts if one["text"]], business.name)
    if not told:
        return None
    return {"kind": "facts", "title": say(N_("About us")), "groups": [{"name": "", "facts": told}]}


def audiences(plan: Plan) -> Data | None:
    """Who buys, with every answer about them; None where nothing was said."""
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
    facts = completed(plan, "audiences", audience.id, facts, audience.name)
    return {"name": audience.name or say(N_("Our customers")), "facts": facts} if facts else None


def goals(plan: Plan) -> Data:
    """Each goal: where it stands, how it is counted, by when, and what else was said."""
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
        groups.append(
            {
                "name": goal_name(goal, say),
                "facts": completed(plan, "goals", goal.id, facts, goal_name(goal, say)),
            }
        )
    return {"kind": "facts", "title": say(N_("What we want")), "groups": groups}


def still_open(plan: Plan) -> Data | None:
    """The questions nobody has answered; None where all are."""
    found = not_decided(plan)
    items = [fact(step, "; ".join(questions)) for step, questions in found.items()]
    if not items:
        return None
    return {
        "kind": "facts",
        "title": plan.library.say(N_("Not decided yet")),
        "groups": [{"name": "", "facts": items}],
    }


def aside(plan: Plan, review: Review) -> Data | None:
    """What was set aside, with the reasons; None where nothing was."""
    say = plan.library.say
    if not review.aside:
        return None
    facts = [fact(a.guideline.title, say(N_("Our reason: {reason}"), reason=a.reason)) for a in review.aside]
    return {
        "kind": "facts",
        "title": say(N_("Advice we set aside")),
        "groups": [{"name": "", "facts": facts}],
    }
