"""What the chosen places are good for, what comes beside them, and the pages left behind."""

from typing import Literal

from planner.answers import Place
from planner.checks.result import Gap
from planner.checks.wording import group_names
from planner.insights.limits import limit
from planner.insights.measurement import letter_share
from planner.insights.platforms import active, names, signs
from planner.language import N_
from planner.plan import Fit, Plan, aim
from planner.vocabulary import GATE, Use

B2B = ("linkedin", "blog", "facebook", "instagram")  # Rich Brooks, in Allton 2019, speaks of no other place
CHAT = "whatsapp"  # led by conversation, as Messenger is (Kelly Mirabella, in Allton 2019; WhatsApp is ours)
TALK: tuple[Use, ...] = ("talk", "community")
GOOD_FOR: dict[str, tuple[Use, ...]] = {"x": ("traffic",), "facebook": TALK}  # Leonhardt, in Allton 2019


def _focus(plan: Plan) -> str:
    """The one place the owner chose; our own proposal is not held against them."""
    return plan.focus.id if plan.focus and plan.said.platforms.choice else ""


def _beside(plan: Plan) -> list[str]:
    """The active places the owner put beside it."""
    return [c.id for c in active(plan) if c.role == "active"] if _focus(plan) else []


def excel_systemise_next(plan: Plan) -> Gap | Literal[True] | None:
    """A place beside the one place waits until all four boxes are ticked."""
    beside, say = _beside(plan), plan.library.say
    if not beside:
        return None
    still = [box for box in GATE if not plan.answers.platforms.gate.get(box)]
    if not still:
        return True
    boxes = say.both([say(N_("“{text}”"), text=say(GATE[box])) for box in still])
    return Gap({"places": names(plan, beside), "open": boxes}, where=("platforms", "gate", still[0]))


def branch_later(plan: Plan) -> Gap | Literal[True] | None:
    """A place beside it scores on both circles; a survey or our guess alone is not held against it."""
    least = limit(plan, "branch")
    beside = _beside(plan)
    scores = {fit.place: _stated(fit) for fit in plan.ranking if fit.place in beside}
    low = [place for place, stated in scores.items() if min(stated, default=least) < least]
    if low:
        return Gap({"places": names(plan, low)}, where=("platforms", "choice", low[0], "role"))
    return True if any(scores.values()) else None


def _stated(fit: Fit) -> list[int]:
    both = ((fit.audience, fit.audience_how), (fit.love, fit.love_how))
    return [score for score, how in both if score is not None and how not in ("assumed", "survey")]


def b2b_linkedin_blog(plan: Plan) -> Gap | Literal[True] | None:
    """Who sells to businesses is on LinkedIn or a blog, or has one of Brooks' reasons for Facebook."""
    focus, exceptions = _focus(plan), plan.answers.platforms.exceptions
    if plan.answers.business.market != "businesses" or focus not in B2B:
        return None
    if focus in ("linkedin", "blog"):
        return True
    if focus == "instagram" or not exceptions:
        where = ("platforms", "exceptions") if focus == "facebook" else None
        return Gap({"focus": names(plan, [focus])}, where=where)
    if plan.goal.result == "leads" and "owners" not in exceptions:
        return Gap(also="enquiries", where=("goals", plan.goal.id, "result"))
    return True


def platform_strengths(plan: Plan) -> Gap | Literal[True] | None:
    """X for visitors and Facebook for talking: Leonhardt speaks of no other place we have."""
    focus, wanted = _focus(plan), aim(plan.answers, plan.library).use
    better = next((place for place, uses in GOOD_FOR.items() if wanted in uses), None)
    if focus not in GOOD_FOR or better is None:
        return None
    if focus == better:
        return True
    words = {"focus": names(plan, [focus]), "other": names(plan, [better])}
    return Gap(words, also="talk" if wanted in TALK else "")


def channel_natures(plan: Plan) -> Gap | Literal[True] | None:
    """A newsletter is for telling, a chat for talking: each is used for what it is made for."""
    focus, wanted = _focus(plan), aim(plan.answers, plan.library).use
    if focus == CHAT:
        return Gap({"focus": names(plan, [focus])}, also="chat") if wanted == "broadcast" else True
    if focus != "newsletter":
        return None
    return Gap() if wanted in TALK else True


def rented_quarter_million(plan: Plan) -> Gap | Literal[True] | None:
    """Beside rented places there is one of one's own, and it has readers; a website alone is half of it."""
    reached, say = plan.said.measurement.reached, plan.library.say
    share = letter_share(reached)
    few = share is not None and share < limit(plan, "readers")
    if few and (reached.letters or plan.answers.business.newsletter):
        words = {"followers": say.number(reached.followers or 0), "letters": say.number(reached.letters or 0)}
        return Gap(words, also="small", level="note", where=("measurement", "reached", "letters"))
    if not plan.said.platforms.choice:
        return None
    business, platforms = plan.answers.business, plan.library.platforms
    places = [platforms[c.id] for c in active(plan) if c.id in platforms]
    if not places:
        return None
    if business.newsletter or reached.letters or any(place.owned for place in places):
        return True
    return Gap(also="website", level="note") if business.website else Gap()


def stale_profile_signs(plan: Plan) -> Gap | Literal[True] | None:
    """Of each page that is not used, it is decided what becomes of it, once it looks left alone."""
    used = {c.id for c in active(plan)}
    pages = [p for p in plan.answers.platforms.places if p.profile and p.id not in used]
    stale = {p.id: found for p in pages if not p.fate and (found := signs(plan, p))}
    if not stale:
        told = any(p.fate or p.last_post or p.login is not None or p.inbox is not None for p in pages)
        return True if told else None
    say = plan.library.say
    shown = [
        say(N_("{place} ({signs})"), place=names(plan, [page]), signs=say.both(found))
        for page, found in stale.items()
    ]
    return Gap({"pages": say.both(shown)}, where=("platforms", "places", next(iter(stale)), "fate"))


def reason_to_follow(plan: Plan) -> Gap | Literal[True] | None:
    """Each place in use has a reason to follow the business there, once the owner chose or began it."""
    places = {c.id: _said(plan, c.id).follow for c in active(plan)}
    if not places or not (plan.said.platforms.choice or any(places.values())):
        return None
    bare = [place for place, reason in places.items() if not reason]
    where = ("platforms", "places", (bare or [""])[0], "follow")
    return Gap({"places": names(plan, bare)}, where=where) if bare else True


def m1_communication_channel(plan: Plan) -> Gap | Literal[True] | None:
    """No place in use is there only for selling."""
    uses = {c.id: used for c in active(plan) if (used := _said(plan, c.id).uses)}
    selling = [place for place, used in uses.items() if used == ["sell"]]
    if selling:
        return Gap({"places": names(plan, selling)}, where=("platforms", "places", selling[0], "uses"))
    return True if uses else None


def _said(plan: Plan, place: str) -> Place:
    return next((p for p in plan.said.platforms.places if p.id == place), Place(id=place))


def three_misfit_examples(plan: Plan) -> Gap | Literal[True] | None:
    """No time goes to chats or hashtags of others, nor to films for LinkedIn alone (Kawula's examples)."""
    said = plan.answers.engagement
    empty = [group for group in said.groups if group.customers is False and not group.ours]
    if empty:
        where = ("engagement", "groups", empty[0].id, "customers")
        return Gap({"groups": group_names(plan, empty)}, also="chats", where=where)
    if "popular-tags" in said.tactics:
        return Gap(also="tags", where=("engagement", "tactics"))
    return _films_alone(plan) or (True if any(group.customers for group in said.groups) else None)


def _films_alone(plan: Plan) -> Gap | Literal[True] | None:
    """Who sells to consumers makes films for LinkedIn only beside Facebook."""
    used = {c.id for c in active(plan)}
    if plan.answers.business.market != "consumers" or "linkedin" not in used or not _focus(plan):
        return None
    kinds = {kind.id for kind in plan.library.formats.values() if kind.makes == "films"}
    films = sum(post.place == "linkedin" and post.format in kinds for post in plan.going)
    if "facebook" in used or not films:
        return True
    return Gap({"count": plan.library.say.number(films)})


CHECKS = {
    f.__name__: f
    for f in (
        reason_to_follow,
        m1_communication_channel,
        three_misfit_examples,
        excel_systemise_next,
        branch_later,
        b2b_linkedin_blog,
        platform_strengths,
        channel_natures,
        rented_quarter_million,
        stale_profile_signs,
    )
}
