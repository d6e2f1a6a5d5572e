"""The one place in three pages: who is where, what one loves, the choice with its certainty."""

import re
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from planner.answers import Answers
from planner.knowledge import library
from tests.pages import screens

FOR_FIRMS = [library().platforms[place].name for place in ("linkedin", "blog")]
OVERLAP_ONLY = {"overlap": 100, "purpose": 0, "minutes": 0}
PAGES = ("platforms", "platforms_liked", "platforms_choice")


def rated(*choice: dict[str, Any], market: str = "both", **places: Any) -> Answers:
    """Somebody in no list who rated these places, and chose; a place may be given as a whole."""
    entries = [
        {"id": p, "audience": said[0], "love": said[1], "profile": True}
        if isinstance(said, tuple)
        else {"id": p} | said
        for p, said in places.items()
    ]
    return screens.answers(
        business={"name": "Fjord", "trade": "other", "market": market},
        platforms={"places": entries, "choice": list(choice)},
        settings={"weights": OVERLAP_ONLY, "seen": ["platforms"]},
        calendar={"start": "2027-01-04"},
    )


def alone(*choice: dict[str, Any], **places: Any) -> Answers:
    """The same where every other place is ruled out."""
    out: dict[str, Any] = {place: {"love": 0} for place in library().platforms if place not in places}
    return rated(*choice, **places, **out)


def one(place: str, role: str, share: float = 0) -> dict[str, Any]:
    return {"id": place, "role": role, "share": share}


def of_97() -> str:
    """A plan whose shares sum to 97."""
    choice = one("facebook", "focus", 90), one("instagram", "active", 7)
    return screens.keep(rated(*choice, facebook=(4, 4), instagram=(2, 2)))


def shown(*choice: dict[str, Any]) -> AppTest:
    return screens.visit(
        "platforms_choice", screens.keep(rated(*choice, facebook=(4, 4), instagram=(2, 2), tiktok=(2, 2)))
    )


def opened(route: str, plan: str, *folds: str, **params: str) -> AppTest:
    """A page with these folds open."""
    return screens.visit(route, plan, opened=[f"{plan}:fold:{fold}" for fold in folds], **params)


def asked(screen: AppTest) -> list[str]:
    """The places that are asked about, in their order."""
    return [node.value for node in screen.subheader]


def rows(screen: AppTest) -> list[list[Any]]:
    return [list(row) for table in screen.table for row in table.value.itertuples(index=False)]


# Three pages --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("trade", ["bakery", "other"])
@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_preselected(page: str, trade: str) -> None:
    screen = screens.whole(page, screens.keep(screens.quick(trade)))
    assert [radio.label for radio in screen.radio if radio.value is not None] == []
    assert [tick.label for tick in screen.checkbox if tick.value] == []


def test_continue_leads_through_the_three_pages_and_says_at_the_end_what_is_open() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("platforms", plan)
    for page, heading in zip((*PAGES[1:], "themes"), ("What you love", "The choice", "topics"), strict=True):
        screen = screens.follow(screen, "Continue", page)
        assert heading in screens.title(screen)
        assert ("Still open on the last page" in screens.said(screen)) == (page == "themes")
    assert screens.stored(plan, "settings", "seen") == ["platforms"]


@pytest.mark.parametrize("page", PAGES)
def test_each_page_leads_to_the_two_others_and_remembers_where_to_go_back_to(page: str) -> None:
    plan = screens.keep(screens.quick("bakery"))
    found = screens.links(screens.visit(page, plan, back="summary"))
    for label in ("1. Who is where", "2. What you love", "3. The choice"):
        assert found[label] == f"plan={plan}&back=summary"


def test_a_finding_stands_on_the_page_that_asks() -> None:
    choice = one("facebook", "focus", 90), one("instagram", "active", 10)
    for scores, guideline, home in (
        ((0, 4), "audience-only-reason", "platforms"),
        ((4, 0), "platform-three-disqualifiers", "platforms_liked"),
    ):
        plan = screens.keep(rated(*choice, facebook=scores, instagram=(2, 2)))
        finding = library().guidelines[guideline].title
        assert [page for page in PAGES if finding in screens.said(screens.visit(page, plan))] == [home]
        assert [
            label
            for label, query in screens.links(screens.visit("tasks", plan)).items()
            if label == "Go there"
        ]


# Who is where -------------------------------------------------------------------------------------------


def test_four_places_are_rated_in_words() -> None:
    screen = screens.visit("platforms", screens.keep(screens.quick("bakery")))
    assert screens.box(screen, "platforms", "places", "facebook", "audience").options == [
        "Many",
        "Some",
        "No",
    ]
    assert asked(screen) == ["Facebook", "Instagram", "WhatsApp", "Newsletter"]


def test_a_rating_between_the_words_is_one_of_the_words() -> None:
    screen = screens.visit("platforms", screens.keep(rated(facebook=(3, 4))))
    options = screens.box(screen, "platforms", "places", "facebook", "audience").options
    assert options == ["Many", "Quite many", "Some", "No"]


def test_who_sells_to_businesses_is_asked_about_linkedin_and_a_blog_first() -> None:
    firm = screens.answers(business={"name": "Fjord", "trade": "other", "market": "businesses"})
    assert asked(screens.visit("platforms", screens.keep(firm)))[:2] == FOR_FIRMS
    named = rated(market="businesses", reddit={"audience": 2})
    assert asked(screens.visit("platforms", screens.keep(named)))[:3] == ["Reddit", *FOR_FIRMS]


def test_no_place_moves_while_one_rates() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("platforms", plan)
    before = asked(screen)
    screens.box(screen, "platforms", "places", "newsletter", "audience").set_value(2)
    screen.run()
    assert screens.stored(plan, "platforms", "places", "newsletter", "audience") == 2
    assert asked(screen) == before
    assert asked(screens.visit("platforms", plan))[0] == "Newsletter"


def test_how_one_knows_is_asked_once_a_word_was_chosen() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("platforms", plan)
    assert [box.label for box in screen.selectbox] == []
    screens.box(screen, "platforms", "places", "facebook", "audience").set_value(4)
    screen.run()
    how = screens.box(screen, "platforms", "places", "facebook", "known", "audience", "how")
    assert how.options == [
        "We know it", "Customers told us", "A survey says so", "We voted on it", "It is a guess"
    ]  # fmt: skip
    how.set_value("customer")
    screen.run()
    assert screens.stored(plan, "platforms", "places", "facebook", "known") == {
        "audience": {"how": "customer"}
    }


def test_three_questions_for_ten_customers_come_first_with_a_sheet_to_print() -> None:
    screen = screens.visit("platforms", screens.keep(screens.quick("bakery")))
    assert "1. Where do you look when you want something like what we sell?" in screens.said(screen)
    assert "A sheet for asking ten customers" in screens.said(screen)


def test_what_customers_said_is_stored_and_counts_before_the_owners_word() -> None:
    plan = screens.keep(alone(facebook=(0, 4), tiktok=(2, 4)))
    assert "TikTok" in asked(screens.visit("platforms_choice", plan))[0]
    screen = screens.visit("platforms", plan)
    screens.box(screen, "platforms", "asked").set_value(10)
    screen.run()
    screens.box(screen, "platforms", "places", "facebook", "named").set_value(7)
    screen.run()
    assert screens.stored(plan, "platforms", "asked") == 10
    assert screens.stored(plan, "platforms", "places", "facebook") == {
        "id": "facebook", "audience": 0, "love": 4, "profile": True, "named": 7
    }  # fmt: skip
    line = "7 of 10 customers named it."
    assert line in [node.value for node in screen.caption]
    assert line in [node.value for node in screen.markdown]
    assert "Facebook" in asked(screens.visit("platforms_choice", plan))[0]


def test_the_questions_for_customers_stay_open_while_one_types_and_are_folded_later() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("platforms", plan)
    screens.box(screen, "platforms", "asked").set_value(10)
    screen.run()
    assert screens.box(screen, "platforms", "asked").value == 10
    assert [number.label for number in screens.visit("platforms", plan).text_input] == []


def test_more_customers_than_were_asked_are_doubted_and_kept() -> None:
    plan = screens.keep(screens.answers(platforms={"asked": 10, "places": [{"id": "facebook", "named": 12}]}))
    screen = opened("platforms", plan, "counting.ask")
    assert "Facebook: 12 of 10 cannot be." in screens.said(screen)
    assert screens.stored(plan, "platforms", "places", "facebook", "named") == 12


def test_who_named_a_place_without_how_many_were_asked_does_not_count_yet() -> None:
    plan = screens.keep(screens.answers(platforms={"places": [{"id": "facebook", "named": 7}]}))
    screen = screens.visit("platforms", plan)
    assert "Say above how many there were in all: then it counts." in screens.said(screen)
    assert "customers named it" not in screens.said(screen)


@pytest.mark.parametrize("number", [-1, 100_001])
def test_a_number_of_customers_that_cannot_be_is_named_and_stays_in_its_field(number: int) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("platforms", plan)
    screens.box(screen, "platforms", "asked").set_value(number)
    screen.run()
    assert [
        text for text in screens.errors(screen) if text.startswith("How many customers you asked: enter ")
    ]
    assert screens.box(screen, "platforms", "asked").value == number
    assert screens.stored(plan, "platforms") is None


def test_ones_own_new_customers_are_counted_by_place() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = opened("platforms", plan, "counting.own")
    screens.box(screen, "platforms", "came").set_value(20)
    screen.run()
    screens.box(screen, "platforms", "places", "instagram", "came").set_value(6)
    screen.run()
    assert screens.stored(plan, "platforms", "places", "instagram", "came") == 6
    assert "6 new customers came from there." in screens.said(screen)


def test_what_customers_said_is_named_before_ones_own_count() -> None:
    both = {"named": 2, "came": 9}
    plan = screens.keep(
        screens.answers(platforms={"asked": 10, "came": 10, "places": [{"id": "facebook"} | both]})
    )
    said = "2 of 10 customers named it. 9 new customers came from there."
    assert said in screens.said(screens.visit("platforms", plan))


def test_a_survey_is_shown_with_source_year_and_margin_and_another_countrys_says_so() -> None:
    at_home = screens.said(screens.visit("platforms", screens.keep(quick_in("US"))))
    assert re.search(
        r"United States: [\d.]+% of .* use Facebook\. .*2025, Pew Research Center, give or", at_home
    )
    assert "We know no such figure" not in at_home
    abroad = screens.said(screens.visit("platforms", screens.keep(quick_in("NL"))))
    assert re.search(r"United States: [\d.]+% of .* We know no such figure from Netherlands\.", abroad)
    assert "We know no survey about this that fits your customers." in abroad  # the newsletter


def quick_in(country: str, **audience: Any) -> Answers:
    who = {"id": "a1", "card": "bakery/families"} | audience
    return screens.answers(business={"name": "Fjord", "trade": "bakery", "country": country}, audiences=[who])


def test_the_groups_of_the_survey_choose_its_figures() -> None:
    plan = screens.keep(quick_in("US", ages=["18-29", "30-49", "50-64", "65+"]))
    screen = screens.whole("audiences", plan)
    screens.box(screen, "audiences", "a1", "education").set_value("college graduate+")
    screen.run()
    assert screens.stored(plan, "audiences", "a1", "education") == "college graduate+"
    assert "of adults with a college degree" in screens.said(screens.visit("platforms", plan))


def test_a_schooling_in_ones_own_words_stays() -> None:
    screen = screens.whole("audiences", screens.keep(quick_in("US", education="master craftsmen")))
    assert screens.box(screen, "audiences", "a1", "education").value == "master craftsmen"


def exceptions(screen: AppTest) -> list[Any]:
    return [tick for tick in screen.checkbox if ":platforms.exceptions:" in str(tick.key)]


@pytest.mark.parametrize(("market", "boxes"), [("consumers", 0), ("businesses", 3), ("both", 3)])
def test_who_sells_to_businesses_is_asked_for_the_exceptions_of_rich_brooks(market: str, boxes: int) -> None:
    screen = screens.visit("platforms", screens.keep(rated(market=market)))
    assert len(exceptions(screen)) == boxes
    assert ("Rich Brooks (2019)" in screens.said(screen)) == bool(boxes)


def test_an_exception_is_ticked_unticked_and_taken_back() -> None:
    plan = screens.keep(rated(market="businesses"))
    screen = screens.visit("platforms", plan)
    for number, expected in ((2, ["community"]), (0, ["community", "owners"]), (2, ["owners"])):
        exceptions(screen)[number].set_value(not exceptions(screen)[number].value)
        screen.run()
        assert screens.stored(plan, "platforms", "exceptions") == expected
    screens.press(screen, "Undo")
    assert screens.stored(plan, "platforms", "exceptions") == ["community", "owners"]
    assert [tick.value for tick in exceptions(screen)] == [True, False, True]


def test_a_place_in_no_list_is_added_and_rated() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.visit("platforms", plan))
    screens.widget(screen, "new-place").set_value("  Village *notice* board ")
    screens.press(screen, "Add this place")
    assert screens.stored(plan, "platforms", "places", "Village *notice* board") is not None
    screens.box(screens.whole("platforms", plan), "platforms", "places", "Village *notice* board", "audience")
    screens.box(
        screens.whole("platforms_liked", plan), "platforms", "places", "Village *notice* board", "love"
    )


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "x" * 41])
def test_a_place_without_a_usable_name_is_not_added(name: str) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.visit("platforms", plan))
    screens.widget(screen, "new-place").set_value(name)
    screens.press(screen, "Add this place")
    assert [error.value for error in screen.exception] == []
    assert screens.stored(plan, "platforms") is None
    if len(name) == 41:
        assert "at most 40 characters" in screens.said(screen)


@pytest.mark.parametrize("name", ["Facebook", "facebook", "tiktok"])
def test_a_place_that_is_in_the_list_is_not_added_again(name: str) -> None:
    plan = screens.keep(rated(facebook=(4, 4)))
    before = screens.stored(plan, "platforms")
    screen = screens.unfold(screens.visit("platforms", plan))
    screens.widget(screen, "new-place").set_value(name)
    screens.press(screen, "Add this place")
    assert [text for text in screens.errors(screen) if text.endswith("is in the list already.")]
    assert screens.stored(plan, "platforms") == before


# What you love ------------------------------------------------------------------------------------------


def test_liking_the_page_and_being_found_there_are_stored() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("platforms_liked", plan)
    assert asked(screen) == ["Facebook", "Instagram", "WhatsApp", "Newsletter"]
    screens.widget(screen, "platforms.places.instagram.profile:words").set_value("alive").run()
    assert screens.stored(plan, "platforms", "places", "instagram", "profile") is True
    for name, value in (("love", 0), ("finds", True)):
        screens.box(screen, "platforms", "places", "instagram", name).set_value(value)
        screen.run()
        assert screens.stored(plan, "platforms", "places", "instagram", name) == value


def test_a_week_at_a_place_is_said_in_minutes_beside_what_there_is() -> None:
    screen = screens.visit("platforms_liked", screens.keep(screens.quick("bakery", minutes=180)))
    assert "You plan 2 hours 6 a week." in screens.said(screen)
    assert "A week there takes about 70 minutes." in screens.said(screen).replace("1 hour 10", "70 minutes")


# The choice ---------------------------------------------------------------------------------------------


def test_a_close_race_is_named_and_the_person_picks() -> None:
    plan = screens.keep(rated(facebook=(4, 4), instagram=(4, 4), tiktok=(2, 2)))
    screen = screens.visit("platforms_choice", plan)
    assert "It is close" in asked(screen)[0].replace("\\", "")
    assert screens.stored(plan, "platforms", "choice") is None
    assert screens.widget(screen, "focus").value is None
    screens.widget(screen, "focus").set_value("instagram")
    screens.press(screen, "Make it our one place")
    assert screens.stored(plan, "platforms", "choice", "instagram", "role") == "focus"
    assert "Our one place is Instagram" in screens.said(screen).replace("*", "")


def test_a_clear_winner_is_named_with_how_sure_that_is() -> None:
    known = {"audience": 5, "love": 5, "known": {"audience": {"how": "known"}}}
    plan = screens.keep(alone(facebook=known, tiktok={"audience": 1, "love": 2}))
    screen = opened("platforms_choice", plan, "certainty.how_we_know", "counts-table")
    assert "Facebook is a clear first" in asked(screen)[0]
    counts = [row[1] for row in rows(screen) if row[0] in ("Facebook", "TikTok") and isinstance(row[1], int)]
    assert sum(counts) == 100
    assert counts[0] >= 80


def test_counts_and_percentages_stand_under_how_we_know_alone() -> None:
    screen = screens.visit("platforms_choice", screens.keep(screens.quick("restaurant")))
    assert not re.search(r"\d+ (?:of|in) 100", screens.said(screen))
    plan = screens.keep(screens.quick("restaurant"))
    screen = opened("platforms_choice", plan, "certainty.how_we_know")
    assert re.search(r"comes first in \d+ of 100 tries", screens.said(screen))
    assert "Customers there: probably" in screens.said(screen)


def test_another_place_than_the_first_is_called_so() -> None:
    plan = screens.keep(rated(one("tiktok", "focus", 100), facebook=(4, 4), tiktok=(2, 4)))
    assert "You chose TikTok" in asked(screens.visit("platforms_choice", plan))[0]


def test_the_question_named_is_followed_to_its_field_and_each_answer_leads_where_it_was_said() -> None:
    plan = screens.keep(screens.quick("restaurant"))
    screen = screens.visit("platforms_choice", plan)
    said = screens.said(screen)
    assert "do you like it on Facebook? If “No”, we take Instagram." in said
    link = screens.links(screen)["Answer that: What you love"]
    assert "at=platforms.places.facebook.love" in link
    screen = screens.visit("platforms_liked", plan, place="facebook", back="platforms_choice")
    answer = screens.box(screen, "platforms", "places", "facebook", "love")
    assert answer.options == ["Very much", "Yes", "Quite", "Somewhat", "Hardly", "No"]
    answer.set_value(0)
    screen.run()
    assert "Instagram" in asked(screens.follow(screen, "Save and go back", "platforms_choice").run())[0]


def test_where_nothing_is_left_to_ask_one_may_start() -> None:
    plan = screens.keep(alone(facebook=(5, 5), tiktok=(1, 2)))
    screen = screens.visit("platforms_choice", plan)
    assert "Nothing you could still tell us is likely to change this. Start." in screens.said(screen)


def test_who_hires_is_asked_about_people_who_might_work_there() -> None:
    goal = {"id": "g1", "want": "bakery/saturday-help"}
    plan = screens.keep(
        screens.answers(business={"name": "Fjord", "trade": "bakery", "country": "NO"}, goals=[goal])
    )
    screen = screens.visit("platforms", plan)
    assert "Ask ten people who might work for you which of these places they use." in screens.said(screen)
    answer = screens.box(screen, "platforms", "places", "facebook", "workers")
    assert answer.label == "Are people who might work for you on Facebook?"
    answer.set_value(4)
    screen.run()
    assert screens.stored(plan, "platforms", "places", "facebook", "workers") == 4
    screens.box(screen, "platforms", "workers_asked").set_value(10)
    screen.run()
    assert screens.stored(plan, "platforms", "workers_asked") == 10


def test_what_work_it_is_is_asked_of_those_who_hire_and_of_no_others() -> None:
    hiring, selling = (
        screens.keep(
            screens.answers(business={"trade": "bakery", "country": "NO"}, goals=[{"id": "g1", "want": want}])
        )
        for want in ("bakery/saturday-help", "bakery/cake-orders")
    )
    screens.box(screens.visit("goals", hiring), "goals", "g1", "work").set_value("desk").run()
    assert screens.stored(hiring, "goals", "g1", "work") == "desk"
    labels = [radio.label for radio in screens.visit("goals", selling).radio]
    assert not [label for label in labels if label.startswith("What work it is")]


def test_how_many_customers_let_one_write_to_them_is_asked_where_the_link_leads() -> None:
    plan = screens.keep(screens.quick("online-shop"))
    screen = screens.visit("business", plan, at="business.addresses")
    screens.box(screen, "business", "addresses").set_value("300").run()
    assert screens.stored(plan, "business", "addresses") == "300"


def test_what_to_ask_next_stands_in_the_quick_plan_and_among_the_tasks() -> None:
    plan = screens.keep(screens.quick("restaurant"))
    for page in ("quick_people", "tasks", "platforms_choice"):
        screen = screens.visit(page, plan)
        assert "One thing would help most: do you like it on Facebook?" in screens.said(screen)
        assert f"back={page}" in screens.links(screen)["Answer that: What you love"]


@pytest.mark.parametrize(("word", "stored"), [("yes", True), ("no", False)])
def test_whether_one_can_wait_to_be_found_is_asked(word: str, stored: bool) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.visit("platforms", plan)
    screens.widget(screen, "platforms.waits:words").set_value(word).run()
    assert screens.stored(plan, "platforms", "waits") is stored


def test_the_place_a_link_is_about_comes_first() -> None:
    plan = screens.keep(screens.quick("bakery"))
    for page in PAGES[:2]:
        assert asked(screens.visit(page, plan, place="threads"))[0] == "Threads"
        assert asked(screens.visit(page, plan, place="Nowhere"))[0] == "Facebook"


def test_what_is_still_open_and_matters_most_is_listed() -> None:
    plan = screens.keep(screens.quick("restaurant"))
    screen = opened("platforms_choice", plan, "certainty.how_we_know")
    assert "What is still open" in screens.said(screen)
    assert "Whether you like it on Facebook." in screens.said(screen).replace("\\", "")


def test_a_no_rules_a_place_out() -> None:
    screen = screens.visit("platforms_choice", screens.keep(rated(facebook=(0, 4), tiktok=(2, 2))))
    assert "Ruled out: Facebook." in screens.said(screen)
    assert "Facebook" not in screens.widget(screen, "focus").options


def test_without_any_place_that_may_win_nothing_is_suggested() -> None:
    screen = screens.visit("platforms_choice", screens.keep(alone()))
    assert "No place can be named yet" in asked(screen)[0]
    assert screens.widget(screen, "focus").options == []


def test_forty_places_of_ones_own_open_on_every_page() -> None:
    many: dict[str, Any] = {f"Place {k}": (4, 2) for k in range(35)}
    plan = screens.keep(rated(**many))
    for page in PAGES:
        assert screens.title(screens.unfold(screens.visit(page, plan)))


def test_evidence_why_and_what_would_change_it_are_asked_once_a_place_is_chosen() -> None:
    plan = screens.keep(rated(facebook=(4, 4), tiktok=(2, 2)))
    screen = screens.visit("platforms_choice", plan)
    assert len(screen.text_area) == 0
    screens.widget(screen, "focus").set_value("facebook")
    screens.press(screen, "Make it our one place")
    for part, name in (("places", "evidence"), ("places", "why"), ("choice", "change")):
        screens.box(screen, "platforms", part, "facebook", name).set_value(f"{name}: because")
        screen.run()
        assert screens.stored(plan, "platforms", part, "facebook", name) == f"{name}: because"


def test_another_focus_lets_the_former_one_go() -> None:
    choice = one("facebook", "focus", 90), one("tiktok", "active", 10)
    plan = screens.keep(rated(*choice, facebook=(4, 4), tiktok=(2, 2)))
    screen = screens.visit("platforms_choice", plan)
    screens.widget(screen, "focus").set_value("tiktok")
    screens.press(screen, "Make it our one place")
    roles = {
        c["id"]: (c.get("role", "not doing"), c.get("share", 0))
        for c in screens.stored(plan, "platforms", "choice")
    }
    assert roles == {"tiktok": ("focus", 100), "facebook": ("not doing", 0)}


def test_shares_of_97_are_an_error_that_says_the_sum() -> None:
    screen = screens.visit("platforms_choice", of_97())
    (text,) = [node.value for node in screen.markdown if "97" in node.value]
    assert text
    assert [node.value for node in screen.markdown if node.value.startswith(":material/error:")]


def test_shares_are_changed_and_judged_again() -> None:
    plan = of_97()
    screen = screens.whole("platforms_choice", plan)
    screens.box(screen, "platforms", "choice", "instagram", "share").set_value(10.0)
    screen.run()
    assert screens.stored(plan, "platforms", "choice", "instagram", "share") == 10
    assert "97" not in screens.said(screen)


def test_a_share_of_89_says_how_much_is_missing() -> None:
    screen = screens.unfold(shown(one("facebook", "focus", 89), one("instagram", "active", 11)))
    (text,) = [node.value for node in screen.markdown if "89" in node.value and "short" in node.value]
    assert re.search(r"\b1\b", text)


@pytest.mark.parametrize(
    "choice",
    [
        (one("facebook", "active", 50), one("instagram", "active", 50)),
        (one("facebook", "focus", 50), one("instagram", "focus", 50)),
    ],
    ids=["no focus", "two focuses"],
)
def test_none_or_two_one_places_are_an_error(choice: tuple[dict[str, Any], ...]) -> None:
    screen = screens.unfold(shown(*choice))
    assert [node.value for node in screen.markdown if node.value.startswith(":material/error:")]
    assert len(screens.asides(screen, "one-core-to-start")) == 1


def test_a_finding_is_set_aside_with_a_reason() -> None:
    plan = of_97()
    screen = screens.visit("platforms_choice", plan)
    screens.put_aside(screens.unfold(screen), "focus-90-10", "The rest is rest.")
    assert screens.stored(plan, "decisions", "set_aside", "focus-90-10", "reason") == "The rest is rest."
    assert "97" not in screens.said(screen)


@pytest.mark.parametrize("reason", ["", "  ", "\u200b", "x" * 601])
def test_a_finding_is_not_set_aside_without_a_reason_that_can_be_printed(reason: str) -> None:
    plan = of_97()
    screen = screens.visit("platforms_choice", plan)
    screens.put_aside(screens.unfold(screen), "focus-90-10", reason)
    assert [error.value for error in screen.error if error.value.startswith("Your reason")]
    assert screens.stored(plan, "decisions") is None
    assert "97" in screens.said(screen)


# Behind the choice --------------------------------------------------------------------------------------


def test_the_pictures_come_with_their_tables() -> None:
    screen = screens.unfold(
        screens.unfold(screens.visit("platforms_choice", screens.keep(rated(facebook=(4, 4), tiktok=(2, 0)))))
    )
    assert ["Facebook", "Many", "Yes"] in rows(screen)
    assert ["TikTok", "Some", "No"] in rows(screen)
    assert [row for row in rows(screen) if row[0] == "Facebook" and len(row) == 5 and "%" in str(row[2])]


def test_what_places_together_have_is_dated_and_sourced() -> None:
    plan = screens.keep(rated(one("facebook", "focus", 100), facebook=(4, 4), tiktok=(2, 2)))
    screen = opened("platforms_choice", plan, "choice_charts.together", "together-table")
    assert "Pew Research Center, 2025. It counts who uses a place, not who sees a post." in screens.said(
        screen
    )
    assert ["YouTube and Facebook", "91.2"] in rows(screen)
    assert "Beside Facebook, YouTube adds most:" in screens.said(screen)


def test_every_rating_is_a_number_under_go_deeper() -> None:
    plan = screens.keep(rated(facebook=(4, 4), tiktok=(2, 2)))
    folds = "choosing.deeper", "choosing.scores"
    screen = opened("platforms_choice", plan, *folds)
    tiktok = ("platforms", "places", "tiktok", "audience")
    screens.box(screen, *tiktok).set_value(5)
    screen.run()
    assert screens.stored(plan, *tiktok) == 5
    screens.box(screen, *tiktok).set_value(6)
    screen.run()
    assert "TikTok: customers, 0 to 5: enter 5 or less. Not saved yet." in screens.errors(screen)
    assert screens.box(screen, *tiktok).value == 6
    assert screens.stored(plan, *tiktok) == 5


def test_only_where_customers_are_counts_by_the_other_method() -> None:
    plan = screens.keep(alone(facebook=(5, 0), tiktok=(2, 4)))
    assert "TikTok" in asked(screens.visit("platforms_choice", plan))[0]
    screen = opened("platforms_choice", plan, "choosing.deeper")
    screens.box(screen, "settings", "method").set_value("audience only")
    screen.run()
    assert screens.stored(plan, "settings", "method") == "audience only"
    assert "Facebook" in asked(screens.visit("platforms_choice", plan))[0]


def test_what_each_place_is_good_for_is_ours_and_cannot_be_typed() -> None:
    folds = "choosing.deeper", "choosing.uses"
    screen = opened("platforms_choice", screens.keep(screens.quick("bakery")), *folds)
    assert "These are ours; where experts speak, they follow them." in screens.said(screen)
    uses = library().platforms["facebook"].uses
    assert ["Facebook", *(str(uses[use]) for use in ("traffic", "visits", "orders"))] in [
        row[:4] for row in rows(screen)
    ]


def test_the_time_goes_to_the_one_place_and_our_own_part_is_said() -> None:
    choice = one("facebook", "focus", 90), one("newsletter", "active", 10)
    plan = screens.keep(rated(*choice, facebook=(4, 4), newsletter=(2, 2)))
    screen = screens.visit("platforms_choice", plan)
    assert re.search(r"Facebook gets \d+% of the minutes", screens.said(screen))
    assert re.search(r"\d+% of it is for places of your own", screens.said(screen))
    screens.box(screen, "business", "newsletter").set_value(True)
    screen.run()
    assert screens.stored(plan, "business", "newsletter") is True


def test_before_anybody_has_chosen_the_minutes_are_called_a_proposal() -> None:
    assert "Until you choose, this is our proposal." in screens.said(
        screens.visit("platforms_choice", screens.keep(screens.quick("bakery")))
    )
    assert "Until you choose" not in screens.said(shown(one("facebook", "focus", 100)))
    assert "Make it our one place" in screens.buttons(shown())


def test_s09_the_four_boxes_open_a_place_beside_the_one_place() -> None:
    def roles(*ticked: str) -> list[str]:
        said = {
            "choice": [{"id": "facebook", "role": "focus", "share": 100}],
            "gate": dict.fromkeys(ticked, True),
        }
        plan = screens.keep(screens.answers(platforms=said))
        screen = screens.part(plan, "wizard.platforms.choosing", function="roles")
        return list(screen.selectbox[0].options)

    beside = "Beside it, a little"
    assert beside not in roles("excel", "systems", "process")
    assert beside in roles("excel", "systems", "process", "strategy")
