"""Who uses what: survey figures for an audience, each with its margin, year and source; none is said as none.

The figures of one list answer the same question, asked the same way in one country. A weak one is in no list.
"""

from planner.answers import Audience
from planner.knowledge import Library
from planner.plan.reach.age_shares import COUNTRY
from planner.plan.reach.figure import Figure
from planner.plan.reach.other_countries import in_country
from planner.plan.reach.united_states import at_home


def reach(audience: Audience, country: str, library: Library) -> dict[str, Figure]:
    """What surveys say about an audience, by place; a place without a figure is left out."""
    if not country:
        return {}
    elsewhere = {} if country == COUNTRY else in_country(audience, country, library.usage)
    found = elsewhere or at_home(audience, library.usage, foreign=country != COUNTRY)
    return {place: found[place] for place in library.platforms if place in found}
