"""The clauses of the method's systems that the other three files leave; docs/systems.md names all of them."""

from datetime import date, timedelta
from typing import Any

import pytest

from planner.answers import Document, from_document, get, put, to_document
from planner.checks.engagement.relations import CHECKS as RELATIONS
from planner.exports import EXPORTS, daily_sheet, week_card
from planner.exports.pdf.people_section import done_once
from planner.exports.pdf.whole import contents
from planner.exports.tables import calendar_table, handles_table, plan_table, tools_table
from planner.insights.business import presences
from planner.insights.calendar import audit_day, entries, others_post, routines, slots, visual_share
from planner.insights.engagement import relations
from planner.insights.progress import before_saving
from planner.insights.themes import (
    apart,
    going_out,
    need_said,
    random_posts,
    selling_shares,
    served,
    topic_of,
)
from planner.insights.time import a_month, daily_cut
from planner.knowledge import library
from planner.plan import Plan, build_plan, daily_minutes, people_hour
from planner.review import decide, review
from planner.scenarios import what_if
from planner.store.changes import apply

START = date(2027, 1, 4)
BASE: Document = {
    "business": {"name": "Nordlys", "trade": "bakery", "country": "NO"},
    "time": {"minutes": 180},
    "calendar": {"start": START.isoformat()},
}
KNOWN = library()
Said = tuple[str, Any]
FOCUS: Said = ("platforms.choice", [{"id": "facebook", "role": "focus", "share": 100}])


def plan_of(*said: Said, today: date = START) -> Plan:
    """The base with these answers, each by its address with dots."""
    document = BASE
    for address, value in said:
        document = put(document, tuple(address.split(".")), value)
    return build_plan(from_document(document), KNOWN, today)


def found(*said: Said, today: date = START) -> dict[str, tuple[str, str]]:
    """What the review says, by guideline: level and sentence."""
    return {f.guideline.id: (f.level, f.text) for f in review(plan_of(*said, today=today)).findings}


def own_post(**fields: Any) -> Said:
    return "calendar.own", [{"id": "own1", "title": "Fair", "go_out": "2027-01-06", **fields}]


def test_s01_what_why_and_how_are_in_the_pdf_and_in_the_table() -> None:
    core = {"what": "We bake rye.", "why": "It keeps.", "how": "By hand."}
    plan = plan_of(*((f"business.{name}", text) for name, text in core.items()))
    printed = str(contents(plan, review(plan))["sections"])
    table = {row[2] for row in plan_table(plan).rows}
    assert all(text in printed and text in table for text in core.values())


def test_s01_both_sentences_empty_is_said_once_they_were_asked() -> None:
    assert "today-who-you-are" not in found()
    assert "Neither" in found(("settings.seen", ["business"]))["today-who-you-are"][1]


def test_s02_what_customers_said_stands_beside_the_need_of_an_idea() -> None:
    plan = plan_of(
        ("audiences", [{"id": "a1", "name": "Parents", "pain": "Bread goes stale", "habits": "Skiing"}])
    )
    assert [need_said(plan, need, "Parents") for need in ("pain", "habits", "who")] == [
        "Bread goes stale",
        "Skiing",
        "",
    ]


def test_s05_a_goal_without_a_number_is_found_once_goals_were_asked() -> None:
    want = ("goals", [{"id": "g1", "want": "bakery/cake-orders"}])
    assert "goals-before-strategy" not in found(want)
    seen = ("settings.seen", ["goals"])
    assert found(want, seen)["goals-before-strategy"][0] == "note"
    assert "goals-before-strategy" not in found(
        want, seen, ("goals.g1.target", 9), ("goals.g1.by", "2027-04-04")
    )


@pytest.mark.parametrize("field", ["belongs", "finds"])
def test_s07_a_place_one_does_not_belong_to_or_is_not_found_at_leaves_the_contest(field: str) -> None:
    first = plan_of().ranking[0].place
    best = {"id": first, "audience": 5, "love": 5}
    ranking = plan_of(
        (f"platforms.places.{first}", {"id": first, "audience": 5, "love": 5, field: False})
    ).ranking
    assert ranking[0].place != first
    out = next(fit for fit in ranking if fit.place == first)
    assert (out.ruled_out, out.no) == (True, (field,))
    yes = plan_of((f"platforms.places.{first}", {**best, field: True})).ranking
    assert yes[0].place == first


def test_s08_minutes_are_shown_for_the_shares_and_for_another_choice() -> None:
    halves = [
        {"id": "facebook", "role": "focus", "share": 50},
        {"id": "newsletter", "role": "active", "share": 50},
    ]
    plan = plan_of(("platforms.choice", halves))
    rest = sum(one.minutes for one in plan.aside)
    assert plan.scheduled_share() == round(100 * plan.focus_minutes() / (plan.focus_minutes() + rest))
    alone = next(one.plan for one in what_if(plan) if one.kind == "alone")
    assert (alone.scheduled_share(), alone.aside) == (100, ())


@pytest.mark.parametrize("share", [90, 50, 20, 5])
def test_s08_a_place_beside_never_has_more_minutes_a_month_than_the_weeks_hold(share: int) -> None:
    choice = [
        {"id": "facebook", "role": "focus", "share": share},
        {"id": "newsletter", "role": "active", "share": 100 - share},
    ]
    plan = plan_of(("platforms.choice", choice))
    [beside] = plan.aside
    assert a_month(beside) <= beside.minutes // 3
    assert a_month(beside) <= 5 * max(week.room for week in plan.weeks)


def test_s10_names_are_a_table_and_each_place_is_looked_at_again() -> None:
    kept = ("platforms.choice", [
        {"id": "facebook", "role": "focus", "share": 100},
        {"id": "tiktok", "role": "reserved", "again": "2027-02-01"},
        {"id": "Village wall", "role": "reserved"},
    ])  # fmt: skip
    plan = plan_of(kept, ("platforms.handle", "nordlys"), ("platforms.places", [{"id": "Village wall"}]))
    rows = {row[0]: row for row in handles_table(plan).rows}
    assert set(rows) == {*(place.name for place in KNOWN.platforms.values()), "Village wall"}
    assert {row[2] for row in rows.values()} == {"nordlys"}
    asked = [entry.text for entry in entries(plan) if entry.day == date(2027, 2, 1) and entry.kind == "look"]
    assert "TikTok" in asked[0]


@pytest.mark.parametrize(
    ("said", "part"),
    [
        (("engagement.groups", [{"id": "i1", "name": "Chat", "customers": False}]), "take no part"),
        (("engagement.tactics", ["popular-tags"]), "hashtags"),
    ],
)
def test_s11_chats_and_hashtags_without_customers_are_a_note(said: Said, part: str) -> None:
    level, text = found(said)["three-misfit-examples"]
    assert level == "note"
    assert part in text


def test_s11_telling_talking_and_discussing_are_kept_apart() -> None:
    told = ("goals", [{"id": "g1", "name": "Be known", "purpose": "brand"}])
    chat = ("platforms.choice", [{"id": "whatsapp", "role": "focus", "share": 100}])
    letter = ("platforms.choice", [{"id": "newsletter", "role": "focus", "share": 100}])
    talk = ("goals", [{"id": "g1", "name": "Our club", "purpose": "other"}])
    noted = [
        found(*said).get("channel-natures", ("", ""))[0]
        for said in ((told, chat), (told, letter), (talk, letter))
    ]
    assert noted == ["note", "", "note"]


def test_s12_offers_for_different_people_are_one_page_or_split_by_the_hours() -> None:
    def offers(*people: str) -> Said:
        return "business.offers", [
            {"id": f"o{n}", "name": f"Bread {n}", "audience": one} for n, one in enumerate(people)
        ]

    def verdict(*said: Said) -> str | None:
        seen = presences(plan_of(*said))
        return seen.verdict if seen else None

    assert verdict(offers("a1")) is None
    hours = (("aa", 600), ("ab", 180), ("ab", 600))
    said = [verdict(offers(*who), ("time.minutes", minutes)) for who, minutes in hours]
    assert said == ["one", "later", "split"]


def test_s14_moores_five_are_somebodys_and_a_cheap_helper_is_seen() -> None:
    hats = ["discover", "curate", "publish", "respond", "promote"]
    four = ["engagement", "content", "approach", "strategy"]
    eva: Document = {"id": "p1", "name": "Eva", "hats": hats, "owns": four}
    assert "fits with everything" in found(("time.team", [eva, {"id": "p2"}]))["zoom-agent"][1]
    whole = [{**eva, "owns": [*four, "integration"]}, {"id": "p2"}]
    assert "zoom-agent" not in found(("time.team", whole))
    helper = {"id": "p3", "name": "Jo", "outside": True, "cheap": True}
    assert found(("time.team", [*whole, helper]))["cheap-hire"][0] == "costly"
    assert "cheap-hire" not in found(("time.team", [*whole, {**helper, "experienced": True}]))


def test_s17_gain_and_need_are_on_the_week_card_and_in_the_table() -> None:
    idea = {
        "id": "l1",
        "title": "Rye",
        "gain": "Bread that keeps",
        "need": "pain",
        "kind": "know-how",
        "format": "photo",
    }
    plan = plan_of(("themes", [{"id": "m1", "title": "Rye", "lessons": [idea]}]))
    post = next(post for post in plan.posts if post.lesson == "m1-l1")
    assert served(plan, post) == ("Bread that keeps", "Their problem")
    table = calendar_table(plan)
    assert any({"Bread that keeps", "Their problem"} <= set(map(str, row)) for row in table.rows)
    card = week_card(build_plan(plan.said, KNOWN, post.go_out))
    assert card
    assert "Bread that keeps · Their problem" in {w.serves for thing in card.things for w in thing.texts}


def test_s17_what_others_made_is_counted_apart() -> None:
    plan = plan_of(own_post(shared=True))
    count = len(going_out(plan))
    assert f"{count - 1} of {count}" in apart(plan)[-1]


def test_s18_the_share_of_posts_with_something_to_look_at_is_exact() -> None:
    posts = going_out(plan_of())
    texts = sum(post.format == "text" for post in posts)
    assert visual_share(posts, KNOWN) == pytest.approx(100 * (len(posts) - texts) / len(posts))
    assert visual_share([], KNOWN) is None


def test_s19_each_place_has_its_days_and_the_part_of_them_with_a_post() -> None:
    choice = ("platforms.choice", [
        {"id": "facebook", "role": "focus", "share": 90},
        {"id": "newsletter", "role": "active", "share": 10},
    ])  # fmt: skip
    one, other = slots(plan_of(choice, ("calendar.weekdays", [0, 2, 4])))
    assert (one.place, one.a_week, one.slots) == ("facebook", 3, 39)
    assert one.percent == round(100 * one.filled / 39)
    assert (other.place, other.a_week, other.slots) == ("newsletter", None, 3)
    [ours] = slots(plan_of(FOCUS))
    assert (ours.a_week, ours.slots > 0, ours.filled <= ours.slots) == (2, True, True)
    off = {(START + timedelta(weeks=k)).isoformat(): "none" for k in range(2)}
    assert slots(plan_of(choice, ("calendar.weekdays", [0, 2, 4]), ("time.weeks", off)))[0].slots == 33


def test_s19_others_rhythm_is_shown_and_an_idea_for_later_changes_nothing() -> None:
    rivals = [{"id": "r1", "often": 3}, {"id": "r2", "often": 5}, {"id": "r3"}]
    assert others_post(plan_of(("audiences.a1.competitors", rivals))) == (3, 5)
    assert others_post(plan_of()) is None
    later = ("calendar.parked", [{"id": "i1", "what": "A podcast"}])
    assert plan_of(later).posts == plan_of().posts


def test_s20_posts_that_went_out_are_gone_through_inside_the_plan() -> None:
    plan = plan_of()
    assert plan.start <= audit_day(plan) <= plan.last
    assert [entry.day for entry in entries(plan) if entry.kind == "audit"] == [audit_day(plan)]


def test_s21_before_three_posts_the_calendar_says_to_wait() -> None:
    page = ("platforms.places", [{"id": "facebook", "profile": False}])
    early, usual = (
        next(e for e in entries(plan_of(FOCUS, page, *said)) if e.kind == "announce")
        for said in ((("calendar.announce", START.isoformat()),), ())
    )
    assert early.title.startswith("Not yet")
    assert usual.title == "Tell people about the new page"


def test_s23_each_place_has_its_share_own_posts_count_and_news_does_not() -> None:
    before = {(one.place, one.month): one for one in selling_shares(plan_of(FOCUS))}
    sale = {(one.place, one.month): one for one in selling_shares(plan_of(FOCUS, own_post(kind="offer")))}
    news = {(one.place, one.month): one for one in selling_shares(plan_of(FOCUS, own_post(news=True)))}
    january = ("facebook", 1)
    assert (sale[january].sold, sale[january].posts) == (before[january].sold + 1, before[january].posts + 1)
    assert (news[january].sold, news[january].posts, news[january].news) == (
        before[january].sold, before[january].posts, 1
    )  # fmt: skip
    paid = plan_of(("time.boosts", [{"id": "b1", "what": "Buns"}]), own_post(news=True))
    assert apart(paid) == ("One post only tells what is new.", "One post is paid for.")


def test_s26_minutes_we_keep_are_no_relation_and_a_quarter_of_an_hour_is_no_hour() -> None:
    plan = plan_of(("settings.seen", ["engagement"]))
    assert plan.budget.answering > 0
    assert relations(plan.said.engagement, plan) == ()
    about = [f.guideline.id for f in review(plan).findings if f.guideline.id.replace("-", "_") in RELATIONS]
    assert about[0] == "relationships-top"
    said = plan_of(("engagement.answers", "Kari"))
    assert relations(said.said.engagement, said) == ("answer",)
    assert 0 < people_hour(plan.answers.time, plan.budget) < 60  # so the page says how much is missing


def test_s30_two_people_get_different_words_and_each_machine_is_listed_with_what_it_saves() -> None:
    same = [{"id": f"i{n}", "name": name, "why": "Hello there"} for n, name in enumerate(("Ann", "Bo"), 1)]
    assert found(("engagement.people", same))["no-template-sequences"][0] == "costly"
    machine = [{"id": "i1", "what": "Thanks", "saves": 12}]
    assert 12 in tools_table(plan_of(("engagement.automations", machine))).rows[0]


def changed(plan: Plan, path: tuple[str, ...], now: Any) -> Document:
    """The plan's answers after one change, with what is saved beside it."""
    change = (path, get(to_document(plan.said), path), now)
    return apply(to_document(plan.said), [change, *before_saving(plan, [change])])


def test_s35_a_decision_while_the_plan_runs_is_kept_with_its_day_and_what_it_was() -> None:
    day = START + timedelta(days=9)
    plan = plan_of(FOCUS, today=day)
    new = next(t for t in KNOWN.trade("bakery").themes if t.title != plan.themes[2].title)
    after = changed(plan, ("themes", "m3", "ref"), f"bakery/{new.id}")
    [line] = after["log"]["changes"]
    assert (line["day"], line["was"], line["now"]) == (day.isoformat(), plan.themes[2].title, new.title)
    assert "March" in line["what"]
    assert "changes" not in changed(
        plan_of(FOCUS, today=START - timedelta(days=1)), ("time", "minutes"), 90
    ).get("log", {})


def test_s39_a_post_of_ones_own_with_a_topic_is_no_random_act() -> None:
    alone, aimed = (plan_of(own_post(**fields)) for fields in ({}, {"theme": "m1"}))
    assert [post.key for post in random_posts(alone)] == ["own1"]
    assert random_posts(aimed) == []
    post = next(post for post in aimed.posts if post.key == "own1")
    assert topic_of(aimed, post) == aimed.themes[0].title


def test_s40_the_twelve_groups_have_the_votes_of_the_round_up() -> None:
    votes = [group.votes for group in KNOWN.groups.values()]
    assert votes == [9, 8, 8, 5, 4, 2, 2, 2, 2, 1, 1, 1]
    assert sum(votes) == 45


def test_s41_the_side_not_taken_lowers_an_error_of_ours_and_no_impossible_one() -> None:
    two = ("platforms.choice", [
        {"id": "facebook", "role": "focus", "share": 60},
        {"id": "instagram", "role": "focus", "share": 30},
    ])  # fmt: skip
    plan = plan_of(two)
    changes = decide(plan, KNOWN.views["one-page-or-several"], "b", "Two brands")
    after = review(build_plan(from_document(apply(to_document(plan.said), changes)), KNOWN, START))
    levels = {f.guideline.id: f.level for f in after.findings}
    assert (found(two)["one-core-to-start"][0], levels["one-core-to-start"]) == ("fatal", "note")
    assert levels["focus-90-10"] == "fatal", "shares that make no whole stay one"


def test_s44_every_file_of_the_method_is_there_and_the_profile_is_a_list_to_tick() -> None:
    files = {
        "plan.pdf",
        "calendar.csv",
        "handles.csv",
        "outreach.csv",
        "links.csv",
        "tools.csv",
        "measures.csv",
    }
    assert files | {"audit.csv", "daily-sheet.pdf", "response-guide.pdf"} <= set(EXPORTS)
    page = ("platforms.places", [{"id": "facebook", "profile": False}])
    assert sum(one.startswith("For the new page") for one in done_once(plan_of(FOCUS, page))) == 5
    ticked = ("platforms.profile", {"picture": True, "name": True})
    assert sum(one.startswith("For the new page") for one in done_once(plan_of(FOCUS, page, ticked))) == 3
    assert done_once(plan_of(FOCUS)) == ()


def test_s46_the_owners_daily_minutes_are_kept_or_the_cut_is_said() -> None:
    fits, cut = (plan_of(("time.minutes", n), ("time.daily", 15)) for n in (300, 60))
    assert (
        daily_minutes(fits.answers.time, fits.budget) == sum(task.minutes for task in daily_sheet(fits)) == 15
    )
    assert (daily_cut(fits), daily_cut(cut)) == (None, daily_minutes(cut.answers.time, cut.budget))
    level, text = found(("time.minutes", 60), ("time.daily", 15))["business-as-client"]
    assert level == "note"
    assert (
        text
        == f"You want 15 minutes a day for people. Your week holds {KNOWN.say.minutes(daily_cut(cut) or 0)}."
    )


def test_s17_each_place_in_use_gives_a_reason_to_follow() -> None:
    assert found(FOCUS)["reason-to-follow"][0] == "costly"
    why = ("platforms.places", [{"id": "facebook", "follow": "First to hear of classes"}])
    assert "reason-to-follow" not in found(FOCUS, why)


def test_s17_a_month_of_ones_own_ideas_asks_something() -> None:
    ideas = [{"id": f"l{n}", "title": f"Rye {n}", "kind": "know-how", "format": "photo"} for n in range(1, 5)]
    ask = [{**ideas[0], "kind": "question", "title": "Do you like bread?"}, *ideas[1:]]
    open_question = [{**ask[0], "title": "Which bread did your grandmother bake?"}, *ideas[1:]]
    said = [
        found(("themes", [{"id": "m1", "title": "Rye", "lessons": one}])).get("elicit-responses")
        for one in (ask, open_question)
    ]
    assert [bool(one) for one in said] == [True, False]


def test_s19_the_block_of_each_day_stands_in_the_calendar() -> None:
    plan = plan_of(("time.minutes", 300), ("time.daily", 10))
    blocks = [entry for entry in routines(plan) if entry.kind == "daily"]
    assert len(blocks) == len(plan.weeks)
    assert {entry.minutes for entry in blocks} == {50}


def test_s19_a_long_stretch_without_a_post_is_found() -> None:
    first = [p.key for p in plan_of().posts if p.go_out < START + timedelta(weeks=4)]
    dropped = ("calendar.statuses", dict.fromkeys(first, "dropped"))
    assert "Nothing goes out from" in found(dropped)["consistency-and-frequency"][1]


def test_s34_who_only_counts_buying_is_shown_the_steps_before_it() -> None:
    buying = ("goals", [{"id": "g1", "name": "Sell", "measure": "orders", "result": "sales"}])
    seen = ("settings.seen", ["measurement"])
    assert "trust-ladder" in found(buying, seen)
    near = ("measurement.measures", [{"id": "n1", "name": "visits to our website"}])
    assert "trust-ladder" not in found(buying, seen, near)


def test_s38_what_is_meant_to_be_funny_is_tried_first() -> None:
    funny = {"funny": True}
    assert found(own_post(**funny))["humour-test-first"][0] == "note"
    assert "humour-test-first" not in found(own_post(**funny, tried=3))


def test_s41_each_side_of_a_decision_is_printed_with_names_and_reason() -> None:
    plan = plan_of()
    view = KNOWN.views["how-many-places"]
    document = apply(to_document(plan.said), decide(plan, view, "b", "Two of us"))
    after = build_plan(from_document(document), KNOWN, START)
    printed = str(contents(after, review(after))["sections"])
    names = [side.says[0].said_by for side in view.sides]
    assert [text for text in ("Two of us", *names) if text not in printed] == []
