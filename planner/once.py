"""What is done once and then works on its own: a question on a form, what a website lacks."""

from planner.costs import to_do
from planner.language import N_
from planner.plan import Plan
from planner.vocabulary import SITE_PARTS


def done_once(plan: Plan) -> tuple[str, ...]:
    """The things that are still open, for what was looked at: the form's question, then the website."""
    say, business = plan.library.say, plan.said.business
    form = to_do(plan) if "measurement" in plan.said.settings.seen else ""
    missing = [words for part, words in SITE_PARTS.items() if part not in business.site]
    site = [
        say(N_("For your website: {what}"), what=say(words))
        for words in (missing if business.website and business.site else ())
    ]
    return (*([form] if form else ()), *site)
