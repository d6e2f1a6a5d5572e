"""Every check against its cases, and every guideline against its check."""

import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path as File
from string import Formatter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.answers import Answers, Document, Path, field_at, from_document, put, title
from planner.checks import CHECKS, Gap
from planner.knowledge import FOLDER, OTHER, Library, library
from planner.plan import Plan, build_plan
from planner.review import review
from tests.bare import bare
from tests.knowledge.test_library import AVOIDED, LISTED, LONGEST_SENTENCE

Case = dict[str, Any]
CASES: list[Case] = [
    case
    for file in sorted((File(__file__).parent / "cases").glob("*.toml"))
    for case in tomllib.loads(file.read_text(encoding="utf-8"))["case"]
]
GUIDELINES = library().guidelines
TRADES = {trade: library().trade(trade) for trade in (*library().trades, OTHER)}
TODAY = "2026-12-28"
BASE: Document = {
    "business": {"name": "Nordlys", "trade": "bakery", "country": "NO"},
    "time": {"minutes": 180},
    "calendar": {"start": "2027-01-04"},
}
NAMES = {f"{which} {what}" for which in ("a", "another") for what in ("photo", "film", "post that sells")}
every_case = pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['guideline']}: {case['name']}")
every_guideline = pytest.mark.parametrize("name", GUIDELINES)


def leaves(table: Document, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from leaves(value, (*path, key))
        else:
            yield (*path, key), value


def answers_of(table: Document, names: dict[str, str] | None = None) -> Answers:
    """What a table says beside the usual; what it says of a named post needs that post's key."""
    document, keys = BASE, names or {}
    for path, value in leaves(table):
        if not NAMES.intersection(path) or keys:
            document = put(document, tuple(keys.get(part, part) for part in path), value)
    return from_document(document)


def day_of(case: Case) -> date:
    return date.fromisoformat(case.get("today", TODAY))


def known(case: Case, code: str = "en") -> Library:
    """All knowledge; of a `bare` case its trade has no ideas and nothing to sell."""
    return bare(code=code) if case.get("bare") else library(code)


def named(case: Case) -> dict[str, str]:
    """The keys of its first two photos, films, and posts that sell."""
    posts = build_plan(answers_of(case.get("answers", {})), known(case), day_of(case)).posts
    kinds = {
        "photo": [post.key for post in posts if post.format == "photo" and post.is_piece],
        "film": [post.key for post in posts if post.format == "film" and post.is_piece],
        "post that sells": [post.key for post in posts if post.sells],
    }
    return {
        f"{which} {what}": key
        for what, keys in kinds.items()
        for which, key in zip(("a", "another"), keys, strict=False)
    }


def plan_of(case: Case, code: str = "en") -> Plan:
    """The plan of a case; the posts of the days it calls dropped are, or only those that sell or give."""
    table, today = case.get("answers", {}), day_of(case)
    told = any(NAMES.intersection(path) for path, _ in leaves(table))
    answers = answers_of(table, named(case) if told else None)
    if "dropped" in case:
        first, last = map(date.fromisoformat, case["dropped"])
        for post in build_plan(answers, known(case), today).posts:
            wanted = case.get("only") in (None, "sells" if post.sells else "gives")
            if first <= post.go_out <= last and wanted:
                answers.calendar.statuses[post.key] = "dropped"
    return build_plan(answers, known(case, code), today)


def cases(name: str, expect: str) -> list[Case]:
    return [case for case in CASES if case["guideline"] == name and case["expect"] == expect]


@every_case
def test_a_plan_is_judged_as_its_case_says(case: Case) -> None:
    plan, name = plan_of(case), case["guideline"]
    result = review(plan)
    found = {finding.guideline.id: finding for finding in result.findings}
    if case["expect"] != "finding":
        kept = {"followed": result.followed, "not applicable": result.not_applicable}[case["expect"]]
        assert name in kept, found.get(name)
        return
    finding = found[name]
    assert finding.level == case["level"]
    assert case["says"] in finding.text
    keys = named(case) if NAMES.intersection(case.get("where", ())) else {}
    assert finding.where == tuple(keys.get(part, part) for part in case.get("where", finding.where))
    field_at(finding.where)


def test_every_guideline_has_a_check_and_every_check_a_guideline() -> None:
    assert set(CHECKS) == set(GUIDELINES)


@every_guideline
def test_a_guideline_stands_in_the_files_of_its_topic(name: str) -> None:
    topic = GUIDELINES[name].topic
    rows = tomllib.loads((FOLDER / "guidelines" / f"{topic}.toml").read_text(encoding="utf-8"))["guideline"]
    assert name in {row["id"] for row in rows}
    assert CHECKS[name].__module__.removeprefix("planner.checks.").split(".")[0] == topic


@every_guideline
def test_a_guideline_has_cases_of_all_three_kinds(name: str) -> None:
    assert all(cases(name, expect) for expect in ("followed", "not applicable", "finding"))


def test_every_case_is_of_a_guideline_and_has_its_own_name() -> None:
    assert {case["guideline"] for case in CASES} <= set(GUIDELINES)
    names = [(case["guideline"], case["name"]) for case in CASES]
    assert len(set(names)) == len(names)


@every_guideline
def test_every_sentence_of_a_finding_is_said_in_a_case_with_all_its_words(name: str) -> None:
    guideline = GUIDELINES[name]
    gaps = [CHECKS[name](plan_of(case)) for case in cases(name, "finding")]
    said = {gap.also: set(gap.words) for gap in gaps if isinstance(gap, Gap)}
    sentences = {"": guideline.finding, **guideline.also}
    assert said == {also: {f for _, f, _, _ in Formatter().parse(s) if f} for also, s in sentences.items()}


@every_guideline
def test_only_a_finding_has_gaps_to_fill(name: str) -> None:
    guideline = GUIDELINES[name]
    for text in (guideline.title, guideline.why, guideline.action, guideline.unless, guideline.ours):
        assert "{" not in text


@pytest.mark.parametrize(
    "case", [case for case in CASES if case["expect"] == "finding"], ids=lambda c: c["name"]
)
def test_a_finding_speaks_the_language_of_the_plan(case: Case) -> None:
    text = next(
        f.text for f in review(plan_of(case, "en-XA")).findings if f.guideline.id == case["guideline"]
    )
    assert text.startswith("⟦")
    assert "{" not in text


@every_guideline
def test_a_finding_stands_under_a_field_that_exists(name: str) -> None:
    field_at(GUIDELINES[name].where)


@every_guideline
def test_the_other_sentences_are_plain_too(name: str) -> None:
    for text in GUIDELINES[name].also.values():
        assert not AVOIDED.search(text)
        assert all(len(sentence.split()) <= LONGEST_SENTENCE for sentence in text.split(". "))


@every_guideline
def test_whoever_disagrees_is_an_expert_of_that_article(name: str) -> None:
    experts = {(expert.name, expert.source) for expert in library().experts.values()}
    assert {(c.said_by, c.source) for c in GUIDELINES[name].counterpoints} <= experts


def test_what_is_open_is_named_by_its_labels() -> None:
    """The labels themselves may change: no case spells them out."""
    eight = {
        "id": "a1",
        "who": "a",
        "pain": "b",
        "relief": "c",
        "inspire": "d",
        "position": "e",
        "owner": "f",
    }
    open_fields = [("audiences", "a1", "competition"), ("audiences", "a1", "habits")]
    open_fields += [("goals", "g1", "measure"), ("goals", "g1", "target")]
    answers = {"audiences": [eight], "goals": [{"id": "g1", "name": "Be known"}]}
    texts = " ".join(finding.text for finding in review(plan_of({"answers": answers})).findings)
    assert [path for path in open_fields if f"“{title(path)}”" not in texts] == []
    assert title(("audiences", "a1", "owner")) not in texts


@pytest.mark.parametrize("minutes", [60, 180, 300])
@pytest.mark.parametrize("trade", TRADES)
def test_our_own_defaults_trip_none_of_our_own_checks(trade: str, minutes: int) -> None:
    plan = plan_of({"answers": {"business": {"trade": trade}, "time": {"minutes": minutes}}})
    assert plan.posts
    assert [finding.text for finding in review(plan).findings] == []


@pytest.mark.parametrize("minutes", [60, 180, 300])
@pytest.mark.parametrize("trade", LISTED)
def test_they_trip_none_while_the_plan_runs(trade: str, minutes: int) -> None:
    answers = {"business": {"trade": trade}, "time": {"minutes": minutes}}
    for day in range(0, 91, 3):
        today = (date(2027, 1, 4) + timedelta(days=day)).isoformat()
        findings = review(plan_of({"answers": answers, "today": today})).findings
        assert [(today, finding.text) for finding in findings] == []


@st.composite
def quick(draw: st.DrawFn) -> Document:
    """What the quick plan asks, each of it perhaps left empty."""
    trade = draw(st.sampled_from(sorted(TRADES)))
    cards = [f"{trade}/{card.id}" for card in library().selling(trade).offers]
    place = {"id": TRADES[trade].places[0].id}
    pages: list[list[Document]] = [
        [],
        [place | {"profile": False}],
        [place | {"profile": True, "silent": True}],
    ]
    business = {
        "name": "Nordlys, Bergen",
        "trade": trade,
        "country": draw(st.sampled_from(["NO", "GB", "DE", "US", "PL", "ES", "AU"])),
        "contact": draw(st.sampled_from(["", "+47 55 12 34 56", "nordlys.example"])),
        "offers": draw(
            st.lists(
                st.fixed_dictionaries(
                    {"id": st.just("o1"), "card": st.sampled_from(["", *cards])},
                    optional={
                        "order": st.sampled_from([["phone"], ["message", "counter"], ["online"]]),
                        "price": st.just("from 450 kr"),
                        "capacity": st.sampled_from([5, 12, 25]),
                    },
                ),
                max_size=1,
            )
        ),
    }
    return {
        "business": business,
        "goals": [{"id": "g1", "want": f"{trade}/{draw(st.sampled_from(TRADES[trade].wants)).id}"}],
        "platforms": {"places": draw(st.sampled_from(pages))},
        "time": {"minutes": draw(st.sampled_from([60, 120, 180, 300]))},
        "calendar": {"start": draw(st.dates(date(2026, 10, 1), date(2028, 3, 1))).isoformat()},
    }


@given(quick(), st.integers(-3, 95))
def test_nothing_the_quick_plan_asks_trips_any_at_any_time_of_the_year(said: Document, day: int) -> None:
    today = date.fromisoformat(said["calendar"]["start"]) + timedelta(days=day)
    plan = build_plan(from_document(said), library(), today)
    assert plan.posts
    assert [finding.text for finding in review(plan).findings] == []


@pytest.mark.parametrize("minutes", [60, 180])
@pytest.mark.parametrize("trade", LISTED)
def test_nor_where_a_page_exists_beside_our_proposal(trade: str, minutes: int) -> None:
    for place in TRADES[trade].places:
        pages = [{"id": place.id, "profile": True}]
        answers = {"business": {"trade": trade}, "time": {"minutes": minutes}, "platforms": {"places": pages}}
        assert [finding.text for finding in review(plan_of({"answers": answers})).findings] == []


@pytest.mark.parametrize("trade", TRADES)
def test_each_card_a_trade_offers_is_fine_by_us(trade: str) -> None:
    buyers, wants = TRADES[trade].buyers, TRADES[trade].wants
    for k, want in enumerate(wants):
        answers = {
            "business": {"trade": trade},
            "audiences": [{"id": "a1", "card": f"{trade}/{buyers[k % len(buyers)].id}"}],
            "goals": [{"id": "g1", "want": f"{trade}/{want.id}"}],
        }
        assert [finding.text for finding in review(plan_of({"answers": answers})).findings] == []


def test_an_empty_page_has_no_findings() -> None:
    plan = build_plan(Answers(), library(), date.fromisoformat(TODAY))
    assert [finding.text for finding in review(plan).findings] == []
