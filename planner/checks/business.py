"""Who the business is, before anything else; how it speaks, and what its website is good for."""

from typing import Literal

from planner.checks.result import Gap
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import REGISTERS, SITE, Level


def today_who_you_are(plan: Plan) -> Gap | Literal[True] | None:
    """Who you are and whom you serve are both in the owner's own words, once they were asked."""
    said = plan.said.business
    if not said.we_are and not said.we_serve:
        ours = bool(plan.answers.business.we_are)
        level: Level = "note" if ours else "costly"
        seen = "business" in plan.said.settings.seen
        return Gap(also="neither", level=level, where=("business", "we_are")) if seen else None
    if not said.we_are:
        return Gap(also="we_are", where=("business", "we_are"))
    return True if said.we_serve else Gap()


def identity_before_projection(plan: Plan) -> Gap | Literal[True] | None:
    """An owner who chose places has said who they are and what they stand for."""
    said = plan.said.business
    if not plan.said.platforms.choice:
        return None
    identity = said.we_are or said.what or said.why
    if identity:
        return True if said.values else Gap()
    return Gap(also="identity" if said.values else "both", where=("business", "we_are"))


def engage_as_expected(plan: Plan) -> Gap | Literal[True] | None:
    """The business speaks as its audiences want it to; where they differ, as one of them does."""
    ours, say = plan.said.business.speaks, plan.library.say
    wanted = [(a.name, a.speaks) for a in plan.answers.audiences if a.speaks]
    if not ours or not wanted:
        return None
    others = [(name or say(N_("Your customers")), say(REGISTERS[how])) for name, how in wanted if how != ours]
    if not others:
        return True
    name, theirs = others[0]
    if len(others) < len(wanted):
        return Gap({"name": name, "theirs": theirs}, also="other", level="note")
    return Gap({"name": name, "theirs": theirs, "ours": say(REGISTERS[ours])})


def website_contact_ways(plan: Plan) -> Gap | Literal[True] | None:
    """A website of which the owner told something lets visitors talk, pass on and read on a phone."""
    business, say = plan.said.business, plan.library.say
    if not business.website or not business.site:
        return None
    missing = [say(words) for parts, words in SITE.items() if not {*parts} & {*business.site}]
    return Gap({"missing": say.both(missing)}) if missing else True


CHECKS = {
    f.__name__: f
    for f in (today_who_you_are, identity_before_projection, engage_as_expected, website_contact_ways)
}
