"""The matrix of roles and functions; links that are revoked, expired, or used again open nothing."""

import inspect
from collections.abc import Callable
from contextlib import suppress

import pytest
from sqlalchemy import Engine, text

from planner.answers import new_answers
from planner.errors import InvalidAnswer, NotAllowed, PlanNotFound, StoreError
from planner.store import RIGHTS, ROLES, Store
from tests.store.conftest import bakery, business

DOES: dict[str, Callable[[Store, str], object]] = {
    "opened": lambda store, plan: store.opened(plan),
    "load": lambda store, plan: store.load(plan),
    "revision": lambda store, plan: store.revision(plan),
    "history": lambda store, plan: store.history(plan),
    "duplicate": lambda store, plan: store.duplicate(plan, "copy"),
    "save": lambda store, plan: store.save(plan, f"op {plan}", [business("sells", None, "Bread")]),
    "undoable": lambda store, plan: store.undoable(plan),
    "undo": lambda store, plan: store.undo(plan, f"undo {plan}"),
    "restore": lambda store, plan: store.restore(plan, 0, f"restore {plan}"),
    "rename": lambda store, plan: store.rename(plan, "Autumn"),
    "links": lambda store, plan: store.links(plan),
    "share": lambda store, plan: store.share(plan, "owner"),
    "revoke": lambda store, plan: store.revoke(plan, next(x.id for x in store.links(plan) if not x.browser)),
    "audit": lambda store, plan: store.audit(plan),
    "delete": lambda store, plan: store.delete(plan),
}
OF_NO_PLAN = {"seen_by", "close", "ping", "room", "create", "plans", "accept", "leave"}
STRANGERS = ("stranger", "without a key", "revoked", "expired", "parent revoked", "left", "the secret as key")


def kept(store: Store) -> str:
    """A plan with a save and its owner's link."""
    plan = store.create(bakery())
    store.save(plan, f"first {plan}", [business("asked", None, "Rye?")])
    store.share(plan, "owner")
    return plan


def browser(store: Store, plan: str, who: str, raw: Engine) -> Store:
    """A browser that came to the plan as somebody."""
    if who in ("stranger", "without a key"):
        return store.seen_by("a stranger" if who == "stranger" else "")
    secret = store.share(plan, who if who in ROLES else "owner", days=1, name=who)
    seen = store.seen_by(f"key of {who}")
    assert seen.accept(secret) == plan
    [link] = [one for one in store.links(plan) if one.name == who]
    if who == "the secret as key":
        return store.seen_by(secret)
    if who == "left":
        seen.leave()
    if who == "parent revoked":
        store.revoke(plan, link.id)
    if who in ("revoked", "expired"):
        with raw.begin() as connection:
            at, to = ("parent", "revoked") if who == "revoked" else ("id", "expires")
            past = f"UPDATE link SET {to} = '2020-01-01 00:00:00' WHERE {at} = '{link.id}'"  # noqa: S608
            connection.execute(text(past))
    return seen


def test_every_function_of_the_store_is_in_the_matrix() -> None:
    functions = {name for name, _ in inspect.getmembers(Store, inspect.isfunction) if name[0] != "_"}
    assert functions == RIGHTS.keys() | OF_NO_PLAN
    assert DOES.keys() == RIGHTS.keys()


@pytest.mark.parametrize("role", ROLES)
def test_a_role_may_do_what_the_matrix_says_and_no_more(store: Store, role: str, raw: Engine) -> None:
    for function, act in DOES.items():
        plan = kept(store)
        seen = browser(store, plan, role, raw)
        before = store.load(plan), store.revision(plan), len(store.links(plan))
        if ROLES.index(role) >= ROLES.index(RIGHTS[function]):
            act(seen, plan)
            continue
        with pytest.raises(NotAllowed, match="Your link does not allow this"):
            act(seen, plan)
        assert (store.load(plan), store.revision(plan), len(store.links(plan))) == before


@pytest.mark.parametrize("who", STRANGERS)
def test_whoever_holds_no_link_finds_no_plan(store: Store, who: str, raw: Engine) -> None:
    plan = kept(store)
    seen = browser(store, plan, who, raw)
    for function, act in DOES.items():
        with pytest.raises(PlanNotFound, match="There is no plan at this address"):
            act(seen, plan)
        assert function in RIGHTS
    assert seen.plans() == []
    assert store.revision(plan) == 1


def test_a_browser_sees_its_own_plans_only(store: Store) -> None:
    one, other = store.seen_by("one"), store.seen_by("other")
    mine, theirs = one.create(bakery()), other.create(new_answers())
    assert [p.address for p in one.plans()] == [mine]
    assert [p.address for p in other.plans()] == [theirs]
    assert {p.address for p in store.plans()} == {mine, theirs}
    assert one.opened(mine).role == "owner"


def test_without_a_key_nothing_is_kept(store: Store) -> None:
    nobody = store.seen_by("")
    for act in (lambda: nobody.create(bakery()), lambda: nobody.accept("x"), nobody.leave):
        with pytest.raises(NotAllowed, match="Your browser keeps no cookie"):
            act()
    assert nobody.plans() == store.plans() == []


def test_a_link_works_again_and_closes_for_all_who_came_by_it(store: Store) -> None:
    plan = kept(store)
    secret = store.share(plan, "viewer", name="Ann")
    phones = [store.seen_by(f"phone {n}") for n in range(3)]
    for phone in [*phones, phones[0]]:
        assert phone.accept(secret) == plan
    [link] = [one for one in store.links(plan) if one.name == "Ann"]
    assert link.used is not None
    store.revoke(plan, link.id)
    for phone in phones:
        with pytest.raises(PlanNotFound):
            phone.load(plan)
        with pytest.raises(PlanNotFound, match="This link opens no plan any more"):
            phone.accept(secret)


def test_a_browsers_key_is_no_link(store: Store) -> None:
    store.seen_by("my key").create(bakery())
    with pytest.raises(PlanNotFound):
        store.seen_by("another").accept("my key")


def test_the_last_owner_stays(store: Store) -> None:
    owner = store.seen_by("key")
    plan = owner.create(bakery())
    [own] = owner.links(plan)
    with pytest.raises(NotAllowed, match="last link of an owner"):
        owner.revoke(plan, own.id)
    with pytest.raises(PlanNotFound):
        owner.revoke(plan, "no such link")
    store.revoke(plan, own.id)  # whoever runs the app may
    with pytest.raises(PlanNotFound):
        owner.load(plan)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"role": "king"}, "Role: choose one of viewer, editor, owner"),
        ({"role": "viewer", "days": 0}, "Ends after: enter 1 to 3660 days"),
        ({"role": "viewer", "name": "x" * 81}, "Whom it is for: at most 80 characters"),
    ],
)
def test_a_link_that_makes_no_sense_is_refused(store: Store, given: dict[str, object], says: str) -> None:
    plan = kept(store)
    with pytest.raises(InvalidAnswer, match=says):
        store.share(plan, **given)  # type: ignore[arg-type]


def test_no_secret_is_in_the_database(store: Store, raw: Engine) -> None:
    plan = kept(store)
    secret = store.share(plan, "editor", name="Ann")
    with suppress(StoreError):
        store.load(secret)
    store.seen_by("a key").accept(secret)
    with raw.connect() as connection:
        for table in ("plan", "revision", "link", "audit"):
            everything = str(connection.execute(text(f"SELECT * FROM {table}")).all())  # noqa: S608
            assert secret not in everything
            assert "a key" not in everything
    [*_, first] = store.audit(plan)
    assert first[2] == "create"
    assert [action for _, _, action, _ in store.audit(plan)][:2] == ["open", "share"]
