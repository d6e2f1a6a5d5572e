"""Sentences that page 1, the tables and the PDF share."""

from collections.abc import Sequence

from planner.answers import Goal
from planner.insights.measurement import goal_name
from planner.language import N_
from planner.plan import Plan, Post, step_called

BOLD, CUT = "**", "…"  # around what is strong in an order slip; behind the beginning of a sentence
_ROW = 3  # weeks in a row that are told as from and to (ours)
SHORT = 12  # words an owner's own text may have where page 1 is too full (ours)


def goal_in_words(plan: Plan, goal: Goal) -> str:
    """The goal and where it stands now; without a number, n more and a week of counting."""
    say, want, name = plan.library.say, plan.library.want(goal.want), goal_name(goal, plan.library.say)
    now = None if goal.baseline is None else say.number(goal.baseline)
    target = None if goal.target is None else say.number(goal.target)
    if now is not None and target is not None:
        return say(N_("{goal}: {now} a week now, {target} at the end"), goal=name, now=now, target=target)
    if now is not None:
        return say(N_("{goal}: {now} a week now"), goal=name, now=now)
    if target is not None:
        return say(N_("{goal}: {target} a week at the end. We count first."), goal=name, target=target)
    if want:
        return say(N_("{goal}: {n} more a week. We count first."), goal=name, n=say.number(want.more))
    return say(N_("{goal}. We count first."), goal=name)


def more_in_words(plan: Plan) -> str:
    """The first goal while nothing is counted yet: how many more a week, or how many at the end."""
    say, goal, want = plan.library.say, plan.goal, plan.library.want(plan.goal.want)
    name = goal_name(goal, say)
    if goal.target is not None:
        return say(N_("{goal}: {target} a week at the end."), goal=name, target=say.number(goal.target))
    if want:
        return say(N_("{goal}: {n} more a week."), goal=name, n=say.number(want.more))
    return say(N_("{goal}."), goal=name)


def title_of(plan: Plan, post: Post) -> str:
    """A post's title; one that is the beginning of its first sentence is called by its step instead."""
    if post.step and not post.edited and post.title.endswith(CUT):
        return step_of(plan, post)
    return post.title


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


def weeks_in_words(plan: Plan, numbers: Sequence[int]) -> str:
    """The numbers of weeks as a list; three and more in a row as from and to."""
    say, rows = plan.library.say, list[list[int]]()
    for number in sorted(numbers):
        if rows and rows[-1][-1] == number - 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    told = []
    for row in rows:
        if len(row) < _ROW:
            told += [say.number(number) for number in row]
        else:
            told.append(say(N_("{first} to {last}"), first=say.number(row[0]), last=say.number(row[-1])))
    return say.both(told)
