"""When the places where people search are set up, and whose turn it is in a week."""

from planner.plan import TURN, Plan, SearchPlace, Task, WeekRow


def setting_up(plan: Plan, place: SearchPlace) -> Task | None:
    """The set-up's task for a place; None where the plan has none, or no room for it."""
    tasks = plan.selling.setup if plan.selling else ()
    return next((task for task in tasks if task.id == place.task and task.week), None)


def set_up(plan: Plan) -> tuple[SearchPlace, ...]:
    """The places the set-up has room for."""
    return tuple(place for place in plan.searched.places if setting_up(plan, place))


def turn(plan: Plan, row: WeekRow) -> SearchPlace | None:
    """The place a week looks after; none before it is set up, nor where counting needs the minutes.

    Its minutes are part of the week's count, of which the numbers keep half.
    """
    ready = [
        place
        for place in plan.searched.places
        if (task := setting_up(plan, place)) and task.week < row.number
    ]
    return ready[row.number % len(ready)] if ready and row.count >= 2 * TURN else None


def has_turns(plan: Plan) -> bool:
    """Whether any week has minutes to look after one of them."""
    return any(turn(plan, row) for row in (plan.selling.rows if plan.selling else ()))
