"""Page 1's table: when people buy."""

from planner.exports.page_one.line import Line, Out, Row
from planner.insights.calendar import BY
from planner.language import N_, capital
from planner.plan import Campaign, Plan

MOST, FEW = 6, 3  # rows beside the offer's own, and where the words are too many (ours)
_NONE = "–"


def peaks(plan: Plan, out: Out) -> Line | None:
    """The days on which people buy: the offer's own row, then the days themselves in order."""
    if plan.selling is None or not plan.selling.campaigns:
        return None
    say, most = plan.library.say, FEW if "rows" in out else MOST
    last = BY[plan.library.trade(plan.answers.business.trade).asks]
    columns = tuple(map(say, (N_("What"), N_("Day"), N_("Opens"), last)))
    shown = sorted(_first(plan.selling.campaigns, most), key=lambda one: (one.day, one.key))
    rows = (_every_week(plan), *(_row(plan, one, "also" not in out) for one in shown))
    left = len(plan.selling.campaigns) - len(shown)
    text = say.plural(left, "One more stands on page 2.", "{n} more stand on page 2.") if left else ""
    return Line("peaks", say(N_("When people buy")), text, columns=columns, rows=rows)


def _first(campaigns: tuple[Campaign, ...], most: int) -> list[Campaign]:
    """Those with a last day in the plan first, then those that open soonest."""
    return sorted(campaigns, key=lambda one: (one.last is None, one.last or one.opens, one.key))[:most]


def _every_week(plan: Plan) -> Row:
    """The offer itself: sold every week, from the first post that says how."""
    assert plan.selling  # noqa: S101 - the caller has looked
    say, sold = plan.library.say, plan.selling.offer
    own = next((post for post in plan.going if post.sells and not post.campaign), None)
    last = say.plural(sold.lead, "{n} day before", "{n} days before") if sold.lead else _NONE
    last = say(N_("{days} (guess)"), days=last) if sold.lead and sold.lead_guessed else last
    name = sold.name or plan.library.trade(plan.answers.business.trade).sells
    return (capital(name), say(N_("every week")), say.day(own.go_out) if own else _NONE, last)


def _row(plan: Plan, one: Campaign, also: bool) -> Row:
    say = plan.library.say
    day = one.peak.when if one.peak.season and one.peak.when else say.day(one.day)
    ends, name = one.last or one.ends, one.name
    if one.also and also:
        name = say(N_("{day} (also {others})"), day=one.name, others=one.also[0])
    return (name, day, say.day(one.opens), say.day(ends) if ends else one.peak.full or _NONE)
