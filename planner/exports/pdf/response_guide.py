"""The response guide and the house rules, to pin on the wall; what is not decided is a line to write on."""

from planner.answers import Path, Window, get, title, to_document
from planner.exports.pdf.facts import Data, paper
from planner.language import N_, Language
from planner.plan import Plan
from planner.vocabulary import TRAININGS

_ALONE = N_("Deciding alone, and asking")
_BLOCKS: tuple[tuple[str, tuple[Path, ...]], ...] = (
    (
        N_("When a complaint comes"),
        (("complaints", "who"), ("complaints", "hours"), ("complaints", "where")),
    ),
    (
        N_("When something goes wrong"),
        (("recovery", "admits"), ("recovery", "says"), ("recovery", "right"), ("recovery", "tells")),
    ),
    (_ALONE, (("alone",), ("honesty", "ask"))),
    (N_("Staying honest"), (("honesty", "criticism"), ("honesty", "disclose"))),
)
# Our words for what they advise; said_by names them on the sheet.
_RULES = (
    (N_("Answer people, whatever we meant the page to be for. They expect it."), "MarTech Zone"),
    (N_("Speak with everybody as with an equal, and stay honest."), "Deborah Ng"),
    (N_("A complaint is read by many. Answer it in the open, calmly, and solve it."), "MarTech Zone"),
    (N_("In somebody else's group we are guests. Read its rules, and help first."), "NPR"),
    (N_("Mark people only where the post is about them, or something in it is theirs."), "Amanda Webb"),
    (N_("No offer to people who never asked. Networks can shut such pages."), "Rich Brooks"),
    (N_("No machine says what nobody has said by hand before."), "Danny Monzon"),
    (N_("Before you pass something on, find a second source that knows it for itself."), "Patrick Meier"),
    (N_("Thank whoever passes a post of ours on."), "Lightspan Digital"),
)


def guide_page(plan: Plan) -> Data:
    """Who answers and how fast, the blocks with their answers or "", and the house rules with their names."""
    say, business = plan.library.say, plan.answers.business
    return {
        "language": say.locale.language,
        "paper": paper(plan),
        "title": say(N_("How we answer")),
        "name": business.name,
        "how": say(N_("For everybody who answers people for us. Fill in what is empty, and pin it up.")),
        "promise": _promise(plan),
        "windows_title": say(N_("Somebody is there")),
        "windows": [
            _window(say, window) for window in plan.said.engagement.windows if window.day is not None
        ],
        "blocks": [{"title": head, "rows": rows} for head, rows in _blocks(plan)],
        "rules_title": say(N_("House rules")),
        "rules": [{"text": say(text), "who": who} for text, who in _RULES],
    }


def answered(plan: Plan) -> list[tuple[str, list[Data]]]:
    """The guide's blocks with what was said in them; the first is who answers, and how fast."""
    promise = _promise(plan)
    blocks = [("", [promise["who"], promise["hours"]]), *_blocks(plan)]
    said = [(head, [row for row in rows if row["text"]]) for head, rows in blocks]
    return [(head, rows) for head, rows in said if rows]


def _blocks(plan: Plan) -> list[tuple[str, list[Data]]]:
    """Each block's head and rows; what single people may decide follows on what all may."""
    say = plan.library.say
    return [
        (say(head), [*(_row(plan, path) for path in paths), *(_voices(plan) if head == _ALONE else ())])
        for head, paths in _BLOCKS
    ]


def _voices(plan: Plan) -> list[Data]:
    """Each of the firm's own people of whom it is said: their limit, subject and training."""
    say, rows = plan.library.say, []
    for one in plan.said.engagement.voices:
        if not (one.alone or one.subject or one.trained):
            continue
        words = {"n": say.number(len(one.trained)), "all": say.number(len(TRAININGS))}
        subject = say(N_("Speaks about {subject}"), subject=one.subject) if one.subject else ""
        known = say(N_("Has learnt {n} of {all} things"), **words)
        text = " · ".join(filter(None, (one.alone, subject, known)))
        rows.append({"label": one.name or say(N_("One of us")), "text": text})
    return rows


def _promise(plan: Plan) -> Data:
    """The first line: who answers, and how fast; each empty where it is not said."""
    return {"who": _row(plan, ("answers",)), "hours": _row(plan, ("hours",))}


def _row(plan: Plan, path: Path) -> Data:
    """A question with its answer as text."""
    say, where = plan.library.say, ("engagement", *path)
    held = get(to_document(plan.said), where)
    if path[-1] == "hours" and held is not None:
        held = say.plural(held, "{n} hour", "{n} hours") if held else say(N_("Within the hour"))
    return {"label": say(title(where)), "text": held or ""}


def _window(say: Language, window: Window) -> str:
    words = {"day": say.weekday(window.day or 0), "begins": window.begins, "ends": window.ends}
    if not (window.begins and window.ends):
        return say(N_("{day}: {who}"), **words, who=window.who) if window.who else words["day"]
    if window.who:
        return say(N_("{day}, {begins} to {ends}: {who}"), **words, who=window.who)
    return say(N_("{day}, {begins} to {ends}"), **words)
