"""The page "Who answers people?": few questions first, then people, then what may go wrong."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.markdown import plain
from planner.answers import Answers, Document, from_document, to_document
from tests.pages import screens

LISTS = {  # each list: its button, the first field of an item, which of the buttons with that label
    "windows": ("Add a time", "who", 0),
    "groups": ("Add a group", "name", 0),
    "people": ("Add somebody", "name", 0),
    "meetings": ("Add a meeting", "what", 0),
    "tags": ("Add somebody", "who", 1),
    "voices": ("Add somebody", "name", 2),
    "collaborators": ("Add somebody", "name", 3),
    "automations": ("Add a tool", "what", 0),
    "reports": ("Add something you pass on", "what", 0),
}
SILLY = ["*Anna* {name}", "<b>100%</b> %s {", "[x](javascript:alert(1))", "\u200b🧁" * 9]


def bakery(business: Document | None = None, **engagement: Any) -> Answers:
    document = to_document(screens.quick("bakery"))
    return from_document(document | {"engagement": engagement} | (business or {}))


def enter(screen: AppTest, value: Any, *path: str) -> AppTest:
    screens.box(screen, "engagement", *path).set_value(value)
    return screen.run()


# The first questions -----------------------------------------------------------------------------------


def test_a_first_visit_asks_four_questions_and_finds_nothing_wrong() -> None:
    screen = screens.visit("engagement", screens.keep(screens.quick("bakery")))
    asked = [*screen.text_input, *screen.radio, *screen.selectbox, *screen.checkbox]
    assert [one.label for one in asked] == [
        "Who answers",
        "Within how many hours",
        "Questions people ask in public",
        "We also join in where others talk",
    ]
    assert "survey" not in screens.said(screen)
    assert "Worth a look" not in screens.said(screen)


def test_who_answers_is_chosen_from_the_team_or_typed() -> None:
    team = [{"id": "p1", "name": "Kari"}, {"id": "p2"}, {"id": "p3", "name": "Ola"}]
    plan = screens.keep(bakery({"time": {"minutes": 180, "team": team}}))
    screen = screens.visit("engagement", plan)
    assert screens.box(screen, "engagement", "answers").options == ["Kari", "Ola"]
    enter(screen, "Ola", "answers")
    assert screens.stored(plan, "engagement", "answers") == "Ola"


@pytest.mark.parametrize(
    ("policy", "share", "words"),
    [
        ("always", None, "You answer 100 of 100 questions: above the 83 of a survey."),
        ("avoid", None, "You answer 0 of 100 questions: below the 83 of a survey."),
        ("sometimes", 83, "You answer 83 of 100 questions: as many as the 83 of a survey."),
        ("sometimes", 60, "You answer 60 of 100 questions: below the 83 of a survey."),
    ],
)
def test_the_share_of_answered_questions_stands_beside_an_old_survey(
    policy: str, share: int | None, words: str
) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = enter(screens.visit("engagement", plan), policy, "policy")
    asks = "How many of 100 questions get an answer" in [one.label for one in screen.text_input]
    assert asks == (policy == "sometimes")
    if share is not None:
        assert "survey" not in screens.said(screen), "no share yet, nothing to compare"
        enter(screen, share, "share")
    assert words in screens.said(screen)
    assert "InSites Consulting asked them (in Hemley 2012). It is an old survey." in screens.said(screen)


@pytest.mark.parametrize(
    ("joins", "words"),
    [(True, "You join in, like 54 of 100 firms."), (False, "You do not join in, like 46 of 100 firms.")],
)
def test_joining_in_stands_beside_the_survey_too(joins: bool, words: str) -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = enter(screens.visit("engagement", plan), joins, "joins")
    assert words in screens.said(screen)
    assert screens.stored(plan, "engagement", "joins") is joins


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("hours", -1, "Within how many hours: enter 0 or more. Not saved yet."),
        ("hours", 1001, "Within how many hours: enter 1000 or less. Not saved yet."),
        ("share", 101, "How many of 100 questions get an answer: enter 100 or less. Not saved yet."),
        ("per_talk", 0, "Minutes one conversation takes: enter 1 or more. Not saved yet."),
        (
            "answers",
            "x" * 201,
            "Who answers: at most 200 characters, this has 201. Shorten it. Not saved yet.",
        ),
    ],
)
def test_what_cannot_be_kept_stays_in_its_field_with_the_reason(field: str, value: Any, message: str) -> None:
    plan = screens.keep(bakery(policy="sometimes"))
    screen = enter(screens.unfold(screens.visit("engagement", plan)), value, field)
    assert [one.replace(" (optional)", "") for one in screens.errors(screen)] == [message]
    assert screens.box(screen, "engagement", field).value == value
    assert screens.stored(plan, "engagement", field) is None


@pytest.mark.parametrize("hours", [0, 1000])
def test_no_hours_and_very_many_are_kept(hours: int) -> None:
    plan = screens.keep(screens.quick("bakery"))
    assert screens.errors(enter(screens.visit("engagement", plan), hours, "hours")) == []
    assert screens.stored(plan, "engagement", "hours") == hours


# Lists -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LISTS)
def test_a_thing_is_added_named_and_removed(name: str) -> None:
    plan = screens.keep(bakery({"audiences": [{"id": "a1", "offline": "Fjord"}]}))
    screen = screens.unfold(screens.visit("engagement", plan))
    label, field, number = LISTS[name]
    screens.press(screen, label, number)
    assert screens.stored(plan, "engagement", name) == [{"id": "e1"}]
    enter(screen, "Fjord", name, "e1", field)
    assert screens.stored(plan, "engagement", name, "e1", field) == "Fjord"
    screens.press(screen, "Remove")
    assert not screens.stored(plan, "engagement", name)
    screens.press(screen, label, number)
    assert screens.stored(plan, "engagement", name) == [{"id": "e2"}], "an id is never used again"


def test_more_than_a_list_holds_is_refused_in_words() -> None:
    plan = screens.keep(bakery(groups=[{"id": f"e{n}", "name": f"Group {n}"} for n in range(1, 13)]))
    screen = screens.press(screens.unfold(screens.visit("engagement", plan)), "Add a group")
    assert "Groups of your customers: at most 12. Take one away first." in screens.said(screen)
    assert len(screens.stored(plan, "engagement", "groups")) == 12


@pytest.mark.parametrize("text", SILLY)
def test_odd_names_are_shown_as_text(text: str) -> None:
    everything: dict[str, Any] = {
        name: [{"id": f"e{n}", field: text}] for n, (name, (_, field, _)) in enumerate(LISTS.items(), 1)
    }
    everything["voices"] = [{"id": "e6", "name": text, "odd": text, "matters": text}]
    plan = screens.keep(bakery(answers=text, complaints={"who": text}, alone=text, **everything))
    screen = screens.whole("engagement", plan)
    assert screens.errors(screen) == []
    assert plain(text) in "\n".join(screens.words(screens.visit("summary", plan)))


def test_the_earlier_of_many_are_folded() -> None:
    plan = screens.keep(bakery(people=[{"id": f"e{n}", "name": f"Person {n}"} for n in range(1, 9)]))
    screen = screens.visit("engagement", plan, [f"{plan}:fold:relations.people"])
    shown = [one.value for one in screen.text_input if one.label == "Who"]
    assert shown == [f"Person {n}" for n in range(3, 9)]
    shown = [one.value for one in screens.unfold(screen).text_input if one.label == "Who"]
    assert shown == [f"Person {n}" for n in range(1, 9)]


# People ------------------------------------------------------------------------------------------------


def test_people_one_by_one_add_up_and_are_held_against_the_time() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.visit("engagement", plan))
    assert "Your 30 minutes a week for answers hold 6 talks of 5 minutes." in screens.said(screen)
    enter(screen, 3, "contacts")
    assert "In thirteen weeks you speak with people 39 times." in screens.said(screen)
    assert "You plan" not in screens.said(screen)
    enter(screen, 4, "outreach")
    assert "You plan 7 a week. Your 30 minutes for answers hold 6." in screens.said(screen)
    assert screens.links(screen)["Change your time"] == f"plan={plan}&back=engagement"
    enter(screen, 3, "per_talk")
    assert "Your 30 minutes a week for answers hold 10 talks of 3 minutes." in screens.said(screen)


def test_the_weekly_hour_says_how_many_minutes_it_has() -> None:
    assert "Your week has 15 minutes for it." in screens.said(
        screens.whole("engagement", screens.keep(screens.quick("bakery")))
    )
    plan = screens.keep(bakery({"time": {"minutes": 180, "answering": 0}}, hour_day=0))
    screen = screens.unfold(screens.visit("engagement", plan))
    assert "Your week has no minutes for it yet." in screens.said(screen)
    assert screens.links(screen)["Change your time"] == f"plan={plan}&back=engagement"


def test_a_time_that_ends_before_it_begins_is_refused_and_kept_once_both_fit() -> None:
    plan = screens.keep(bakery(windows=[{"id": "e1", "begins": "18:00"}]))
    screen = screens.unfold(screens.visit("engagement", plan))
    path = ("windows", "e1")
    enter(screen, "09:00", *path, "ends")
    assert screens.errors(screen) == [
        "Until: choose a time after 18:00. For the hours after midnight, add another day. Not saved yet."
    ]
    assert screens.box(screen, "engagement", *path, "ends").value == "09:00"
    assert screens.stored(plan, "engagement", *path) == {"id": "e1", "begins": "18:00"}
    enter(screen, "08:00", *path, "begins")
    assert screens.errors(screen) == []
    assert screens.stored(plan, "engagement", *path) == {"id": "e1", "begins": "08:00", "ends": "09:00"}
    enter(screen, "09:00", *path, "begins")
    assert [error.partition(":")[0] for error in screens.errors(screen)] == ["Until"]
    assert screens.stored(plan, "engagement", *path, "begins") == "08:00"
    enter(screen, "11:00", *path, "ends")
    assert screens.errors(screen) == []
    assert screens.stored(plan, "engagement", *path) == {"id": "e1", "begins": "09:00", "ends": "11:00"}


def test_where_customers_are_met_is_offered_for_a_meeting() -> None:
    people = {"audiences": [{"id": "a1", "offline": "Saturday market\n*Trade fair* in Bergen"}]}
    plan = screens.keep(bakery(people, meetings=[{"id": "e1"}]))
    screen = screens.unfold(screens.visit("engagement", plan))
    assert "Your customers are there: Saturday market and *Trade fair* in Bergen." in screens.said(screen)
    assert screens.box(screen, "engagement", "meetings", "e1", "what").options == [
        "Saturday market",
        "*Trade fair* in Bergen",
    ]
    enter(screen, "Saturday market", "meetings", "e1", "what")
    assert "Your customers are there: *Trade fair* in Bergen." in screens.said(screen)


# Conduct -----------------------------------------------------------------------------------------------


def test_each_tactic_says_what_happens_then() -> None:
    plan = screens.keep(screens.quick("bakery"))
    screen = screens.unfold(screens.visit("engagement", plan))
    shut_out, minded = "They can shut you out", "They stop following you, or block you."
    enter(screen, ["bulk"], "tactics")
    assert shut_out in screens.said(screen)
    assert minded not in screens.said(screen)
    enter(screen, ["tag-strangers"], "tactics")
    assert shut_out not in screens.said(screen)
    assert minded in screens.said(screen)


def test_somebody_marked_without_a_reason_goes_through_three_steps_in_order() -> None:
    text = screens.said(screens.whole("engagement", screens.keep(screens.quick("bakery"))))
    assert "Rich Brooks asks what attention is left for you where somebody follows 20,000 people." in text
    assert text.index("1. Wonder") < text.index("2. Guilt") < text.index("3. Regret")


# Own people --------------------------------------------------------------------------------------------


def test_a_complete_card_gives_a_post_that_one_tap_takes_into_a_month() -> None:
    plan = screens.keep(bakery(voices=[{"id": "e1", "name": "Ola", "odd": "sings to the dough"}]))
    screen = screens.unfold(screens.visit("engagement", plan))
    assert not [one for one in screens.buttons(screen) if one.startswith("Add it to")]
    assert "Say what is odd and why it matters" in screens.said(screen)
    enter(screen, "it is made by hand", "voices", "e1", "matters")
    assert "An idea for a post: Meet Ola." in screens.said(screen).replace("*", "")
    screens.press(screen, "Add it to February")
    (taken,) = screens.stored(plan, "themes", "m2", "lessons")
    assert (taken["title"], taken["kind"], taken["gain"]) == ("Meet Ola", "human", "it is made by hand")
    assert "A post about them is in your plan." in screens.said(screen)
    assert not [one for one in screens.buttons(screen) if one.startswith("Add it to")]


def test_what_somebody_was_taught_is_counted() -> None:
    plan = screens.keep(bakery(voices=[{"id": "e1", "name": "Ola"}]))
    screen = screens.unfold(screens.visit("engagement", plan))
    assert "0 of 4 things" in screens.said(screen)
    enter(screen, ["products", "brand", "values"], "voices", "e1", "trained")
    assert "3 of 4 things that Ted Rubin (2019) would teach them." in screens.said(screen)


def test_helpers_are_counted_by_who_they_are_and_how_they_help() -> None:
    helpers = [
        {"id": "e1", "name": "Eva", "kind": "fan", "help": "spread"},
        {"id": "e2", "name": "Jo", "kind": "fan", "help": "spread"},
        {"id": "e3", "name": "Kim", "kind": "employee", "help": "ideas"},
        {"id": "e4", "name": "Nobody knows"},
    ]
    screen = screens.whole("engagement", screens.keep(bakery(collaborators=helpers)))
    (table,) = screen.table
    assert table.value.values.tolist() == [
        ["Works for us", 0, 0, 1],
        ["Likes what we do", 0, 2, 0],
        ["Others listen to them", 0, 0, 0],
    ]
    assert not screens.whole("engagement", screens.keep(screens.quick("bakery"))).table


@pytest.mark.parametrize(
    ("helpers", "words"),
    [
        ([], "You plan 200 a month for ads, and 0 people help you."),
        ([{"id": "e1"}], "You plan 200 a month for ads, and one person helps you."),
        ([{"id": "e1"}, {"id": "e2"}], "You plan 200 a month for ads, and 2 people help you."),
    ],
)
def test_helpers_stand_beside_the_money_for_ads(helpers: list[Document], words: str) -> None:
    plan = screens.keep(bakery({"time": {"minutes": 180, "budget": 200}}, collaborators=helpers))
    assert words in screens.said(screens.whole("engagement", plan))
    assert "a month for ads" not in screens.said(
        screens.whole("engagement", screens.keep(bakery(collaborators=helpers)))
    )


# Machines and reports ----------------------------------------------------------------------------------


def test_tools_are_asked_about_once_the_plan_has_a_start() -> None:
    answers = screens.quick("bakery")
    answers.calendar.start = None
    screen = screens.unfold(screens.visit("engagement", screens.keep(answers)))
    assert "Add a tool" not in screens.buttons(screen)
    assert "Choose first when it starts" in screens.links(screen)
    screen = screens.unfold(screens.visit("engagement", screens.keep(screens.quick("bakery"))))
    assert "Add a tool" in screens.buttons(screen)
    assert "Choose first when it starts" not in screens.links(screen)


def test_a_machine_that_talks_says_when_a_person_takes_over() -> None:
    tools = [{"id": "e1", "what": "Chat", "saves": 20}, {"id": "e2", "what": "Posts", "saves": 70}]
    plan = screens.keep(bakery(automations=tools))
    screen = screens.unfold(screens.visit("engagement", plan))
    assert "Together they save 1 hour 30 a week." in screens.said(screen)
    handing = "After which question a person takes over"
    assert handing not in screens.said(screen)
    enter(screen, True, "automations", "e1", "talks")
    assert handing in screens.said(screen)
    assert "If that is within the first 3, somebody must be there." in screens.said(screen)


def test_what_is_passed_on_is_checked_by_three_of_ten_and_one_origin_counts_once() -> None:
    report = {"id": "e1", "what": "Rye", "checks": ["bio", "place"], "first": "Paper", "second": "Radio"}
    plan = screens.keep(bakery(reports=[report]))
    screen = screens.unfold(screens.visit("engagement", plan))
    assert "2 of 10 checks done." in screens.said(screen)
    assert "2 of 2 who know it for themselves." in screens.said(screen)
    assert "Not checked yet: do at least 3. That number is ours." in screens.said(screen)
    enter(screen, ["bio", "place", "asked"], "reports", "e1", "checks")
    assert "Not checked yet" not in screens.said(screen)
    enter(screen, True, "reports", "e1", "same")
    assert "1 of 2 who know it for themselves." in screens.said(screen)


# The summary -------------------------------------------------------------------------------------------


def test_the_summary_says_it_all_in_words() -> None:
    measurement = {
        "measures": [{"id": "g1", "reader": "Kari"}, {"id": "e9", "name": "Calls"}],
        "heard": {"facebook": 3, "Search": 2},
        "reached": {"followers": 400},
        "untracked": [{"id": "u1", "day": "2027-02-01", "value": 50}],
    }
    plan = screens.keep(
        bakery(
            {
                "measurement": measurement,
                "goals": [{"id": "g1", "measure": "Cake orders"}],
            },
            policy="avoid",
            joins=False,
            per_talk=70,
            hour_day=2,
            tactics=["copied"],
            complaints={"who": "Kari", "hours": 4},
            windows=[{"id": "e1", "day": 0, "begins": "09:00"}, {"id": "e2", "day": 4, "who": "Ola"}],
            groups=[{"id": "e3", "name": "Bergen <foodies>", "first": "offer"}, {"id": "e4"}],
        )
    )
    text = screens.said(screens.visit("summary", plan)).replace("*", "")
    for line in (
        "Questions people ask in public: We would rather not answer there",
        "We also join in where others talk: No",
        "Minutes one conversation takes: 1 hour 10",
        "Your weekly hour for people: Wednesday",
        "What you do or plan to do: Do something only because others do it",
        "When a complaint comes: Who takes a complaint: Kari",
        "When a complaint comes: Within how many hours it gets an answer: 4",
        "When somebody is there: Monday 09:00 and Ola",
        "Groups of your customers: Bergen <foodies> and no name yet",
        "What you count: Cake orders and Calls",
        "How they heard about you: Facebook: 3 and Search: 2",
        "How far you are: People who follow you: 400",
        "What no statistics show: 1 February 2027 50",
    ):
        assert line in text, line


def test_a_conflict_names_the_other_windows_choice_in_words() -> None:
    plan = screens.keep(bakery(people=[{"id": "e1", "name": "Anna", "state": "found"}]))
    one, other = (screens.unfold(screens.visit("engagement", plan)) for _ in range(2))
    path = ("people", "e1", "state")
    enter(one, "talked", *path)
    enter(other, "connected", *path)
    assert "In the other window: We talked" in screens.said(other)
    screens.press(other, "Take the other")
    assert screens.stored(plan, "engagement", *path) == "talked"
