"""Others customers could go to (S03), what came in (S01), the human side (S38), a blog's readers (S32)."""

from datetime import date
from typing import Any

import pytest

from planner.answers import SIX, Audience, Competitor, Document, Request, from_document
from planner.insights.audiences import competitors
from planner.insights.business import verdict
from planner.insights.themes import LEVELS, competitor_ideas, competitor_why, mix, readers, take
from planner.insights.themes.content_mix import LEVEL_OF
from planner.insights.themes.proposals import interests, proposals
from planner.knowledge import library
from planner.language import language
from planner.plan import Plan, build_plan
from planner.store.changes import apply
from planner.vocabulary import KINDS
from tests.bare import bare

TODAY = date(2026, 12, 1)
SAY = language()
SUPERMARKET = {"id": "r1", "name": "Supermarket", "does": "Opens on Sundays", "tone": "Always cheerful"}
CAFE = {"id": "r2", "name": "Café", "engages": "Quizzes", "edges": {"engages": "theirs", "does": "ours"}}


def document(*competitors: Any, **parts: Any) -> Document:
    audience = {"id": "a1", "name": "Cooks", "competitors": [*competitors]} | parts.pop("audience", {})
    business = {"name": "Ottar", "trade": "other", "sells": "bowls"} | parts.pop("business", {})
    calendar = {"start": "2027-01-04"} | parts.pop("calendar", {})
    time = {"minutes": 300}
    return {"business": business, "time": time, "calendar": calendar, "audiences": [audience]} | parts


def built(said: Document) -> Plan:
    return build_plan(from_document(said), library(), TODAY)


def first(plan: Plan) -> Audience:
    return plan.answers.audiences[0]


# Competitors -------------------------------------------------------------------------------------------


def test_s03_progress_counts_the_six_questions_and_not_the_weak_spot() -> None:
    said = dict.fromkeys(SIX[:4], "yes") | {"weak": "slow", "name": "A"}
    assert competitors.answered(Competitor(id="r1", **said)) == 4
    assert competitors.answered(Competitor(id="r1", **dict.fromkeys(SIX, "yes"))) == 6
    assert competitors.answered(Competitor(id="r1", weak="slow")) == 0


def test_s03_six_rows_hold_the_business_beside_each_competitor() -> None:
    business = {"how": "Every bowl by hand", "tone": "warm, plain, dry", "speaks": "casual"}
    audience = {
        "writes": ["facebook"],
        "position": "We mend them",
        "questions": [
            {"id": "q1", "text": "Does it crack?", "tally": 2},
            {"id": "q2", "text": "Oven?", "tally": 9},
        ],
    }
    plan = built(document(SUPERMARKET, CAFE, business=business, audience=audience))
    rows = competitors.comparison(plan, first(plan))
    assert [row.ours for row in rows] == [
        "They write to us: Facebook",
        "Every bowl by hand",
        "They ask: Oven?",
        "warm, plain, dry",
        "Casually, as among friends",
        "We mend them",
    ]
    assert [row.theirs for row in rows][:2] == [("", "Quizzes"), ("Opens on Sundays", "")]
    assert rows[0].question == "How do people take part there?"


def test_s03_a_plan_without_answers_of_its_own_still_has_six_rows() -> None:
    plan = built({"audiences": [{"id": "a1", "competitors": [SUPERMARKET]}]})
    audience = Audience(id="a1", competitors=[Competitor(id="r1")])
    assert len(competitors.comparison(plan, audience)) == 6
    assert not any(competitors.edges(plan, audience).values())


def test_s03_a_difference_is_hard_to_say_until_the_owner_says_whose_advantage_it_is() -> None:
    plan = built(document(SUPERMARKET, CAFE))
    found = competitors.edges(plan, first(plan))
    assert (found["theirs"], found["ours"], found["unknown"]) == (1, 0, 2)  # "ours" is of an empty answer
    words = competitors.counted(found, SAY)
    assert words.endswith("They do it better: 1, We do it better: 0 and Hard to say: 2.")


def test_s03_how_they_want_to_be_spoken_to_is_held_against_how_everybody_speaks() -> None:
    speaking = SUPERMARKET | {"speaks": "formal"}, CAFE | {"speaks": "casual"}
    plan = built(document(*speaking, business={"speaks": "casual"}, audience={"speaks": "formal"}))
    assert competitors.speaking(plan, first(plan)) == (
        "They want you to speak like this: Formally, as in an office.",
        "You speak in another way than they want: Casually, as among friends.",
        "Supermarket speaks as they want it.",
        "Café speaks in another way.",
    )
    same = built(document(business={"speaks": "formal"}, audience={"speaks": "formal"}))
    assert (
        competitors.speaking(same, first(same))[1] == "You speak as they want it: Formally, as in an office."
    )


def test_nothing_is_said_of_speaking_until_the_owner_says_what_they_want() -> None:
    plan = built(document(SUPERMARKET | {"speaks": "formal"}, business={"speaks": "casual"}))
    assert competitors.speaking(plan, first(plan)) == ()


def test_s03_a_weak_spot_becomes_an_idea_with_one_tap() -> None:
    said = document(SUPERMARKET | {"weak": "Never answers comments"})
    plan = built(said)
    month = plan.themes[0]
    (offered,) = [one for one in proposals(plan, month) if one.source == "competition"]
    assert offered.id == "competition-a1-r1"
    assert offered.why == "You wrote where Supermarket is weak: Never answers comments"
    taken = built(apply(said, take(plan, month, offered)))
    assert taken.themes[0].ideas[0].title == "Where others are weak: Never answers comments"
    assert [one for one in proposals(taken, taken.themes[1]) if one.source == "competition"] == []
    assert competitor_ideas(taken, first(taken)) == {}


def test_every_weak_spot_and_where_else_they_go_are_ideas_of_their_own() -> None:
    weak = SUPERMARKET | {"weak": "Slow"}, CAFE | {"weak": "Dear"}, {"id": "r3", "name": "Mill"}
    plan = built(document(*weak, audience={"competition": "The market", "position": "We mend bowls."}))
    found = [one for one in proposals(plan, plan.themes[0]) if one.source == "competition"]
    assert [one.id for one in found] == ["competition-a1-r1", "competition-a1-r2", "competition-a1"]
    assert {one.lesson.first for one in found} == {"We mend bowls."}


def test_odd_words_about_a_competitor_are_only_words() -> None:
    odd = {
        "id": "r1",
        "name": "{name} {",
        "does": "100% {0}",
        "weak": "**bold** <b> " * 12,
        "speaks": "casual",
    }
    plan = built(document(odd, audience={"speaks": "casual"}))
    audience = first(plan)
    assert competitors.speaking(plan, audience)[-1] == "{name} { speaks as they want it."
    assert competitors.comparison(plan, audience)[1].theirs == ("100% {0}",)
    assert len(competitor_ideas(plan, audience)["r1"].title) <= 80
    assert "{name} {" in competitor_why(plan, audience, "r1")


# What came in ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fits", "well", "expected"),
    [
        (True, True, "take"),
        (True, False, "refer"),
        (False, True, "drop"),
        (False, False, "drop"),
        (False, None, "drop"),
        (True, None, None),
        (None, True, None),
        (None, None, None),
    ],
)
def test_s01_what_came_in_is_taken_passed_on_or_left(
    fits: bool | None, well: bool | None, expected: str | None
) -> None:
    assert verdict(Request(id="r1", fits=fits, well=well)) == expected


# The human side ----------------------------------------------------------------------------------------


def liked(plan: Plan) -> list[str]:
    """The interest each month is offered."""
    return [
        one.lesson.first.rpartition(": ")[2]
        for month in plan.themes
        for one in proposals(plan, month)
        if one.source == "interests"
    ]


def test_s38_interests_take_turns_month_by_month() -> None:
    plan = built(document(business={"interests": "gardening, cooking"}))
    assert liked(plan) == ["gardening", "cooking", "gardening"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("zombie films", ("zombie films",)),
        ("gardening, cooking, and sky diving.", ("gardening", "cooking", "sky diving")),
        ("Rowing\nand choir; rock and roll", ("Rowing", "choir", "rock and roll")),
        (
            "We sing in a choir, and on Sundays all of us row.",
            ("We sing in a choir, and on Sundays all of us row.",),
        ),
        (",;,", ()),
    ],
)
def test_a_list_of_a_few_words_each_is_taken_apart_and_a_sentence_stays_whole(
    text: str, expected: tuple[str, ...]
) -> None:
    plan = built(document(business={"interests": text}))
    assert interests(plan.answers.business) == expected


def test_s38_each_kind_of_post_is_on_one_of_three_levels() -> None:
    assert set(LEVEL_OF) == set(KINDS)
    assert set(LEVEL_OF.values()) == set(LEVELS)


def test_s38_a_month_without_posts_about_people_shows_it() -> None:
    lessons = [{"id": f"l{n}", "title": f"Chair {n}", "kind": kind} for n, kind in enumerate(KINDS, 1)]
    themes = [
        {"id": "m2", "title": "Chairs", "lessons": lessons[:1]},
        {"id": "m3", "title": "T", "lessons": lessons[1:2]},
    ]
    said: Document = {
        "time": {"minutes": 300},
        "calendar": {"start": "2027-01-04"},
        "themes": themes,
        "business": {"trade": "bakery"},
    }
    plan = build_plan(from_document(said), bare(), TODAY)
    first, second, third = mix(plan)
    assert first.levels["human"] == 1, "the first month says who we are"
    assert second.levels["technical"] > 0 == second.levels["human"]
    assert third.levels["human"] > 0
    assert sum(third.levels.values()) == third.kinds.total()


# The readers of a blog ---------------------------------------------------------------------------------


def blog(**edits: Any) -> Document:
    choice = [{"id": "blog", "role": "focus", "share": 100}]
    return document(
        platforms={"choice": choice, "places": [{"id": "blog", "audience": 5, "love": 5}]},
        business={"trade": "accountant"},
        calendar={"edits": edits},
        time={"minutes": 1200},
    )


def test_s32_articles_are_counted_by_whom_they_serve() -> None:
    plain = built(blog())
    assert {post.place for post in plain.posts} == {"blog"}
    assert sum(month.articles for month in readers(plain)) == len(plain.posts)
    assert [month.covered for month in readers(plain)] == [0, 0, 0]
    post = plain.posts[0]
    served = readers(built(blog(**{post.key: {"serves": ["customers", "search", "search"]}})))
    month = next(month for month in served if post.go_out in month.theme.span)
    assert (month.covered, month.served["search"], month.served["influencers"]) == (2, 1, 0)


def test_s32_a_month_of_several_articles_with_nobody_invited_says_so() -> None:
    plain = built(blog())
    key = next(post.key for post in plain.posts if post.go_out in plain.themes[1].span)
    assert readers(plain)[1].articles >= 3
    told = readers(built(blog(**{key: {"serves": ["customers"]}})))
    invited = readers(built(blog(**{key: {"serves": ["influencers"]}})))
    assert [month.invites_nobody for month in told] == [False, True, False]
    assert not any(month.invites_nobody for month in invited)
    assert not any(month.invites_nobody for month in readers(plain))  # nobody has said yet whom they serve


def test_a_plan_without_a_blog_has_no_readers_to_count() -> None:
    assert readers(built(document())) == ()
