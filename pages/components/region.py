"""Which part of the country, where its days differ."""

from functools import partial

from pages.components.fields import pick
from pages.components.session import state
from pages.components.words import labels
from planner.knowledge import regions


def ask(country: str | None) -> None:
    """The question, for countries whose parts have days of their own."""
    if country and regions(country):
        pick(
            "business",
            "region",
            options=list(regions(country)),
            format_func=partial(labels.region, country=country),
            optional=True,
            placeholder=state.say()("Not said"),
        )
