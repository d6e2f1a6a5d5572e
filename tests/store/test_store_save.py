"""A save changes what it names, once, wholly or not at all; undo takes it back."""

import json
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import Engine, text

from planner.answers import Change, to_document
from planner.errors import Conflict, InvalidAnswer, PlannerError
from planner.store import Store
from tests.store.conftest import bakery, business

FIELDS = ["sells", "asked", "shows", "we_are", "we_serve", "what", "why", "how"]


def revisions(raw: Engine) -> list[list[object]]:
    with raw.connect() as connection:
        return [
            json.loads(c)
            for c in connection.execute(text("SELECT changes FROM revision ORDER BY id")).scalars()
        ]


def test_a_save_changes_what_it_names_and_nothing_else(store: Store) -> None:
    address = store.create(bakery())
    before = to_document(store.load(address))
    after = store.save(address, "op", [business("sells", None, "Bread")])
    before["business"]["sells"] = "Bread"
    assert to_document(after) == to_document(store.load(address)) == before
    assert store.revision(address) == 1


def test_the_revision_is_the_list_of_changes(store: Store, raw: Engine) -> None:
    address = store.create(bakery())
    store.save(address, "op", [business("sells", None, " Bread "), business("trade", "bakery", "bakery")])
    assert revisions(raw) == [[[["business", "sells"], None, "Bread"]]]


def test_a_conflict_tells_what_is_stored_and_changes_nothing(store: Store) -> None:
    address = store.create(bakery())
    store.save(address, "one", [business("name", "Bakery Blum", "Rose")])
    with pytest.raises(Conflict) as error:
        store.save(
            address, "two", [business("sells", None, "Bread"), business("name", "Bakery Blum", "Iris")]
        )
    assert error.value.stored == "Rose"
    assert error.value.path == ("business", "name")
    assert store.load(address).business.sells == ""
    assert store.revision(address) == 1


def test_what_is_already_there_is_no_conflict_and_no_revision(store: Store, raw: Engine) -> None:
    address = store.create(bakery())
    store.save(address, "one", [business("name", "Bakery Blum", "Rose")])
    store.save(address, "two", [business("name", "Bakery Blum", "Rose")])
    store.save(address, "three", [business("sells", "Bread", None)])
    store.save(address, "four", [])
    assert store.revision(address) == 1
    assert len(revisions(raw)) == 1


def test_a_repeated_save_is_a_success_and_changes_nothing(store: Store) -> None:
    address = store.create(bakery())
    first: list[Change] = [business("name", "Bakery Blum", "Rose")]
    store.save(address, "op", first)
    store.save(address, "back", [business("name", "Rose", "Bakery Blum")])
    assert store.save(address, "op", first).business.name == "Bakery Blum"
    assert store.revision(address) == 2


def test_several_parts_change_together_or_not_at_all(store: Store) -> None:
    address = store.create(bakery())
    changes: list[Change] = [
        (("time", "minutes"), None, 120),
        (("audiences", "a1"), None, {"id": "a1", "name": "Neighbours"}),
        (("business", "name"), "Bakery Blum", "x" * 81),
    ]
    with pytest.raises(InvalidAnswer, match="Name of your business: at most 80 characters"):
        store.save(address, "op", changes)
    assert store.load(address).time.minutes is None
    assert store.load(address).audiences == []
    after = store.save(address, "op", changes[:2])
    assert (after.time.minutes, after.audiences[0].name, store.revision(address)) == (120, "Neighbours", 1)


def test_undo_goes_one_further_back_each_time(store: Store) -> None:
    address = store.create(bakery())
    before = to_document(store.load(address))
    store.save(address, "1", [business("name", "Bakery Blum", "Rose")])
    store.save(
        address, "2", [(("audiences", "a1"), None, {"id": "a1"}), (("audiences", "a1", "who"), None, "They")]
    )
    assert len(store.undo(address, "u2")) == 2
    assert store.undo(address, "u1") == (business("name", "Rose", "Bakery Blum"),)
    assert to_document(store.load(address)) == before
    assert store.undo(address, "u0") == ()
    assert store.revision(address) == 4


def test_a_save_after_an_undo_is_the_next_to_be_undone(store: Store) -> None:
    address = store.create(bakery())
    for n, (was, becomes) in enumerate([(None, "A"), ("A", "B")]):
        store.save(address, str(n), [business("sells", was, becomes)])
    store.undo(address, "u1")
    store.save(address, "2", [business("sells", "A", "C")])
    assert [store.undo(address, f"v{n}") for n in range(3)] == [
        (business("sells", "C", "A"),),
        (business("sells", "A", None),),
        (),
    ]
    assert store.load(address).business.sells == ""


def test_a_repeated_undo_takes_back_one_save_only(store: Store) -> None:
    address = store.create(bakery())
    store.save(address, "1", [business("sells", None, "A")])
    store.save(address, "2", [business("sells", "A", "B")])
    assert store.undo(address, "u") == store.undo(address, "u") == (business("sells", "B", "A"),)
    assert store.load(address).business.sells == "A"


def test_undo_never_touches_another_plan(store: Store) -> None:
    mine, other = store.create(bakery()), store.create(bakery())
    store.save(mine, "1", [business("sells", None, "A")])
    assert store.undo(other, "u") == ()
    assert store.load(mine).business.sells == "A"


def test_undo_of_a_field_that_changed_since_is_a_conflict(store: Store, raw: Engine) -> None:
    address = store.create(bakery())
    store.save(address, "1", [business("sells", None, "A"), business("asked", None, "Rye?")])
    with raw.begin() as connection:
        document = to_document(store.load(address))
        document["business"]["sells"] = "C"
        connection.execute(text("UPDATE plan SET document = :d"), {"d": json.dumps(document)})
    with pytest.raises(Conflict) as error:
        store.undo(address, "u")
    assert error.value.stored == "C"
    assert store.load(address).business.asked == "Rye?"
    assert store.revision(address) == 1


def test_writers_of_different_fields_lose_nothing(store: Store, url: str, raw: Engine) -> None:
    address = store.create(bakery())

    def write(field: str) -> None:
        was: str | None = None
        for n in range(25):
            after = store.save(address, f"{field} {n}", [business(field, was, f"{field} {n}")])
            was = f"{field} {n}"
            assert getattr(after.business, field) == was

    with ThreadPoolExecutor(len(FIELDS)) as pool:
        list(pool.map(write, FIELDS))
    kept = store.load(address).business
    assert [getattr(kept, field) for field in FIELDS] == [f"{field} 24" for field in FIELDS]
    assert store.revision(address) == len(revisions(raw)) == 200


def test_of_two_writers_of_one_field_one_hears_of_it(store: Store) -> None:
    address = store.create(bakery())
    start = Barrier(2)

    def write(name: str) -> str | PlannerError:
        start.wait(5)
        try:
            return store.save(address, name, [business("name", "Bakery Blum", name)]).business.name
        except PlannerError as error:
            return error

    for n in range(10):
        address = store.create(bakery())
        with ThreadPoolExecutor(2) as pool:
            [won], [lost] = _sorted(pool.map(write, [f"A{n}", f"B{n}"]))
        assert isinstance(lost, Conflict)
        assert lost.stored == won == store.load(address).business.name
        assert store.revision(address) == 1


def _sorted(results: object) -> tuple[list[str], list[PlannerError]]:
    found = list(results)  # type: ignore[call-overload]
    return [r for r in found if isinstance(r, str)], [r for r in found if isinstance(r, PlannerError)]
