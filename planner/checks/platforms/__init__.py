"""The checks of the places."""

from planner.checks.platforms import choice, in_use

CHECKS = {**choice.CHECKS, **in_use.CHECKS}
