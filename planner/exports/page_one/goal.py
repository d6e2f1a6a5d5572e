"""Page 1's goal: how many more, against which weeks, what that brings in."""

from planner.exports.page_one.line import Line, Out, listed, mark
from planner.exports.page_one.sentences import goal_in_words, more_in_words, moved
from planner.exports.page_one.worth import worth_in_words
from planner.insights.progress import base_weeks
from planner.language import N_, sentence
from planner.plan import BASE_WEEKS, Plan


def goal(plan: Plan, out: Out) -> Line:
    """The goal in words; before there is a number, the weeks that will give one; and its worth."""
    say, label = plan.library.say, plan.library.say(N_("What we want"))
    guess = mark(plan, "goals", plan.goal.id, "want")
    if "long" in out:
        return Line("goal", label, moved(plan, goal_in_words(plan, plan.goal), label), guess=guess)
    base = base_weeks(plan) if plan.goal.baseline is None else ()
    if len(base) < BASE_WEEKS:
        told = [sentence(goal_in_words(plan, plan.goal))]
    else:
        weeks = say.both([say.number(number) for number in base])
        told = [more_in_words(plan), say(N_("Weeks {weeks} show where we stand."), weeks=weeks)]
    return listed("goal", label, [text for text in (*told, worth_in_words(plan)) if text], guess)
