"""Plans side by side: a variant is made, changed and taken, or another plan put beside; none is lost."""

from datetime import date
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.components.session import state
from planner.answers import write
from planner.knowledge import library
from planner.plan import build_plan
from planner.store import Store
from tests.days import BEFORE
from tests.pages import screens
from tests.pages.conftest import On

PAGE = "Plans side by side"


@pytest.fixture
def plan() -> str:
    return screens.keep(screens.quick("bakery"))


def compared(plan: str, other: str) -> AppTest:
    return screens.visit("compare", plan, **{"with": other})


def second(screen: AppTest) -> str:
    """The address of the plan beside."""
    found = screen.query_params["with"]
    return found if isinstance(found, str) else str(found[0])


def variant_of(plan: str) -> str:
    return second(screens.press(screens.visit("compare", plan), "Duplicate as a variant"))


def numbers(screen: AppTest) -> dict[str, tuple[str, str]]:
    """What the table says of both plans."""
    (table,) = screen.table
    return {row[0]: (row[1], row[2]) for row in table.value.itertuples(index=False)}


def field(screen: AppTest, name: str) -> Any:
    """One of the three quick fields; their keys change with every save."""
    (found,) = [node for node in screen.main if str(getattr(node, "key", "")).endswith(f":{name}")]
    return found


def changed(plan: str, other: str, **values: Any) -> AppTest:
    screen = compared(plan, other)
    for name, value in values.items():
        field(screen, name).set_value(value)
    return screens.press(screen, "Change it")


# A variant ---------------------------------------------------------------------------------------------


def test_a_variant_is_a_named_copy_that_knows_what_it_was_copied_from(plan: str, store: Store) -> None:
    before = screens.document(plan)
    variant = variant_of(plan)
    assert screens.document(plan) == before
    assert {listed.name for listed in store.plans()} == {"Fjord Bakeri", "Fjord Bakeri (variant)"}
    copy = screens.document(variant)
    origin = copy.pop("origin")
    assert origin == {"uid": before["uid"], "name": "Fjord Bakeri", "summary": "Facebook, 3 hours a week"}
    assert copy.pop("uid") != before.pop("uid")
    assert copy == before


def test_a_new_variant_stands_beside_its_plan_without_a_difference(plan: str) -> None:
    screen = screens.press(screens.visit("compare", plan), "Duplicate as a variant")
    assert screens.title(screen) == PAGE
    assert all(this == other for this, other in numbers(screen).values())
    assert "No number is different." in screens.said(screen)
    assert "The variant was copied when this plan said: Facebook, 3 hours a week." in screens.said(screen)


def test_a_plan_without_a_name_and_without_a_place_has_a_variant_too() -> None:
    no = [{"id": place, "audience": 0, "love": 0} for place in library().platforms]
    plan = screens.keep(screens.answers(platforms={"places": no}))
    variant = variant_of(plan)
    assert screens.stored(variant, "origin", "summary") == "no place yet, 3 hours a week"


def test_a_plan_with_the_longest_name_has_a_variant_under_a_name_of_its_own(store: Store) -> None:
    variant_of(screens.keep(screens.answers(business={"name": "x" * 80})))
    assert len({listed.name for listed in store.plans()}) == 2


def test_other_minutes_change_the_variant_alone(plan: str) -> None:
    before = screens.document(plan)
    variant = variant_of(plan)
    screen = changed(plan, variant, minutes=90)
    assert screens.stored(variant, "time", "minutes") == 90
    assert screens.stored(variant, "business", "market") is None, "an assumption is not stored by the way"
    assert screens.document(plan) == before
    assert numbers(screen)["Minutes a week"] == ("3 hours", "1 hour 30")
    assert "Minutes a week: down from 3 hours to 1 hour 30." in screens.said(screen)


def test_another_place_is_taken_with_its_share(plan: str) -> None:
    variant = variant_of(plan)
    screen = changed(plan, variant, focus="instagram")
    roles = {
        one["id"]: one.get("role", "not doing") for one in screens.stored(variant, "platforms", "choice")
    }
    assert roles["instagram"] == "focus"
    assert list(roles.values()).count("focus") == 1
    assert numbers(screen)["Our one place"] == ("Facebook", "Instagram")
    assert "Our one place: Facebook. In the other plan: Instagram." in screens.said(screen)


def test_other_buyers_are_kept(plan: str) -> None:
    variant = variant_of(plan)
    changed(plan, variant, market="businesses")
    assert screens.stored(variant, "business", "market") == "businesses"
    assert screens.stored(variant, "platforms") is None
    assert screens.stored(variant, "time") == screens.stored(plan, "time")


@pytest.mark.on(BEFORE)
def test_a_difference_is_said_in_both_directions(plan: str) -> None:
    variant = variant_of(plan)
    changed(plan, variant, minutes=60)
    assert "Posts: down from " in screens.said(compared(plan, variant))
    back = compared(variant, plan)
    assert "Posts: up from " in screens.said(back)
    assert "Minutes a week: up from 1 hour to 3 hours." in screens.said(back)


def test_minutes_below_none_are_refused_in_words_and_stay(plan: str) -> None:
    variant = variant_of(plan)
    screen = changed(plan, variant, minutes=-5, market="businesses")
    assert screens.errors(screen) == ["Minutes a week: enter 0 or more."]
    assert field(screen, "minutes").value == -5
    assert screens.stored(variant, "time", "minutes") == 180
    assert screens.stored(variant, "business", "market") is None


def test_what_another_window_saved_is_shown_and_not_overwritten(plan: str, store: Store) -> None:
    variant = variant_of(plan)
    screen = compared(plan, variant)
    store.save(variant, "elsewhere", [(("time", "minutes"), 180, 300)])
    screen.run()
    assert field(screen, "minutes").value == 300
    field(screen, "market").set_value("both")
    screens.press(screen, "Change it")
    assert screens.stored(variant, "time", "minutes") == 300
    assert screens.stored(variant, "business", "market") == "both"


def test_a_variant_deleted_in_another_window_gives_a_sentence(plan: str, store: Store) -> None:
    variant = variant_of(plan)
    screen = compared(plan, variant)
    store.delete(variant)
    (message,) = screens.errors(screen.run())
    assert message.startswith("There is no plan at this address.")
    assert screens.title(screen) == PAGE


def test_weeks_that_are_over_stay_in_a_variant_that_is_changed(plan: str, on: On) -> None:
    variant = variant_of(plan)
    later = date(2027, 1, 20)
    on(later)
    before = build_plan(state.store().load(variant), library(), later)
    changed(plan, variant, focus="instagram")
    after = build_plan(state.store().load(variant), library(), later)
    over = [post.key for post in before.posts if post.week <= 2]
    assert over
    assert [post.key for post in after.posts if post.week <= 2] == over
    assert screens.stored(variant, "log", "weeks") == 2
    assert screens.stored(plan, "log") is None


def test_going_on_with_the_variant_deletes_nothing(plan: str, store: Store) -> None:
    variant = variant_of(plan)
    screen = compared(plan, variant)
    assert screens.links(screen)["Go on with the variant"] == f"plan={variant}"
    assert len(store.plans()) == 2
    assert "Fjord Bakeri" in screens.said(screens.visit("home", variant))


# Any other plan ----------------------------------------------------------------------------------------


def test_another_plan_is_seen_beside_and_not_changed_here(plan: str) -> None:
    other = screens.keep(screens.persona("coach-leeds"))
    screen = compared(plan, other)
    assert numbers(screen)["Our one place"] == ("Facebook", "LinkedIn")
    assert f"Beside this plan: **{screens.persona('coach-leeds').business.name}**." in screens.said(screen)
    assert "Change it" not in screens.buttons(screen)
    assert screens.links(screen)["Go on with the other plan"] == f"plan={other}"


def test_the_plan_a_variant_came_from_cannot_be_changed_from_it(plan: str) -> None:
    assert "Change it" not in screens.buttons(compared(variant_of(plan), plan))


def test_elsewhere_no_plan_is_listed(plan: str) -> None:
    screens.keep(screens.answers(business={"name": "Somebody else"}))
    screen = screens.unfold(screens.visit("compare", plan))
    assert "Somebody else" not in screens.said(screen)
    assert "A plan on this computer" not in [box.label for box in screen.expander]


def test_at_home_the_other_plans_are_listed(plan: str, at_home: None) -> None:
    other = screens.keep(screens.answers(business={"name": "Somebody *else*"}))
    found = screens.links(screens.unfold(screens.visit("compare", plan)))
    (label,) = [label for label in found if label.startswith("Somebody")]
    assert found[label] == f"plan={plan}&with={other}"
    assert label.startswith("Somebody \\*else\\*, changed ")
    assert not [query for query in found.values() if f"with={plan}" in query]


def test_at_home_without_another_plan_that_is_said(plan: str, at_home: None) -> None:
    assert "There is no other plan on this computer yet." in screens.said(
        screens.unfold(screens.visit("compare", plan))
    )


@pytest.mark.parametrize(
    "text",
    [
        "{address}",
        "  {address} ",
        "https://plans.example.org/home?plan={address}",
        "http://localhost:8501/compare?with=x&plan={address}#top",
    ],
)
def test_a_plan_is_put_beside_by_its_link(text: str, plan: str) -> None:
    other = screens.keep(screens.persona("coach-leeds"))
    assert second(linked(plan, text.format(address=other))) == other


def linked(plan: str, text: str) -> AppTest:
    screen = screens.unfold(screens.visit("compare", plan))
    screens.widget(screen, "by-link").set_value(text)
    return screens.press(screen, "Put it beside this plan")


@pytest.mark.parametrize("text", ["", "nobody-has-this", "https://[", "\x00", "🧁", "https://e.org/?plan=x"])
def test_a_link_that_leads_nowhere_gives_a_sentence_and_stays(text: str, plan: str) -> None:
    screen = linked(plan, text)
    (message,) = screens.errors(screen)
    assert message == "There is no plan at this address. Check the link, or start a new plan."
    assert screens.widget(screen, "by-link").value == text
    assert "with" not in screen.query_params


def test_a_plan_is_put_beside_from_its_file(plan: str, store: Store) -> None:
    screen = screens.unfold(screens.visit("compare", plan))
    screen.file_uploader[0].upload("a.json", write(screens.persona("coach-leeds")), "application/json")
    (button,) = [label for label in screens.buttons(screen.run()) if label.startswith("Open ")]
    screen = screens.press(screen, button)
    assert screens.stored(second(screen), "business", "name") == screens.persona("coach-leeds").business.name
    assert numbers(screen)["Our one place"] == ("Facebook", "LinkedIn")
    assert len(store.plans()) == 2


def test_a_file_that_is_no_plan_gives_a_sentence_and_makes_none(plan: str, store: Store) -> None:
    screen = screens.unfold(screens.visit("compare", plan))
    screen.file_uploader[0].upload("a.json", b"[1]", "application/json")
    (message,) = screens.errors(screen.run())
    assert message.startswith("This is not a complete answers file.")
    assert len(store.plans()) == 1


@pytest.mark.parametrize("address", ["", "nobody-has-this", "\x00", "🧁", "' OR 1=1 --", "x" * 5000])
def test_an_odd_second_address_gives_a_sentence_and_another_may_be_chosen(address: str, plan: str) -> None:
    screen = compared(plan, address)
    assert screens.errors(screen) == [
        "There is no plan at this address. Check the link, or start a new plan."
    ]
    assert "Duplicate as a variant" in screens.buttons(screen)
    assert len(screen.table) == 0


def test_a_plan_beside_itself_is_said(plan: str) -> None:
    screen = compared(plan, plan)
    assert [box.value for box in screen.warning] == [
        "This is the same plan. Choose another one to see beside it."
    ]
    assert len(screen.table) == 0


def test_a_plan_without_a_focus_stands_beside_one_with(plan: str) -> None:
    choice = [
        {"id": "facebook", "role": "active", "share": 50},
        {"id": "tiktok", "role": "active", "share": 50},
    ]
    other = screens.keep(screens.answers(platforms={"choice": choice}))
    assert numbers(compared(plan, other))["Our one place"] == ("Facebook", "Not chosen yet")


def test_home_and_the_list_of_plans_lead_here(plan: str, at_home: None) -> None:
    for screen in (screens.visit("home", plan), screens.unfold(screens.visit("plans"))):  # by its menu
        assert screens.links(screen)[PAGE] == f"plan={plan}"


# Other choices of places -------------------------------------------------------------------------------


def test_three_named_choices_stand_beside_the_plan(plan: str) -> None:
    five = "facebook:20,instagram:20,tiktok:20,whatsapp:20,newsletter:20"
    screen = screens.visit("compare", plan, split=f"tiktok:100;facebook:50,instagram:50;{five}")
    (table,) = screen.table
    assert list(table.value.columns[1:4]) == ["This plan", "All on TikTok", "Half Facebook, half Instagram"]
    assert table.value.columns[4].startswith("Everything at 20%")
    page = screens.said(screen)
    assert page.count("What would have to be true.") == 1 + 2 + 5
    assert "Customers who were asked and named it" in str(table.value)


def test_a_choice_is_put_together_and_put_beside(plan: str) -> None:
    screen = screens.visit("compare", plan)
    screens.widget(screen, "several:0:places").set_value(["facebook", "tiktok"])
    screen.run()
    screens.widget(screen, "several:0:2:facebook").set_value(60)
    screen.run()
    assert screens.errors(screen) == ["The shares come to 110%. Make them 100%."]
    screens.widget(screen, "several:0:2:tiktok").set_value(40)
    screen = screens.press(screen, "Put this choice beside")
    assert screen.query_params["split"] in ("facebook:60,tiktok:40", ["facebook:60,tiktok:40"])
    assert "Facebook 60% and TikTok 40%" in list(screen.table[0].value.columns)


@pytest.mark.parametrize(
    "text", ["nowhere:100", "facebook:", "facebook:60,tiktok:30", "facebook:1e9", ",;:", "²:²"]
)
def test_an_address_with_no_choice_gives_a_sentence(text: str, plan: str) -> None:
    screen = screens.visit("compare", plan, split=text)
    assert [*screens.errors(screen), *(box.value for box in screen.warning)]
    assert len(screen.table) == 0


def test_three_plans_stand_side_by_side(plan: str) -> None:
    other, third = variant_of(plan), screens.keep(screens.persona("coach-leeds"))
    screen = screens.visit("compare", plan, **{"with": other, "third": third})
    columns = list(screen.table[-1].value.columns)
    assert columns == ["What", "This plan", "The variant", "The other plan"]
