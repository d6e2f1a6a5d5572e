"""The page that asks when: the first day, days and times, selling, coming back, and the days worth a post."""

from datetime import date, timedelta
from typing import Any

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Selectbox

from pages.components.session import state
from planner.insights.calendar import Occasion, occasions
from planner.knowledge import library
from planner.plan import Plan, build_plan
from tests.days import BEFORE
from tests.pages import screens
from tests.pages.conftest import On

pytestmark = pytest.mark.on(BEFORE)

HOUR, START = ("calendar", "hour"), ("calendar", "start")
THERE = {"id": "facebook", "audience": 5, "love": 5}


@pytest.fixture
def plan() -> str:
    return screens.keep(screens.quick("bakery"))


def built(plan: str) -> Plan:
    return build_plan(state.store().load(plan), library(), state.today())


@pytest.fixture(autouse=True)
def _lists_take_what_is_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A browser sends what was typed as it is; AppTest knows only what can be chosen."""

    def sent(self: Selectbox[Any]) -> WidgetState:
        if self.value is None:
            return WidgetState(id=self.id)
        chosen = str(self.format_func(self.value))
        return WidgetState(id=self.id, string_value=chosen if chosen in self.options else self.value)

    monkeypatch.setattr(Selectbox, "_widget_state", property(sent))


def typed(screen: AppTest, path: tuple[str, ...], text: str) -> AppTest:
    """What somebody writes into a list that takes what is typed."""
    screens.box(screen, *path).set_value(text)
    return screen.run()


def labels(screen: AppTest) -> list[str]:
    fields = [*screen.selectbox, *screen.multiselect, *screen.text_input]
    return [one.label for one in fields]


def test_the_first_visit_asks_five_questions_and_the_first_day_is_assumed() -> None:
    screen = screens.visit("calendar", screens.keep())
    assert screens.title(screen) == "When does it start?"
    assert len(labels(screen)) == 5
    assert "We assume:" in screens.said(screen)
    assert screens.errors(screen) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (START, "2027-01-11"),
        (("calendar", "weekdays"), [0, 3]),
        (HOUR, "18:30"),
        (("calendar", "ceiling"), 20),
        (("calendar", "again"), 0),
    ],
)
def test_an_answer_is_kept(plan: str, path: tuple[str, ...], value: Any) -> None:
    screen = screens.visit("calendar", plan)
    screens.box(screen, *path).set_value(value)
    assert screens.errors(screen.run()) == []
    assert screens.stored(plan, *path) == value


# The first day -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", ["2028-02-29", "2000-01-01", "2199-12-31", "2027-12-31"])
def test_any_day_can_be_typed_and_is_shown_in_words(plan: str, day: str) -> None:
    screen = typed(screens.visit("calendar", plan), START, day)
    assert screens.errors(screen) == []
    assert screens.stored(plan, *START) == day
    assert built(plan).start.isoformat() == day
    assert (
        library().say.date(date.fromisoformat(day))
        in screens.box(screens.visit("calendar", plan), *START).options
    )


@pytest.mark.parametrize(
    ("day", "message"),
    [
        ("tomorrow", "enter a date, such as 2027-01-04"),
        ("2027-02-30", "enter a date, such as 2027-01-04"),
        ("1999-12-31", "enter 2000-01-01 or more"),
        ("2200-01-01", "enter 2199-12-31 or less"),
    ],
)
def test_what_is_no_day_of_a_plan_stays_in_its_field_with_the_reason(
    plan: str, day: str, message: str
) -> None:
    screen = typed(screens.visit("calendar", plan), START, day)
    assert screens.errors(screen) == [f"First day of the plan: {message}. Not saved yet."]
    assert screens.stored(plan, *START) == "2027-01-04"
    assert screens.box(screens.go(screens.go(screen, "weeks"), "calendar"), *START).value == day


def test_a_day_that_is_past_is_accepted_and_said(plan: str) -> None:
    words = "The plan has started already."
    assert words not in screens.said(screens.visit("calendar", plan))
    typed(screens.visit("calendar", plan), START, "2026-11-02")
    assert words in screens.said(screens.visit("calendar", plan))
    assert screens.title(screens.visit("weeks", plan)) == "Your calendar"


# Times -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hour", ["06:05", "23:59"])
def test_any_time_of_day_can_be_typed(plan: str, hour: str) -> None:
    typed(screens.visit("calendar", plan), HOUR, hour)
    assert {post.at for post in built(plan).posts if post.step != "last"} == {hour}


@pytest.mark.parametrize("hour", ["25:00", "half past six", "18.30"])
def test_what_is_no_time_of_day_is_not_kept_and_not_lost(plan: str, hour: str) -> None:
    screen = typed(screens.visit("calendar", plan), HOUR, hour)
    assert screens.errors(screen) == ["At what time of day: enter a time, such as 18:30. Not saved yet."]
    assert screens.stored(plan, *HOUR) is None
    assert screens.box(screens.go(screens.go(screen, "weeks"), "calendar"), *HOUR).value == hour


def test_a_weekday_can_have_its_own_time_and_only_chosen_days_are_asked(plan: str) -> None:
    screen = screens.visit("calendar", plan)
    screens.box(screen, "calendar", "weekdays").set_value([1, 3])
    screen = screens.unfold(screen)
    asked = [one.label for one in screen.selectbox if ":calendar.times." in str(one.key)]
    assert asked == ["Tuesday (optional)", "Thursday (optional)"]
    screens.box(screen, "calendar", "times", "3").set_value("07:00")
    screen.run()
    assert {post.at for post in built(plan).posts if post.go_out.weekday() == 3} == {"07:00"}
    others = [post for post in built(plan).posts if post.go_out.weekday() != 3 and post.step != "last"]
    want = library().want(built(plan).goal.want)
    assert want
    assert {post.at for post in others} == {want.hour}, "before people decide"


# Limits ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "value"), [("ceiling", 101), ("ceiling", -1), ("again", 27)])
def test_a_number_that_is_too_big_or_small_stays_in_its_field(plan: str, name: str, value: int) -> None:
    screen = screens.visit("calendar", plan)
    screens.box(screen, "calendar", name).set_value(value)
    (message,) = screens.errors(screen.run())
    assert " or more." in message or " or less." in message
    assert screens.box(screen, "calendar", name).value == value
    assert screens.stored(plan, "calendar", name) is None


# Newsletter and new page -------------------------------------------------------------------------------


def test_only_who_sends_a_newsletter_is_asked_how_often(plan: str) -> None:
    label = "How often your newsletter goes out (optional)"
    assert label not in labels(screens.visit("calendar", plan))
    sends = screens.quick("bakery")
    sends.business.newsletter = True
    plan = screens.keep(sends)
    screen = screens.visit("calendar", plan)
    assert label in labels(screen)
    screens.box(screen, "calendar", "newsletter").set_value("two weeks")
    screen.run()
    assert screens.stored(plan, "calendar", "newsletter") == "two weeks"


def test_a_newsletter_in_the_choice_is_one_that_is_sent() -> None:
    choice = [{"id": "facebook", "role": "focus", "share": 90}, {"id": "newsletter", "role": "active"}]
    plan = screens.keep(screens.answers(business={"trade": "bakery"}, platforms={"choice": choice}))
    assert "How often your newsletter goes out (optional)" in labels(screens.visit("calendar", plan))


def test_only_a_new_page_is_announced_on_a_day_the_owner_chooses(plan: str) -> None:
    label = "When you tell people about the new page (optional)"
    old, new = (
        screens.keep(
            screens.answers(business={"trade": "bakery"}, platforms={"places": [THERE | {"profile": has}]})
        )
        for has in (True, False)
    )
    for without in (plan, old):
        assert label not in labels(screens.visit("calendar", without))
    screen = screens.visit("calendar", new)
    assert "three to five good pieces" in screens.said(screen)
    screens.box(screen, "calendar", "announce").set_value(built(new).start.isoformat())
    assert screens.errors(screen.run()) == []
    assert screens.stored(new, "calendar", "announce") == built(new).start.isoformat()


# Days worth a post -------------------------------------------------------------------------------------


def days(plan: str) -> AppTest:
    return screens.visit("calendar", plan, [f"{plan}:fold:occasions.show"])


def known(plan: str, source: str) -> Occasion:
    return next(one for one in occasions(built(plan)) if one.source == source)


def press_day(plan: str, name: str, one: Occasion) -> AppTest:
    screen = days(plan)
    screens.widget(screen, f"{name}:{one.key}").click()
    screen.run()
    assert screens.errors(screen) == []
    return days(plan)


def test_the_trades_days_stand_with_their_last_day_to_order(plan: str) -> None:
    buns = next(one for one in occasions(built(plan)) if one.name == "Fastelavn buns")
    assert buns.order_by is not None
    page = screens.said(days(plan))
    assert f"**{library().say.day(buns.day)}**\nFastelavn buns. A day of your trade." in page
    assert f"Last day to order: {library().say.day(buns.order_by)}." in page


def test_no_day_hides_another_and_what_is_prepared_says_so(plan: str) -> None:
    page = screens.said(days(plan))
    assert "**Sun 14 Feb**\nValentine's Day (Valentinsdagen). A day many people know." in page
    assert "Mother's Day (Morsdag). A day many people know." in page
    assert "Your plan sells for this day, from Thu 28 Jan on." in page


def test_days_of_other_trades_stand_in_a_fold_with_the_same_buttons(plan: str) -> None:
    closed, name = screens.said(days(plan)), "International Women's Day"
    assert "More days people know here" in closed
    assert name not in closed
    folds = [f"{plan}:fold:{key}" for key in ("occasions.show", "occasions.more")]
    screen = screens.visit("calendar", plan, folds)
    assert name in screens.said(screen)
    screens.widget(screen, "yes:womens_day").click()
    screen.run()
    assert screens.stored(plan, "calendar", "days") == {"womens_day": "yes"}
    assert name in screens.said(days(plan))


@pytest.mark.parametrize(
    ("country", "region", "words"),
    [
        ("GB", "", "These are the days of England, as we do not know your part of the country."),
        ("US", "", "Days of one part of the country only are not here, as we do not know yours."),
        ("GB", "SCT", ""),
        ("NO", "", ""),
        ("GB", "BY", "These are the days of England"),
    ],
)
def test_whose_days_they_are_is_said_where_parts_differ(country: str, region: str, words: str) -> None:
    plan = screens.keep(screens.quick("bakery"))
    state.store().save(
        plan,
        "op",
        [(("business", "country"), "NO", country), (("business", "region"), None, region or None)],
    )
    page = screens.said(days(plan))
    assert words in page
    assert ("Say which part" in page) is bool(words)


def test_a_day_gets_a_post_and_is_taken_back(plan: str) -> None:
    one = known(plan, "holiday")
    screen = press_day(plan, "yes", one)
    assert screens.stored(plan, "calendar", "days") == {one.key: "yes"}
    (own,) = built(plan).said.calendar.own
    assert own.title == one.name
    assert own.go_out is not None
    assert own.go_out < one.day
    assert "You want a post for it." in screens.said(screen)
    press_day(plan, "back", one)
    assert screens.stored(plan, "calendar", "days") is None
    assert screens.stored(plan, "calendar", "own") is None


def test_a_day_people_order_for_loses_its_campaign_by_a_no(plan: str) -> None:
    mothers = next(one for one in occasions(built(plan)) if one.key == "mothers_day")
    assert any(post.campaign == "Mother's Day" for post in built(plan).posts)
    press_day(plan, "no", mothers)
    assert not any(post.campaign == "Mother's Day" for post in built(plan).posts)


def test_a_day_people_order_for_gets_a_campaign_by_a_yes(plan: str) -> None:
    valentines = next(one for one in occasions(built(plan)) if one.key == "valentines")
    screen = press_day(plan, "yes", valentines)
    assert "You want to sell for it." in screens.said(screen)
    assert built(plan).said.calendar.own == []
    assert "Your plan sells for this day" in screens.said(screen)


def test_a_day_that_is_not_for_us_is_kept_so_and_can_be_taken_back(plan: str) -> None:
    one = known(plan, "offer")
    before = screens.buttons(days(plan)).count("Not for us")
    screen = press_day(plan, "no", one)
    assert screens.stored(plan, "calendar", "days") == {one.key: "no"}
    assert screens.buttons(screen).count("Not for us") == before - 1
    assert screens.stored(plan, "calendar", "own") is None
    assert screens.buttons(press_day(plan, "back", one)).count("Not for us") == before


def test_a_day_that_is_over_is_not_offered(plan: str, on: On) -> None:
    one = known(plan, "offer")
    assert one.name in screens.said(days(plan))
    on(one.day + timedelta(days=1))
    assert f"**{one.name}**" not in screens.said(days(plan))


@pytest.mark.parametrize("who", screens.PEOPLE)
def test_everybody_sees_their_days(who: str) -> None:
    plan = screens.keep(screens.PEOPLE[who]())
    assert screens.title(days(plan)) == "When does it start?"
