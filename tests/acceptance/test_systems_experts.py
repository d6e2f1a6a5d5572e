"""What the method's systems about advice, people and numbers say "works" (S01-S06, S24-S41, S43).

S31, S35 and S37 to S39 have theirs in test_systems_calendar, S32 also in test_systems_platforms.
"""

import json
from datetime import date
from itertools import groupby
from string import ascii_lowercase
from typing import Any

import pytest

from planner.answers import EIGHT, Document, Request, from_document, put
from planner.checks import CHECKS
from planner.checks.engagement.relations import CHECKS as RELATIONS
from planner.cli import advice
from planner.exports.pdf.people_section import answering
from planner.exports.pdf.response_guide import guide_page
from planner.insights.audiences import competitors, follow_reasons
from planner.insights.business import request_triage
from planner.insights.calendar import entries, routines
from planner.insights.engagement import (
    capacity,
    conversation_share,
    independent,
    one_to_one,
    relations,
    verified,
)
from planner.insights.measurement import (
    costs,
    judged_from,
    measures,
    question,
    rewrites,
    to_do,
    without_hard,
    worth,
)
from planner.insights.measurement.return_stages import growth, rung
from planner.insights.themes import competitor_ideas, readers, voice_ideas
from planner.knowledge import library
from planner.plan import Plan, build_plan
from planner.review import decide, review, set_aside, tips_score
from planner.vocabulary import COLLABORATOR_KINDS, HELPS, PROOFS, TACTICS, TRAININGS

START = date(2027, 1, 4)
BASE: Document = {
    "business": {"name": "Nordlys", "trade": "bakery", "country": "NO"},
    "time": {"minutes": 300},
    "calendar": {"start": START.isoformat()},
}
KNOWN = library()


def said(*answers: tuple[str, Any], base: Document = BASE) -> Document:
    """The base with these answers, each by its path with dots."""
    for path, value in answers:
        base = put(base, tuple(path.split(".")), value)
    return base


def plan_of(document: Document) -> Plan:
    return build_plan(from_document(document), KNOWN, START)


def levels(*answers: tuple[str, Any]) -> dict[str, str]:
    """What the review finds, by guideline."""
    return {f.guideline.id: f.level for f in review(plan_of(said(*answers))).findings}


def text(guideline: str, *answers: tuple[str, Any]) -> str:
    return next(f.text for f in review(plan_of(said(*answers))).findings if f.guideline.id == guideline)


# Who we are, whom we serve, what we want ----------------------------------------------------------------


def test_s01_an_empty_sentence_is_found_and_what_comes_in_is_taken_passed_on_or_left() -> None:
    assert levels(("business.we_are", "We bake rye."))["today-who-you-are"] == "costly"
    both = (("business.we_are", "We bake rye."), ("business.we_serve", "People next door."))
    assert "today-who-you-are" not in levels(*both)
    verdicts = [
        request_triage.verdict(Request(id="r1", fits=fits, well=well))
        for fits, well in ((True, True), (True, False), (False, True), (None, True))
    ]
    assert verdicts == ["take", "refer", "drop", None]


def test_s02_all_eight_questions_are_asked_and_the_open_ones_are_named() -> None:
    five = [(f"audiences.a1.{name}", "Said") for name in EIGHT[:5]]
    assert text("eight-audience-questions", *five).count("“") == 3
    assert "5 of 8" in text("eight-audience-questions", *five)
    assert "eight-audience-questions" not in levels(*((f"audiences.a1.{name}", "Said") for name in EIGHT))


def test_s03_a_card_a_competitor_a_table_and_an_idea_from_each_weak_spot() -> None:
    rival = {"id": "c1", "name": "Corner", "does": "Delivers", "tone": "Loud", "weak": "Never answers"}
    plan = plan_of(
        said(
            ("audiences.a1.competitors", [rival, {"id": "c2", "speaks": "casual"}]),
            ("audiences.a1.speaks", "formal"),
            ("business.speaks", "casual"),
        )
    )
    audience = plan.audience
    assert [competitors.answered(one) for one in audience.competitors] == [2, 0]
    table = competitors.comparison(plan, audience)
    assert len(table) == 6
    assert {len(row.theirs) for row in table} == {2}
    assert set(competitors.edges(plan, audience)) == {"unknown"}, "nothing is judged for the owner"
    assert "Never answers" in competitor_ideas(plan, audience)["c1"].title
    assert {f.guideline.id: f.level for f in review(plan).findings}["engage-as-expected"] == "costly"


def test_s04_the_same_order_agrees_wholly_the_reverse_not_at_all() -> None:
    theirs = list(follow_reasons.reasons(KNOWN.say))
    swapped = [theirs[-1], *theirs[1:-1], theirs[0]]
    orders = [theirs, theirs[::-1], swapped]
    assert [round(follow_reasons.agreement(order), 2) for order in orders] == [1.0, -1.0, 0.09]
    assert [(gap.reason, gap.places) for gap in follow_reasons.largest(swapped)] == [
        ("discounts", 10),
        ("community", 10),
    ]
    assert follow_reasons.largest(theirs) == ()
    assert len(follow_reasons.largest(theirs[::-1])) == 3


def test_s05_a_goal_has_all_its_parts_and_one_counted_in_followers_gets_an_offer() -> None:
    vain = [{"id": "g1", "name": "Be famous", "measure": "followers", "result": "leads", "purpose": "brand"}]
    found = levels(("goals", vain))
    assert found["followers-not-a-goal"] == "costly"
    assert found["goals-before-strategy"] == "note"
    plan = plan_of(said(("goals", vain)))
    offers = rewrites(plan, plan.goal)
    assert offers
    for offer in offers:
        document = said(("goals", vain))
        for path, _, new in offer.changes:
            document = put(document, path, new)
        after = {f.guideline.id for f in review(plan_of(document)).findings}
        assert "followers-not-a-goal" not in after
    comments = [{**vain[0], "measure": "comments"}]
    assert rewrites(plan_of(said(("goals", comments))), plan.goal)


def test_s06_twelve_claims_and_a_finding_is_set_aside_with_a_reason_that_is_printed() -> None:
    assert [myth.source for myth in KNOWN.myths.values()] == ["brooks"] * 7 + ["martech"] * 5
    vain = ("goals", [{"id": "g1", "name": "Fame", "measure": "followers"}])
    plan = plan_of(said(vain))
    path, _, value = set_aside(plan, "followers-not-a-goal", "We are paid for it")
    after = review(plan_of(put(said(vain), path, value)))
    assert [(one.guideline.id, one.reason) for one in after.aside] == [
        ("followers-not-a-goal", "We are paid for it")
    ]
    assert "followers-not-a-goal" not in {f.guideline.id for f in after.findings}
    for guideline in KNOWN.guidelines.values():
        assert guideline.citations


# Answering and relating ---------------------------------------------------------------------------------

ANSWERED = (("engagement.answers", "Kari"), ("engagement.complaints", {"who": "K", "hours": 4, "where": "x"}))


@pytest.mark.parametrize(("hours", "late"), [(24, False), (47, False), (48, True), (72, True)])
def test_s24_two_days_are_too_late(hours: int, late: bool) -> None:
    found = levels(*ANSWERED, ("engagement.hours", hours))
    assert (found.get("messenger-human-within-three") == "costly") is late


@pytest.mark.parametrize(
    ("after", "staffed", "warned"), [(2, False, True), (2, True, False), (4, False, False)]
)
def test_s24_a_machine_that_hands_over_early_needs_somebody(after: int, staffed: bool, warned: bool) -> None:
    machine = {
        "id": "t1",
        "what": "Chat",
        "by_hand": 20,
        "talks": True,
        "hands_over": after,
        "staffed": staffed,
    }
    found = levels(*ANSWERED, ("engagement.hours", 4), ("engagement.automations", [machine]))
    assert ("messenger-human-within-three" in found) is warned


def test_s24_nobody_who_answers_is_a_warning_and_no_untouched_plan_hears_it() -> None:
    assert levels(("engagement.hours", 4))["audience-decides-the-channel"] == "costly"
    assert levels(("settings.seen", ["engagement"]))["audience-decides-the-channel"] == "costly"
    assert levels() == {}


def test_s25_the_way_of_a_complaint_comes_first_and_the_guide_holds_four_lines_and_three_ways() -> None:
    assert (
        levels(("engagement.answers", "Kari"), ("engagement.hours", 4))["first-contact-is-a-complaint"]
        == "costly"
    )
    recovery = {"admits": "Kari", "says": "Sorry", "right": "A new one", "tells": "What changed"}
    honesty = {"ask": "Eva", "criticism": "We answer", "disclose": "Kari"}
    plan = plan_of(said(*ANSWERED, ("engagement.recovery", recovery), ("engagement.honesty", honesty)))
    printed = json.dumps(guide_page(plan))
    assert all(f'"{line}"' in printed for line in (*recovery.values(), *honesty.values()))
    section = answering(plan)
    assert section is not None
    four = next(group for group in section["groups"] if group["name"] == "When something goes wrong")
    assert len(four["facts"]) == 4


def test_s26_no_relation_at_all_is_the_first_warning_and_the_hours_hold_so_many_talks() -> None:
    nobody = (("time.activities", {"respond": 0, "publish": 100}), ("engagement.joins", False))
    found = review(plan_of(said(*nobody))).findings
    about = [f.guideline.id for f in found if f.guideline.id.replace("-", "_") in RELATIONS]
    assert about[0] == "relationships-top"
    ways: list[Document] = [{"groups": [{"id": "g1", "name": "Foodies"}]}, {"thanks": True}, {"outreach": 1}]
    for one in ways:
        assert (
            len(
                relations(
                    plan_of(said(("engagement", one), *nobody[:1])).said.engagement, plan_of(said(*nobody))
                )
            )
            == 1
        )
    plan = plan_of(said(("engagement.contacts", 5), ("engagement.outreach", 60), ("engagement.per_talk", 5)))
    room = capacity(plan)
    assert room.possible == room.minutes // 5 < room.planned == 65
    assert one_to_one(plan) == 65
    assert 0 < conversation_share(plan) < 100
    assert "engagement-capacity" in {f.guideline.id for f in review(plan).findings}


def test_s26_the_weekly_hour_and_a_meeting_stand_in_the_calendar() -> None:
    fair = [{"id": "m1", "what": "Trade fair", "day": "2027-02-10"}]
    plan = plan_of(said(("engagement.hour_day", 1), ("engagement.meetings", fair)))
    assert len([one for one in routines(plan) if one.kind == "people" and one.day.weekday() == 1]) == 13
    assert [one.title for one in entries(plan) if one.kind == "meet"] == ["Trade fair"]


def test_s27_spam_tags_without_a_reason_and_unread_rules_are_named_with_what_follows() -> None:
    for tactic in ("same-message", "bulk"):
        assert levels(("engagement.tactics", [tactic]))["no-mass-spam"] == "costly"
    assert levels(("engagement.tactics", ["follow-churn"]))["follow-churn"] == "costly"
    tag = {"id": "t1", "who": "@jo", "why": "neither"}
    assert levels(("engagement.tags", [tag]))["tag-only-when-mentioned"] == "costly"
    assert "tag-only-when-mentioned" not in levels(("engagement.tags", [{**tag, "why": "credit"}]))
    group = {"id": "g1", "name": "Foodies", "rules": False}
    assert levels(("engagement.groups", [group]))["guests-in-their-culture"] == "costly"
    assert "guests-in-their-culture" not in levels(
        ("engagement.groups", [{**group, "rules": True, "first": "answer"}])
    )
    assert len(TACTICS) == 6


def test_s28_a_card_with_both_answers_is_an_idea_and_scripts_leave_room_to_decide() -> None:
    cards = [
        {"id": "v1", "name": "Eva", "odd": "Collects whisks", "matters": "She knows what lasts"},
        {"id": "v2", "name": "Jo", "odd": "Sings"},
    ]
    assert list(voice_ideas(plan_of(said(("engagement.voices", cards))))) == ["v1"]
    assert levels(("engagement.scripts", True))["no-scripted-box"] == "costly"
    assert "no-scripted-box" not in levels(("engagement.scripts", True), ("engagement.alone", "Up to 200"))
    assert len(TRAININGS) == 4


def test_s29_three_kinds_of_people_help_in_three_ways_and_ads_without_them_are_a_note() -> None:
    assert (len(COLLABORATOR_KINDS), len(HELPS)) == (3, 3)
    assert levels(("time.budget", 200), ("engagement.thanks", True))["less-ads-more-collaboration"] == "note"
    helper = [{"id": "c1", "name": "Anna", "kind": "fan", "help": "spread"}]
    assert "less-ads-more-collaboration" not in levels(
        ("time.budget", 200), ("engagement.collaborators", helper)
    )


@pytest.mark.parametrize(("by_hand", "warned"), [(0, True), (None, True), (10, False)])
def test_s30_a_machine_does_what_was_done_by_hand_before(by_hand: int | None, warned: bool) -> None:
    machine: Document = {"id": "t1", "what": "Thanks", "heard": "They ask when we open"}
    machine |= {} if by_hand is None else {"by_hand": by_hand}
    found = levels(("engagement.automations", [machine]))
    assert (found.get("dont-automate-what-you-wouldnt-do") == "costly") is warned


# Numbers ------------------------------------------------------------------------------------------------


def test_s32_a_place_of_ones_own_is_counted_and_whom_its_articles_serve() -> None:
    site: Document = {**BASE["business"], "website": "nordlys.example", "site": ["share", "mobile"]}
    assert levels(("business", site))["website-contact-ways"] == "note"
    assert "website-contact-ways" not in levels(("business", {**site, "site": ["phone", "share", "mobile"]}))
    letters = ("business", {**BASE["business"], "newsletter": True})
    assert levels(letters)["email-respect-regularity"] == "note"
    rented = ("measurement.reached", {"followers": 250_000, "letters": 500})
    assert "250,000" in text("rented-quarter-million", letters, rented)
    blog = ("platforms.choice", [{"id": "blog", "role": "focus", "share": 100}])
    keys = [post.key for post in plan_of(said(blog)).posts if post.place == "blog"]
    served = readers(plan_of(said(blog, ("calendar.edits", {keys[0]: {"serves": ["customers", "search"]}}))))
    assert sum(month.covered for month in served) == 2


def test_s33_each_goal_has_a_number_that_is_business_and_what_is_easy_is_not_all() -> None:
    soft = [{"id": "g1", "name": "Be known", "measure": "views", "result": "leads", "purpose": "brand"}]
    plan = plan_of(said(("goals", soft)))
    assert [goal.id for goal in without_hard(plan)] == ["g1"]
    hard = ("measurement.measures", [{"id": "m1", "goal": "g1", "name": "Orders", "hard": True}])
    assert without_hard(plan_of(said(("goals", soft), hard))) == ()
    easy = [
        {"id": "g1", "easy": 5, "matters": 1},
        {"id": "m1", "name": "Shares", "easy": 5, "matters": 2},
    ]
    assert levels(("goals", soft), ("measurement.measures", easy))["julians-law"] == "costly"
    counts = [*easy, {"id": "m2", "name": "Orders", "hard": True, "easy": 2, "matters": 5}]
    assert "julians-law" not in levels(("goals", soft), ("measurement.measures", counts))
    assert {one.id for one in measures(plan)} == {"g1"}


def test_s33_how_they_heard_what_it_cost_and_what_no_statistics_show() -> None:
    channels = [
        {"id": "social", "cost": 900, "leads": 18, "sales": 3, "visits": 120},
        {"id": "mail", "cost": 600, "leads": 10},
        {"id": "search", "cost": 50, "leads": 0},
    ]
    untracked = [{"id": "u1", "who": "Anna", "value": 400}]
    plan = plan_of(said(("measurement", {"channels": channels, "untracked": untracked, "tracked": 1000})))
    money = {one.id: (one.per_asked, one.per_bought) for one in costs(plan)}
    assert money == {"social": (50, 300), "mail": (60, None), "search": (None, None), "own": (None, None)}
    assert next(one.conversion for one in costs(plan) if one.id == "social") == 2.5
    unseen = worth(1000, plan.answers.measurement.untracked)
    assert unseen is not None
    assert (unseen.total, unseen.share) == (1400, 29)
    assert "A person told me" in question(plan)
    assert to_do(plan)
    assert to_do(plan_of(said(("measurement.asks", True)))) == ""


def test_s34_stages_go_from_giving_to_a_return_and_nothing_is_judged_too_early() -> None:
    counts = [[0] * 5, [20, 80, 0, 0, 0], [20, 80, 15, 0, 0], [20, 80, 15, 3, 0], [20, 80, 15, 3, 5]]
    assert [rung(each) for each in counts] == ["value", "audience", "community", "authority", "return"]
    assert growth([2, 3, 5]) == [None, 50, 67]
    plan = plan_of(said(("measurement.horizon_days", 180)))
    assert judged_from(plan) == date(2027, 7, 3)
    early = {"id": "g1", "name": "Orders", "measure": "orders", "target": 5, "by": "2027-01-24"}
    assert levels(("goals", [early]))["roi-not-per-post"] == "costly"
    assert "roi-not-per-post" not in levels(("goals", [{**early, "by": "2027-04-04"}]))
    per_post = {**early, "by": "2027-04-04", "measure": "revenue per post"}
    assert levels(("goals", [per_post]))["roi-not-per-post"] == "costly"


# Checking facts, advice as data -------------------------------------------------------------------------


def test_s36_ten_checks_two_sources_and_a_guess_that_says_so() -> None:
    report = {
        "id": "p1",
        "what": "Rye gets dear",
        "checks": list(PROOFS)[:2],
        "first": "A",
        "second": "A's friend",
    }
    found = levels(("engagement.reports", [{**report, "same": True}]))
    assert len(PROOFS) == 10
    assert (found["ten-verification-checks"], found["triangulate"]) == ("note", "note")
    plan = plan_of(said(("engagement.reports", [{**report, "checks": list(PROOFS)[:3]}])))
    (checked,) = plan.said.engagement.reports
    assert verified(plan, checked)
    assert independent(checked) == 2
    own = {"id": "own1", "title": "Rye", "go_out": "2027-01-08", "wonders": True}
    fact = [{**own, "first": "Rye will double in price."}]
    guess = [{**own, "first": "Our guess: rye will double in price?"}]
    assert levels(("calendar.own", fact))["wonder-out-loud"] == "costly"
    assert "wonder-out-loud" not in levels(("calendar.own", guess))


def test_s40_thirty_one_cards_and_titles_that_say_what_to_do() -> None:
    cards = [expert for expert in KNOWN.experts.values() if expert.point]
    assert len(cards) == 31
    assert {card.group for card in cards} <= set(KNOWN.groups)
    starts = ("Don't", "Do not", "Never", "No ", "Avoid")
    assert [g.title for g in KNOWN.guidelines.values() if g.title.startswith(starts)] == []
    vain = ("goals", [{"id": "g1", "name": "Fame", "measure": "followers"}])
    found = review(plan_of(said(vain, ANSWERED[0]))).findings
    for _, same in groupby(found, key=lambda f: (f.level, f.sure, f.guideline.first)):
        votes = [f.votes for f in same]
        assert votes == sorted(votes, reverse=True), "the votes order findings of equal consequence"


def test_s41_every_view_has_two_sides_with_names_and_the_side_not_taken_is_a_note() -> None:
    assert {view.number for view in KNOWN.views.values()} == set(range(1, 23))
    spread = ("platforms.choice", [
        {"id": "facebook", "role": "focus", "share": 50},
        {"id": "instagram", "role": "active", "share": 50},
    ])  # fmt: skip
    plan = plan_of(said(spread))
    assert {f.guideline.id: f.level for f in review(plan).findings}["focus-90-10"] == "costly"
    document = said(spread)
    for path, _, value in decide(plan, KNOWN.views["how-many-places"], "b", "Two of us, one place each"):
        document = put(document, path, value)
    after = review(plan_of(document))
    (lost,) = (f for f in after.findings if f.guideline.id == "focus-90-10")
    assert (lost.level, lost.lowered_by) == ("note", "how-many-places")


def test_s43_twenty_six_letters_in_order_and_a_part_counts_half() -> None:
    assert "".join(KNOWN.letters) == ascii_lowercase
    states = ["yes"] * 13 + ["partly"] * 6 + ["no"] * 7
    counted = tips_score(dict(zip(ascii_lowercase, states, strict=True)), KNOWN)  # type: ignore[arg-type]
    assert (counted.yes, counted.partly, counted.no, counted.percent) == (13, 6, 7, 62)


# The whole ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("odd", ["{name} {0}", "100% %s %(x)s", "**bold** <b>[a](b)</b> $x$", "\u202e\n# t"])
def test_odd_words_break_no_finding(odd: str) -> None:
    document = said(
        ("goals", [{"id": "g1", "name": odd, "measure": f"{odd} followers"}]),
        ("business.we_serve", f"everybody {odd}"),
        ("time.boosts", [{"id": "b1", "what": odd}]),
        ("engagement.groups", [{"id": "g1", "name": odd, "rules": False}]),
        ("engagement.automations", [{"id": "t1", "what": odd}]),
        ("measurement.measures", [{"id": "m1", "name": odd, "hard": True}]),
    )
    plan = plan_of(document)
    found = review(plan)
    assert len(found.findings) > 5
    assert json.loads(advice.as_json(plan, found))["findings"]
    assert set(CHECKS) == set(KNOWN.guidelines)
