"""What an operator does to all plans: backup, restore, check, migrate."""

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from planner.cli.files import InputError
from planner.language import N_
from planner.store import Store, backup, check, database_url, restore


def add_commands(commands: Any, epilog: str) -> None:
    """`store` with its four commands."""
    store = commands.add_parser("store", help="back up, restore, check or migrate all plans", epilog=epilog)
    ways = store.add_subparsers(required=True, metavar="WHAT")
    saved = ways.add_parser("backup", help="write all plans into FILE, while the app runs", epilog=epilog)
    saved.add_argument("file", metavar="FILE", type=Path, help="must not exist yet")
    saved.set_defaults(command=_backup)
    back = ways.add_parser("restore", help="put a backup into an empty database", epilog=epilog)
    back.add_argument("file", metavar="FILE", type=Path)
    back.set_defaults(command=_restore)
    looked = ways.add_parser("check", help="read everything and say what is wrong", epilog=epilog)
    looked.set_defaults(command=_check)
    moved = ways.add_parser("migrate", help="bring the tables up to date after a backup", epilog=epilog)
    moved.set_defaults(command=_migrate)


@contextmanager
def _opened() -> Iterator[Store]:
    with closing(Store(database_url())) as store:
        yield store


def _backup(options: argparse.Namespace) -> None:
    if options.file.exists():
        raise InputError(N_("There is a file of this name already. Choose another, so that none is lost."))
    with _opened() as store:
        print(backup(store, options.file), options.file)


def _restore(options: argparse.Namespace) -> None:
    print(restore(database_url(), options.file), options.file)


def _check(_: argparse.Namespace) -> None:
    with _opened() as store:
        found = check(store)
    if found.faults:
        raise InputError("{faults}", faults="; ".join(found.faults))
    print(f"{found.plans} plans, {found.saves} saves: all can be read")


def _migrate(_: argparse.Namespace) -> None:
    with _opened() as store:
        store.ping()
    print("The tables are up to date.")
