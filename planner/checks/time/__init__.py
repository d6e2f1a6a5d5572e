"""The checks of who works on it and how long."""

from planner.checks.time import minutes, team
from planner.checks.time.minutes import bad_job_costs_sales

__all__ = ["CHECKS", "bad_job_costs_sales"]

CHECKS = {**minutes.CHECKS, **team.CHECKS}
