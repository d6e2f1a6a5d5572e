"""Signs of a page that nobody looks after."""

from datetime import timedelta

from planner.answers import Place
from planner.insights.limits import limit
from planner.language import N_
from planner.plan import Plan


def signs(plan: Plan, page: Place) -> list[str]:
    """Allton's signs of a page left alone, in words."""
    say, found = plan.library.say, []
    if page.last_post and plan.today - page.last_post > timedelta(days=limit(plan, "stale")):
        found.append(say(N_("last post {day}"), day=say.date(page.last_post)))
    if page.inbox is not None and page.inbox >= limit(plan, "inbox"):
        found.append(say.plural(page.inbox, "{n} unanswered message", "{n} unanswered messages"))
    if page.login is False:
        found.append(say(N_("nobody can log in")))
    return found
