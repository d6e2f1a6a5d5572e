"""Searching the advice, and counting the tips from A to Z."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.knowledge import (
    Citation,
    Counterpoint,
    Guideline,
    Wanted,
    articles,
    by,
    experts,
    find,
    library,
    topics,
)
from planner.review import not_yet, tips_score
from planner.vocabulary import Doing

LIBRARY = library()
ALL = list(LIBRARY.guidelines.values())
LETTERS = list(LIBRARY.letters)


def ids(**wanted: str) -> list[str]:
    return [one.id for one in find(LIBRARY, Wanted(**wanted))]


def voices(guideline: str) -> set[tuple[str, str]]:
    one = LIBRARY.guidelines[guideline]
    said: list[Citation | Counterpoint] = [*one.citations, *one.counterpoints]
    return {(voice.said_by, voice.source) for voice in said}


def test_nothing_wanted_is_everything_with_the_most_votes_first() -> None:
    votes = {"": 0} | {name: group.votes for name, group in LIBRARY.groups.items()}
    found = find(LIBRARY, Wanted())
    assert found == sorted(ALL, key=lambda one: (not one.first, -votes[one.group]))
    assert found[0].group == "Focus On Relationships"


@pytest.mark.parametrize("guideline", ALL, ids=lambda one: one.id)
def test_advice_is_found_by_its_title_its_why_its_action_and_its_experts(
    guideline: Guideline,
) -> None:
    for words in (guideline.title, guideline.why, guideline.action, guideline.citations[0].said_by):
        assert guideline.id in ids(words=words)


def test_advice_is_found_by_the_articles_own_term() -> None:
    assert "random-acts" in ids(words="random acts")


@pytest.mark.parametrize("words", ["KAWULA", "kawula", "Käwulâ", " kawula?! "])
def test_capitals_accents_and_signs_do_not_matter(words: str) -> None:
    assert ids(words=words) == ids(words="Kawula")
    assert "audience-only-reason" in ids(words=words)


def test_letters_that_are_no_accents_are_found_without_them() -> None:
    title = unicodedata.normalize("NFD", "Łódź får smørbrød")
    one = ALL[0].model_copy(update={"title": title})
    known = type(LIBRARY)(**{**vars(LIBRARY), "guidelines": {one.id: one}})
    assert find(known, Wanted("lodz smorbrod")) == [one]


def test_a_word_may_be_begun_and_is_not_found_inside_another() -> None:
    assert "audience-only-reason" in ids(words="kawu")
    assert ids(words="awula") == []


def test_every_word_must_be_there() -> None:
    assert ids(words="Kawula zebra") == []
    assert set(ids(words="Kawula customers")) <= set(ids(words="Kawula")) & set(ids(words="customers"))


def test_words_in_the_title_come_first() -> None:
    found = find(LIBRARY, Wanted("customers"))
    named = [" customers" in f" {one.title.lower()}" for one in found]
    assert True in named
    assert False in named
    assert named == sorted(named, reverse=True)


@pytest.mark.parametrize("name", experts(LIBRARY))
def test_by_expert_it_is_what_they_say_or_contradict(name: str) -> None:
    expected = {one.id for one in ALL if name in {who for who, _ in voices(one.id)}}
    assert set(ids(expert=name)) == expected


@pytest.mark.parametrize("article", articles(LIBRARY))
def test_by_article_it_is_what_stands_or_is_contradicted_there(article: str) -> None:
    expected = {one.id for one in ALL if article in {where for _, where in voices(one.id)}}
    assert set(ids(article=article)) == expected


def test_expert_and_article_belong_together() -> None:
    both = ids(expert="Rich Brooks", article="allton")
    assert both
    assert all(("Rich Brooks", "allton") in voices(one) for one in both)
    assert set(both) < set(ids(expert="Rich Brooks")) & set(ids(article="allton"))


def test_by_topic_and_group_it_is_theirs_alone_and_together_all_of_it() -> None:
    parts = [one for topic in topics(LIBRARY) for one in ids(topic=topic)]
    assert sorted(parts) == sorted(LIBRARY.guidelines)
    for group in LIBRARY.groups:
        assert set(ids(group=group)) == {one.id for one in ALL if one.group == group}


def test_all_that_is_chosen_must_fit() -> None:
    wanted = {"words": "customers", "article": "allton", "topic": "platforms"}
    each = [set(ids(**{name: value})) for name, value in wanted.items()]
    assert set(ids(**wanted)) == set.intersection(*each)


def test_the_four_articles_can_be_chosen_in_their_order() -> None:
    assert articles(LIBRARY) == ["brooks", "allton", "martech", "hemley"]


def test_what_one_person_said_in_one_article_is_kept_apart() -> None:
    here, there = by(LIBRARY, "Rich Brooks", "brooks"), by(LIBRARY, "Rich Brooks", "allton")
    assert here
    assert there
    assert here != there
    assert all(
        any(c.said_by == "Rich Brooks" and c.source == "brooks" for c in one.citations) for one in here
    )


@given(st.text(max_size=60))
def test_any_text_can_be_looked_for(words: str) -> None:
    assert set(ids(words=words)) <= set(LIBRARY.guidelines)


# From A to Z -------------------------------------------------------------------------------------------


def answered(yes: int = 0, partly: int = 0, no: int = 0) -> dict[str, Doing]:
    doings: list[Doing] = ["yes"] * yes + ["partly"] * partly + ["no"] * no  # type: ignore[assignment]
    return dict(zip(LETTERS, doings, strict=False))


def test_s43_there_are_26_tips_from_a_to_z() -> None:
    assert "".join(LETTERS) == "abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    ("counts", "percent"),
    [
        ((13, 6, 7), 62),
        ((0, 0, 0), 0),
        ((0, 0, 26), 0),
        ((26, 0, 0), 100),
        ((0, 26, 0), 50),
        ((0, 1, 0), 2),
        ((6, 1, 0), 25),
    ],
)
def test_s43_a_part_counts_half_and_all_26_count(counts: tuple[int, int, int], percent: int) -> None:
    found = tips_score(answered(*counts), LIBRARY)
    assert (found.yes, found.partly, found.no, found.open) == (*counts, 26 - sum(counts))
    assert found.percent == percent


def test_an_answer_to_a_tip_that_is_no_more_counts_for_nothing() -> None:
    assert tips_score({"aa": "yes"}, LIBRARY).percent == 0


def test_what_is_not_yet_done_is_listed_from_a_to_z() -> None:
    said: dict[str, Doing] = {"z": "no", "b": "no", "c": "partly", "d": "yes"}
    assert [letter.id for letter in not_yet(said, LIBRARY)] == ["b", "z"]
