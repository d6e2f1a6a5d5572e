"""The quick plan, 2 of 4: what the owner wants more of, what people shall buy, and how many."""

from pages.components import business_kind, offer, steps
from pages.components.fields import radio
from pages.components.session import state
from pages.components.words import labels
from planner.insights.business import sells_quiet_months

steps.heading(
    "What do you want more of?", "Pick what would help your business most. You can change it later."
)
trade = state.library().trade(state.plan().answers.business.trade)
radio(
    "goals",
    "g1",
    "want",
    label=state.say()("I want"),
    options=[f"{trade.id}/{want.id}" for want in trade.wants],
    format_func=labels.want,
)
if sells_quiet_months(state.plan()):
    business_kind.quiet()
    offer.what()
else:
    offer.what()
    offer.capacity("quick_goal")
steps.next_button("quick_order")
