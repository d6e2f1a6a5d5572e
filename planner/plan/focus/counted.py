"""People who were asked or counted, and the owner's own word, for those whose places count."""

from collections import Counter
from dataclasses import dataclass

from planner.answers import Answers, Log, Place, Platforms, focus_of
from planner.plan.focus.aim import Aim
from planner.vocabulary import How


@dataclass(frozen=True)
class Counted:
    """How many of those asked named a place, and how many new customers came from there."""

    named: int = 0
    asked: int = 0  # 0 where nobody was asked about this place
    came: int = 0

    @property
    def anybody(self) -> bool:
        """Whether somebody is there for certain."""
        return bool(self.named or self.came)


def count_of(answers: Answers, place: Place, aim: Aim) -> Counted:
    """What was counted; a part that is more than its whole counts nothing, no customer is a candidate.

    Those who said in a week of the plan that they saw the business there came from there too.
    """
    platforms = answers.platforms
    if aim.hires:
        return Counted(*_part(place.workers_named, platforms.workers_asked))
    whole = platforms.came
    came = place.came if place.came and (whole is None or place.came <= whole) else 0
    return Counted(*_part(place.named, platforms.asked), came + seen(answers).get(place.id, 0))


def seen(answers: Answers) -> Counter[str]:
    """Where the plan's weeks were seen by those who came: at the place their posts went out on."""
    found, chosen = Counter[str](), focus_of(answers.platforms.choice)
    for week, counts in answers.log.counts.items():
        place = _went_out(answers.log, int(week)) or (chosen.id if chosen else "")
        if counts.seen and place:
            found[place] += int(counts.seen)
    return found


def going_on(log: Log) -> str:
    """The place on which the weeks that are over went out; "" before there are any."""
    return _went_out(log) if log.weeks else ""


def _went_out(log: Log, week: int | None = None) -> str:
    places = Counter(post.place for post in log.posts if not post.beside and week in (None, post.week))
    return places.most_common(1)[0][0] if places else ""


def asked(platforms: Platforms, aim: Aim) -> int:
    """How many were asked so far."""
    return (platforms.workers_asked if aim.hires else platforms.asked) or 0


def _part(part: int | None, whole: int | None) -> tuple[int, int]:
    return (part, whole) if part is not None and whole and part <= whole else (0, 0)


def word_of(place: Place, aim: Aim) -> tuple[int | None, How | None]:
    """The owner's word about those people, and how it is known."""
    field = "workers" if aim.hires else "audience"
    known = place.known.get(field)
    return getattr(place, field), known.how if known else None
