"""The checks of how people are answered."""

from planner.checks.engagement import answering, conduct, relations

CHECKS = {**answering.CHECKS, **conduct.CHECKS, **relations.CHECKS}
