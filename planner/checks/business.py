"""Who the business is, before anything else."""

from typing import Literal

from planner.checks.result import Gap
from planner.plan import Plan


def today_who_you_are(plan: Plan) -> Gap | Literal[True] | None:
    """Who you are and whom you serve are both in the owner's own words, or both still ours."""
    said = plan.said.business
    if not said.we_are and not said.we_serve:
        return None
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


CHECKS = {f.__name__: f for f in (today_who_you_are, identity_before_projection)}
