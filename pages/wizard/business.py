"""Who the business is and whom it serves."""

from pages.components import actions, labels, lists, presences, requests, state, views
from pages.components.field import field, paragraph, pick, radio, several, tick
from pages.components.folds import fold
from planner.knowledge import OTHER
from planner.vocabulary import COUNTRIES, MARKETS, REGISTERS, SITE_PARTS

DEEPER = (
    "market",
    "what",
    "why",
    "how",
    "values",
    "interests",
    "tone",
    "speaks",
    "website",
    "site",
    "newsletter",
)


def deeper() -> None:
    """What makes the business itself."""
    radio("business", "market", options=list(MARKETS), format_func=lists.market, optional=True)
    for name in ("what", "why", "how", "values", "interests"):
        paragraph("business", name, optional=True)
    field("business", "tone", optional=True)
    radio("business", "speaks", options=list(REGISTERS), format_func=lists.of(REGISTERS), optional=True)
    if field("business", "website", optional=True):
        several("business", "site", options=list(SITE_PARTS), format_func=lists.of(SITE_PARTS), optional=True)
    tick("business", "newsletter")
    presences.offers(state.plan())
    fold(state.say()("Take it, pass it on, or leave it"), requests.show, state.plan())


actions.heading(
    "Who are you, and whom do you serve?",
    "Two sentences keep every later choice honest. They head your plan.",
)
say = state.say()
field("business", "name", autocomplete="organization")
trades = sorted(state.library().trades, key=lambda trade: (trade == OTHER, labels.trade(trade)))
trade = pick("business", "trade", options=trades, format_func=labels.trade)
if trade == OTHER:
    for name in ("sells", "asked", "shows"):
        field("business", name)
pick("business", "country", options=COUNTRIES, format_func=labels.country)
paragraph("business", "we_are")
paragraph("business", "we_serve")
fold(say("Go deeper"), deeper, holds=DEEPER)
fold(say("Where experts disagree"), views.show, state.plan(), "business")
actions.continue_step("business")
