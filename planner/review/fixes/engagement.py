"""Fixes of how people are answered, and of how the business is among them."""

from planner.insights.engagement import capacity
from planner.insights.platforms import active
from planner.language import N_
from planner.plan import Plan
from planner.review.fixes.one_tap import Fix, change, one, several
from planner.review.review import Finding
from planner.vocabulary import MESSAGE_STEPS, REGISTERS, Tactic

GROUP = 15  # minutes a week for a group of one's own (ours)
HOURS = 24  # until an answer: well before the 48 that are too late (ours)
_TRICKS: dict[str, tuple[Tactic, ...]] = {  # what a guideline asks not to do
    "no-mass-spam": ("same-message", "bulk"),
    "follow-churn": ("follow-churn",),
    "tag-only-when-mentioned": ("tag-strangers",),
}


def somebody_answers(plan: Plan, finding: Finding) -> Fix:
    """The first of the team answers, else the owner; within a day, where no time was said."""
    said, say = plan.answers.engagement, plan.library.say
    team = [person.name for person in plan.answers.time.team if person.name]
    who = said.answers or (team[0] if team else say(N_("the owner")))
    named = change(plan, ("engagement", "answers"), who)
    if said.hours is not None:
        return Fix(say(N_("Answers come from {name}"), name=who), (named,))
    label = say(N_("Answers come from {name} within {n} hours"), name=who, n=say.number(HOURS))
    return Fix(label, (named, change(plan, ("engagement", "hours"), HOURS)))


def within_a_day(plan: Plan, finding: Finding) -> Fix | None:
    """People are answered within a day."""
    if finding.where[-1] != "hours":
        return None
    say = plan.library.say
    return one(plan, say(N_("Answer within {n} hours"), n=say.number(HOURS)), finding.where, HOURS)


def every_question(plan: Plan, finding: Finding) -> Fix:
    """Every question gets an answer."""
    label = plan.library.say(N_("Answer every question"))
    return one(plan, label, ("engagement", "policy"), "always")


def stop(plan: Plan, finding: Finding) -> Fix | None:
    """A way that harms is given up."""
    if finding.where != ("engagement", "tactics"):
        return None
    done = plan.answers.engagement.tactics
    left = [tactic for tactic in done if tactic not in _TRICKS[finding.guideline.id]]
    return one(plan, plan.library.say(N_("Stop doing it")), finding.where, left)


def speak_alike(plan: Plan, finding: Finding) -> Fix | None:
    """The business speaks as its audiences want; None where they want different things."""
    wanted = {audience.speaks for audience in plan.answers.audiences if audience.speaks}
    if len(wanted) > 1:
        return None
    say, register = plan.library.say, wanted.pop()
    return one(plan, say(N_("Speak like this: {how}"), how=say(REGISTERS[register])), finding.where, register)


def answer_there(plan: Plan, finding: Finding) -> Fix | None:
    """A place in use that only sells answers questions, too."""
    used = {choice.id for choice in active(plan)}
    selling = [p.id for p in plan.answers.platforms.places if p.id in used and p.uses == ["sell"]]
    label = plan.library.say(N_("Answer questions there, too"))
    paths = [("platforms", "places", place, "uses") for place in selling]
    return several(plan, label, paths, ["sell", "answer"])


def sell_last(plan: Plan, finding: Finding) -> Fix:
    """Messages begin with the three steps before selling."""
    say = plan.library.say
    label = say(N_("This order: {steps}"), steps=say.both([say(step) for step in MESSAGE_STEPS.values()]))
    return one(plan, label, finding.where, list(MESSAGE_STEPS))


def what_fits(plan: Plan, finding: Finding) -> Fix | None:
    """As many conversations as there are minutes for, if any; those with people one knows come first."""
    said, say, possible = plan.answers.engagement, plan.library.say, capacity(plan).possible
    if not possible:
        return None
    contacts = min(said.contacts or 0, possible)
    counts = {"contacts": contacts, "outreach": min(said.outreach or 0, possible - contacts)}
    label = say(N_("Plan {n} conversations a week"), n=say.number(sum(counts.values())))
    return Fix(label, tuple(change(plan, ("engagement", name), n) for name, n in counts.items()))


def minutes_for_groups(plan: Plan, finding: Finding) -> Fix | None:
    """Each group of one's own gets some minutes a week."""
    say = plan.library.say
    ours = [group for group in plan.answers.engagement.groups if group.ours and not group.minutes]
    text = N_("Give it {minutes} a week") if len(ours) == 1 else N_("Give each of them {minutes} a week")
    label = say(text, minutes=say.minutes(GROUP))
    return several(plan, label, [("engagement", "groups", group.id, "minutes") for group in ours], GROUP)


def begin_with_an_answer(plan: Plan, finding: Finding) -> Fix | None:
    """In a group of others the first thing is an answer; that its rules are read only the owner can say."""
    if finding.where[-1] != "first":
        return None
    groups = [g for g in plan.answers.engagement.groups if not g.ours and g.first == "offer"]
    label = plan.library.say(N_("Answer somebody's question there first"))
    return several(plan, label, [("engagement", "groups", group.id, "first") for group in groups], "answer")
