"""Everything in one zip file, with a page that says what each file is for."""

from collections.abc import Callable

from planner.exports.export import READERS, USUAL, Export, File, Options, Reader, named
from planner.exports.importers import trouble
from planner.exports.listed import EXPORTS
from planner.exports.zipped import zipped
from planner.exports.zone import zone_of
from planner.language import N_
from planner.plan import Plan
from planner.review import Review

_CONTENTS = "contents.txt"
_FOLDERS: dict[Reader, str] = {  # where a file lies in the pack; the plan lies on top
    "plan": "",
    "week": "this-week/",
    "calendar": "calendar/",
    "client": "to-hand-over/",
    "owner": "to-work-with/",
    "scheduler": "for-tools/",
    "assistant": "for-your-assistant/",
    "print": "to-print/",
}
Progress = Callable[[float, str], None]


def pack(
    plan: Plan, review: Review, options: Options = USUAL, tell: Progress = lambda part, name: None
) -> bytes:
    """The zip file; `tell` hears how far it is, from 0 to 1, and what is made next."""
    made: list[tuple[Export, File]] = []
    for number, export in enumerate(EXPORTS.values()):
        tell(number / len(EXPORTS), plan.library.say(export.title))
        made += [(export, file) for file in export.make(plan, review, options)]
    tell(1.0, "")
    files = [(_FOLDERS[export.reader] + named(plan, file), file.data) for export, file in made]
    return zipped([(_CONTENTS, contents_page(plan, made).encode("utf-8-sig")), *files])


def contents_page(plan: Plan, made: list[tuple[Export, File]]) -> str:
    """What is in the pack, for whom, and what to mend before a tool takes it."""
    say = plan.library.say
    name = plan.answers.business.name or say(N_("Our plan"))
    head = [
        say(N_("{business}: plan for three months"), business=name),
        say(N_("{first} to {last}"), first=say.date(plan.start), last=say.date(plan.last)),
        say(
            N_("Written on {day}. All times are those of {zone}."),
            day=say.date(plan.today),
            zone=zone_of(plan),
        ),
    ]
    parts = ["\r\n".join(head)]
    for reader in _FOLDERS:
        lines = [_line(plan, export, file) for export, file in made if export.reader == reader]
        if lines:
            parts.append("\r\n".join([say(READERS[reader]).upper(), *lines]))
    mend = [f"- {one.text}" for one in trouble(plan)]
    if mend:
        parts.append("\r\n".join([say(N_("Finish before you hand it to a tool")).upper(), *mend]))
    return "\r\n\r\n".join(parts) + "\r\n"


def _line(plan: Plan, export: Export, file: File) -> str:
    say = plan.library.say
    checked = (
        say(N_(" Format last checked on {day}."), day=say.date(export.checked)) if export.checked else ""
    )
    about = say(export.about)
    return f"- {_FOLDERS[export.reader]}{named(plan, file)}: {about}{checked}"
