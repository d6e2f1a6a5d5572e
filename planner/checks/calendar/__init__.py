"""The checks of the calendar."""

from planner.checks.calendar import post_sizes, posts, profession, rhythm, selling

CHECKS = {**rhythm.CHECKS, **posts.CHECKS, **selling.CHECKS, **post_sizes.CHECKS, **profession.CHECKS}
