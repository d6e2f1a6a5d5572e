"""The library: all advice to search, the twelve claims to vote on, and the tips from A to Z."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.routes import ROUTES
from pages.library.advice import group
from planner.knowledge import Guideline, Wanted, find, library, method
from planner.review import AT_ONCE
from tests.pages import screens

LIBRARY = library()
GUIDELINES = list(LIBRARY.guidelines.values())
NINETY = LIBRARY.guidelines["focus-90-10"]
HALVES = [
    {"id": "facebook", "role": "focus", "share": 50},
    {"id": "instagram", "role": "active", "share": 50},
]


def titles(screen: AppTest) -> list[str]:
    """The pieces of advice on the page, in order."""
    known = {one.title for one in GUIDELINES}
    return [box.label for box in screen.expander if box.label in known]


def look_for(screen: AppTest, words: str) -> AppTest:
    screens.widget(screen, "advice:words").set_value(words)
    return screen.run()


def about(screen: AppTest, guideline: Guideline) -> str:
    """What stands in the fold of one piece of advice."""
    (box,) = [box for box in screen.expander if box.label == guideline.title]
    texts = [node.value for node in (*box.markdown, *box.caption)]
    return screens.ESCAPED.sub(r"\1", "\n".join(texts))


def ninety(plan: str | None) -> tuple[AppTest, str]:
    """The advice about 90% alone, opened, and what stands there."""
    screen = screens.unfold(look_for(screens.visit("guidelines", plan), NINETY.title))
    return screen, about(screen, NINETY)


# What the experts say ----------------------------------------------------------------------------------


def test_without_a_plan_all_advice_is_there_ten_at_once() -> None:
    screen = screens.visit("guidelines")
    assert screens.title(screen) == "What the experts say"
    every = [one.title for one in find(LIBRARY, Wanted())]
    assert f"{len(every)} of {len(every)} pieces of advice." in screens.said(screen)
    for shown in range(AT_ONCE, len(every), AT_ONCE):
        assert titles(screen) == every[:shown]
        screens.press(screen, "Show more")
    assert titles(screen) == every
    assert "Show more" not in screens.buttons(screen)


def test_another_search_starts_with_ten_again() -> None:
    screen = screens.press(screens.visit("guidelines"), "Show more")
    assert len(titles(screen)) == 2 * AT_ONCE
    assert len(titles(look_for(screen, "customers"))) == AT_ONCE


def test_words_and_choices_narrow_it_down_together() -> None:
    screen = look_for(screens.visit("guidelines"), "Customers")
    wanted = Wanted("customers")
    for name, value in (
        ("article", "allton"),
        ("topic", "platforms"),
        ("expert", "Michael Kawula"),
        ("group", "Consider Networks Strategically"),
    ):
        before = find(LIBRARY, wanted)
        wanted = wanted._replace(**{name: value})
        screens.widget(screen, f"advice:{name}").set_value(value)
        assert titles(screen.run()) == [one.title for one in find(LIBRARY, wanted)][:AT_ONCE]
        assert 0 < len(find(LIBRARY, wanted)) <= len(before)
    screens.widget(screen, "advice:expert").set_value(None)
    assert len(titles(screen.run())) > len(find(LIBRARY, wanted))


def test_articles_have_their_year_and_groups_our_words() -> None:
    screen = screens.visit("guidelines")
    assert "How NOT To Use Social Media (2019)" in screens.widget(screen, "advice:article").options
    assert "7 Social Media Truths You Can Ignore and Still Be Successful" in (
        screens.widget(screen, "advice:article").options
    )
    assert "Andrew & Pete" in screens.widget(screen, "advice:expert").options
    assert screens.widget(screen, "advice:group").options == [one.shown for one in LIBRARY.groups.values()]


@pytest.mark.parametrize("words", ["zzz", "**b** {x} 100% <i> [a](b) $x$", "x" * 5000])
def test_what_nothing_fits_says_so_and_keeps_what_was_typed(words: str) -> None:
    screen = look_for(screens.visit("guidelines"), words)
    assert titles(screen) == []
    assert "Nothing fits all of this." in screens.said(screen)
    assert screens.widget(screen, "advice:words").value == words
    assert screens.errors(screen) == []


@pytest.mark.parametrize("guideline", GUIDELINES[::6], ids=lambda one: one.id)
def test_advice_says_why_what_to_do_when_not_who_says_so_and_who_disagrees(guideline: Guideline) -> None:
    screen = look_for(screens.visit("guidelines"), guideline.title)
    shown = about(screens.unfold(screen), guideline)
    for text in (guideline.why, guideline.action, guideline.unless, guideline.ours, guideline.id):
        assert text in shown
    for citation in guideline.citations:
        source = LIBRARY.sources[citation.source]
        year = f" ({source.year})" if source.year else ""
        place = f"{citation.where}, paragraph {citation.at.paragraph}"
        assert f"**{citation.said_by}** in “{source.title}”{year}, {place}." in shown
    for other in guideline.counterpoints:
        assert f"**{other.said_by} sees it differently.** {other.passage}" in shown


def test_without_a_plan_nothing_is_said_about_one() -> None:
    assert "Your plan" not in ninety(None)[1]


def test_a_plan_that_follows_the_advice_is_told_so() -> None:
    assert "**Your plan: done.**" in ninety(screens.keep(screens.quick("bakery")))[1]


def halves(*seen: str, **more: Any) -> str:
    """A plan with half of the effort at each of two places."""
    parts = {"platforms": {"choice": HALVES}, "settings": {"seen": [*seen]}, **more}
    return screens.keep(screens.answers(business={"name": "F", "trade": "bakery"}, **parts))


def test_a_plan_that_does_not_reads_what_is_missing_and_goes_there() -> None:
    screen, shown = ninety(halves("platforms"))
    assert "**Your plan: not yet.**" in shown
    assert "50%" in shown
    assert "back=guidelines" in screens.links(screen)["Go there"]


def test_a_page_nobody_looked_at_is_no_finding() -> None:
    shown = ninety(halves())[1]
    assert "you have not looked at this page yet" in shown
    assert "not yet.**" not in shown


def test_advice_set_aside_shows_the_reason_and_follows_no_markup_in_it() -> None:
    reason = "[we](https://example.org) **both** {like} it"
    aside = {"set_aside": {NINETY.id: {"reason": reason}}}
    screen, shown = ninety(halves("platforms", decisions=aside))
    assert f"**Your plan: left as it is.** Your reason: {reason}" in shown.replace("\u2060", "")
    assert "[we](https" not in "".join(str(node.value) for node in screen.markdown)


def test_advice_that_does_not_apply_is_not_called_done() -> None:
    plan = screens.keep(screens.quick("bakery"))
    linkedin = LIBRARY.guidelines["b2b-linkedin-blog"]
    screen = screens.unfold(look_for(screens.visit("guidelines", plan), linkedin.title))
    assert "there is nothing to check here" in about(screen, linkedin)


def test_searching_changes_no_answer() -> None:
    plan = screens.keep(screens.quick("bakery"))
    before = screens.document(plan)
    look_for(screens.press(screens.visit("guidelines", plan), "Show more"), "customers")
    assert screens.document(plan) == before


def test_there_are_31_cards_with_what_each_advised_and_what_is_gone() -> None:
    cards = [one for one in LIBRARY.experts.values() if one.point]
    assert len(cards) == 31
    shown = screens.said(screens.whole("guidelines"))
    for one in cards:
        assert one.name in shown
        assert one.point in shown
        assert f"**We put it under.** {group(one.group)}" in shown
        assert one.gone in shown


def test_a_card_holds_the_advice_of_this_article_only() -> None:
    screen = screens.unfold(screens.unfold(look_for(screens.visit("guidelines"), "zzz")))
    (card,) = [box for box in screen.expander if box.label == "Rich Brooks"]
    held = {box.label for box in card.expander}
    assert held == {
        one.title
        for one in GUIDELINES
        if ("Rich Brooks", "allton") in {(c.said_by, c.source) for c in one.citations}
    }
    assert held


def test_the_twelve_groups_stand_there_as_printed_with_their_votes() -> None:
    table = screens.whole("guidelines").table[0].value
    assert [int(n) for n in table.iloc[:, 2]] == [9, 8, 8, 5, 4, 2, 2, 2, 2, 1, 1, 1]
    assert [screens.ESCAPED.sub(r"\1", name) for name in table.iloc[:, 1]] == list(LIBRARY.groups)


def test_what_is_left_out_stands_there_with_its_reason() -> None:
    left = [one for one in method() if one.left]
    assert left
    shown = screens.said(screens.whole("guidelines"))
    assert [one.id for one in left if f"- **{one.id}**: {one.left}" not in shown] == []
    assert f"The articles ask for {len(method())} things. {len(left)} of them are not used here." in shown


def test_networks_that_are_gone_are_named_with_who_spoke_of_them() -> None:
    shown = screens.said(screens.whole("guidelines"))
    for one in LIBRARY.experts.values():
        if one.gone:
            assert f"**{one.name}** in “{LIBRARY.sources[one.source].title}" in shown
            assert one.gone in shown
    assert "Gowalla" in shown


# Twelve things people say ------------------------------------------------------------------------------

MYTHS = list(LIBRARY.myths.values())


def vote(screen: AppTest, number: int, belief: str) -> AppTest:
    screen.radio[number].set_value(belief)
    return screen.run()


@pytest.mark.parametrize("plan", [False, True])
def test_s06_twelve_claims_stand_in_the_order_of_the_articles_without_their_answers(plan: bool) -> None:
    screen = screens.visit("myths", screens.keep() if plan else None)
    assert [box.label for box in screen.radio] == [
        f"**{number}. {myth.claim}**" for number, myth in enumerate(MYTHS, 1)
    ]
    assert [(myth.source, myth.number) for myth in MYTHS] == [
        *(("brooks", n) for n in range(1, 8)),
        *(("martech", n) for n in range(1, 6)),
    ]
    assert [myth.answer for myth in MYTHS if myth.answer in screens.said(screen)] == []
    assert [box.value for box in screen.radio] == [None] * 12


def test_s06_a_vote_is_kept_and_shows_its_answer_alone() -> None:
    plan = screens.keep()
    screen = vote(screens.visit("myths", plan), 3, "doubt")
    assert screens.stored(plan, "decisions", "myths") == {MYTHS[3].id: "doubt"}
    assert [myth.answer for myth in MYTHS if myth.answer in screens.said(screen)] == [MYTHS[3].answer]
    assert f"{MYTHS[3].said_by} in “{LIBRARY.sources['brooks'].title}”" in screens.said(screen)
    assert titles(screen) == [LIBRARY.guidelines[one].title for one in MYTHS[3].guidelines]
    again = screens.visit("myths", plan)
    assert again.radio[3].value == "doubt"
    assert MYTHS[3].answer in screens.said(again)


def test_the_votes_are_counted() -> None:
    screen = screens.visit("myths", screens.keep())
    assert "You voted on 0 of 12." in screens.said(screen)
    for number, belief in enumerate(["believe", "doubt", "doubt"]):
        vote(screen, number, belief)
    assert "You voted on 3 of 12. You believe 1 and doubt 2." in screens.said(screen)
    vote(screen, 1, "believe")
    assert "You voted on 3 of 12. You believe 2 and doubt 1." in screens.said(screen)


def test_without_a_plan_one_votes_too_and_is_told_that_nothing_is_kept() -> None:
    screen = screens.visit("myths")
    assert "No plan is open." in screens.said(screen)
    vote(screen, 0, "believe")
    assert MYTHS[0].answer in screens.said(screen)
    assert "You voted on 1 of 12." in screens.said(screen)
    assert "No plan is open." not in screens.said(screens.visit("myths", screens.keep()))


# From A to Z -------------------------------------------------------------------------------------------

LETTERS = list(LIBRARY.letters.values())


def test_s43_26_boxes_from_a_to_z_each_with_its_advice_and_who_says_so() -> None:
    screen = screens.visit("self_check", screens.keep())
    assert [box.label for box in screen.radio] == [f"**{one.id.upper()}. {one.title}**" for one in LETTERS]
    assert {tuple(box.options) for box in screen.radio} == {("We do this", "Partly", "Not yet")}
    assert [box.value for box in screen.radio] == [None] * 26
    for letter in LETTERS:
        assert f"{letter.advice} ({letter.said_by})" in screens.said(screen)
    assert "Your result" not in screens.said(screen)


def test_s43_13_done_6_in_part_and_7_not_yet_are_62_percent() -> None:
    doings = dict(zip("abcdefghijklmnopqrstuvwxyz", ["yes"] * 13 + ["partly"] * 6 + ["no"] * 7, strict=True))
    shown = screens.said(
        screens.visit("self_check", screens.keep(screens.answers(decisions={"letters": doings})))
    )
    assert "Your result: 62%" in shown
    assert "We do this: 13. Partly: 6. Not yet: 7. Not answered: 0." in shown
    left = [f"{one.id.upper()}: {one.title}" for one in LETTERS[19:]]
    assert "**Not yet**\n\n" + "\n".join(f"- {line}" for line in left) in shown


def test_every_tip_leads_to_a_page_that_exists_or_to_none() -> None:
    assert {one.where for one in LETTERS} <= {"", *ROUTES}


def test_an_answer_is_saved_counted_and_there_again() -> None:
    plan = screens.keep()
    screen = vote(screens.visit("self_check", plan), 2, "partly")
    assert screens.stored(plan, "decisions", "letters") == {"c": "partly"}
    assert "Your result: 2%" in screens.said(screen)
    assert "**Not yet**" not in screens.said(screen)
    assert screens.visit("self_check", plan).radio[2].value == "partly"
    assert screens.stored(screens.keep(), "decisions") is None


def test_what_is_not_done_leads_to_the_page_where_it_can_be() -> None:
    plan = screens.keep(
        screens.answers(decisions={"letters": {one.id: "yes" for one in LETTERS if one.id != "t"}})
    )
    screen = screens.visit("self_check", plan)
    assert "back=self_check" in screens.links(screen)["Say who buys from you"]
    vote(screen, 19, "yes")
    assert "Say who buys from you" not in screens.links(screen)


def test_without_a_plan_one_checks_oneself_too() -> None:
    screen = screens.visit("self_check")
    assert "No plan is open." in screens.said(screen)
    vote(screen, 0, "yes")
    assert "Your result: 4%" in screens.said(screen)


# Between them ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("plan", [False, True])
@pytest.mark.parametrize("here", ["guidelines", "myths", "self_check"])
def test_each_page_leads_to_the_others_with_the_plan(here: str, plan: bool) -> None:
    address = screens.keep() if plan else None
    names = {
        "guidelines": "What the experts say",
        "myths": "Twelve things people say",
        "self_check": "From A to Z",
        "evidence": "Where the numbers come from",
    }
    found = screens.links(screens.visit(here, address))
    for name, label in names.items():
        assert (label in found) == (plan or name != here), "the menu of a plan holds them all"
        assert name == here or found[label].startswith(f"plan={address}" if plan else "")
