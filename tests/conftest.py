"""How Hypothesis works here: without deadlines, and in CI with the same examples every time."""

import os

from hypothesis import HealthCheck, settings

_SLOW_ONLY = [HealthCheck.too_slow, HealthCheck.data_too_large]  # whole documents are large on purpose

settings.register_profile(
    "here",
    deadline=None,
    max_examples=int(os.environ.get("EXAMPLES", "20")),
    suppress_health_check=_SLOW_ONLY,
)
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
