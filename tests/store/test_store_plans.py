"""Plans are made, read, listed, named, copied and deleted."""

import itertools
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, func, select, text

from planner.answers import from_document, new_answers, to_document
from planner.errors import InvalidAnswer, PlanNotFound
from planner.store import Store
from tests.store.conftest import bakery, business

BAD = ["", "nowhere", "a\x00b", "\ud800", "ü", "'; DROP TABLE plan; --"]


def test_what_is_kept_comes_back_unknown_fields_too(store: Store) -> None:
    answers = bakery(name="Bäckerei 🥐 \\u0000 Ö")
    address = store.create(answers)
    assert to_document(store.load(address)) == to_document(answers)
    assert to_document(store.load(address))["business"]["colour"] == {"of the door": ["green"]}
    assert to_document(store.load(address))["future"] == {"x": 1}
    assert store.revision(address) == 0


def test_what_is_kept_outlives_the_process(store: Store, url: str) -> None:
    address = store.create(bakery())
    store.close()
    again = Store(url)
    assert again.load(address).business.name == "Bakery Blum"
    again.close()


def test_links_cannot_be_guessed(store: Store) -> None:
    plan = store.create(new_answers())
    secrets = {store.share(plan, "viewer") for _ in range(20)}
    assert len(secrets) == 20
    assert {len(a) for a in secrets} == {43}  # 32 random bytes
    assert all(len({a[i] for a in secrets}) > 1 for i in range(42)), "some place never varies"


def test_no_plan_at_an_address_is_said_in_plain_words(store: Store) -> None:
    store.create(bakery())
    actions: list[Callable[[str], object]] = [
        store.load,
        store.revision,
        lambda address: store.save(address, "op", []),
        lambda address: store.undo(address, "op"),
        lambda address: store.rename(address, "x"),
        lambda address: store.duplicate(address, "x"),
        store.delete,
    ]
    for address, action in itertools.product(BAD, actions):
        with pytest.raises(PlanNotFound, match="There is no plan at this address"):
            action(address)
    assert len(store.plans()) == 1


def test_the_plan_changed_last_comes_first(store: Store, raw: Engine) -> None:
    old, new = store.create(bakery(name="Old")), store.create(bakery(name="New"))
    with raw.begin() as connection:
        for address, year in ((old, 2020), (new, 2021)):
            at = f"{year}-01-01 00:00:00"
            connection.execute(text(f"UPDATE plan SET updated = '{at}' WHERE id = '{address}'"))  # noqa: S608
    assert [p.address for p in store.plans()] == [new, old]
    store.save(old, "op", [business("sells", None, "Bread")])
    assert [p.address for p in store.plans()] == [old, new]


def clock_of(raw: Engine) -> datetime:
    """What time it is for the database."""
    with raw.begin() as connection:
        at: datetime = connection.execute(select(func.now())).scalar_one()
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def test_a_plan_is_dated_by_the_database_in_utc(store: Store, raw: Engine) -> None:
    before = clock_of(raw)
    store.create(bakery())
    [listed] = store.plans()
    assert listed.updated.utcoffset() == timedelta(0)
    assert before <= listed.updated <= clock_of(raw)


def test_a_plan_goes_by_its_own_name_or_the_business(store: Store) -> None:
    address, nameless = store.create(bakery(), "Spring  "), store.create(new_answers())
    names = {p.address: p.name for p in store.plans()}
    assert names == {address: "Spring", nameless: ""}
    store.rename(address, "Autumn\x00")
    assert {p.name for p in store.plans()} == {"Autumn", ""}
    store.rename(address, "")
    assert {p.name for p in store.plans()} == {"Bakery Blum", ""}
    assert store.revision(address) == 0


def test_a_name_that_is_too_long_is_refused_by_its_label(store: Store) -> None:
    address = store.create(bakery(), "Spring")
    with pytest.raises(InvalidAnswer, match="Name of the plan: at most 80 characters, this has 81"):
        store.rename(address, "x" * 81)
    with pytest.raises(InvalidAnswer):
        store.duplicate(address, "x" * 81)
    assert [p.name for p in store.plans()] == ["Spring"]


def test_a_copy_is_a_plan_of_its_own_that_knows_where_it_came_from(store: Store) -> None:
    before = to_document(bakery()) | {
        "calendar": {"statuses": {"s07-photo-1": "made"}, "edits": {"s07-photo-1": {"title": "Rye"}}},
        "log": {"weeks": 2},
        "origin": {"uid": "grandparent", "summary": "older"},
    }
    address = store.create(from_document(before), "Spring")
    store.save(address, "op", [business("sells", None, "Bread")])
    copy = store.duplicate(address, "Autumn")
    first, second = to_document(store.load(address)), to_document(store.load(copy))
    assert second.pop("origin") == {"uid": first["uid"], "name": "Spring"}
    assert second.pop("uid") not in ("", first.pop("uid"))
    assert first.pop("origin") == before["origin"]
    assert first == second
    assert second["calendar"] == before["calendar"]
    assert store.revision(copy) == 0
    assert store.undo(copy, "undo") == ()
    store.save(copy, "op2", [business("name", "Bakery Blum", "Rose")])
    assert store.load(address).business.name == "Bakery Blum"
    assert {p.name for p in store.plans()} == {"Spring", "Autumn"}


def test_a_deleted_plan_leaves_nothing_behind(store: Store, raw: Engine) -> None:
    gone, kept = store.create(bakery()), store.create(bakery())
    for address in (gone, kept):
        store.save(address, f"op {address}", [business("sells", None, "Bread")])
    store.delete(gone)
    assert [p.address for p in store.plans()] == [kept]
    with raw.connect() as connection:
        assert connection.execute(text("SELECT DISTINCT plan FROM revision")).scalars().all() == [kept]


def test_answers_made_without_checks_are_kept_as_a_load_sees_them(store: Store) -> None:
    answers = bakery()
    answers.business.sells = " Bread\x00 "
    address = store.create(answers)
    store.save(address, "op", [business("sells", store.load(address).business.sells, "Rolls")])
    assert store.load(address).business.sells == "Rolls"


def test_the_document_is_json_that_any_tool_reads(store: Store, raw: Engine) -> None:
    address = store.create(bakery())
    with raw.connect() as connection:
        document = connection.execute(text("SELECT document FROM plan")).scalar_one()
    assert json.loads(document) == to_document(store.load(address))
