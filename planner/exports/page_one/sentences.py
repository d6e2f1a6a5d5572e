"""Sentences that page 1, the tables and the PDF share."""

from planner.answers import Goal
from planner.insights.measurement import goal_name
from planner.knowledge import SERVES
from planner.language import N_, capital
from planner.plan import Plan, Post, more_wanted, step_called
from planner.vocabulary import Every

BOLD, CUT = "**", "…"  # around what is strong in an order slip; behind the beginning of a sentence
SHORT = 12  # words an owner's own text may have where page 1 is too full (ours)
_NOW_AND_END: dict[Every, str] = {
    "week": N_("{goal}: {now} a week now, {target} at the end"),
    "month": N_("{goal}: {now} a month now, {target} at the end"),
}
_NOW: dict[Every, str] = {
    "week": N_("{goal}: {now} a week now"),
    "month": N_("{goal}: {now} a month now"),
}
_END: dict[Every, str] = {
    "week": N_("{goal}: {target} a week at the end."),
    "month": N_("{goal}: {target} a month at the end."),
}
_MORE: dict[Every, str] = {
    "week": N_("{goal}: {n} more a week."),
    "month": N_("{goal}: {n} more a month."),
}


def goal_in_words(plan: Plan, goal: Goal) -> str:
    """The goal and where it stands now; without a number, n more and a week of counting."""
    say, name = plan.library.say, goal_name(goal, plan.library.say)
    if goal.baseline is None:
        return say(N_("{more} We count first."), more=_more(plan, goal))
    now = say.number(goal.baseline)
    if goal.target is None:
        return say(_NOW[goal.counts_by], goal=name, now=now)
    return say(_NOW_AND_END[goal.counts_by], goal=name, now=now, target=say.number(goal.target))


def more_in_words(plan: Plan) -> str:
    """The first goal while nothing is counted yet: how many more, or how many at the end."""
    return _more(plan, plan.goal)


def _more(plan: Plan, goal: Goal) -> str:
    say, want, name = plan.library.say, plan.library.want(goal.want), goal_name(goal, plan.library.say)
    if goal.target is not None:
        return say(_END[goal.counts_by], goal=name, target=say.number(goal.target))
    room = room_in_all(plan, goal)
    if room:
        return say(N_("{goal}: {n} more by {day}."), goal=name, n=say.number(room), day=say.day(plan.last))
    if more := more_wanted(goal, want):
        return say(_MORE[goal.counts_by], goal=name, n=say.number(more))
    return say(N_("{goal}."), goal=name)


def room_in_all(plan: Plan, goal: Goal) -> int:
    """How many more there is room for in all, where that is the goal; 0 where it is not."""
    sold = plan.selling.offer if plan.selling and goal.id == plan.goal.id else None
    if sold is None or goal.more is not None or not sold.in_all or not serves_goal(plan):
        return 0
    return sold.capacity or 0


def serves_goal(plan: Plan) -> bool:
    """Whether one more of the goal is one more sold; an offer in the owner's own words is what they want."""
    trade = plan.library.selling(plan.answers.business.trade)
    card = trade.offer(plan.selling.offer.id) if plan.selling else None
    return card is None or card.wants.get(plan.goal.want.partition("/")[2], 0) == SERVES


def title_of(plan: Plan, post: Post) -> str:
    """A post's title; one that is the beginning of its first sentence is called by what the post is.

    Another use of the offer is called by the offer.
    """
    sold = plan.selling.offer.name if plan.selling and post.step == "booking" else ""
    if sold and not post.edited:
        return capital(sold)
    if post.edited or not post.title.endswith(CUT):
        return post.title
    return step_of(plan, post) or plan.library.say(N_("Worth knowing"))


def step_of(plan: Plan, post: Post) -> str:
    """What the trade calls the post's step; "" where it has none."""
    return step_called(post.step, plan.answers, plan.library) if post.step else ""


def place_reason(plan: Plan, place: str) -> str:
    """Why this place: the owner's words, the trade's, or what the place is good for."""
    choice = next((c.why for c in plan.choice if c.id == place), "")
    stated = next((p.why for p in plan.answers.platforms.places if p.id == place), "")
    trade = plan.library.trade(plan.answers.business.trade)
    assumed = next((p.why for p in trade.places if p.id == place), "")
    platform = plan.library.platforms.get(place)
    return choice or stated or assumed or (platform.good_for if platform else "")


def moved(plan: Plan, text: str, title: str) -> str:
    """The text where it is short; else the title under which it stands in full on the pages after."""
    if len(text.split()) <= SHORT:
        return text
    return plan.library.say(N_("See “{title}” on the pages after."), title=title)


def unmarked(text: str) -> str:
    """The text without its marks for what is strong."""
    return text.replace(BOLD, "")
