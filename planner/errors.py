"""Every error this package raises on purpose.

PlannerError
├── BadSetting           a setting of the server or the command line cannot be used
├── InvalidAnswer        one answer is outside its limits
├── UnreadableFile       an answers file cannot be read
│   ├── FileTooLarge
│   └── NewerFile
└── StoreError           the store could not do it
    ├── PlanNotFound
    ├── NotAllowed       the caller's link does not reach so far
    ├── Conflict         somebody else changed the same field
    └── NotSaved         read-only, locked or full
"""

from typing import Any

from planner.language import Language


class PlannerError(Exception):
    """A message template and its values, put into words in the reader's language."""

    def __init__(self, template: str, **values: Any) -> None:
        super().__init__(template.format(**values))
        self.template = template
        self.values = values

    def text(self, say: Language, **shown: str) -> str:
        """The message in the language of `say`; `shown` are values as the reader sees them."""
        values = {k: say(v) if k == "label" else v for k, v in self.values.items()}
        return say(self.template, **values | shown)


class BadSetting(PlannerError):
    """A setting of the server or the command line cannot be used."""


class InvalidAnswer(PlannerError):
    """One answer is outside its limits; `path` names the field, `labelled` is for a label that says which."""

    def __init__(self, template: str, path: tuple[str, ...] = (), labelled: str = "", **values: Any) -> None:
        super().__init__(template, **values)
        self.path, self.labelled = path, labelled or template

    def text(self, say: Language, **shown: str) -> str:
        """The message; under a field, whose label is `shown`, it does not say again of which entry."""
        if "label" in shown:
            return say(self.labelled, **self.values | shown)
        return super().text(say, **shown)


class UnreadableFile(PlannerError):
    """An answers file cannot be read."""


class FileTooLarge(UnreadableFile):
    """An answers file is over the size cap."""


class NewerFile(UnreadableFile):
    """An answers file was written by a newer version."""


class StoreError(PlannerError):
    """The store could not do what was asked."""


class PlanNotFound(StoreError):
    """No plan has this address."""


class NotAllowed(StoreError):
    """The caller's role does not reach so far."""


class Conflict(StoreError):
    """The stored value is neither what this tab saw nor what it wants; `stored` is that value."""

    def __init__(self, template: str, path: tuple[str, ...], stored: Any, **values: Any) -> None:
        super().__init__(template, **values)
        self.path = path
        self.stored = stored


class NotSaved(StoreError):
    """The database refused the write: read-only, locked or full."""


class DamagedKnowledge(ValueError):
    """A data file of this app is damaged; one line names the file and the entry."""
