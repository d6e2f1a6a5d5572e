"""Survey figures for an audience: each cell as published, nothing mixed, nothing weak, nothing invented."""

import csv
import timeit
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answers import Audience
from planner.knowledge import UsageRow, library
from planner.knowledge.surveys import FOLDER, figures, read_rows, read_together
from planner.language import PSEUDO
from planner.plan import ASKED, NOTES, added, best, figure_in_words, group_in_words, reach
from planner.plan.reach.age_shares import age_shares
from planner.plan.reach.together import Best
from planner.vocabulary import AREAS, COUNTRIES, EDUCATIONS, Ages, Income, Sex
from tests.paths import DATA

TEST_GAP = 0.2  # points a derived total may differ from the published one
BANDS: tuple[Ages, ...] = get_args(Ages)
SEXES: tuple[Sex, ...] = ("all", "men", "women")
LIBRARY = library()
ROWS = LIBRARY.usage.rows
with (DATA / "reach_cells.csv").open(encoding="utf-8", newline="") as file:
    CELLS = list(csv.DictReader(file))


def somebody(**said: Any) -> Audience:
    return Audience.model_validate({"id": "a1", **said})


def asked(cell: dict[str, str]) -> Audience:
    """The audience of a line of reach_cells.csv."""
    told = {name: cell[name] for name in ("sex", "education", "income", "area") if cell[name]}
    return somebody(ages=cell["ages"].split(), **told)


audiences = st.builds(
    somebody,
    ages=st.lists(st.sampled_from(BANDS), max_size=4),
    sex=st.sampled_from([None, *SEXES]),
    education=st.sampled_from(["", "a good school", *EDUCATIONS]),
    income=st.sampled_from([None, *get_args(Income)]),
    area=st.sampled_from([None, *AREAS]),
)
countries = st.sampled_from([*COUNTRIES, "UA", "XX"])

# Golden cells ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: " ".join(v for v in cell.values() if v))
def test_a_cell_is_the_published_one(cell: dict[str, str]) -> None:
    found = reach(asked(cell), cell["country"], LIBRARY).get(cell["place"])
    if not cell["percent"]:
        assert found is None
        return
    assert found is not None
    assert found.percent == float(cell["percent"])
    assert found.margin == (float(cell["margin"]) if cell["margin"] else None)
    assert (str(found.year), found.source) == (cell["year"], cell["source"])
    assert (found.foreign, found.nearest) == (cell["foreign"] == "yes", cell["nearest"] == "yes")


def test_there_are_cells_of_every_kind() -> None:
    assert len(CELLS) >= 45
    assert {"US", "GB", "DE", "PL", "NO", "RU"} <= {cell["country"] for cell in CELLS}


# Combined ages -----------------------------------------------------------------------------------------


def total(sex: Sex, place: str, year: int) -> float:
    """The published percent of all adults, or of one sex."""
    group = "all adults" if sex == "all" else sex
    return next(r.percent for r in published(year) if (r.place, r.group) == (place, group))


def published(year: int) -> list[UsageRow]:
    return [row for row in ROWS if row.strength == "strong" and row.year == year]


@pytest.mark.parametrize("sex", SEXES)
@pytest.mark.parametrize(("year", "places"), [(2025, 10), (2024, 2)])
def test_shares_of_ages_give_every_published_total(sex: Sex, year: int, places: int) -> None:
    shares = age_shares(sex, year, LIBRARY)
    wanted = {band if sex == "all" else f"{sex} {band}": share for band, share in shares.items()}
    sums: dict[str, float] = {}
    for row in published(year):
        if row.group in wanted:
            sums[row.place] = sums.get(row.place, 0) + wanted[row.group] * row.percent
    assert len(sums) == places
    assert {p: s for p, s in sums.items() if abs(s - total(sex, p, year)) > TEST_GAP} == {}


@pytest.mark.parametrize("sex", SEXES)
def test_shares_of_ages_are_shares_and_hardly_move_in_a_year(sex: Sex) -> None:
    now, before = age_shares(sex, 2025, LIBRARY), age_shares(sex, 2024, LIBRARY)
    for shares in (now, before):
        assert list(shares) == list(BANDS)
        assert sum(shares.values()) == pytest.approx(1)
        assert all(0.15 < share < 0.4 for share in shares.values())
    assert all(abs(now[band] - before[band]) < 0.02 for band in BANDS)


@given(st.sampled_from(SEXES), st.lists(st.sampled_from(BANDS), min_size=2, max_size=3, unique=True))
def test_ages_together_lie_between_their_parts_and_are_known_better(sex: Sex, ages: Sequence[Ages]) -> None:
    together = reach(somebody(ages=ages, sex=sex), "US", LIBRARY)
    parts = [reach(somebody(ages=[band], sex=sex), "US", LIBRARY) for band in ages]
    for place, figure in together.items():
        percents = [part[place].percent for part in parts]
        assert min(percents) <= figure.percent <= max(percents)
        assert figure.margin is not None
        assert figure.margin <= max(part[place].margin or 0 for part in parts)
        assert figure.group.count("+ ") == len(ages) - 1


@given(audiences, countries)
def test_all_ages_are_the_same_as_none(audience: Audience, country: str) -> None:
    none, every = (audience.model_copy(update={"ages": ages}) for ages in ([], list(BANDS)))
    assert reach(none, country, LIBRARY) == reach(every, country, LIBRARY)


@given(audiences, countries)
def test_the_order_and_number_of_times_ages_were_said_change_nothing(
    audience: Audience, country: str
) -> None:
    again = audience.model_copy(update={"ages": [*reversed(audience.ages), *audience.ages]})
    assert reach(again, country, LIBRARY) == reach(audience, country, LIBRARY)


# Never mixed, never weak -------------------------------------------------------------------------------


@given(audiences, countries)
def test_figures_of_a_list_answer_one_question_and_none_is_weak(audience: Audience, country: str) -> None:
    found = reach(audience, country, LIBRARY)
    assert found
    assert set(found) <= set(LIBRARY.platforms)
    assert {figure.place for figure in found.values()} == set(found)
    assert len({(figure.country, figure.metric) for figure in found.values()}) == 1
    for figure in found.values():
        assert figure.strength != "weak"
        assert 0 <= figure.percent <= 100
        assert figure.foreign == (figure.country != country)
        if not figure.foreign and country != "US":
            assert len({other.source for other in found.values()}) == 1


@given(audiences, countries)
def test_every_part_of_a_figure_is_a_published_row(audience: Audience, country: str) -> None:
    for figure in reach(audience, country, LIBRARY).values():
        parts = figure.group.split(" + ")
        rows = [
            r for r in ROWS if (r.place, r.source, r.metric) == (figure.place, figure.source, figure.metric)
        ]
        assert set(parts) <= {row.group for row in rows}
        if len(parts) == 1:
            row = next(row for row in rows if row.group == figure.group)
            assert (round(row.percent, 1), row.margin) == (figure.percent, figure.margin)


@pytest.mark.parametrize("country", ["NO", "SE", "UA"])
def test_a_country_with_weak_figures_or_none_gets_those_of_the_us_labelled(country: str) -> None:
    theirs, ours = reach(somebody(), country, LIBRARY), reach(somebody(), "US", LIBRARY)
    assert list(theirs) == list(ours)
    assert all(figure.foreign and figure.country == "US" for figure in theirs.values())
    assert not any(figure.foreign for figure in ours.values())


def test_without_a_country_there_is_no_figure() -> None:
    assert reach(somebody(ages=["18-29"]), "", LIBRARY) == {}


def test_teenagers_stand_in_for_nobody() -> None:
    teens = {row.source for row in ROWS if row.population.startswith("teens")}
    assert teens
    for ages in ([], ["18-29"]):
        assert not teens & {one.source for one in reach(somebody(ages=ages), "US", LIBRARY).values()}


@given(audiences)
def test_a_figure_of_fewer_conditions_than_were_said_is_called_the_nearest(audience: Audience) -> None:
    said = [
        bool(audience.ages) and set(audience.ages) != set(BANDS),
        audience.sex in ("women", "men"),
        audience.education in EDUCATIONS,
        audience.income is not None,
        audience.area is not None,
    ]
    covered = 2 if said[0] and said[1] else 1 if any(said) else 0
    if not any(said[:2]) and audience.education == "college graduate+" and audience.income == "$100k+":
        covered = 2
    found = reach(audience, "US", LIBRARY)
    assert {figure.nearest for figure in found.values()} == {sum(said) > covered}


# What a second place adds ------------------------------------------------------------------------------


def test_what_a_second_place_adds_is_those_who_are_not_on_the_first() -> None:
    more = {one.place: one for one in added("youtube", LIBRARY)}
    assert (more["facebook"].percent, more["facebook"].adds) == (70.8, 6.9)  # 70.8 - 84.1 x 0.76
    assert more["instagram"].adds == 2.9  # 50.0 - 84.1 x 0.56
    assert more["bluesky"].adds == 0  # 4.0 - 84.1 x 0.05 is below zero: the 5 is rounded
    assert [one.adds for one in more.values()] == sorted((one.adds for one in more.values()), reverse=True)


@pytest.mark.parametrize("first", [row.place for row in published(2025) if row.group == "all adults"])
def test_two_places_together_are_about_as_many_as_published(first: str) -> None:
    two = {
        frozenset(one.places): one.value
        for one in LIBRARY.usage.together
        if one.group == "all adults" and one.measure.startswith("best_reach_2")
    }
    for one in added(first, LIBRARY):
        assert 0 <= one.adds <= one.percent
        if together := two.get(frozenset((first, one.place))):
            assert total("all", first, 2025) + one.adds == pytest.approx(together, abs=0.5)


@pytest.mark.parametrize("first", ["linkedin", "newsletter", "somewhere", ""])
def test_what_nobody_published_adds_nothing(first: str) -> None:
    assert added(first, LIBRARY) == ()


def test_the_best_places_together_grow_with_their_number() -> None:
    assert best(somebody(), LIBRARY) == (
        Best(("youtube",), 84.1),
        Best(("youtube", "facebook"), 91.2),
        Best(("youtube", "facebook", "whatsapp"), 91.9),
    )
    assert best(somebody(ages=["65+"], sex="men"), LIBRARY, ("youtube",)) == (
        Best(("facebook",), 57.2),
        Best(("facebook", "whatsapp"), 63.8),
        Best(("facebook", "instagram", "whatsapp"), 65.4),
    )


def test_the_best_places_leave_out_what_is_not_wanted() -> None:
    assert best(somebody(), LIBRARY, {"facebook"}) == (
        Best(("youtube",), 84.1),
        Best(("youtube", "instagram"), 87.1),
    )
    assert best(somebody(), LIBRARY, {"youtube", "facebook", "instagram"}) == ()


@pytest.mark.parametrize("ages", [["18-29", "30-49"], list(BANDS), []])
def test_for_several_ages_the_best_places_are_those_of_all_adults(ages: list[str]) -> None:
    assert best(somebody(ages=ages), LIBRARY) == best(somebody(), LIBRARY)


# Words -------------------------------------------------------------------------------------------------


def test_a_figure_in_words_names_people_place_year_source_and_margin() -> None:
    found = reach(somebody(ages=["18-29"], sex="women"), "US", LIBRARY)
    assert figure_in_words(found["instagram"], LIBRARY) == (
        "United States: 83.2% of women aged 18 to 29 say they use Instagram. "
        "That is 2025, Pew Research Center, give or take 5.5 points."
    )
    found = reach(somebody(ages=["65+", "50-64"]), "US", LIBRARY)
    assert "people aged 50 and older" in figure_in_words(found["x"], LIBRARY)
    apart = reach(somebody(ages=["18-29", "65+"]), "US", LIBRARY)
    assert "people aged 18 to 29 and people aged 65 and older" in figure_in_words(apart["x"], LIBRARY)
    assert figure_in_words(reach(somebody(), "GB", LIBRARY)["facebook"], LIBRARY) == (
        "United Kingdom: 93% of adults who are online were on Facebook within a month. "
        "That is 2025, Ofcom. Counted together with Messenger."
    )


def test_every_group_question_and_note_has_words_for_translators() -> None:
    say = library(PSEUDO).say
    for row in ROWS:
        assert group_in_words(row.group, say).startswith("⟦")
        assert row.metric in ASKED
        assert row.note in {"", *NOTES}


@given(audiences, countries)
def test_every_figure_can_be_said(audience: Audience, country: str) -> None:
    for one in reach(audience, country, LIBRARY).values():
        text = figure_in_words(one, LIBRARY)
        assert str(one.year) in text
        assert LIBRARY.sources[one.source].publisher in text
        assert ("give or take" in text) == (one.margin is not None)


# The data ----------------------------------------------------------------------------------------------


def test_every_figure_names_a_known_place_and_source() -> None:
    assert {row.place for row in ROWS} <= set(LIBRARY.platforms)
    for row in ROWS:
        assert LIBRARY.sources[row.source].url.startswith("https://")
        assert row.margin is not None or row.strength != "strong"


def test_weak_is_what_is_old_undated_or_about_something_else() -> None:
    for row in ROWS:
        weak = (
            row.trust == "C"
            or (row.country == "NO" and row.year < 2023)
            or (row.country == "RU" and row.year == 2021)
            or (row.country == "UA" and "news" in row.metric)
            or row.source == "pew_trend"
        )
        assert (row.strength == "weak") == weak, row


def test_one_published_table_is_of_one_strength() -> None:
    strengths: dict[tuple[str, ...], set[str]] = {}
    for row in ROWS:
        strengths.setdefault((row.country, row.source, row.metric), set()).add(row.strength)
    assert {key: found for key, found in strengths.items() if len(found) > 1} == {}


def test_figures_are_read_once() -> None:
    assert figures() is figures()
    assert library("en").usage is library(PSEUDO).usage


HEAD = "place,country,year,dimension,group,percent,margin,people,metric,population,source,trust,strength,note"
GOOD = "youtube,US,2025,all,all adults,84.1,1.4,5022,ever use,adults 18+,pew_npors2025,A,strong,"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (GOOD.replace("84.1", "many"), "percent is 'many', not a number"),
        (GOOD.replace("84.1", "nan"), "percent is nan, not between 0 and 100"),
        (GOOD.replace("84.1", "841"), "percent is 841.0, not between 0 and 100"),
        (GOOD.replace("1.4", "-1"), "margin is -1.0, not between 0 and 100"),
        (GOOD.replace("2025,all", "last year,all"), "year is 'last year', not a whole number"),
        (GOOD.replace("5022", "5k"), "people is '5k', not a whole number"),
        (GOOD.replace(",all,", ",everyone,"), "dimension is 'everyone'"),
        (GOOD.replace("strong", "sure"), "strength is 'sure'"),
        (GOOD.replace(",A,", ",D,"), "trust is 'D'"),
        (GOOD.replace("pew_npors2025", " "), "source is empty"),
        (GOOD.replace("ever use", ""), "metric is empty"),
        (GOOD + ",more", "longer"),
        ("youtube,US", "shorter"),
    ],
)
def test_a_bad_row_is_refused_with_its_file_and_line(tmp_path: Path, line: str, says: str) -> None:
    path = tmp_path / "usage.csv"
    path.write_text(f"{HEAD}\n{GOOD}\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"^usage\.csv, line 3: ") as refused:
        read_rows(path)
    assert says in str(refused.value)


def test_other_columns_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "usage.csv"
    for head in ("", HEAD.replace("strength,", ""), HEAD.replace("percent", "per cent")):
        path.write_text(f"{head}\n{GOOD}\n", encoding="utf-8")
        with pytest.raises(ValueError, match=r"usage\.csv, line 1: the columns are"):
            read_rows(path)


def test_two_figures_for_one_question_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "usage.csv"
    path.write_text(f"{HEAD}\n{GOOD}\n{GOOD.replace('84.1', '60')}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"two figures for .*youtube"):
        read_rows(path)


def test_a_bad_row_about_several_places_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "reach_overlap.csv"
    path.write_text("group,measure,places,value\nall adults,best_reach_1,youtube,all\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"reach_overlap\.csv, line 2: value is 'all'"):
        read_together(path)


def test_the_files_are_plain_tables() -> None:
    for name in ("usage.csv", "reach_overlap.csv"):
        text = (FOLDER / name).read_text(encoding="utf-8")
        assert "\r" not in text
        assert "research note" not in text


def test_figures_for_an_audience_take_less_than_a_millisecond() -> None:
    audience = somebody(ages=["18-29", "30-49", "65+"], sex="women", education="some college")
    reach(audience, "US", LIBRARY)
    best_of = min(timeit.repeat(lambda: reach(audience, "US", LIBRARY), number=10, repeat=5)) / 10
    assert best_of < 0.001
