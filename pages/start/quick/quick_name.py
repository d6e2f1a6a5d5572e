"""The quick plan, 1 of 4: the business."""

from pages.components import business_kind, region, steps
from pages.components.fields import field, pick
from pages.components.session import state
from pages.components.words import labels
from planner.vocabulary import COUNTRIES

steps.heading("Your business")
say = state.say()
business_kind.ask()
field("business", "name", autocomplete="organization", help=say(labels.TOWN))
region.ask(pick("business", "country", options=COUNTRIES, format_func=labels.country))
business_kind.cautions()
steps.next_button("quick_goal")
