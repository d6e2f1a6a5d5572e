"""What is known of who is where before anybody of this business spoke, each piece worth some people."""

from dataclasses import dataclass
from math import exp
from typing import Literal

from planner.answers import Answers, Audience
from planner.knowledge import OTHER, Library, Trade, TradePlace
from planner.plan.focus.aim import Aim, people
from planner.plan.reach import Group, Whose, delta, group_of, level, log_odds
from planner.vocabulary import Market

SHARES = (0.03, 0.12, 0.30, 0.50, 0.70, 0.90)  # what the words from "no" to "nearly all" mean (ours)
TRADE = 5.0  # people: it knows the trade; one business differs from it by about +-0.2 (ours)
KIND = 3.0  # people: a kind of work is many trades (ours)
ELSE = 1.5  # people: a figure of *something else* knows nothing of the business (ours)
SILENT = SHARES[1], 2.0  # that a trade does not name a place is a weak "very few" (ours)
FIRMS = 2.0  # people: our mean of the trades that sell to firms (ours)
TRADE_OF_FIRMS: dict[Market, float] = {
    "businesses": 1.0,
    "both": 0.3,
    "consumers": 0.0,
}  # of a trade's (ours)
SURVEY: dict[Whose, float] = {"strong": 6.0, "medium": 4.0, "foreign": 2.0}  # people: +-0.19, +-0.22, +-0.29
BUYERS: dict[Market, float] = {
    "consumers": 0.5,
    "both": 0.4,
    "businesses": 0.2,
}  # of a survey: who uses a place
OF_FIRMS = 0.2  # does not look for a business there, and the public is no purchaser (ours)
NOBODY = 0.10, 2.0  # no survey asked, and the trade is silent of people who look for work (ours)
OWN = 0.30, 2.0  # a place the owner typed in: neither for nor against (ours)
_CROSSED = {"consumers", "businesses"}  # who sells to one is not assumed to be where the others are

Kind = Literal["trade", "silent", "firms", "survey", "nobody", "own", "word", "asked", "came"]


@dataclass(frozen=True)
class Evidence:
    """One piece: what share of people it says are there, and how many people it is worth."""

    kind: Kind
    share: float
    worth: float
    whose: Whose | None = None  # of a survey


@dataclass(frozen=True)
class Known:
    """What all places share: the people whose places count, and the trade's usual buyers."""

    library: Library
    aim: Aim
    trade: Trade
    market: Market
    country: str
    group: Group
    usual: Group
    closed: frozenset[str]

    def before(self, place: str) -> list[Evidence]:
        """What the trade and a survey say of a place."""
        if place not in self.library.platforms:
            return [Evidence("own", *OWN)]
        survey = self._survey(place)
        if self.aim.hires:
            return [survey] if survey else [Evidence("nobody", *NOBODY)]
        trade = self._of_firms(place) if self.aim.whom == "firms" else self._moved(place)
        return [*(one for one in trade if one.worth), *([survey] if survey else [])]

    def named(self, place: str) -> TradePlace | None:
        """What the trade says of a place; one marked for the other market counts as not named."""
        found = (one for one in self.trade.places if one.id == place)
        return next((one for one in found if {one.market, self.market} != _CROSSED), None)

    def _of_trade(self, place: str) -> Evidence:
        named = self.named(place)
        if named is None:
            return Evidence("silent", *SILENT)
        listed = self.trade.id in self.library.trades
        worth = TRADE if listed else ELSE if self.trade.id == OTHER else KIND
        return Evidence("trade", SHARES[named.audience], worth)

    def _moved(self, place: str) -> list[Evidence]:
        """The trade's figure for these people: they differ from its usual buyers as a survey's groups do."""
        found, usage = self._of_trade(place), self.library.usage
        away = delta(place, self.group, self.country, usage) - delta(place, self.usual, self.country, usage)
        share = _share(log_odds(100 * found.share) + away)
        return [Evidence(found.kind, share, found.worth)]

    def _of_firms(self, place: str) -> list[Evidence]:
        """The trade's figure as far as it sells to firms, and our mean of trades that do."""
        found = self._of_trade(place)
        part = TRADE_OF_FIRMS[self.market] * found.worth
        firms = SHARES[self.library.platforms[place].firms]
        return [Evidence(found.kind, found.share, part), Evidence("firms", firms, FIRMS)]

    def _survey(self, place: str) -> Evidence | None:
        """The country's level, moved to these people; of customers it knows only a part."""
        found = level(place, self.country, self.closed, self.library.usage)
        if found is None:
            return None
        share = _share(found.log_odds + delta(place, self.group, self.country, self.library.usage))
        part = 1.0 if self.aim.hires else OF_FIRMS if self.aim.whom == "firms" else BUYERS[self.market]
        return Evidence("survey", share, part * SURVEY[found.whose], found.whose)


def known(answers: Answers, library: Library, aim: Aim) -> Known:
    """What the answers say of whose places count."""
    trade, platforms = library.trade(answers.business.trade), library.platforms
    ages = {age for buyer in trade.buyers for age in buyer.ages}
    country = answers.business.country
    return Known(
        library,
        aim,
        trade,
        answers.business.market or trade.market,
        country,
        people(aim.whom, answers),
        group_of(Audience(id="", ages=sorted(ages))),
        frozenset(place for place in platforms if country in platforms[place].closed),
    )


def _share(odds: float) -> float:
    return 1 / (1 + exp(-odds))
