"""What the systems about hours, topics and calendar say "works": S13-S23, S31, S35, S37-S39, S46."""

from datetime import date, timedelta
from typing import Any

import pytest

from planner.answers import Document, Time, from_document, put, to_document
from planner.exports import daily_sheet
from planner.insights.calendar import INSTEAD, READY, entries, instead
from planner.insights.progress import kept, next_days
from planner.insights.themes import coverage, forms, kind_of, lights, minutes_of, mix, take
from planner.insights.themes.proposals import proposals
from planner.knowledge import library
from planner.plan import RETURN_WEEKS, Plan, build_plan, daily_minutes, monthly_cost
from planner.review import review
from planner.scenarios import repairs
from planner.store.changes import apply
from planner.vocabulary import LIMITS
from tests.knowledge.test_library import LISTED

START = date(2027, 1, 4)
BASE: Document = {
    "business": {"name": "Nordlys", "trade": "bakery", "country": "NO", "website": "nordlys.example"},
    "time": {"minutes": 180},
    "calendar": {"start": START.isoformat()},
}


def plan_of(*said: tuple[str, Any], today: date = START) -> Plan:
    """The base with these answers, each by its address with dots."""
    document = BASE
    for address, value in said:
        document = put(document, tuple(address.split(".")), value)
    return build_plan(from_document(document), library(), today)


def level(guideline: str, *said: tuple[str, Any], today: date = START) -> str | None:
    """How the review speaks of it; None where it is followed or not about this plan."""
    findings = review(plan_of(*said, today=today)).findings
    return next((f.level for f in findings if f.guideline.id == guideline), None)


def text(guideline: str, plan: Plan) -> str:
    return next(f.text for f in review(plan).findings if f.guideline.id == guideline)


def ideas(*lessons: Document) -> tuple[str, list[Document]]:
    """Ideas of the owner's own for the first month."""
    return "themes", [
        {"id": "m1", "title": "Rye", "lessons": [{"id": f"l{n}", **one} for n, one in enumerate(lessons, 1)]}
    ]


FULL: Document = {
    "title": "Rye",
    "ask": "Order by Thursday",
    "gain": "Bread that keeps",
    "kind": "know-how",
    "stage": "act",
    "need": "relief",
}


def test_s13_each_of_the_five_jobs_has_time_and_a_month_has_its_price() -> None:
    zero = {"discover": 10, "curate": 10, "publish": 90, "respond": 0, "promote": 10}
    two = ("time.team", [{"id": "p1"}, {"id": "p2"}])
    assert level("not-free-five-activities", ("time.activities", zero), two) == "costly"
    assert level("not-free-five-activities", ("time.activities", zero)) == "note"
    # 3 hours x 52/12 = 13 hours a month; 13 x 400 + 500 + 200
    assert monthly_cost(Time(minutes=180, hourly_cost=400, budget=500, tools=200)) == pytest.approx(5900)


def test_s13_a_week_that_is_too_full_says_what_to_cut() -> None:
    plan = plan_of(("calendar.own", [{"id": "own1", "title": "Fair", "minutes": 90, "go_out": "2027-01-05"}]))
    [week] = plan.overfull()
    offered = repairs(plan, week)
    assert {repair.kind for repair in offered} & {"fewer", "simpler", "later"}
    assert all(repair.text and repair.changes for repair in offered)


def test_s14_the_jobs_have_names_and_stories_a_source_and_one_alone_is_not_blamed() -> None:
    alone = ("time.team", [{"id": "p1", "hats": ["publish"], "work": "marketing", "experienced": False}])
    agency = [{"id": "p1", "hats": ["publish"], "work": "marketing", "experienced": False, "outside": True}]
    team = ("time.team", [*agency, {"id": "p2", "work": "marketing"}])
    names = ("zoom-agent", "not-only-marketing", "qualified-people-daily", "cannot-outsource-stories")
    assert [level(name, alone) for name in names] == [None, "note", None, None]
    assert [level(name, team) for name in names] == ["costly", "costly", "costly", "costly"]


def test_s15_three_months_over_the_turn_of_the_year_each_with_a_topic_and_its_ideas() -> None:
    plan = plan_of(("calendar.start", "2027-11-20"))
    assert [month.number for month in plan.themes] == [12, 1, 2]
    assert all(month.title and len(month.ideas) > 1 for month in plan.themes)
    for month in plan.themes:
        assert month.key in {post.lesson for post in plan.posts if post.go_out in month.span}
    gap = plan_of(("themes", [{"id": "m2", "lessons": [{"id": "l1", "title": "a"}]}]))
    assert "February" in text("theme-per-month", gap)


def test_s15_a_month_is_chosen_then_filled_then_used_in_several_posts() -> None:
    ours = plan_of()
    ref = ours.answers.themes[0].ref
    chosen = plan_of(("themes", [{"id": "m1", "ref": ref}]))
    before, after = (lights(plan, plan.themes[0]) for plan in (ours, chosen))
    assert (before.chosen, before.filled) == (False, True)
    assert (after.chosen, after.filled) == (True, True)
    several = {post.lesson for post in chosen.going if post.lesson in {i.ref for i in chosen.themes[0].ideas}}
    assert after.reused == any(sum(p.lesson == one for p in chosen.going) > 1 for one in several)


def test_s16_one_idea_in_several_forms_is_counted_in_minutes_and_a_copy_is_named() -> None:
    plan = plan_of(
        ideas(FULL | {"pieces": [{"id": "f1", "format": "story"}, {"id": "f2", "format": "film"}]})
    )
    found = forms(plan, plan.themes[0].ideas[0])
    assert [form.format for form in found] == ["photo", "story", "film"]
    assert minutes_of(found) == 10 + 5 + 30
    assert [form.copy for form in found] == [False, True, True]
    assert text("remarkable-targeted-content", plan).endswith("Forms that only repeat: 2.")


def test_s17_an_idea_says_what_people_get_and_which_need_it_serves() -> None:
    bare = {name: FULL[name] for name in ("title", "ask", "stage")}
    names = ("give-value-every-post", "conversation-content-tests")
    assert [level(name, ideas(FULL)) for name in names] == [None, None]
    assert [level(name, ideas(bare)) for name in names] == ["costly", "note"]
    assert "1 of 2" in text("give-value-every-post", plan_of(ideas(FULL, bare)))


@pytest.mark.parametrize(
    ("form", "lengths"),
    [
        ("text", {149: "note", 150: None, 300: None, 301: "note"}),
        ("film", {29: "note", 30: None, 180: None, 181: "note"}),
        ("interview", {900: None, 901: "note"}),
        ("minute-video", {60: None, 61: "note"}),
    ],
)
def test_s18_a_size_is_a_note_from_the_first_word_or_second_too_many(
    form: str, lengths: dict[int, str | None]
) -> None:
    own = {"id": "own1", "title": "Fair", "format": form, "go_out": "2027-01-06"}
    said = {n: level("easy-sizes", ("calendar.own", [own | {"length": n}])) for n in lengths}
    assert said == lengths


def test_s18_a_flyer_is_warned_of_until_it_is_pictures_in_a_row_or_a_film() -> None:
    own = {"id": "own1", "title": "Fair", "flyer": True, "go_out": "2027-01-06"}
    flyer = plan_of(("calendar.own", [own]))
    assert text("no-flyer-as-picture", flyer) == "“Fair” is a flyer as a picture."
    for form in INSTEAD:
        document = apply(to_document(flyer.said), instead(flyer, ("calendar", "own", "own1"), form))
        plan = build_plan(from_document(document), library(), START)
        assert "no-flyer-as-picture" in review(plan).followed


def test_s18_a_month_of_text_only_is_a_note_and_one_film_is_enough() -> None:
    writes = ("time.makes", ["writing"])
    linkedin = ("platforms.choice", [{"id": "linkedin", "role": "focus", "share": 100}])
    plan = plan_of(writes, linkedin)
    assert text("think-visual-first", plan).endswith("in January, February and March.")
    first = [next(p.key for p in plan.posts if p.go_out in month.span) for month in plan.themes]
    edits = {key: {"format": "film"} for key in first}
    assert level("think-visual-first", writes, linkedin, ("calendar.edits", edits)) is None


def test_s19_days_hold_posts_by_the_hours_and_the_next_three_are_counted() -> None:
    made = [sum(post.minutes for post in plan_of(("time.minutes", n)).posts) for n in (30, 60, 180)]
    assert made == sorted(set(made))
    days = ("calendar.weekdays", [1, 3])
    plan = plan_of(days, ("time.minutes", 60))
    filled = [bool(day.posts) for day in next_days(plan)]
    assert [day.day.weekday() for day in next_days(plan)] == [1, 3, 1]
    assert f"{sum(filled)} have a post" in text("tomorrow-and-the-day-after", plan)


def test_s19_what_went_out_is_counted_in_percent() -> None:
    first = [post.key for post in plan_of().posts if post.go_out <= START + timedelta(days=6)]
    said = ("calendar.statuses", {first[0]: "out"})
    result = kept(plan_of(said, today=START + timedelta(days=6)))
    assert (result.out, result.planned) == (1, len(first))


def test_s20_a_good_post_comes_back_within_two_months_and_less_is_said() -> None:
    giving = ("calendar.ceiling", 0)  # then there is room for it
    plan = plan_of(giving)
    keys = [[post for post in plan.posts if post.lesson == month.key] for month in plan.themes]
    assert [posts for posts in keys if len(posts) > 1]
    for first, *later in keys:
        for post in later:
            assert (
                timedelta(weeks=LIMITS["again"].usual)
                <= post.go_out - first.go_out
                <= timedelta(weeks=RETURN_WEEKS)
            )
            assert (post.format, post.first) != (first.format, first.first)
    never = plan_of(giving, ("calendar.again", 0)).posts
    assert all(sum(post.lesson == month.key for post in never) == 1 for month in plan.themes)
    said = {weeks: level("promote-one-to-two-months", ("calendar.again", weeks)) for weeks in (0, 3, 4, 7, 8)}
    assert said == {0: "costly", 3: "costly", 4: "note", 7: "note", 8: None}


def new_page(*said: tuple[str, Any]) -> tuple[tuple[str, Any], ...]:
    choice = [{"id": "facebook", "role": "focus", "share": 100}]
    return ("platforms", {"choice": choice, "places": [{"id": "facebook", "profile": False}]}), *said


def test_s21_a_new_page_is_announced_with_three_posts_by_us_and_with_a_warning_before() -> None:
    plan = plan_of(*new_page())
    [announced] = [entry.day for entry in entries(plan) if entry.kind == "announce"]
    assert sum(post.go_out <= announced for post in plan.posts) >= READY
    early, ours = (("calendar.announce", day.isoformat()) for day in (START, announced))
    assert level("kick-off-with-content", *new_page(ours)) is None
    assert level("kick-off-with-content", *new_page(early)) == "costly"
    assert level("kick-off-with-content", early) is None  # the page has been there


def test_s22_each_main_post_has_a_purpose_asks_and_leads_home_by_an_exact_link() -> None:
    plan = plan_of()
    mains = [post for post in plan.posts if post.main]
    assert all(post.stage and post.ask and post.link for post in mains)
    first = mains[0]
    assert first.link == (
        "https://nordlys.example?utm_source=facebook&utm_medium=social"
        "&utm_campaign=cakes-for-the-days-that-matter&utm_content=set-birthday-cakes-how-to-order1"
    )
    assert (first.place, first.theme, first.key) == (
        "facebook", "Cakes for the days that matter", "set-birthday-cakes-how-to-order1"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("field", "guideline", "expected"),
    [
        ("ask", "cta-off-ramps", "note"),
        ("stage", "purpose-per-post", "costly"),
        ("gain", "give-value-every-post", "costly"),
    ],
)
def test_s22_what_an_own_idea_leaves_out_is_named(field: str, guideline: str, expected: str) -> None:
    assert level(guideline, ideas(FULL)) is None
    assert level(guideline, ideas({k: v for k, v in FULL.items() if k != field})) == expected


def test_s22_a_month_without_a_link_home_is_named() -> None:
    march = {p.key: "dropped" for p in plan_of().posts if p.main and p.go_out in plan_of().themes[2].span}
    plan = plan_of(("calendar.statuses", march))
    assert text("drive-to-website", plan).endswith("in March.")


@pytest.mark.parametrize("ceiling", [0, 20, 50, 100])
def test_s23_the_plan_sells_no_more_than_the_owner_wants(ceiling: int) -> None:
    months = mix(plan_of(("calendar.ceiling", ceiling)))
    sold, count = sum(month.sold for month in months), sum(month.kinds.total() for month in months)
    assert 100 * sold <= ceiling * count
    assert (sold > 0) == (ceiling > 0)


def test_s23_only_a_month_that_does_nothing_but_sell_is_warned_of() -> None:
    sale = FULL | {"kind": "offer"}
    every, nearly = (ideas(sale, sale, last) for last in (sale, FULL))
    assert level("always-promotional", every) == "costly"
    assert level("always-promotional", nearly) is None


def test_s23_a_new_page_gives_first_unless_its_owner_moves_what_sells_there() -> None:
    sale = ideas(*(FULL | {"title": f"Sale {n}", "kind": "offer"} for n in range(3)))
    first = [post.sells for post in plan_of(*new_page(sale)).posts][:3]
    assert first == [False] * 3
    assert level("earn-right-to-sell", *new_page(sale)) is None
    key = next(post.key for post in plan_of(*new_page()).posts if post.sells)
    early = ("calendar.edits", {key: {"go_out": START.isoformat()}})
    assert level("earn-right-to-sell", *new_page(early)) == "note"
    assert level("earn-right-to-sell", early) is None


def test_s31_money_knows_why_and_what_for_and_none_of_it_buys_likes() -> None:
    whole = {"id": "b1", "what": "Buns", "why": "Fastelavn", "aim": "visits", "money": 30}
    names = ("boost-why-what", "like-campaigns", "pay-to-play")
    for boost, expected in (
        (whole, [None, None, "note"]),
        (whole | {"why": ""}, ["costly", None, "note"]),
        (whole | {"aim": "likes"}, [None, "costly", "note"]),
    ):
        said = (("time.boosts", [boost]), ("time.budget", 0))
        assert [level(name, *said) for name in names] == expected
    assert level("pay-to-play", ("time.budget", 50)) is None


def test_s35_days_to_look_back_are_inside_the_plan_and_one_left_out_is_said() -> None:
    plan = plan_of()
    days = [entry.day for entry in entries(plan) if entry.kind == "review"]
    assert [day in month.span for day, month in zip(days, plan.themes, strict=True)] == [True] * 3
    running, march = ("log.said", {"1": {"went": "all"}}), date(2027, 3, 10)
    assert level("evolve-the-strategy", running, today=march) == "note"
    looked = ("log.reviews", {"m1": {"worked": "Rye"}, "m2": {"worked": "Buns"}})
    assert level("evolve-the-strategy", running, looked, today=march) is None


def test_s37_a_story_goes_out_once_the_customer_says_yes() -> None:
    story = {"id": "s1", "customer": "Kari", "change": "Her children eat rye now"}
    asked, yes = (
        plan_of(("time.minutes", 300), ("calendar.stories", [story | permission]))
        for permission in ({}, {"permission": True})
    )
    assert "s1" not in {post.lesson for post in asked.posts}
    [post] = [post for post in yes.posts if post.lesson == "s1"]
    assert (post.kind, post.first) == ("customer", "Her children eat rye now")
    assert coverage(yes).customers == sum(kind_of(post) == "customer" for post in yes.posts) > 0


def test_s38_people_have_posts_of_their_own_and_interests_become_ideas() -> None:
    plan = plan_of(("business.interests", "zombie films"), ("time.minutes", 300))
    assert "human" in {post.kind for post in plan.posts if post.beside}
    offered = [one.lesson for one in proposals(plan, plan.themes[0]) if one.source == "interests"]
    assert [lesson.kind for lesson in offered] == ["human"]


@pytest.mark.parametrize(("own", "expected"), [(0, None), (1, None), (30, "costly")])
def test_s39_posts_at_random_are_counted_in_percent(own: int, expected: str | None) -> None:
    said = ("calendar.own", [{"id": f"own{n}", "title": f"Today {n}", "minutes": 0} for n in range(own)])
    assert level("random-acts", said) == expected
    if expected:
        plan = plan_of(said)
        found = coverage(plan)
        assert text("random-acts", plan).endswith(
            f"{found.random} of {found.posts}, which is {round(100 * found.random / found.posts)}%."
        )


def test_s46_the_daily_sheet_adds_up_to_the_daily_block() -> None:
    for minutes in (60, 180, 300):
        plan = plan_of(("time.minutes", minutes))
        assert sum(task.minutes for task in daily_sheet(plan)) == daily_minutes(
            plan.answers.time, plan.budget
        )


@pytest.mark.parametrize("trade", LISTED)
def test_what_we_propose_is_not_held_against_the_owner(trade: str) -> None:
    document = put(put(BASE, ("business", "trade"), trade), ("business", "interests"), "zombie films")
    document = put(
        document, ("audiences",), [{"id": "a1", "who": "Families", "competition": "The supermarket"}]
    )
    plan = build_plan(from_document(document), library(), START)
    before = {finding.guideline.id for finding in review(plan).findings}
    for one in proposals(plan, plan.themes[0]):
        taken = to_document(plan.said)
        for path, _, value in take(plan, plan.themes[0], one):
            taken = put(taken, path, value)
        after = {
            finding.guideline.id
            for finding in review(build_plan(from_document(taken), library(), START)).findings
        }
        assert after <= before, one.id
