"""Rules 21 and 26: lessons and themes that serve the want, and their part of each month."""

from datetime import timedelta
from typing import Any

from planner.knowledge import ThemeIdea
from planner.plan import Idea, MonthTheme, Post, build_plan, piece_minutes
from tests.plan.selling.oracle_terms import (
    SLOT_STEPS,
    PlanLike,
    a_week,
    campaign_of,
    closing,
    is_eve,
    pieces,
    want_of,
    week_of,
)


def rule_21(plan: PlanLike) -> list[str]:
    """No lesson worth nothing for the want goes out, and no theme is so, while one worth something is unused.

    Worth: its theme's for the want, or a running peak's that names the theme. Excepted: extras, a month's key
    idea, a theme the owner chose, and plans that dropped a piece for minutes.
    """
    if any(one.why == "minutes" for one in (*plan.selling.dropped, *plan.unplaced)):
        return []
    trade, used = (
        plan.library.trade(plan.answers.business.trade),
        {p.lesson for p in pieces(plan) if not p.step},
    )
    of = {f"{trade.id}/{lesson.id}": theme for theme in trade.themes for lesson in theme.lessons}
    free = [
        ref for ref in of if ref not in used and _worth(plan, of[ref].id) and _usable(plan, trade.id, ref)
    ]
    chosen = {theme.ref for theme in plan.said.themes if theme.ref}
    wrong = [
        f"{p.key}: {p.lesson} is worth nothing, {better} wait"
        for p in pieces(plan)
        if not p.step and p.lesson in of and not _worth(plan, of[p.lesson].id)
        if f"{trade.id}/{of[p.lesson].id}" not in chosen and p.lesson not in {m.key for m in plan.themes}
        if (better := [ref for ref in free if _suits(plan, of[ref], p.go_out.month)])
    ]
    refs = [slot.ref for slot in plan.answers.themes]
    for month, ref in zip(plan.themes, refs, strict=False):
        name = ref.partition("/")[2]
        rest = [t for t in trade.themes if f"{trade.id}/{t.id}" not in refs]
        others = [t.id for t in rest if _suits(plan, t, month.number) and _worth(plan, t.id)]
        if ref and ref not in chosen and not _worth(plan, name) and others:
            wrong.append(f"{month.id}: {ref} is worth nothing, {others} something")
    return wrong


def _worth(plan: PlanLike, theme: str) -> int:
    worth = plan.library.selling(plan.answers.business.trade).worth.get(theme, {}).get(want_of(plan), 0)
    return int(worth) + 2 * sum(theme in c.peak.themes for c in plan.selling.campaigns)


def _suits(plan: PlanLike, theme: ThemeIdea, month: int) -> bool:
    """Whether a theme suits a month: as its country has it, else on both halves of the earth."""
    if plan.answers.business.country in theme.months_in:
        return month in theme.months_in[plan.answers.business.country]
    return {month, (month + 5) % 12 + 1} <= set(theme.months)


def _fits(plan: PlanLike, theme: ThemeIdea, month: int) -> bool:
    """Whether a month is one of the theme's in the owner's country."""
    here = theme.months_in.get(plan.answers.business.country)
    return _here(plan, month) in theme.months if here is None else month in here


def _here(plan: PlanLike, month: int) -> int:
    """The month of the north that a month is in the owner's country."""
    return (month + 5) % 12 + 1 if plan.answers.business.country == "AU" else month


def _usable(plan: PlanLike, trade: str, ref: str) -> bool:
    lesson = ref.partition("/")[2]
    themes = plan.library.trade(trade).themes
    return any(_forms(plan, one.pieces) for theme in themes for one in theme.lessons if one.id == lesson)


def _forms(plan: PlanLike, of: Any) -> list[int]:
    """The minutes of the forms that the place takes, the owner makes and that are true on any day."""
    makes, formats = plan.answers.time.makes, plan.library.formats
    fit = [p.format for p in of if p.holds and formats[p.format].makes in makes]
    place = plan.focus.id
    return [piece_minutes(plan.answers, plan.library, f, place) for f in fit if plan.library.takes(place, f)]


def rule_26(plan: PlanLike) -> list[str]:
    """Each month holds its key idea and a quarter of its posts from its theme, where one could give way.

    A theme of ours takes its quarter only where no unused lesson is worth more; a fact of the craft that
    serves the want comes before a lesson that is none. Could: a post but announce, last, how-to-order and
    price, beside the theme, for an unused lesson of the theme whose form takes no more minutes than the post
    and what its week has over. A lesson of the theme that was dropped for minutes counts as if it were there.
    In a month of fewer than six posts a quarter is rounded down.
    """
    wrong, posts, chosen = [], [p for p in pieces(plan) if not p.second], _chosen(plan)
    for theme, slot in zip(plan.themes, plan.answers.themes, strict=False):
        own = slot.ref in chosen
        if not (own or _takes_slots(plan, slot.ref)):
            continue
        known = plan.library.theme(slot.ref)
        if known and known.until:
            continue  # its days end with its feast
        month = [p for p in posts if p.go_out in theme.span]
        if known and not own:
            month = [p for p in month if _fits(plan, known, p.go_out.month)]  # days its ideas fit
        mine = [p for p in month if _of_theme(plan, p, theme, slot.ref.partition("/")[2])]
        free = [i for i in theme.ideas if i.ref not in {p.lesson for p in posts}]
        gives = [p for p in month if p not in mine and p.step not in SLOT_STEPS and _has_slot(plan, p, theme)]
        if theme.key and theme.key not in {p.lesson for p in month}:
            keys = [i for i in free if i.ref == theme.key]
            wrong += [f"{theme.id}: its key idea {theme.key} is missing"] if _could(plan, gives, keys) else []
        if not own and _fact_waits(plan):
            free = [i for i in free if i.fact]
        gone = sum(_dropped(plan, idea) for idea in theme.ideas)
        least = len(month) // 4 if len(month) < 6 else len(month) / 4
        if len(mine) + gone < least and _could(plan, gives, free) and (own or _is_best(plan, slot.ref)):
            wrong.append(f"{theme.id}: {len(mine)} of {len(month)} posts are of its theme")
    return wrong


def _has_slot(plan: PlanLike, post: Post, theme: MonthTheme) -> bool:
    """Whether the post's week has a day in the month on which a lesson may stand."""
    week, weekdays = week_of(plan, post.go_out), plan.answers.calendar.weekdays or range(7)
    days = [theme.span.first + timedelta(days=k) for k in range(31)]
    return any(
        day in week.span and day in theme.span and day.weekday() in weekdays
        for day in days
        if not closing(plan, day) and not is_eve(plan, day)
    )


def _takes_slots(plan: PlanLike, ref: str) -> bool:
    """Whether a theme of ours is worth something, where the trade says what is."""
    rated = plan.library.selling(plan.answers.business.trade).worth
    return not rated or _worth(plan, ref.partition("/")[2]) > 0


def _chosen(plan: PlanLike) -> set[str]:
    """The themes the owner chose: a saved one that is what we would propose for its month is ours."""
    if not plan.said.themes:
        return set()
    bare = plan.said.model_copy(update={"themes": []}, deep=True)
    ours = {slot.id: slot.ref for slot in build_plan(bare, plan.library, plan.today).answers.themes}
    return {theme.ref for theme in plan.said.themes if theme.ref != ours.get(theme.id)}


def _is_best(plan: PlanLike, ref: str) -> bool:
    """Whether no unused lesson of the trade is worth more for the want than this theme."""
    trade = plan.library.trade(plan.answers.business.trade)
    rated = plan.library.selling(trade.id).worth
    if not rated:
        return True
    used = {p.lesson for p in pieces(plan)}
    want, mine = want_of(plan), ref.partition("/")[2]
    waiting = [
        theme.id for theme in trade.themes for one in theme.lessons if f"{trade.id}/{one.id}" not in used
    ]
    return all(rated[mine].get(want, 0) >= rated.get(theme, {}).get(want, 0) for theme in waiting)


def _fact_waits(plan: PlanLike) -> bool:
    """Whether a fact of the craft that serves the want, or no want is known, is still unused."""
    trade = plan.library.trade(plan.answers.business.trade)
    rated, used = plan.library.selling(trade.id).worth, {p.lesson for p in pieces(plan)}
    return any(
        one.fact and f"{trade.id}/{one.id}" not in used and (not rated or _worth(plan, theme.id) > 0)
        for theme in trade.themes
        for one in theme.lessons
    )


def _of_theme(plan: PlanLike, post: Post, theme: MonthTheme, name: str) -> bool:
    c = campaign_of(plan, post)
    lesson = post.lesson in {idea.ref for idea in theme.ideas}
    return (
        lesson or bool(c and name in c.peak.themes) or bool(post.step and not c and post.theme == theme.title)
    )


def _could(plan: PlanLike, gives: list[Post], ideas: list[Idea]) -> bool:
    dropped = {one.lesson for one in plan.unplaced}
    spare = {row.number: row.planned - row.used for row in plan.selling.rows}
    for idea in ideas:
        for p in gives:
            week = week_of(plan, p.make_by)
            room = p.minutes + max(0, spare[week.number] if week else 0)
            film = "film" in p.format or not _has_film(plan, p)
            forms = _forms(plan, idea.pieces if film else _still(idea))
            if (
                (not idea.fact or p.go_out.month in idea.months)
                and idea.ref not in dropped
                and not _dropped(plan, idea)
                and any(minutes <= room for minutes in forms)
            ):
                return True
    return False


def _dropped(plan: PlanLike, idea: Idea) -> bool:
    """Whether it had its day, and not its minutes."""
    return any(one.why == "minutes" and one.key.startswith(f"{idea.ref}-") for one in plan.selling.dropped)


def _has_film(plan: PlanLike, post: Post) -> bool:
    """Whether the week of a post has its one film already, up to n = 3."""
    week = week_of(plan, post.go_out)
    return a_week(plan) <= 3 and any(
        "film" in p.format for p in pieces(plan) if week and p.go_out in week.span
    )


def _still(idea: Idea) -> list[Any]:
    return [piece for piece in idea.pieces if "film" not in piece.format]
