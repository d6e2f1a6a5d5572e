"""Who changed what, in the order of the saves; back to any of them, and forward again."""

import json
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from planner.answers import Change, from_document, to_document
from planner.errors import InvalidAnswer, NewerFile
from planner.store import Store, retire
from tests.store.conftest import bakery, business


def test_history_names_who_and_goes_by_order_not_by_the_clock(store: Store, raw: Engine) -> None:
    plan = store.create(bakery())
    store.save(plan, "1", [business("asked", None, "A")])
    ann = store.seen_by("key")
    ann.accept(store.share(plan, "editor", name="Ann"))
    ann.save(plan, "2", [business("asked", "A", "B")])
    with raw.begin() as connection:  # somebody sets the clock back by a year between the two
        connection.execute(text("UPDATE revision SET at = '2020-01-01 00:00:00' WHERE number = 2"))
    newest, first = store.history(plan)
    assert (newest.number, newest.who, newest.changes) == (2, "Ann", (business("asked", "A", "B"),))
    assert (first.number, first.who) == (1, "")
    assert newest.at < first.at
    assert newest.at.utcoffset() is not None


def test_any_save_can_be_gone_back_to_and_that_undone(store: Store) -> None:
    plan = store.create(bakery())
    versions = [to_document(store.load(plan))]
    steps: list[list[Change]] = [
        [business("asked", None, "A")],
        [(("audiences", "a1"), None, {"id": "a1", "name": "Neighbours"})],
        [(("audiences", "a1", "name"), "Neighbours", "All"), business("asked", "A", "B")],
        [(("audiences", "a1"), {"id": "a1", "name": "All"}, None)],
    ]
    for number, changes in enumerate(steps):
        versions.append(to_document(store.save(plan, f"s{number}", changes)))
    for number, version in [*enumerate(versions)][:-1]:
        assert to_document(store.restore(plan, number, f"r{number}")) == version
        assert store.history(plan)[0].restores == number
        assert to_document(store.restore(plan, number, f"r{number}")) == version, "a retry"
        store.undo(plan, f"u{number}")
        assert to_document(store.load(plan)) == versions[-1]


def test_a_way_back_keeps_what_only_grows(store: Store) -> None:
    plan = store.create(bakery())
    store.save(
        plan, "1", [(("ids",), None, {"a": 4}), (("log",), None, {"weeks": 2}), business("asked", None, "A")]
    )
    after = store.restore(plan, 0, "r")
    assert (after.ids, after.business.asked) == ({"a": 4}, "")
    assert to_document(after)["log"] == {"weeks": 2}


@pytest.mark.parametrize("number", [-1, 1, 99])
def test_a_save_that_never_was_is_refused_by_its_label(store: Store, number: int) -> None:
    plan = store.create(bakery())
    store.save(plan, "1", [business("asked", None, "A")])
    with pytest.raises(InvalidAnswer, match="What changed: there is no change of this number"):
        store.restore(plan, number, "r")


def test_answers_of_a_newer_version_are_refused_as_they_are(store: Store, raw: Engine) -> None:
    plan = store.create(bakery())
    with raw.begin() as connection:
        connection.execute(text("UPDATE plan SET answers_version = 99"))
    with pytest.raises(NewerFile, match="saved by a newer version"):
        store.load(plan)
    with pytest.raises(NewerFile):
        store.save(plan, "op", [business("asked", None, "A")])
    assert len(store.plans()) == 1


def test_a_forgotten_plan_says_so_for_two_weeks_and_goes(store: Store, raw: Engine) -> None:
    old, used, new = (store.create(bakery()) for _ in range(3))

    def pretend(column: str, plan: str) -> None:
        with raw.begin() as connection:
            past = f"UPDATE plan SET {column} = '2020-01-01 00:00:00' WHERE id = '{plan}'"  # noqa: S608
            connection.execute(text(past))

    pretend("updated", old)
    pretend("updated", used)
    assert retire(store, 90) == 0, "not before it has said so"
    assert [store.opened(plan).warned is not None for plan in (old, used, new)] == [True, True, False]
    store.save(used, "op", [business("asked", None, "A")])
    assert store.opened(used).warned is None
    assert retire(store, 90) == 0
    pretend("warned", old)
    assert retire(store, 90) == 1
    assert {p.address for p in store.plans()} == {used, new}


def test_json_of_any_order_is_the_same_plan(store: Store, tmp_path: Path) -> None:
    document = to_document(bakery())
    turned = json.loads(json.dumps(dict(reversed(document.items()))))
    assert store.load(store.create(from_document(turned))) == store.load(store.create(bakery())).model_copy(
        update={"uid": document["uid"]}
    )
