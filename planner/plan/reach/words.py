"""Survey figures in plain words: who was asked, what, and what came out."""

import re

from planner.knowledge import Library
from planner.language import N_, Language
from planner.plan.reach.figure import Figure

_GROUPS = {
    "all adults": N_("all adults"),
    "women": N_("women"),
    "men": N_("men"),
    "high school or less": N_("adults without college"),
    "some college": N_("adults with some college"),
    "college graduate+": N_("adults with a college degree"),
    "<$30k": N_("adults in households with less than $30,000 a year"),
    "$30-69k": N_("adults in households with $30,000 to $69,000 a year"),
    "$70-99k": N_("adults in households with $70,000 to $99,000 a year"),
    "$100k+": N_("adults in households with $100,000 a year or more"),
    "college graduate+ and $100k+": N_("adults with a college degree and $100,000 a year or more"),
    "urban": N_("adults in cities"),
    "suburban": N_("adults around cities"),
    "rural": N_("adults in the country"),
    "Midwest": N_("adults in the Midwest"),
    "Northeast": N_("adults in the Northeast"),
    "South": N_("adults in the South"),
    "West": N_("adults in the West"),
    "online adults": N_("adults who are online"),
    "internet users": N_("people who are online"),
}
_AGED = {
    "": N_("people aged {ages}"),
    "adults": N_("people aged {ages}"),
    "women": N_("women aged {ages}"),
    "men": N_("men aged {ages}"),
    "girls": N_("girls aged {ages}"),
    "boys": N_("boys aged {ages}"),
    "internet users": N_("people aged {ages} who are online"),
}
_AGES = re.compile(r"(?:(\D+) )?(\d+)(?:-(\d+)|\+)")
ASKED = {
    "ever use": N_("use it at all"),
    "uses": N_("say they use it"),
    "daily use": N_("use it every day"),
    "at least weekly": N_("use it every week"),
    "has profile": N_("have a page there"),
    "monthly reach (passive)": N_("were there within a month"),
    "daily reach": N_("are there on a usual day"),
    "follows news there constantly or often": N_("often follow news there"),
    "named as news source": N_("get news there"),
}
_SENTENCES = {
    "ever use": N_("{country}: {percent}% of {group} say they use {place}."),
    "uses": N_("{country}: {percent}% of {group} say they use {place}."),
    "daily use": N_("{country}: {percent}% of {group} say they use {place} every day."),
    "at least weekly": N_("{country}: {percent}% of {group} say they use {place} every week."),
    "has profile": N_("{country}: {percent}% of {group} say they have a page on {place}."),
    "monthly reach (passive)": N_("{country}: {percent}% of {group} were on {place} within a month."),
    "daily reach": N_("{country}: {percent}% of {group} are on {place} on a usual day."),
    "follows news there constantly or often": N_(
        "{country}: {percent}% of {group} often follow news on {place}."
    ),
    "named as news source": N_("{country}: {percent}% of {group} get news on {place}."),
}
NOTES = {
    "telephone": N_("Asked by telephone, so it cannot be compared with 2023 and later."),
    "late 2022": N_("The last three months of 2022."),
    "year inferred": N_("The page has no date. The year is our guess."),
    "old": N_("Old."),
    "blocked": N_("It was 31% a year before. The place was blocked in March 2022."),
    "before the block": N_("Before Facebook and Instagram were blocked in 2022."),
    "with Messenger": N_("Counted together with Messenger."),
}


def group_in_words(group: str, say: Language) -> str:
    """Who was asked: a published group, or several put together."""
    return say.both([_one(part, say) for part in _joined(group.split(" + "))])


def _joined(groups: list[str]) -> list[str]:
    """Ages that follow each other as one: 18-29 and 30-49 are 18-49."""
    joined = groups[:1]
    for group in groups[1:]:
        one, next_one = _AGES.fullmatch(joined[-1]), _AGES.fullmatch(group)
        if one and next_one and one[1] == next_one[1] and int(one[3]) + 1 == int(next_one[2]):
            last = f"-{next_one[3]}" if next_one[3] else "+"
            joined[-1] = joined[-1].rpartition("-")[0] + last
        else:
            joined.append(group)
    return joined


def country_in_words(country: str, say: Language) -> str:
    """A country's name."""
    return str(say.locale.territories.get(country, country))


def figure_in_words(figure: Figure, library: Library) -> str:
    """One figure: what it says, when, who asked, how exact it is, and what is odd about it."""
    say = library.say
    said = say(
        _SENTENCES[figure.metric],
        country=country_in_words(figure.country, say),
        percent=say.number(figure.percent),
        group=group_in_words(figure.group, say),
        place=library.place_name(figure.place),
    )
    return " ".join([said, _origin(figure, library), *([say(NOTES[figure.note])] if figure.note else [])])


def _origin(figure: Figure, library: Library) -> str:
    say, publisher = library.say, library.sources[figure.source].publisher
    if figure.margin is None:
        return say("That is {year}, {publisher}.", year=figure.year, publisher=publisher)
    margin = say.number(figure.margin)
    return say(
        "That is {year}, {publisher}, give or take {margin} points.",
        year=figure.year,
        publisher=publisher,
        margin=margin,
    )


def _one(group: str, say: Language) -> str:
    if group in _GROUPS:
        return say(_GROUPS[group])
    who, first, last = _AGES.fullmatch(group).groups(default="")  # type: ignore[union-attr]
    ages = say("{first} to {last}", first=first, last=last) if last else say("{first} and older", first=first)
    return say(_AGED[who], ages=ages)
