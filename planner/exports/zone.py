"""The clock the business lives by."""

from zoneinfo import ZoneInfo

from planner.plan import Plan

# Where most people of the country live (ours); the page lets the owner choose another.
ZONES = {
    "NO": "Europe/Oslo", "PL": "Europe/Warsaw", "GB": "Europe/London", "US": "America/New_York",
    "DE": "Europe/Berlin", "SE": "Europe/Stockholm", "DK": "Europe/Copenhagen", "FI": "Europe/Helsinki",
    "IE": "Europe/Dublin", "NL": "Europe/Amsterdam", "FR": "Europe/Paris", "ES": "Europe/Madrid",
    "IT": "Europe/Rome", "AT": "Europe/Vienna", "CH": "Europe/Zurich", "CA": "America/Toronto",
    "AU": "Australia/Sydney", "RU": "Europe/Moscow",
}  # fmt: skip
OTHERS = (  # of the countries that have several (ours)
    "America/Anchorage", "America/Chicago", "America/Denver", "America/Edmonton", "America/Halifax",
    "America/Los_Angeles", "America/Phoenix", "America/St_Johns", "America/Vancouver", "America/Winnipeg",
    "Asia/Krasnoyarsk", "Asia/Novosibirsk", "Asia/Vladivostok", "Asia/Yekaterinburg", "Atlantic/Canary",
    "Australia/Adelaide", "Australia/Brisbane", "Australia/Perth", "Pacific/Honolulu",
)  # fmt: skip
KNOWN = tuple(sorted({*ZONES.values(), *OTHERS, "UTC"}))


def zone_of(plan: Plan) -> str:
    """The zone that was chosen, else that of the country; UTC where neither is known."""
    chosen = plan.answers.settings.zone
    return chosen if chosen in KNOWN else ZONES.get(plan.answers.business.country, "UTC")


def clock_of(plan: Plan) -> ZoneInfo:
    """The same, to reckon with."""
    return ZoneInfo(zone_of(plan))


def in_a_name(zone: str) -> str:
    """The zone as a part of a file's name, such as Europe-Oslo."""
    return zone.replace("/", "-").replace("_", "-")
