"""How the business behaves among people: no tricks, no crowds addressed, guests in others' groups."""

from typing import Literal

from planner.checks.result import Gap
from planner.checks.wording import group_names
from planner.insights.engagement import SOURCES, independent, verified
from planner.language import N_
from planner.plan import Plan, percent_of
from planner.vocabulary import TACTICS, Tactic

_TO_MANY: tuple[Tactic, ...] = ("same-message", "bulk")


def no_mass_spam(plan: Plan) -> Gap | Literal[True] | None:
    """Nothing goes to everybody at once, or to people who never asked."""
    done, say = plan.answers.engagement.tactics, plan.library.say
    spam = [say(TACTICS[tactic]) for tactic in _TO_MANY if tactic in done]
    return Gap({"tactics": say.both(spam)}) if spam else True if done else None


def follow_churn(plan: Plan) -> Gap | Literal[True] | None:
    """Nobody is followed only to be dropped again."""
    done = plan.answers.engagement.tactics
    return Gap() if "follow-churn" in done else True if done else None


def tag_only_when_mentioned(plan: Plan) -> Gap | Literal[True] | None:
    """Whoever is marked in a post is in it, or something in it is theirs."""
    said, say = plan.answers.engagement, plan.library.say
    tags = [tag for tag in said.tags if tag.why]
    strangers = [tag for tag in tags if tag.why == "neither"]
    if strangers:
        names = [tag.who or say(N_("somebody without a name")) for tag in strangers]
        return Gap({"names": say.both(names)}, where=("engagement", "tags", strangers[0].id, "why"))
    if "tag-strangers" in said.tactics:
        return Gap(also="plan", where=("engagement", "tactics"))
    return True if tags or said.tactics else None


def guests_in_their_culture(plan: Plan) -> Gap | Literal[True] | None:
    """In a group of others, the rules are read and the first thing is no offer."""
    groups = [group for group in plan.answers.engagement.groups if not group.ours]
    unread = [group for group in groups if not group.rules]
    if unread:
        where = ("engagement", "groups", unread[0].id, "rules")
        return Gap({"groups": group_names(plan, unread)}, where=where)
    selling = [group for group in groups if group.first == "offer"]
    if selling:
        where = ("engagement", "groups", selling[0].id, "first")
        return Gap({"groups": group_names(plan, selling)}, also="offer", where=where)
    return True if groups else None


def personalise_each_contact(plan: Plan) -> Gap | Literal[True] | None:
    """Everybody on the list has a reason of their own."""
    people = plan.answers.engagement.people
    without = [one for one in people if not one.why]
    if not without:
        return True if people else None
    share = percent_of(len(people) - len(without), len(people))
    where = ("engagement", "people", without[0].id, "why")
    return Gap({"share": plan.library.say.number(share)}, where=where)


def no_template_sequences(plan: Plan) -> Gap | Literal[True] | None:
    """No two people on the list get the same words."""
    told = [one for one in plan.answers.engagement.people if one.why]
    whys = [" ".join(one.why.casefold().split()) for one in told]
    twice = next((one for one, why in zip(told, whys, strict=True) if whys.count(why) > 1), None)
    if twice:
        same = plan.library.say.number(whys.count(" ".join(twice.why.casefold().split())))
        words = {"count": same, "why": twice.why}
        return Gap(words, where=("engagement", "people", twice.id, "why"))
    return True if len(told) > 1 else None


def ten_verification_checks(plan: Plan) -> Gap | Literal[True] | None:
    """What is passed on from others was checked."""
    reports, say = plan.answers.engagement.reports, plan.library.say
    unsure = [report for report in reports if not verified(plan, report)]
    if unsure:
        names = [report.what or say(N_("something without a name")) for report in unsure]
        return Gap({"reports": say.both(names)}, where=("engagement", "reports", unsure[0].id, "checks"))
    return True if reports else None


def triangulate(plan: Plan) -> Gap | Literal[True] | None:
    """What is passed on comes from two sources that know it for themselves."""
    told = [report for report in plan.answers.engagement.reports if report.first or report.second]
    alone = next((report for report in told if independent(report) < SOURCES), None)
    if alone:
        words = {"source": alone.first or alone.second}
        return Gap(words, where=("engagement", "reports", alone.id, "second"))
    return True if told else None


CHECKS = {
    f.__name__: f
    for f in (
        no_mass_spam,
        follow_churn,
        tag_only_when_mentioned,
        guests_in_their_culture,
        personalise_each_contact,
        no_template_sequences,
        ten_verification_checks,
        triangulate,
    )
}
