"""Who the business is and whom it serves."""

from pages.components import business_kind, region, steps
from pages.components.advice import opposing_views
from pages.components.fields import field, paragraph, pick, radio, several, whole, yes_no
from pages.components.folds import fold
from pages.components.session import state
from pages.components.words import labels, lists
from pages.wizard.business import request_triage
from pages.wizard.business.offers import offers, the_one
from planner.vocabulary import ADDRESSES, CLIMATES, COUNTRIES, MARKETS, REGISTERS, SITE_PARTS

DEEPER = (
    "market",
    "what",
    "why",
    "how",
    "values",
    "interests",
    "tone",
    "speaks",
    "climate",
    "website",
    "site",
    "newsletter",
    "addresses",
)


OWN_WORDS = ("quiet", "things", "landmark", "questions")


def own_words() -> None:
    """What only this business would say."""
    business_kind.quiet()
    business_kind.in_own_words()


def deeper() -> None:
    """What makes the business itself."""
    radio("business", "market", options=list(MARKETS), format_func=lists.market, optional=True)
    for name in ("what", "why", "how", "values", "interests"):
        paragraph("business", name, optional=True)
    field("business", "tone", optional=True)
    radio("business", "speaks", options=list(REGISTERS), format_func=lists.of(REGISTERS), optional=True)
    pick("business", "climate", options=list(CLIMATES), format_func=lists.of(CLIMATES), optional=True)
    if field("business", "website", optional=True):
        several("business", "site", options=list(SITE_PARTS), format_func=lists.of(SITE_PARTS), optional=True)
    yes_no("business", "newsletter")
    radio("business", "addresses", options=list(ADDRESSES), format_func=lists.of(ADDRESSES), optional=True)
    offers(state.plan())
    fold(
        state.say()("Take it, pass it on, or leave it"),
        request_triage.show,
        state.plan(),
        key="request_triage.show",
    )


steps.heading(
    "Who are you, and whom do you serve?",
    "Two sentences keep every later choice honest. They head your plan.",
)
say = state.say()
field("business", "name", autocomplete="organization", help=say(labels.TOWN))
business_kind.ask()
region.ask(pick("business", "country", options=COUNTRIES, format_func=labels.country))
business_kind.cautions()
whole("business", "people", optional=True)
paragraph("business", "we_are")
paragraph("business", "we_serve")
the_one()
fold(say("In your own words"), own_words, holds=OWN_WORDS, key="business.own_words")
fold(say("Go deeper"), deeper, holds=DEEPER, key="business.deeper")
fold(say("Where experts disagree"), opposing_views.show, state.plan(), "business", key="opposing_views.show")
steps.continue_step("business")
