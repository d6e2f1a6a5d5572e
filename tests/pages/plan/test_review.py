"""The review page: few hints first, one tap each, leaving one as it is, both sides, and the score."""

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.advice import findings
from pages.components.routes import ROUTES
from planner.answers import Document, from_document, put, to_document
from planner.knowledge import library
from planner.plan import build_plan
from planner.review import Finding, Review, review, score
from tests.bad_plan import BAD, bad_plan
from tests.checks.test_checks import CASES, Case, plan_of
from tests.days import TODAY
from tests.pages import screens

GUIDELINES = library().guidelines
REASON = "Two shops, two of us"
MARKUP = "{0} 100% %s **bold** [x](http://e.org) <b>"


def review_of(document: Document) -> Review:
    return review(build_plan(from_document(document), library(), TODAY))


def shown(screen: AppTest) -> list[str]:
    """The titles of the hints on the page, in order."""
    titles = {f"**{g.title}**": name for name, g in GUIDELINES.items()}
    texts = [text for text in screens.words(screen) if text.startswith(":material/")]
    return [name for text in texts for title, name in titles.items() if text.endswith(title)]


def opened(document: Document = BAD) -> tuple[str, AppTest]:
    plan = screens.keep(from_document(document))
    return plan, screens.unfold(screens.visit("review", plan))


def test_three_at_first_then_ten_then_ten_more() -> None:
    screen = screens.visit("review", screens.keep(bad_plan()))
    expected = [f.guideline.id for f in review_of(BAD).findings]
    assert shown(screen) == expected[:3]
    assert shown(screens.press(screen, "Show the rest")) == expected[:10]
    assert shown(screens.press(screen, "Show more")) == expected[:20]
    while "Show more" in screens.buttons(screen):
        screens.press(screen, "Show more")
    assert shown(screen) == expected


def test_pages_nobody_has_looked_at_are_a_count_with_links() -> None:
    document = put(BAD, ("settings", "seen"), ["goals"])
    screen, result = screens.visit("review", screens.keep(from_document(document))), review_of(document)
    assert shown(screen) == [f.guideline.id for f in result.findings if f.topic == "goals"][:3]
    number = result.waiting["platforms"]
    assert number > 1
    assert "back=review" in screens.links(screen)[f"Choose your one place: {number} hints"]


def test_a_plan_without_hints_says_so() -> None:
    screen = screens.visit("review", screens.keep(screens.quick("bakery")))
    assert shown(screen) == []
    assert "There is nothing to say about the pages you have looked at." in screens.said(screen)
    assert "Show the rest" not in screens.buttons(screen)


def test_a_hint_says_what_where_why_who_and_who_disagrees() -> None:
    _, screen = opened()
    text = screens.said(screen)
    finding = review_of(BAD).findings[0]
    guideline = finding.guideline
    for part in (finding.text, guideline.action, guideline.why, guideline.unless):
        assert part in text
    for citation in guideline.citations:
        source = library().sources[citation.source]
        assert f"**{citation.said_by}** in “{source.title}” ({source.year})" in text
    for other in guideline.counterpoints:
        assert f"**{other.said_by} sees it differently.** {other.passage}" in text
    assert "Where: Choose three topics, “Your own ideas”." in text
    assert "back=review" in screens.links(screen)["Go there"]


def test_advice_that_pulls_the_other_way_is_named() -> None:
    pulled = [f for f in review_of(BAD).findings if f.guideline.conflicts]
    _, screen = opened()
    text = screens.said(whole_of(screen))
    for name in pulled[0].guideline.conflicts:
        assert GUIDELINES[name].title in text


def whole_of(screen: AppTest) -> AppTest:
    screens.press(screen, "Show the rest")
    while "Show more" in screens.buttons(screen):
        screens.press(screen, "Show more")
    return screens.unfold(screen)


def test_one_tap_fixes_it_and_says_so() -> None:
    plan = screens.keep(bad_plan())
    screen = screens.press(screens.visit("review", plan), "Give Facebook 90%")
    assert "Done: Give Facebook 90%. Undo takes it back." in screens.said(screen)
    assert "focus-90-10" not in shown(screen)
    screens.press(screen, "Undo")
    assert "focus-90-10" in shown(screen)


def test_a_hint_that_only_its_owner_can_answer_has_a_link_and_no_button() -> None:
    one = put(BAD, ("settings", "seen"), ["business"])
    screen = screens.visit("review", screens.keep(from_document(one)))
    assert "identity-before-projection" in shown(screen)
    keys = [str(button.key) for button in screen.button]
    assert not [key for key in keys if ":fix:identity-before-projection" in key]
    assert "Go there" in screens.links(screen)


@pytest.mark.parametrize(
    ("tapped", "typed", "reason"),
    [
        ("It does not fit our business.", "", "It does not fit our business."),
        (None, REASON, REASON),
        ("Not now. We look at it again later.", "In May", "Not now. We look at it again later. In May"),
        (None, MARKUP, MARKUP),
    ],
)
def test_a_hint_is_left_with_a_ready_reason_or_ones_own(tapped: str | None, typed: str, reason: str) -> None:
    plan, screen = opened()
    (line,) = screens.asides(screen, "always-promotional")
    screens.widget(screen, f"{line.key}:ready").set_value(tapped)
    screens.put_aside(screen, "always-promotional", typed)
    assert screens.errors(screen) == []
    assert screens.stored(plan, "decisions", "set_aside", "always-promotional", "reason") == reason
    assert "always-promotional" not in shown(screen)
    assert reason in screens.said(screen).replace("\u2060", "")
    screens.press(screen, "Take up again")
    assert screens.stored(plan, "decisions") is None
    assert shown(screen)[0] == "always-promotional"


@pytest.mark.parametrize("typed", ["", "  ", "\u200b", "x" * 601])
def test_without_a_usable_reason_it_stays_and_so_does_what_was_typed(typed: str) -> None:
    plan, screen = opened()
    screens.put_aside(screen, "always-promotional", typed)
    (message,) = screens.errors(screen)
    assert message.startswith("Your reason: ")
    assert screens.asides(screen, "always-promotional")[0].value == typed
    assert screens.stored(plan, "decisions") is None
    assert shown(screen)[0] == "always-promotional"


def test_what_somebody_typed_is_text_in_a_hint_and_on_its_button() -> None:
    document = put(BAD, ("time", "team"), [{"id": "p1", "name": MARKUP}])
    document = put(document, ("audiences", "a1", "name"), f"Everybody {MARKUP}"[:60])
    screen = whole_of(opened(document)[1])
    assert screens.errors(screen) == []
    (label,) = [one for one in screens.buttons(screen) if one.startswith("Answers come from")]
    assert "\\*\\*bold\\*\\*" in label
    assert "[x](http" not in label
    assert not [text for text in screens.words(screen) if "**bold**" in text or "[x](http" in text]


def test_both_sides_of_every_view_are_there_by_page() -> None:
    screen = screens.visit("review", screens.keep(bad_plan()))
    screen.toggle[0].set_value(True).run()
    labels = [box.label for box in screen.expander]
    assert [view.question for view in library().views.values() if view.question not in labels] == []
    assert "**Choose your one place**" in screens.words(screen)


def test_the_score_says_how_it_is_counted_and_shows_the_same_as_a_table() -> None:
    document = to_document(screens.persona("coach-leeds"))
    screen = screens.unfold(screens.visit("review", screens.keep(from_document(document))))
    result, text = review_of(document), screens.said(screen)
    costly = sum(f.level == "costly" and f.sure != "unsaid" for f in result.looked_at)
    assert f"**Costs your plan something: {costly}.** Worth knowing: 0." in text
    assert "These counts are ours, on pages you have looked at." in text
    table = screen.table[0].value
    votes = [group.votes for group in library().groups.values()]
    assert [f"({n}\u00a0vote" in row for n, row in zip(votes, table["Advice"], strict=True)] == [True] * 12
    judged = score(build_plan(from_document(document), library(), TODAY), result).counts
    assert (table["Followed"].sum(), table["Open"].sum()) == (judged["followed"], len(result.findings))


def test_what_sinks_the_plan_is_the_headline_and_no_number_is_said() -> None:
    text = screens.said(screens.visit("review", screens.keep(bad_plan())))
    first = review_of(BAD).findings[0]
    assert f"**First of all: {first.guideline.title}.** {first.text}" in text
    assert "Followed:" not in text
    assert "Costs your plan something" not in text


def test_the_page_opens_with_the_plan_of_somebody_who_is_done() -> None:
    screen = screens.whole("review", screens.keep(screens.persona("bakery-bergen")))
    assert screens.errors(screen) == []
    assert {"What the experts say", "Twelve things people say", "From A to Z"} <= set(screens.links(screen))


def test_home_leads_to_it_with_and_without_hints() -> None:
    for answers in (bad_plan(), screens.quick("bakery")):
        assert ROUTES["review"].title in screens.links(screens.visit("home", screens.keep(answers)))


def where(case: Case) -> Finding:
    return next(f for f in review(plan_of(case)).findings if f.guideline.id == case["guideline"])


@pytest.mark.parametrize("name", GUIDELINES)
def test_every_hint_leads_to_a_page(name: str) -> None:
    guideline = GUIDELINES[name]
    found = [where(case) for case in CASES if (case["guideline"], case["expect"]) == (name, "finding")]
    usual = Finding(guideline, "", guideline.level, guideline.where, 0)
    assert all(ROUTES[findings.page_of(one)].needs_plan for one in [usual, *found])


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("measurement.measures.g1.reader", "measurement"),
        ("engagement.groups.g1.rules", "engagement"),
        ("log.reviews", "progress"),
        ("goals.g1.halfway", "progress"),
        ("goals.g1.measure", "goals"),
        ("calendar.edits.bakery/s01-photo1.flyer", "weeks"),
        ("calendar.own.own1.length", "weeks"),
        ("calendar.stories", "themes"),
        ("calendar.weekdays", "calendar"),
        ("themes.m1.lessons.l1.gain", "themes"),
        ("time.makes", "time"),
        ("platforms.choice.facebook.share", "platforms_choice"),
        ("platforms.places.facebook.love", "platforms_liked"),
        ("platforms.places.facebook.follow", "platforms_choice"),
    ],
)
def test_the_page_is_the_one_that_asks_for_the_field(path: str, page: str) -> None:
    guideline = GUIDELINES["focus-90-10"]
    assert findings.page_of(Finding(guideline, "", "costly", tuple(path.split(".")), 0)) == page
