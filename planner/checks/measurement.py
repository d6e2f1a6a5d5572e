"""Whether what is counted tells of business, is read by somebody, and is judged in time."""

from datetime import timedelta
from typing import Literal

from planner.answers import Measurement, Path, labels
from planner.checks.result import Gap
from planner.insights.limits import limit
from planner.insights.measurement import (
    Counted,
    costs,
    goal_name,
    measures,
    names_near,
    names_people,
    unserved,
    without_hard,
)
from planner.insights.progress import looked_back
from planner.language import N_, mentions
from planner.plan import Plan
from planner.vocabulary import Result

PER_POST = N_("per post, each post, every post, per tweet, per update, per film, per story")
BUYING: tuple[Result, ...] = ("sales", "revenue")
WAYS_BACK = {"phone", "chat"}  # of a website: how a first visitor may ask


def began(plan: Plan) -> bool:
    """Whether the step was looked at or something was said in it; the signature is asked elsewhere."""
    unsigned = plan.said.measurement.model_copy(update={"signed_by": "", "signed_on": None, "known": {}})
    return "measurement" in plan.said.settings.seen or unsigned != Measurement()


def roi_can_be_measured(plan: Plan) -> Gap | Literal[True] | None:
    """Each goal has a number that counts business; of one without any, goals-before-strategy speaks."""
    if not began(plan) or not any(goal.name or goal.measure for goal in plan.answers.goals):
        return None
    without, say = unserved(plan), plan.library.say
    if not without:
        return None if without_hard(plan) else True
    names = [goal_name(goal, say) for goal in without]
    return Gap({"goals": say.both(names)}, where=("goals", without[0].id, "measure"))


def vanity_versus_tribe(plan: Plan) -> Gap | Literal[True] | None:
    """Of what is counted beside the goals, something is business or about talking with people."""
    goals = {goal.id for goal in plan.answers.goals}
    beside = [each for each in measures(plan) if each.id not in goals]
    if not beside:
        return None
    if any(each.hard is not False or names_people(plan.library.say, each.name) for each in beside):
        return True
    return Gap({"names": plan.library.say.both([each.name for each in beside])})


def julians_law(plan: Plan) -> Gap | Literal[True] | None:
    """Of the numbers that were rated, one matters at least as much as it is easy to count."""
    rated = [(m, m.easy, m.matters) for m in measures(plan) if m.easy is not None and m.matters is not None]
    if not rated:
        return None
    if any(easy <= matters for _, easy, matters in rated):
        return True
    first = rated[0][0]
    return Gap({"names": plan.library.say.both([m.name for m, _, _ in rated])}, where=_at(first, "matters"))


def _at(each: Counted, field: str) -> Path:
    return ("measurement", "measures", each.id, field)


def integrate_tracking(plan: Plan) -> Gap | Literal[True] | None:
    """For each number that counts business it is said where it is read, and by whom."""
    hard = [each for each in measures(plan) if each.hard]
    if not began(plan) or not hard:
        return None
    how = {goal.id for goal in plan.answers.goals if goal.counted}  # how a goal is counted says where
    for each in hard:
        read = {"source": each.source or each.id in how, "reader": each.reader}
        missing = [_at(each, field) for field, value in read.items() if not value]
        if missing:
            words = {"name": each.name, "open": labels(plan.library.say, missing)}
            return Gap(words, where=missing[0])
    return True


def roi_not_per_post(plan: Plan) -> Gap | Literal[True] | None:
    """Nothing is counted per post, and no goal is due before the plan had time to work."""
    counted, say = measures(plan), plan.library.say
    for each in counted:
        if mentions(PER_POST, say(PER_POST), each.name):
            where = ("goals", each.id, "measure") if each.id == each.goal else _at(each, "name")
            return Gap({"name": each.name}, where=where)
    for goal in plan.answers.goals:
        if goal.by and goal.by < plan.start + timedelta(days=limit(plan, "judged")):
            words = {
                "name": goal_name(goal, say),
                "day": say.date(goal.by),
                "days": say.number(limit(plan, "judged")),
            }
            return Gap(words, also="soon", where=("goals", goal.id, "by"))
    return True if counted or any(goal.by for goal in plan.said.goals) else None


def same_standard_as_ppc(plan: Plan) -> Gap | Literal[True] | None:
    """Who knows what other ways to customers cost knows it of the posts, too."""
    social, *others = costs(plan)
    if not any(other.cost for other in others):
        return None
    if social.per_asked is not None or social.per_bought is not None:
        return True
    say = plan.library.say
    ways = [say(N_("“{text}”"), text=other.name) for other in others if other.cost]
    return Gap({"ways": say.both(ways)})


def first_visit_rarely_buys(plan: Plan) -> Gap | Literal[True] | None:
    """Something brings a first visitor back; of a website we know, website-contact-ways speaks."""
    business = plan.said.business
    if not began(plan) or not business.website:
        return None
    counted = any(names_people(plan.library.say, each.name) for each in measures(plan))
    if counted or business.newsletter or WAYS_BACK.intersection(business.site):
        return True
    return None if business.site else Gap()


def trust_ladder(plan: Plan) -> Gap | Literal[True] | None:
    """Where goals are about buying alone, something counts who comes near before they buy.

    Where all beside them is vanity, vanity-versus-tribe says so.
    """
    goals, say = [goal for goal in plan.answers.goals if goal.result], plan.library.say
    if not began(plan) or not goals or any(goal.result not in BUYING for goal in goals):
        return None
    if any(names_near(say, each.name) for each in measures(plan)):
        return True
    if isinstance(vanity_versus_tribe(plan), Gap):
        return None
    return Gap({"names": say.both([goal_name(goal, say) for goal in goals])})


def evolve_the_strategy(plan: Plan) -> Gap | Literal[True] | None:
    """Each month has a day to look back; whoever writes down how it goes has used those that are over."""
    log, say = plan.said.log, plan.library.say
    if not plan.posts:
        return None
    over = [theme for theme in plan.themes if theme.span.last < plan.today]
    open_months = [say.month(theme.number) for theme in over if not looked_back(plan, theme.id)]
    if not open_months or not (log.said or log.readings or log.reviews):
        return True
    return Gap({"months": say.both(open_months)})


CHECKS = {
    f.__name__: f
    for f in (
        roi_can_be_measured,
        vanity_versus_tribe,
        julians_law,
        integrate_tracking,
        roi_not_per_post,
        same_standard_as_ppc,
        first_visit_rarely_buys,
        trust_ladder,
        evolve_the_strategy,
    )
}
