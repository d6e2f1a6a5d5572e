"""The posts to come that the log does not hold, and the ideas that find no day."""

from collections.abc import Sequence
from dataclasses import replace

from planner.answers import Answers, Choice, KeptPost
from planner.knowledge import Library
from planner.plan.effort import piece_minutes
from planner.plan.filled import Filled
from planner.plan.schedule import BLOCK, Past, Post, Unplaced, Why, of_focus
from planner.plan.selling import Base, Engine, Healing, first_key, possible
from planner.plan.themes import MonthTheme
from planner.plan.weeks import PlanWeek, plan_weeks

_WHY: dict[str, Why] = {"minutes": "minutes", "selling": "selling"}


def posts_to_come(
    filled: Filled,
    library: Library,
    weeks: tuple[PlanWeek, ...],
    themes: Sequence[MonthTheme],
    focus: Choice,
) -> tuple[Base, list[Post]]:
    """What the engine works out, and the focus's posts to come that the log does not hold."""
    answers = filled.answers
    choice = answers.platforms.choice
    past, weeks = Past(answers.log, weeks), of_focus(weeks, choice)
    meant = of_focus(plan_weeks(answers, library, as_meant=True), choice)
    worked_out = Engine(filled, library, meant, themes, focus.id, {}).base()
    done = missing([post for post in past.pieces() if post.place == focus.id], worked_out, answers.log.weeks)
    if done:
        worked_out = Engine(filled, library, meant, themes, focus.id, done).base()
    minutes = {f: piece_minutes(answers, library, f, focus.id) for f in possible(answers, library, focus.id)}
    healing = Healing(worked_out, past, weeks, themes, minutes)
    posts = healing.posts()
    return replace(worked_out, dropped=(*worked_out.dropped, *healing.dropped)), posts


def unplaced(
    answers: Answers,
    library: Library,
    themes: Sequence[MonthTheme],
    posts: Sequence[Post],
    worked_out: Base | None,
    focus: Choice | None,
) -> tuple[Unplaced, ...]:
    """The key ideas and the owner's own ideas that have no post, and why."""
    if worked_out is None or focus is None:
        return ()
    placed = {post.lesson for post in posts if BLOCK not in post.key}
    makes = {*possible(answers, library, focus.id)}
    takes = {form for form in library.formats if library.takes(focus.id, form)}
    found = []
    for month, theme in enumerate(themes, 1):
        for idea in theme.ideas:
            if idea.ref in placed or not (idea.own or idea.ref == theme.key):
                continue
            forms = {piece.format for piece in idea.pieces} & (takes if idea.own else makes)
            dropped = [one.why for one in worked_out.dropped if one.key.startswith(f"{idea.ref}-")]
            known = "minutes" if not worked_out.a_week else dropped[0] if dropped else ""
            known = "selling" if idea.own and idea.kind == "offer" and not known else known
            why: Why = "form" if not forms else _WHY.get(known, "week")
            found.append(Unplaced(idea.ref, idea.title, month, idea.ref == theme.key, why))
    return tuple(found)


def missing(kept: Sequence[KeptPost], base: Base, weeks: int) -> dict[str, KeptPost]:
    """What went out in weeks that are over and the engine would do otherwise, by its first key.

    The answers changed since; then these lines and ideas count as used.
    """
    then = {first_key(post.key): post.week for post in base.posts}
    return {
        first_key(post.id): post
        for post in kept
        if post.week <= weeks and then.get(first_key(post.id), weeks + 1) > weeks
    }
