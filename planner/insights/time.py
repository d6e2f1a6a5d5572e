"""What a plan says about its time."""

from planner.plan import Plan, piece_minutes


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
