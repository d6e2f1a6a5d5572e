"""The PDF's people: how we answer, whom we are in touch with, and what the experts would still say."""

from collections.abc import Sequence

from planner.answers import Collaborator, Group, title
from planner.exports.pdf.facts import Data, fact
from planner.exports.pdf.response_guide import answered
from planner.exports.tables import Row, Table, measures_table, outreach_table
from planner.insights.calendar import starts_new
from planner.insights.measurement import to_do
from planner.language import N_, Language
from planner.plan import Plan
from planner.review import AT_ONCE, Review
from planner.vocabulary import COLLABORATOR_KINDS, GROUP_ACTS, HELPS, PROFILE, SITE

_COUNTED = 30, 26, 14, 16, 14
_CONTACTS = 15, 17, 17, 19, 14, 18  # widths of the columns, in parts of 100


def answering(plan: Plan) -> Data | None:
    """Everything said about answering, as in the response guide; None where nothing was."""
    groups = [
        {"name": head, "facts": [fact(row["label"], row["text"]) for row in rows]}
        for head, rows in answered(plan)
    ]
    return (
        {"kind": "facts", "title": plan.library.say(N_("How we answer")), "groups": groups}
        if groups
        else None
    )


def contacts(plan: Plan) -> Data | None:
    """The people on the list; None where there are none."""
    table = outreach_table(plan)
    return _shown(table, [row for row in table.rows if row[1]], (1, 2, 3, 4, 5, 6), _CONTACTS)


def together(plan: Plan) -> Data | None:
    """Groups, helpers, meetings and what one listens for; None where nothing is said of them."""
    say, said = plan.library.say, plan.said.engagement
    parts = {
        "groups": [_group(say, one) for one in said.groups],
        "collaborators": [_helper(say, one) for one in said.collaborators],
        "meetings": [fact(one.what, say.date(one.day) if one.day else "") for one in said.meetings],
        "listening": [fact("", said.listening)],
    }
    told = {name: [one for one in facts if one["label"] or one["text"]] for name, facts in parts.items()}
    groups = [
        {"name": say(title(("engagement", name))), "facts": facts} for name, facts in told.items() if facts
    ]
    return {"kind": "facts", "title": say(N_("Among people")), "groups": groups} if groups else None


def _group(say: Language, group: Group) -> Data:
    about = (
        group.where,
        say(N_("We started it")) if group.ours else "",
        say(N_("We have read its rules")) if group.rules else "",
        say(GROUP_ACTS[group.first]) if group.first else "",
        say(N_("{minutes} a week"), minutes=say.minutes(group.minutes)) if group.minutes else "",
    )
    return fact(group.name, "; ".join(filter(None, about)))


def _helper(say: Language, one: Collaborator) -> Data:
    about = (
        say(COLLABORATOR_KINDS[one.kind]) if one.kind else "",
        say(HELPS[one.help]) if one.help else "",
        say(N_("Next: {what}"), what=one.then) if one.then else "",
    )
    return fact(one.name, "; ".join(filter(None, about)))


def counted(plan: Plan) -> Data | None:
    """What is counted, once somebody said more of a number than its name; None before."""
    table = measures_table(plan)
    rows = table.rows if plan.said.measurement.measures else ()
    return _shown(table, rows, (0, 1, 2, 3, 4), _COUNTED)


def _shown(table: Table, rows: Sequence[Row], columns: Sequence[int], widths: Sequence[int]) -> Data | None:
    if not rows:
        return None
    return {
        "kind": "table",
        "title": table.name,
        "guess": "",
        "words": "",
        "columns": [table.columns[k] for k in columns],
        "widths": widths,
        "rows": [[row[k] for k in columns] for row in rows],
    }


def once(plan: Plan) -> Data | None:
    """What is done once, to tick off; None where nothing is open."""
    tasks = list(done_once(plan))
    title = plan.library.say(N_("Done once"))
    return {"kind": "tasks", "title": title, "tasks": tasks} if tasks else None


def advice(plan: Plan, review: Review) -> Data | None:
    """The first findings about what was looked at, with who says so; None where there are none."""
    say, shown = plan.library.say, review.looked_at[:AT_ONCE]
    if not shown:
        return None
    facts = []
    for finding in shown:
        names = say.both(list(dict.fromkeys(one.said_by for one in finding.guideline.citations)))
        words = {"text": finding.text, "action": finding.guideline.action, "names": names}
        facts.append(fact(finding.guideline.title, say(N_("{text} {action} ({names})"), **words)))
    rest = len(review.looked_at) - len(shown)
    if rest:
        facts.append(fact("", say.plural(rest, "One more stands in the app.", "{n} more stand in the app.")))
    return {
        "kind": "facts",
        "title": say(N_("What experts would still say")),
        "groups": [{"name": "", "facts": facts}],
    }


def done_once(plan: Plan) -> tuple[str, ...]:
    """The things that are still open, for what was looked at: the form's question, then the website."""
    say, business = plan.library.say, plan.said.business
    form = to_do(plan) if "measurement" in plan.said.settings.seen else ""
    told = bool(business.website and business.site)
    missing = [words for parts, words in SITE.items() if told and not {*parts} & {*business.site}]
    site = [say(N_("For your website: {what}"), what=say(words)) for words in missing]
    boxes = PROFILE if starts_new(plan) else {}
    page = [say(words) for box, words in boxes.items() if not plan.said.platforms.profile.get(box)]
    visible = [say(N_("For the new page: {what}"), what=words) for words in page]
    return (*filter(None, (form,)), *site, *visible)
