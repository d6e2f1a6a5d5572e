"""What stands on the pages: words from the catalogues only, and in English plain words in short sentences.

What the user typed is turned into Cyrillic first, so that any Latin letter outside the brackets of the
pseudo-language is a word of ours that bypassed the catalogues.
"""

import re
from functools import cache

import pytest
from babel.core import Locale
from babel.dates import get_day_names, get_month_names

from pages.components.markdown import plain
from pages.components.routes import ROUTES
from pages.components.session import state
from planner.exports import ZONES
from planner.knowledge import businesses, library, method, observances, public_holidays, regions
from planner.language import PSEUDO
from planner.plan import build_plan
from planner.vocabulary import COUNTRIES
from tests.pages import screens
from tests.paths import PERSONAS

LONGEST = 20  # words in a sentence
AVOIDED = (
    "lead", "lesson", "cadence", "overlap", "reach", "baseline", "provenance", "off-ramp", "UTM",
    "call to action", "service level", "metric", "persona", "funnel",
)  # fmt: skip
_AVOIDED = re.compile(
    r"\b(" + "|".join(rf"{w}s?|{w}es" for w in [*AVOIDED, "calls to action"]) + r")\b", re.I
)
LOCALE = Locale.parse("en_GB")
FROM_BABEL = {
    word
    for names in (
        *(get_month_names(width, locale=LOCALE) for width in ("wide", "abbreviated")),
        *(get_day_names(width, locale=LOCALE) for width in ("wide", "abbreviated")),
        LOCALE.territories,
        {0: "and"},
    )
    for name in names.values()
    for word in re.findall(r"[A-Za-z]{2,}", name)
}
LATIN = re.compile(r"[A-Za-z]{2,}")
EXAMPLES = {word for path in PERSONAS for word in LATIN.findall(screens.persona(path.stem).business.name)}
NAMES = (
    {"Ninety", "Ten", LOCALE.languages["en"]}
    | EXAMPLES
    | {word for zone in ZONES for word in LATIN.findall(zone)}
)
ICON = re.compile(r":material/\w+:|\[key: [^\]]*\]")  # icons, and the keys of posts in a brief


def outside(text: str) -> list[str]:
    """The words that stand outside the brackets."""
    kept, depth = [], 0
    for letter in nameless(screens.ESCAPED.sub(r"\1", ICON.sub("", text)), " "):
        depth += (letter == "⟦") - (letter == "⟧")
        kept.append(letter if depth <= 0 else " ")
    return [word for word in LATIN.findall("".join(kept)) if word not in FROM_BABEL | NAMES]


def untranslated(text: str) -> list[str]:
    """The words that stand inside somebody's brackets and were never translated: their vowels are plain."""
    ours = nameless(screens.ESCAPED.sub(r"\1", ICON.sub("", text)), "")
    words = [word for word in LATIN.findall(ours) if word not in FROM_BABEL | NAMES]
    return [word for word in words if set(word) & set("aeiouAEIOU")]


def nameless(text: str, instead: str = "Name") -> str:
    """The text with another word for each printed name."""
    for name in people_and_papers():
        text = text.replace(name, instead)
    return text


@cache
def people_and_papers() -> list[str]:
    """Names that stay as they are, the longest first: who said something, and where."""
    knowledge = library(PSEUDO)
    names = {name for source in knowledge.sources.values() for name in (source.publisher, source.title)}
    names |= {
        text for one in knowledge.cautions.every for law in one.sources for text in (law.title, law.url)
    }
    for guideline in knowledge.guidelines.values():
        names |= {citation.said_by for citation in guideline.citations}
        names |= {other.said_by for other in guideline.counterpoints}
    names |= {expert.name for expert in knowledge.experts.values()} | {
        *knowledge.groups,
        *knowledge.guidelines,
    }
    names |= {one.id for one in method()}
    for table in (knowledge.myths, knowledge.letters):
        names |= {one.said_by for one in table.values()}
    days = (found for one in COUNTRIES for found in public_holidays(one, (2026, 2027), PSEUDO).values())
    names |= {one.name for found in days for one in found}
    names |= {text for one in observances() for text in (one.local, one.source, one.checked)}
    names |= {name for country in COUNTRIES for name in regions(country).values()}
    return sorted(names - {""}, key=len, reverse=True)


def test_the_method_sees_a_word_that_bypasses() -> None:
    assert outside("⟦Á ⟦wórd⟧⟧ and Mon 4 Jan: Facebook") == ["Facebook"]
    assert untranslated("⟦Wórds with Facebook⟧ and Mon 4 Jan") == ["with", "Facebook"]


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize(
    "who", ["nothing answered", "quick other", "bakery-bergen", "manufacturer-stuttgart"]
)
def test_no_word_on_screen_bypasses_the_catalogues(who: str, route: str) -> None:
    texts = screens.look(who, route, PSEUDO)
    assert any("⟦" in text for text in texts)
    assert [(text, found) for text in texts if (found := outside(text) or untranslated(text))] == []


@pytest.mark.parametrize("route", ["business", "audiences", "time", "calendar", "goals"])
def test_an_empty_list_to_choose_from_speaks_the_plans_language(route: str) -> None:
    """Without a placeholder of ours Streamlit says "Choose an option", in English whatever the language."""
    screen = screens.visit(route, screens.keep())
    lists = [*screen.selectbox, *screen.multiselect]
    assert [box.label for box in lists if not box.value and not box.proto.placeholder] == []


# Plain English -----------------------------------------------------------------------------------------


def sentences(text: str) -> list[str]:
    """The sentences of a text, Markdown's marks taken away; a name counts as one word."""
    flat = re.sub(r"[*`#]", "", ICON.sub("", screens.ESCAPED.sub(r"\1", text)))
    return [one.strip() for one in re.split(r"(?<=[.!?:;])\s+|\n+", nameless(flat)) if one.strip()]


def test_the_method_sees_avoided_words_and_long_sentences() -> None:
    assert _AVOIDED.findall("Leads and a call to action, not a leader, reached or teacher") == [
        "Leads",
        "call to action",
    ]
    assert sentences("**One.** Two, three! Four") == ["One.", "Two, three!", "Four"]


# Everybody's pages; and of every trade the two on which all that its plan says stands.
OF_A_TRADE = ("first_plan", "weeks")
WHOLE = ("nothing answered", "quick bakery")
LOOKS = [(who, route) for who in screens.QUICK for route in ROUTES if who in WHOLE or route in OF_A_TRADE]


@cache
def own_to_a_business() -> list[str]:
    """What businesses are called that has such a word: driving lessons, a team leader."""
    names = {name for row in businesses().values() for name in (row.name, *row.synonyms)}
    return sorted((name for name in names if _AVOIDED.search(name)), key=len, reverse=True)


def of_ours(text: str) -> str:
    """The text without the names of businesses that have such a word."""
    for name in own_to_a_business():
        text = re.sub(rf"\b{re.escape(name)}\b", "Name", text, flags=re.IGNORECASE)
    return text


def test_only_a_whole_name_of_a_business_may_have_such_a_word() -> None:
    assert "driving lessons" in own_to_a_business()
    assert _AVOIDED.findall(of_ours("Driving school (driving lessons): the lessons")) == ["lessons"]


@cache
def to_post(who: str) -> list[str]:
    """How the posts of somebody's plan go on: they speak to customers, and their sentences may be longer."""
    plan = build_plan(screens.PEOPLE[who](), library(), state.today())
    told = {post.more for post in plan.posts}
    told |= {one.more for one in plan.selling.drawer} if plan.selling else set()
    return sorted(told - {""}, key=len, reverse=True)


def unposted(who: str, text: str) -> str:
    for more in to_post(who):
        text = text.replace(more, "").replace(plain(more), "")
    return text


@pytest.mark.parametrize(("who", "route"), LOOKS)
def test_a_page_speaks_plainly(who: str, route: str) -> None:
    texts = [unposted(who, of_ours(text)) for text in screens.look(who, route)]
    assert [(text, found) for text in texts if (found := _AVOIDED.findall(nameless(text)))] == []
    assert [one for text in texts for one in sentences(text) if len(one.split()) > LONGEST] == []


def test_the_pages_speak_the_language_of_the_visit_before_there_is_a_plan() -> None:
    assert screens.visit("start", lang=PSEUDO).title[0].value.startswith("⟦")


def test_an_unknown_language_is_english() -> None:
    said = screens.persona("coach-leeds")
    said.settings.language = "xx"
    assert screens.visit("home", screens.keep(said)).title[0].value == "This week"
    assert screens.visit("start", lang="../../etc").title[0].value.startswith("One place.")
