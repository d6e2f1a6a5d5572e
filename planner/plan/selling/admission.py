"""Which peaks run, one at a time, as far as the plan has room for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from planner.knowledge import SERVES
from planner.plan.selling.campaigns import Campaigns, Running
from planner.plan.selling.peaks import TOO_LATE, Candidate
from planner.plan.selling.result import LeftOut, LeftOutWhy

OPENINGS = 2  # at most; one for who makes one post a week (ours)
LESSER = 2  # peaks that do not serve the want itself, in a plan: their opening and their last day (ours)
_SOON = 15  # days from the start within which a peak may have its last day only (ours)


@dataclass(frozen=True)
class Admission:
    """Lets peaks run and places their first steps; `most` dated ones, none where it is `forbidden` by law."""

    campaigns: Campaigns
    most: int
    forbidden: bool

    def admit(self, found: Sequence[Candidate], country: str) -> None:
        """A country's first, then by worth, last day and place in the file; days before openings."""
        ranked = sorted(
            found,
            key=lambda c: (country not in c.peak.first_in, -c.worth, c.last or c.opens or c.day, c.order),
        )
        for one in [*(c for c in ranked if c.dated), *(c for c in ranked if not c.dated)]:
            why = self._refused(one)
            if why:
                self.campaigns.left_out.append(LeftOut(one.key, one.name, one.day, why))

    def _refused(self, one: Candidate) -> LeftOutWhy | None:
        """Why a peak does not run; None where it does, and then its first steps stand."""
        if one.worth == 0:
            return "sells nothing"
        if self.forbidden:
            return "law"
        start, running = self.campaigns.board.plan.first, self.campaigns.running
        if one.last and one.last < start + timedelta(days=TOO_LATE) and one.dated:
            if one.day <= start:
                return "late"
            running.append(Running(one, full=False))
            return None
        same = sum(r.peak.dated == one.dated and bool(r.days) for r in running)
        lesser = one.worth < SERVES and sum(r.peak.worth < SERVES for r in running) >= LESSER
        if lesser or same >= (self.most if one.dated else min(OPENINGS, self.most)):
            return "full"
        return self._dated(one) if one.dated else self._opening(one)

    def _dated(self, one: Candidate) -> LeftOutWhy | None:
        run, board = Running(one), self.campaigns.board
        if board.most == 0 and one.worth >= SERVES:  # nothing sells: only what does not sell runs
            self.campaigns.running.append(run)
            return None
        room = board.most - board.sold() - board.kept_back
        if room <= 0:
            return "full"
        if room > 1 and self._put(run, "announce"):
            if self._put(run, "last"):
                self.campaigns.running.append(run)
                return None
            for day in run.days.values():
                board.take(day)
            run.days.clear()
        near = one.last and one.last - board.plan.first < timedelta(days=_SOON)
        if (near or one.worth >= SERVES) and self._put(run, "last"):
            run.full = False
            self.campaigns.running.append(run)
            return None
        return "no day"

    def _opening(self, one: Candidate) -> LeftOutWhy | None:
        run, board = Running(one), self.campaigns.board
        if board.most and board.sold() + board.kept_back >= board.most:
            return "full"
        if board.most and not self._put(run, "announce"):
            return "no day"
        self.campaigns.running.append(run)
        return None

    def _put(self, run: Running, name: str) -> bool:
        """Place the first step of that name."""
        step = next((s for s in run.peak.peak.steps if s.step == name), None)
        return step is not None and self.campaigns.place(run, step, 1) is not None
