"""What is done once and then works on its own: a question on a form, what a website lacks."""

from planner.checks.business import SITE
from planner.costs import to_do
from planner.language import N_
from planner.plan import Plan


def done_once(plan: Plan) -> tuple[str, ...]:
    """The things that are still open, for what was looked at: the form's question, then the website."""
    say, business = plan.library.say, plan.said.business
    form = to_do(plan) if "measurement" in plan.said.settings.seen else ""
    told = bool(business.website and business.site)
    missing = [words for parts, words in SITE.items() if told and not {*parts} & {*business.site}]
    site = [say(N_("For your website: {what}"), what=say(words)) for words in missing]
    return (*filter(None, (form,)), *site)
