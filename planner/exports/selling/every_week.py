"""What is said anew every week, to copy: a story, what to say aloud, a message."""

from planner.exports.selling.setup import ToCopy
from planner.language import N_
from planner.plan import STORY, WEEKLY, Plan


def every_week(plan: Plan) -> tuple[ToCopy, ...]:
    """The weekly texts under what they are for; nothing where the plan has none."""
    found = plan.selling.every_week if plan.selling else None
    if plan.selling is None or found is None:
        return ()
    say, day = plan.library.say, plan.library.say.weekday(found.weekday)
    planned = any(task.id == STORY for task in plan.selling.extras)
    words = {"day": day, "title": found.title, "time": say.minutes(WEEKLY), "show": found.show}
    story = (
        N_("{day}, {time}: “{title}”. {show}")
        if planned
        else N_("{day}, when minutes are left: “{title}”. {show}")
    )
    return (
        ToCopy(say(story, **words), found.text),
        ToCopy(say(N_("Said aloud to somebody who is here or on the phone")), " ".join(found.spoken)),
        ToCopy(say(N_("Sent to one person at a time who came or asked before")), found.write),
    )
