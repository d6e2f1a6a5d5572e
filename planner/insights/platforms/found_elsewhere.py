"""Customers who found the business where nobody posts: by searching, by a friend, by its sign."""

from planner.language import N_
from planner.plan import Plan

_BY = (
    ("by_search", N_("{n} of {all} found you by searching. Look after your search listing before you post.")),
    (
        "by_friend",
        N_("{n} of {all} came because somebody told them. Ask happy customers to pass your name on."),
    ),
    ("by_sign", N_("{n} of {all} saw your sign or walked by. Put on it where you are found.")),
)


def found_elsewhere(plan: Plan) -> str:
    """What it means where one of these brought at least as many as any place; "" where none did."""
    said, say = plan.said.platforms, plan.library.say
    if not said.asked:
        return ""
    counts = [(getattr(said, name), text) for name, text in _BY]
    known = [(n, text) for n, text in counts if n and n <= said.asked]
    n, text = max(known, key=lambda one: one[0], default=(0, ""))
    if not n or n < max((place.named or 0 for place in said.places), default=0):
        return ""
    return say(text, n=say.number(n), all=say.number(said.asked))
