"""The PDF's other places: what we are not doing, names to keep, sides taken where experts disagree."""

from datetime import date

from planner.exports.pdf.facts import Data, fact, guess
from planner.exports.tables import Name, handles_table, names, not_doing_table
from planner.knowledge import ViewSide
from planner.language import N_
from planner.plan import Plan
from planner.review import taken

_BRIEF = 20, 33, 25, 22  # widths of the columns, in parts of 100
_WITH_PAGE = 18, 22, 26, 17, 17
_NOT_DOING = 16, 23, 21, 15, 25


def not_doing(plan: Plan) -> Data | None:
    """Every place without effort; None where there is none."""
    table, say = not_doing_table(plan), plan.library.say
    if not table.rows:
        return None
    rows = [[say.date(cell) if isinstance(cell, date) else cell for cell in row] for row in table.rows]
    return {
        "kind": "table",
        "title": table.name,
        "guess": guess(plan, "platforms", "choice"),
        "words": "",
        "columns": table.columns,
        "widths": _NOT_DOING,
        "rows": rows,
    }


def names_to_keep(plan: Plan) -> Data | None:
    """The names that are wanted, held or only kept, and those other pages need; None where there are none."""
    say, table, every = plan.library.say, handles_table(plan), names(plan)
    if not any(one.name or one.state or one.role == "reserved" for one in every):
        return None
    several = any(one.page != every[0].page for one in every)
    shown = [0, 1, 2, 3, 4] if several else [0, 2, 3, 4]
    kept = [row for one, row in zip(every, table.rows, strict=True) if _kept(one)]
    return {
        "kind": "table",
        "title": table.name,
        "guess": "",
        "words": say(
            N_(
                "Nobody else can use a name that we keep. A place that seems unimportant now "
                "may become where our customers are. (Rich Brooks)"
            )
        ),
        "columns": [table.columns[k] for k in shown],
        "widths": _WITH_PAGE if several else _BRIEF,
        "rows": [[row[k] for k in shown] for row in kept],
    }


def _kept(one: Name) -> bool:
    return bool(one.name or one.state) or one.role not in (None, "not doing")


def sides(plan: Plan) -> Data | None:
    """Every question that was decided, with the reason and both sides' names; None where none was."""
    say, groups = plan.library.say, []
    for view in plan.library.views.values():
        chosen = taken(plan.said, view)
        if not chosen:
            continue
        ours, other = sorted(view.sides, key=lambda side: side.id != chosen)
        held = plan.said.decisions.sides.get(view.id)
        facts = [
            fact(say(N_("We go with")), _side(plan, ours)),
            fact(say(N_("Our reason")), held.why if held else ""),
            fact(say(N_("The other side")), _side(plan, other)),
        ]
        groups.append({"name": view.question, "facts": [one for one in facts if one["text"]]})
    return {"kind": "facts", "title": say(N_("Where experts disagree")), "groups": groups} if groups else None


def _side(plan: Plan, side: ViewSide) -> str:
    people = plan.library.say.both(list(dict.fromkeys(one.said_by for one in side.says)))
    return plan.library.say(N_("{side} ({people})"), side=side.title, people=people)
