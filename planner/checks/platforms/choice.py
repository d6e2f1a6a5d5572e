"""How many places, which ones, and why."""

from typing import Literal

from planner.answers import ALL, Place, total_share
from planner.checks.result import Gap
from planner.checks.time import bad_job_costs_sales
from planner.checks.wording import names_everybody
from planner.insights.limits import limit
from planner.insights.platforms import MOST_PLACES, active, named_more, names, too_many
from planner.insights.time import a_month, room, shortest
from planner.language import N_, mentions
from planner.plan import FOCUS_SHARE, Plan, aim, count_of, word_of
from planner.vocabulary import Level, Sure

BARE = 5  # words: "because everybody is there" is no reason, a longer sentence may well be one (ours)
# Ours; a catalogue lists its own language's words, the English ones count everywhere.
OTHERS = N_(
    "expert, experts, guru, gurus, adviser, advisers, competitor, competitors, others, trend, trends, hype"
)
_DIGITS = 2  # shares are compared to this many decimals: three thirds are a whole


def _place(plan: Plan, place: str) -> Place:
    return next((p for p in plan.answers.platforms.places if p.id == place), Place(id=place))


def audience_only_reason(plan: Plan) -> Gap | Literal[True] | None:
    """Customers are at each active place, and once the owner has chosen, something shows it."""
    places = [_place(plan, c.id) for c in active(plan)]
    gone = {fit.place for fit in plan.ranking if {"audience", "asked"} & {*fit.no}}
    nobody = [p.id for p in places if p.id in gone]
    if nobody:
        where = ("platforms", "places", nobody[0], "workers" if plan.case.hires else "audience")
        return Gap({"places": names(plan, nobody)}, also="nobody", level="fatal", sure="plain", where=where)
    if rival := named_more(plan):
        number = plan.library.say.number
        words = {
            "place": names(plan, [rival.place]),
            "n": number(rival.named),
            "asked": number(rival.asked),
            "other": names(plan, [rival.other]),
            "m": number(rival.others),
            "more": number(rival.others - rival.named),
        }
        where = ("platforms", "choice", rival.place, "share")
        return Gap(words, also="few", level="fatal", sure="plain", where=where)
    if not plan.said.platforms.choice or not places:
        return None
    unproven = [p.id for p in places if not _shown(plan, p)]
    where = ("platforms", "places", (unproven or [""])[0], "evidence")
    return Gap({"places": names(plan, unproven)}, where=where) if unproven else True


def most_customers(plan: Plan) -> Gap | Literal[True] | None:
    """No other place was named by many more of the customers who were asked."""
    rival, say = named_more(plan), plan.library.say
    if rival is None:
        return True if plan.focus and plan.said.platforms.choice and plan.answers.platforms.asked else None
    share = next((c.share for c in plan.choice if c.id == rival.other and c.role == "active"), 0)
    words = {
        "m": say.number(rival.others),
        "asked": say.number(rival.asked),
        "other": names(plan, [rival.other]),
        "share": say.number(round(share, _DIGITS)),
    }
    return Gap(words)


def _shown(plan: Plan, place: Place) -> bool:
    """True where people were asked or counted, or the owner wrote down how they know."""
    wanted = aim(plan.answers, plan.library)
    count, (_, how) = count_of(plan.answers, place, wanted), word_of(place, wanted)
    return bool(place.evidence or count.asked or count.came) or how not in (None, "guess")


def not_just_because(plan: Plan) -> Gap | Literal[True] | None:
    """Each place the owner chose has a reason of its own, and not that of everybody or of others."""
    chosen = active(plan)
    if not plan.said.platforms.choice or not chosen:
        return None
    reasons = {c.id: c.why or _place(plan, c.id).why for c in chosen}
    silent = [place for place, why in reasons.items() if not why]
    short = {place: why for place, why in reasons.items() if why and len(why.split()) <= BARE}
    herd = [place for place, why in short.items() if names_everybody(plan.library.say, why)]
    others = [place for place, why in short.items() if mentions(OTHERS, plan.library.say(OTHERS), why)]
    for places, also in ((silent, ""), (herd, "everybody"), (others, "others")):
        if places:
            where = ("platforms", "choice", places[0], "why")
            sure: Sure = "likely" if also else "unsaid"
            return Gap({"places": names(plan, places)}, also=also, sure=sure, where=where)
    return True


def platform_three_disqualifiers(plan: Plan) -> Gap | Literal[True] | None:
    """One belongs to each active place, likes it, and is found there (who is there is another check's)."""
    places = [_place(plan, c.id) for c in active(plan)]
    for field, also in (("love", ""), ("belongs", "belongs"), ("finds", "finds")):
        said = {p.id: getattr(p, field) for p in places}
        bad = [place for place, value in said.items() if value is not None and not value]
        if bad:
            where = ("platforms", "places", bad[0], field)
            return Gap({"places": names(plan, bad)}, also=also, where=where)
    return True if any(p.love is not None or p.belongs or p.finds for p in places) else None


def focus_90_10(plan: Plan) -> Gap | Literal[True] | None:
    """The one place has nine tenths of the effort, and the shares make a whole."""
    say = plan.library.say
    if not active(plan):
        return None
    total = round(total_share(plan.choice), _DIGITS)
    if total != ALL:
        return Gap({"sum": say.number(total)}, also="sum", level="fatal", sure="plain")
    if plan.focus is None:
        return None  # one-core-to-start says so
    share = round(plan.focus.share, _DIGITS)
    if share >= FOCUS_SHARE:
        return True
    words = {
        "focus": names(plan, [plan.focus.id]),
        "share": say.number(share),
        "short": say.number(FOCUS_SHARE - share),
    }
    return Gap(words, level=_spread(plan), where=("platforms", "choice", plan.focus.id, "share"))


def _spread(plan: Plan) -> Level:
    """What it costs that the effort is spread: with several places and none that has half, the plan."""
    several = len(active(plan)) > MOST_PLACES
    return "fatal" if several and plan.focus and plan.focus.share < limit(plan, "half") else "costly"


def one_core_to_start(plan: Plan) -> Gap | Literal[True] | None:
    """Exactly one place is the one place."""
    if not plan.choice:
        return None
    focuses = [c.id for c in plan.choice if c.role == "focus"]
    if len(focuses) > 1:
        where = ("platforms", "choice", focuses[1], "role")
        return Gap({"places": names(plan, focuses)}, also="several", where=where)
    return True if focuses else Gap()


def one_or_two_platforms(plan: Plan) -> Gap | Literal[True] | None:
    """At most two places are active."""
    chosen = [c.id for c in active(plan)]
    if not chosen:
        return None
    if len(chosen) <= MOST_PLACES:
        return True
    words = {"count": plan.library.say.number(len(chosen)), "places": names(plan, chosen)}
    return Gap(words, level=_spread(plan))


def mediocre_content(plan: Plan) -> Gap | Literal[True] | None:
    """Each active place gets the time of its shortest piece: a week the focus, a month the others."""
    if plan.focus is None:
        return None
    if bad_job_costs_sales(plan) is not True:
        return _drop(plan)
    say, focus, making = plan.library.say, plan.focus.id, room(plan)
    piece = shortest(plan, focus)
    if piece is None:
        return Gap({"places": names(plan, [focus])}, also="kinds", where=("time", "makes"))
    if making < piece:
        words = {"minutes": say.minutes(making), "place": names(plan, [focus]), "piece": say.minutes(piece)}
        return Gap(words)
    return _beside(plan) if plan.said.platforms.choice else True


def _drop(plan: Plan) -> Gap | None:
    """What to drop, where the minutes do not hold all the places."""
    beside = [c.id for c in active(plan) if c.role == "active"]
    if not beside or plan.focus is None or not too_many(plan):
        return None
    words = {"places": names(plan, beside), "focus": names(plan, [plan.focus.id])}
    return Gap(words, also="drop", where=("platforms", "choice", beside[0], "role"))


def _beside(plan: Plan) -> Gap | Literal[True]:
    """The same for the places beside the focus that the owner chose."""
    pieces = {aside: shortest(plan, aside.place) for aside in plan.aside}
    short = [aside for aside, piece in pieces.items() if piece is None or a_month(aside) < piece]
    if not short or plan.focus is None:
        return True
    unmade = [aside.place for aside in short if pieces[aside] is None]
    if unmade:
        return Gap({"places": names(plan, unmade)}, also="kinds", where=("time", "makes"))
    words = {
        "minutes": plan.library.say.minutes(a_month(short[0])),
        "focus": names(plan, [plan.focus.id]),
        "places": names(plan, [aside.place for aside in short]),
    }
    return Gap(words, also="beside", where=("platforms", "choice", short[0].place, "share"))


CHECKS = {
    f.__name__: f
    for f in (
        audience_only_reason,
        most_customers,
        not_just_because,
        platform_three_disqualifiers,
        focus_90_10,
        one_core_to_start,
        one_or_two_platforms,
        mediocre_content,
    )
}
