"""What a plan says about its time."""

from planner.plan import MONTHS, Aside, Plan, daily_minutes, piece_minutes, week_budget


def room(plan: Plan) -> int:
    """Minutes for pieces in a normal week, once it has answered and counted; in the one with the fewest."""
    normal = [week.room for week in plan.weeks if week.kind == "normal"]
    return min(normal, default=plan.budget.making)


def shortest(plan: Plan, place: str = "") -> int | None:
    """Minutes of the shortest piece, of an idea or of our lines, that the owner makes and the place takes."""
    formats, makes = plan.library.formats, plan.answers.time.makes
    platform = plan.library.platforms.get(place)
    taken = {name for name in formats if platform is None or name in platform.formats}
    ideas = [idea for month in plan.themes for idea in month.ideas]
    kinds = {(piece.format, idea.own) for idea in ideas for piece in idea.pieces if piece.format in taken}
    made = [kind for kind, own in kinds if own or formats[kind].makes in makes]
    made += [post.format for post in (plan.base.posts if plan.base else ()) if post.format in taken]
    return min((piece_minutes(plan.answers, plan.library, kind, place) for kind in made), default=None)


def daily_cut(plan: Plan) -> int | None:
    """The minutes a day a normal week holds, where they are fewer than the owner's own; else None."""
    wanted = plan.said.time.daily
    has = daily_minutes(plan.answers.time, plan.budget)
    return has if wanted and has < wanted else None


def a_month(aside: Aside) -> int:
    """The minutes a month a place beside the one place has: its share, or what the weeks leave."""
    return min(aside.monthly, aside.minutes // MONTHS)


def held_up(plan: Plan) -> tuple[int, int] | None:
    """Minutes a week for making with the jobs people have, and without them; None where they cost none."""
    time = plan.said.time
    free = [person.model_copy(update={"hats": []}) for person in time.team]
    has, could = (week_budget(one).making for one in (time, time.model_copy(update={"team": free})))
    return (has, could) if has < could else None
