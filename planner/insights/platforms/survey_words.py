"""What a survey says of a place and our first audience."""

from planner.language import N_
from planner.plan import Plan, country_in_words, group_in_words
from planner.plan import figure_in_words as said_of_figure


def figure_in_words(plan: Plan, place: str) -> str:
    """Who was asked, where and when, how exact it is, and how far it speaks for us; "" where nobody asked."""
    say, figure = plan.library.say, plan.reach.get(place)
    if figure is None:
        return ""
    told = [said_of_figure(figure, plan.library)]
    if figure.foreign:
        country = country_in_words(plan.answers.business.country, say)
        told.append(say(N_("We know no such figure from {country}."), country=country))
        told.append(say(N_("A survey from the United States, so it counts little here.")))
    if figure.nearest:
        told.append(say(N_("It is the nearest group that was asked.")))
    return " ".join(told)


def figure_in_short(plan: Plan, place: str) -> str:
    """The same in a few words, for a table; another country's figure is labelled by its country."""
    say, figure = plan.library.say, plan.reach.get(place)
    if figure is None:
        return say(N_("no figure"))
    words = {
        "n": say.number(figure.percent),
        "group": group_in_words(figure.group, say),
        "country": country_in_words(figure.country, say),
        "source": plan.library.sources[figure.source].publisher,
        "year": figure.year,
    }
    if figure.margin is None:
        return say(N_("{n}% ({group}, {country}, {source} {year})"), **words)
    text = N_("{n}%, give or take {margin} ({group}, {country}, {source} {year})")
    return say(text, margin=say.number(figure.margin), **words)
