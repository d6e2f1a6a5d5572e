"""Whether people are answered: by whom, how fast, and what happens when something goes wrong."""

from collections.abc import Sequence
from typing import Literal

from planner.answers import Automation, Node, Path, labels
from planner.checks.result import Gap
from planner.insights.engagement import LATE, answer_share, began, unstaffed
from planner.insights.platforms import too_many
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import MESSAGE_STEPS, MessageStep

_RECOVERY = ("admits", "says", "right", "tells")
_BEFORE_SELLING: tuple[MessageStep, ...] = ("nurture", "teach", "take part")


def audience_decides_the_channel(plan: Plan) -> Gap | Literal[True] | None:
    """Where posts are planned, somebody answers, within hours that are said."""
    if not plan.posts or not began(plan):
        return None
    missing = _open(plan.answers.engagement, ("engagement",), ("answers", "hours"))
    return Gap({"open": labels(plan.library.say, missing)}, where=missing[0]) if missing else True


def messenger_human_within_three(plan: Plan) -> Gap | Literal[True] | None:
    """An answer comes in time; a machine that talks hands over, and somebody is there where that is early."""
    said, say = plan.answers.engagement, plan.library.say
    if said.hours is not None and said.hours >= LATE:
        return Gap({"hours": say.plural(said.hours, "{n} hour", "{n} hours")}, sure="plain")
    alone = next((one for one in said.automations if unstaffed(one)), None)
    if alone:
        words = {"task": _task(plan, alone), "question": say.number(alone.hands_over or 0)}
        return Gap(
            words, also="machine", where=("engagement", "automations", alone.id, "staffed"), sure="plain"
        )
    talking = [one for one in said.automations if one.talks]
    unsaid = next((one for one in talking if one.hands_over is None), None)
    if unsaid:
        where = ("engagement", "automations", unsaid.id, "hands_over")
        return Gap({"task": _task(plan, unsaid)}, also="open", where=where)
    return True if said.hours is not None or talking else None


def first_contact_is_a_complaint(plan: Plan) -> Gap | Literal[True] | None:
    """Before the first post it is said who takes a complaint, how fast, and where it is talked over."""
    if not plan.posts or not began(plan):
        return None
    path = ("engagement", "complaints")
    missing = _open(plan.answers.engagement.complaints, path, ("who", "hours", "where"))
    return Gap({"open": labels(plan.library.say, missing)}, where=missing[0]) if missing else True


def recovery_builds_trust(plan: Plan) -> Gap | Literal[True] | None:
    """Four lines stand ready for the day something goes wrong."""
    if not began(plan):
        return None
    missing = _open(plan.answers.engagement.recovery, ("engagement", "recovery"), _RECOVERY)
    if len(missing) == len(_RECOVERY):
        return Gap()
    words = {"open": labels(plan.library.say, missing)}
    return Gap(words, also="some", where=missing[0]) if missing else True


def answer_questions(plan: Plan) -> Gap | Literal[True] | None:
    """Questions that people ask in public get an answer."""
    share = answer_share(plan.answers.engagement)
    return None if share is None else share > 0 or Gap()


def interact_and_reply(plan: Plan) -> Gap | Literal[True] | None:
    """Posts come with minutes for answering; of questions that get no answer, answer-questions speaks."""
    if not plan.posts or not began(plan):
        return None
    if isinstance(answer_questions(plan), Gap):
        return None
    if plan.budget.answering and too_many(plan):
        say, places = plan.library.say, plan.library.platforms
        takes = sum(places[c.id].answering for c in plan.choice if c.takes_effort and c.id in places)
        words = {"takes": say.minutes(takes), "has": say.minutes(plan.budget.answering)}
        return Gap(words, also="little")
    return plan.budget.answering > 0 or Gap()


def no_scripted_box(plan: Plan) -> Gap | Literal[True] | None:
    """Whoever works with ready-made answers may also decide something alone."""
    said = plan.answers.engagement
    if not said.scripts:
        return None
    return bool(said.alone or any(voice.alone for voice in said.voices)) or Gap()


def dont_automate_what_you_wouldnt_do(plan: Plan) -> Gap | Literal[True] | None:
    """What a machine does was done by hand first, and something was learnt from it."""
    tasks = plan.answers.engagement.automations
    for name in ("by_hand", "heard"):
        open_tasks = [task for task in tasks if not getattr(task, name)]
        if open_tasks:
            words = {"tasks": plan.library.say.both([_task(plan, task) for task in open_tasks])}
            where = ("engagement", "automations", open_tasks[0].id, name)
            return Gap(words, where=where) if name == "by_hand" else Gap(words, name, "note", where)
    return True if tasks else None


def messenger_not_direct_sale(plan: Plan) -> Gap | Literal[True] | None:
    """Before a message offers something to buy, others were friendly, explained and let people take part."""
    order, say = plan.answers.engagement.messages, plan.library.say
    if not order:
        return None
    before = order[: order.index("sell")] if "sell" in order else _BEFORE_SELLING
    missing = [say(MESSAGE_STEPS[step]) for step in _BEFORE_SELLING if step not in before]
    return Gap({"steps": say.both(missing)}) if missing else True


def _open(part: Node, path: Path, names: Sequence[str]) -> list[Path]:
    return [(*path, name) for name in names if getattr(part, name) in ("", None)]


def _task(plan: Plan, task: Automation) -> str:
    return task.what or task.tool or plan.library.say(N_("something without a name"))


CHECKS = {
    f.__name__: f
    for f in (
        audience_decides_the_channel,
        messenger_human_within_three,
        first_contact_is_a_complaint,
        recovery_builds_trust,
        answer_questions,
        interact_and_reply,
        no_scripted_box,
        dont_automate_what_you_wouldnt_do,
        messenger_not_direct_sale,
    )
}
