"""Fixes of the choice: shares, the one place, and places that are only kept by name."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from planner.answers import ALL, Choice
from planner.checks import CHECKS, Gap
from planner.insights.platforms import MOST_PLACES, active, names, signs
from planner.insights.time import a_month, shortest
from planner.language import N_
from planner.plan import FOCUS_SHARE, Plan, shared, with_focus
from planner.review.fixes.one_tap import Fix, change, several
from planner.review.review import Finding


def nine_tenths(plan: Plan, finding: Finding) -> Fix | None:
    """The one place gets 90, the others share the rest as before; all of it where there is no other."""
    if plan.focus is None:
        return None
    beside = [c for c in active(plan) if c.role == "active" and c.share]
    share = FOCUS_SHARE if beside else ALL
    shares = dict(zip((c.id for c in beside), shared(ALL - share, [c.share for c in beside]), strict=True))
    shares[plan.focus.id] = share
    chosen = [c.model_copy(update={"share": shares.get(c.id, c.share)}) for c in plan.choice]
    label = N_("Give {place} {share}%")
    return _choose(
        plan, chosen, label, place=_name(plan, plan.focus.id), share=plan.library.say.number(share)
    )


def first_place(plan: Plan, finding: Finding) -> Fix | None:
    """The place with most effort becomes the one place, the better one of equals; None where none is."""
    score = {fit.place: fit.count for fit in plan.ranking if not fit.ruled_out}
    worth = {c.id: (c.share, score[c.id]) for c in active(plan) if c.id in score}
    best = [place for place in worth if worth[place] == max(worth.values())]
    if len(best) != 1:
        return None
    chosen = with_focus(plan.choice, best[0])
    return _choose(plan, chosen, N_("Make {place} your one place"), place=_name(plan, best[0]))


def best_two(plan: Plan, finding: Finding) -> Fix | None:
    """The two places with most effort stay, the one place among them; it takes what the others had."""
    order = [fit.place for fit in plan.ranking]
    rank = {place: k for k, place in enumerate(order)}
    chosen = sorted(active(plan), key=lambda c: (c.role != "focus", -c.share, rank.get(c.id, len(order))))
    kept = [c.id for c in chosen[:MOST_PLACES]]
    label = N_("Stay with {places}")
    return _choose(
        plan, _reserved(plan, {c.id for c in chosen[MOST_PLACES:]}, kept[0]), label, places=names(plan, kept)
    )


def keep_the_name(plan: Plan, finding: Finding) -> Fix | None:
    """The places a check speaks of are only kept by name, as long as the one place is not among them."""
    gone, then = list[str](), plan
    while isinstance(gap := CHECKS[finding.guideline.id](then), Gap):
        place = gap.where[2] if gap.where and len(gap.where) > 2 else ""
        if gap.where and gap.where[-1] == "evidence":  # another finding, and only customers can tell
            break
        if place not in {c.id for c in _beside(then)}:
            return None
        gone.append(place)
        then = replace(plan, choice=tuple(_reserved(plan, gone)))
    return _only_names(plan, gone)


def later(plan: Plan, finding: Finding) -> Fix | None:
    """Every place beside the one place waits."""
    return _only_names(plan, [c.id for c in _beside(plan)])


def too_small(plan: Plan, finding: Finding) -> Fix | None:
    """The places whose minutes hold no piece wait."""
    if finding.where[-1] != "share":
        return None
    pieces = {aside.place: shortest(plan, aside.place) for aside in plan.aside}
    return _only_names(plan, [a.place for a in plan.aside if a_month(a) < (pieces[a.place] or 0)])


def last_post(plan: Plan, finding: Finding) -> Fix | None:
    """A last post at each page left alone, where somebody can still log in."""
    used = {c.id for c in active(plan)}
    pages = [p for p in plan.answers.platforms.places if p.profile and p.id not in used and not p.fate]
    stale = [page for page in pages if signs(plan, page)]
    if any(page.login is False for page in stale):
        return None
    label = plan.library.say(
        N_("Leave a last post: {places}"), places=names(plan, [page.id for page in stale])
    )
    return several(plan, label, [("platforms", "places", page.id, "fate") for page in stale], "park")


def _beside(plan: Plan) -> list[Choice]:
    return [c for c in active(plan) if c.role == "active"] if plan.focus else []


def _only_names(plan: Plan, places: Sequence[str]) -> Fix | None:
    label = N_("Only keep the name: {places}")
    return _choose(plan, _reserved(plan, places), label, places=names(plan, places)) if places else None


def _reserved(plan: Plan, places: Collection[str], first: str = "") -> list[Choice]:
    """The choice with these places kept by name; what they had goes to the first."""
    first = first or (plan.focus.id if plan.focus else "")
    freed = sum(c.share for c in active(plan) if c.id in places)
    new = list[Choice]()
    for one in plan.choice:
        if one.id in places:
            one = one.model_copy(update={"role": "reserved", "share": 0.0})
        elif one.id == first:
            one = one.model_copy(update={"share": one.share + freed})
        new.append(one)
    return new


def _choose(plan: Plan, choice: Sequence[Choice], label: str, **words: str) -> Fix:
    plain = [c.model_dump(mode="json", exclude_defaults=True) for c in choice]
    return Fix(plan.library.say(label, **words), (change(plan, ("platforms", "choice"), plain),))


def _name(plan: Plan, place: str) -> str:
    return plan.library.place_name(place)
