"""Page 1's rule of law or of the profession: the one that forbids most, as we understand it."""

from planner.exports.page_one.line import Line, Out
from planner.language import N_
from planner.plan import Plan, cautions_of


def caution(plan: Plan, out: Out) -> Line | None:
    """The rule and what to do, else the rule alone; how many others there are."""
    say, found = plan.library.say, cautions_of(plan.answers.business, plan.library)
    if not found:
        return None
    first, others = found[0], len(found) - 1
    says = first.says[:1] if "caution" in out else first.says
    parts = [*says, say(N_("So we understand it in {year}; it is no legal advice."), year=first.checked.year)]
    if others and "caution" not in out:
        parts.append(say.plural(others, "One more stands in the library.", "{n} more stand in the library."))
    return Line("caution", say(N_("Know this first")), " ".join(parts))
