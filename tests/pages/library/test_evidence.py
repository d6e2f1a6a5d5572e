"""Where the numbers come from: with a plan or without, each figure with its year and source."""

import pytest
from streamlit.testing.v1 import AppTest

from planner.knowledge import library
from planner.plan import reach
from tests.pages import screens
from tests.plan.reach.test_reach import somebody

LIBRARY = library()
ROWS = LIBRARY.usage.rows
PEOPLE = "Nobody published figures for exactly these people."


def keep_audience(country: str, **audience: object) -> str:
    return screens.keep(
        screens.answers(business={"name": "Fjord", "country": country}, audiences=[{"id": "a1", **audience}])
    )


def first_table(screen: AppTest) -> list[list[str]]:
    """The rows of the figures, as they are read."""
    return [
        [str(cell).replace("\\", "") for cell in row] for row in screen.table[0].value.to_numpy().tolist()
    ]


def shown(screen: AppTest) -> dict[str, str]:
    """The percent of each place in the first table."""
    return {row[0]: row[1] for row in first_table(screen)}


def test_without_a_plan_it_shows_all_adults_of_the_us() -> None:
    screen = screens.visit("evidence")
    assert screens.title(screen) == "Where the numbers come from"
    assert "United States: 84.1% of all adults say they use YouTube." in screens.said(screen)
    assert "give or take 1.4 points" in screens.said(screen)
    expected = reach(somebody(), "US", LIBRARY)
    assert shown(screen) == {
        LIBRARY.place_name(place): LIBRARY.say.number(one.percent) for place, one in expected.items()
    }


def test_with_a_plan_it_starts_with_its_first_audience() -> None:
    screen = screens.visit("evidence", keep_audience("US", ages=["18-29"], sex="women", income="$100k+"))
    assert shown(screen)["Instagram"] == "83.2"
    assert "women aged 18 to 29" in screens.said(screen)
    assert PEOPLE in screens.said(screen), "income was said, and nobody published it for young women"


def test_every_row_says_who_when_and_how_exact() -> None:
    rows = {row[0]: row for row in first_table(screens.visit("evidence", keep_audience("US", sex="men")))}
    assert rows["LinkedIn"] == ["LinkedIn", "34.5", "2.7", "men", "2024"]
    assert rows["Reddit"] == ["Reddit", "29.4", "2.7", "men", "2025"]


def test_figures_of_another_country_say_so() -> None:
    screen = screens.visit("evidence", keep_audience("NO", ages=["65+"]))
    (note,) = [info.value for info in screen.info]
    assert "Norway" in note
    assert "United States" in note
    assert "count little" in note


def test_figures_of_ones_own_country_do_not() -> None:
    screen = screens.visit("evidence", keep_audience("GB"))
    assert [info.value for info in screen.info] == []
    assert shown(screen) == {
        "YouTube": "94",
        "Facebook. Counted together with Messenger.": "93",
        "WhatsApp": "90",
    }
    assert PEOPLE not in screens.said(screen)
    assert "Source: Ofcom." in screens.said(screen)


@pytest.mark.parametrize("plan", [None, "no"])
def test_other_people_can_be_looked_at(plan: str | None) -> None:
    screen = screens.visit("evidence", plan and keep_audience("NO"))
    screens.widget(screen, "evidence:country").set_value("US")
    screens.widget(screen, "evidence:ages").set_value(["65+", "50-64"])
    screens.widget(screen, "evidence:sex").set_value("men")
    screen.run()
    assert [info.value for info in screen.info] == []
    assert "men aged 50 and older" in screens.said(screen)
    expected = reach(somebody(ages=["50-64", "65+"], sex="men"), "US", LIBRARY)
    assert shown(screen)["YouTube"] == LIBRARY.say.number(expected["youtube"].percent)
    screens.widget(screen, "evidence:ages").set_value([])
    screens.widget(screen, "evidence:sex").set_value(None)
    screens.widget(screen, "evidence:education").set_value("college graduate+")
    assert shown(screen.run())["LinkedIn"] == "54"


def test_looking_at_others_changes_no_answer() -> None:
    plan = keep_audience("NO", ages=["65+"])
    screen = screens.visit("evidence", plan)
    screens.widget(screen, "evidence:country").set_value("PL")
    screen.run()
    assert "Source: Gemius / PBI / IAB Polska." in screens.said(screen)
    assert "We have no good figures for Norway" in screens.said(screens.visit("evidence", plan))


def test_every_figure_is_said_in_a_sentence_too() -> None:
    screen = screens.whole("evidence", keep_audience("DE", ages=["18-29"]))
    for place, percent in shown(screen).items():
        sentence = f"Germany: {percent}% of people aged 14 to 29 say they use {place} every week."
        assert sentence in screens.said(screen)


def test_a_use_is_not_called_a_seen_post() -> None:
    assert "To use a place is not to see a post." in screens.said(screens.visit("evidence"))


def test_what_a_second_place_adds_follows_the_first() -> None:
    screen = screens.visit("evidence")
    assert "Facebook adds most to YouTube: about 6.9 of 100 US adults more." in screens.said(screen)
    screens.widget(screen, "evidence:first").set_value("facebook")
    screen.run()
    assert "YouTube adds most to Facebook" in screens.said(screen)


def test_the_best_together_are_shown_with_and_without_youtube() -> None:
    screen = screens.visit("evidence", keep_audience("US", ages=["65+"]))
    assert screen.table[2].value.to_numpy().tolist()[1] == ["YouTube and Facebook", "77\\.3"]
    screens.widget(screen, "evidence:without").check()
    screen.run()
    assert screen.table[2].value.to_numpy().tolist()[1] == ["Facebook and WhatsApp", "63\\.8"]


def test_every_published_table_can_be_opened_and_weak_ones_are_marked() -> None:
    screen = screens.unfold(screens.visit("evidence"))
    options = screens.widget(screen, "evidence:table").options
    assert len(options) == len(set(options)) == len({(r.country, r.year, r.source, r.metric) for r in ROWS})
    weak = "Weak: for orientation only. It never moves a result."
    for key in {(r.country, r.year, r.source, r.metric, r.strength) for r in ROWS if r.country != "US"}:
        screens.widget(screen, "evidence:table").set_value(key[:4])
        screen.run()
        assert (weak in screens.said(screen)) == (key[4] == "weak"), key


def test_a_table_shows_its_rows_as_published() -> None:
    screen = screens.unfold(screens.visit("evidence"))
    screens.widget(screen, "evidence:table").set_value(("NO", 2022, "ipsos_no_2022q4", "daily use"))
    screens.unfold(screen)
    divided = "evidence:dimension:('NO', 2022, 'ipsos_no_2022q4', 'daily use')"
    screens.widget(screen, divided).set_value("age")
    screens.unfold(screen)
    shown = [[str(cell).replace("\\", "") for cell in row] for row in screen.table[3].value.to_numpy()]
    note = "The last three months of 2022."
    assert shown == [
        [f"Snapchat. {note}", "people aged 18 to 29", "69", "not said", "not said"],
        [f"TikTok. {note}", "people aged 18 to 29", "58", "not said", "not said"],
    ]


def test_every_source_is_listed_with_how_many_and_a_link() -> None:
    screen = screens.unfold(screens.visit("evidence"))
    addresses = {node.proto.page for node in screen.main if node.type == "page_link"}
    for name in {row.source for row in ROWS}:
        source = LIBRARY.sources[name]
        assert source.url in addresses
        assert f"{source.title}. {source.note}" in screens.said(screen)
        assert f"{source.publisher}, {source.year}" in screens.links(screen)


@pytest.mark.parametrize(
    "audience",
    [
        {"education": "the school of life"},
        {"ages": ["18-29", "30-49", "50-64", "65+"], "sex": "all"},
        {"ages": ["65+", "18-29"], "sex": "women", "area": "rural"},
    ],
)
@pytest.mark.parametrize("country", ["", "US", "XX"])
def test_any_audience_and_country_has_a_page(country: str, audience: dict[str, object]) -> None:
    assert shown(screens.visit("evidence", keep_audience(country, **audience)))


def test_a_plan_in_full_shows_its_own_country() -> None:
    screen = screens.visit("evidence", screens.keep(screens.persona("manufacturer-stuttgart")))
    assert screens.widget(screen, "evidence:country").value == "DE"
    assert "Source: ARD/ZDF." in screens.said(screen)


def test_each_day_says_who_sets_its_date_and_which_calendars_agree() -> None:
    plan = screens.keep(screens.quick("bakery"))
    page = screens.said(screens.visit("evidence", plan, [f"{plan}:fold:days.show"]))
    assert "**Mother's Day** (Morsdag): Store norske leksikon: morsdag." in page
    assert "The same dates in: date-holidays 3.37.0." in page


# What law and professions forbid -----------------------------------------------------------------------


def test_every_rule_of_a_country_is_shown_with_whom_it_concerns_what_it_keeps_out_and_its_sources() -> None:
    screen = screens.whole("evidence", keep_audience("NO"))
    said = screens.said(screen)
    for one in LIBRARY.cautions.every:
        assert (one.says[0] in said) is one.holds_in("NO"), one.id
    assert "Brewery; Cider maker; Distillery; Winery; Wine shop" in said
    assert "Plans leave out: Posts that sell, What you make or sell, in words and pictures and" in said
    assert "[Tobakksskadeloven § 22 (Norway) (1973)](https://www.arbeidstilsynet.no/" in said
    assert "no legal advice" in said


def test_every_place_is_a_sum_and_the_words_are_held_against_what_is_so() -> None:
    plan = keep_audience("NO", ages=["30-49"])
    screen = screens.unfold(screens.unfold(screens.visit("evidence", plan)))
    tables = [table.value for table in screen.table]
    sums = [table for table in tables if "What we know" in table.columns]
    assert len(sums) >= 2
    for table in sums:
        *pieces, together = [float(n.replace("\\", "")) for n in table["There, people"]]
        assert abs(sum(pieces) - together) <= 0.01 * len(pieces)
    (words,) = [table for table in tables if "We said" in table.columns]
    assert len(words) == 18
    whole = words[words["What was known"] == "All of them"]
    assert all(abs(int(row["We said"]) - int(row["True"])) <= 5 for _, row in whole.iterrows())
