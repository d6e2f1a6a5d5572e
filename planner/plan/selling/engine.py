"""The posts of a plan from its first day on: campaigns, the offer's own lines, themes, what is always on.

It knows no log: what has been kept, dealt with or missed is laid over its posts afterwards.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from planner.answers import KeptPost
from planner.knowledge import SERVES, Library, Step, observances_in
from planner.language import N_
from planner.plan.dates import Span
from planner.plan.effort import LETTER, piece_minutes
from planner.plan.filled import Filled
from planner.plan.selling.admission import Admission
from planner.plan.selling.always_on import AlwaysOn
from planner.plan.selling.board import Board
from planner.plan.selling.campaigns import Campaigns
from planner.plan.selling.gaps import fill_gaps
from planner.plan.selling.how_often import (
    ceiling_of,
    possible,
    posts_a_week,
    selling_day,
    weekdays_of,
)
from planner.plan.selling.ideas import Ideas
from planner.plan.selling.landmark import with_landmark
from planner.plan.selling.lines import Lines, lines_of
from planner.plan.selling.making import Made, Making
from planner.plan.selling.offer import offered, step_called, want_of
from planner.plan.selling.open_days import open_days
from planner.plan.selling.peaks import Candidate, candidates
from planner.plan.selling.restoring import FEW_SELL, NEW_PAGE, Restoring
from planner.plan.selling.result import Base, LeftOut
from planner.plan.selling.same_days import same_days
from planner.plan.selling.second_steps import second_steps
from planner.plan.selling.slots import slots
from planner.plan.selling.topics import RETURN_WEEKS, Topics
from planner.plan.selling.writing import Writing, campaign
from planner.plan.themes import MonthTheme
from planner.plan.trade_ideas import Idea, extras, hidden, trade_ideas
from planner.plan.weeks import PlanWeek, evening
from planner.vocabulary import WEEKS_BETWEEN, StepName


class Engine:
    """Works out the posts of one place; what is `done` (by its first key) does not come again."""

    def __init__(
        self,
        filled: Filled,
        library: Library,
        weeks: tuple[PlanWeek, ...],
        themes: Sequence[MonthTheme],
        focus: str,
        done: Mapping[str, KeptPost],
    ) -> None:
        answers = filled.answers
        self.answers, self.library, self.done = answers, library, done
        self.weeks, self.themes, self.focus = weeks, themes, focus
        self.chosen = {theme.id for theme in themes if theme.id not in filled.ours}
        self.plan = Span(weeks[0].span.first, weeks[-1].span.last)
        self.offer = offered(filled, library)
        self.forms = possible(answers, library, focus)
        normal = [week.room for week in weeks if week.kind == "normal"]
        least = min(normal, default=max(week.room for week in weeks))
        self.wanted, self.a_week = posts_a_week(answers, library, focus, least)
        self.ceiling, self.ceiling_by = ceiling_of(answers, library)
        self.board = self._board()

    def _board(self) -> Board:
        weekdays = weekdays_of(self.answers, self.library, self.wanted)
        days = open_days(self.answers.business, self.library, self.plan)
        off = frozenset(w.number for w in self.weeks if w.kind == "none" and not self._goes_out(w))
        ours = not self.answers.calendar.weekdays
        free, room = slots(self.weeks, self.plan, days, self.a_week, weekdays, off, ours)
        unsaid = self.answers.time.off is None
        own = frozenset(w.number for w in self.weeks if w.kind == "none" and unsaid)
        free |= {number: set() for number in own | self._between_letters()}
        board = Board(
            self.weeks, self.plan, days, self.a_week, free, room, off, self.ceiling, self.plan.first
        )
        board.country = self.answers.business.country
        board.kept_back = 2 if board.most > FEW_SELL else int(board.most == FEW_SELL)
        if self._is("profile", False):
            first = board.free_days(self.plan)
            board.sells_from = first[NEW_PAGE] if len(first) > NEW_PAGE else date.max
            announced = self.answers.calendar.announce
            board.sells_from = max(board.sells_from, announced) if announced else board.sells_from
        return board

    def _between_letters(self) -> frozenset[int]:
        """The weeks without an issue: only a last day has one of its own there."""
        every = WEEKS_BETWEEN[self.answers.calendar.newsletter or "week"] if self.focus == LETTER else 1
        return frozenset(week.number for week in self.weeks if (week.number - 1) % every)

    def _goes_out(self, week: PlanWeek) -> bool:
        """Whether posts made before go out in a week without time: as said, else in the trade's own weeks."""
        said = self.answers.time.off
        return said == "made before" if said else bool(week.why)

    def _is(self, name: str, value: bool) -> bool:
        return any(p.id == self.focus and getattr(p, name) is value for p in self.answers.platforms.places)

    def takes(self, form: str) -> bool:
        """Whether a line can stand there in a form."""
        return form in self.forms

    def fits(self, idea: Idea, form: str) -> bool:
        """Whether an idea can stand there in a form; the owner's own need not be what they usually make."""
        known = form in self.library.formats and self.library.takes(self.focus, form)
        return known and (idea.own or form in self.forms)

    def base(self) -> Base:
        """The plan's posts, whatever has happened since."""
        answers, library, board = self.answers, self.library, self.board
        country = answers.business.country
        most = self.a_week * (2 if self.focus == LETTER else 1)
        campaigns = Campaigns(board, self._title, self.done)
        best = selling_day(answers, library, weekdays_of(answers, library, self.wanted))
        lines = Lines(board, self.step, lines_of(answers, library, self.offer.id), best)
        resting = {ref for ref, stay in answers.log.audit.items() if stay == "retire"}
        again = RETURN_WEEKS if answers.calendar.again is None else answers.calendar.again
        known = observances_in(country, answers.business.region)
        ideas = Ideas(board, known, self.fits, resting, again)
        self._used(lines, ideas)
        every, people = trade_ideas(answers, library), extras(answers, library)
        topics = Topics(board, ideas, lines, campaigns, self.themes, every, self._worth, self.chosen)
        rest = AlwaysOn(board, ideas, lines, self.themes, every, people, self._worth, best)
        if self.forms and board.size:
            if self._is("silent", True):
                lines.silent()
            lines.how_to_order()
            Admission(campaigns, most, self.ceiling_by == "law").admit(
                candidates(answers, library, self.plan, self.offer.id), country
            )
            if library.selling(answers.business.trade).priced:
                lines.price()
            board.kept_back = 0
            campaigns.reminders()
            lines.uses()
            campaigns.rest(dated=True)
            campaigns.rest(dated=False)
            if not hidden(answers.business.trade):
                lines.hello()
            topics.place()
            lines.questions()
            topics.again(again)
            rest.place()
            topics.place()  # what was worth more stands by now
        making = Making(
            board,
            {week.number: week.room for week in self.weeks},
            lambda form: piece_minutes(answers, library, form, self.focus),
            self.takes,
            self.fits,
            lambda week: evening(answers, week),
            answers.time.making == "day before",
        )
        making.pay()
        restoring = Restoring(making, campaigns, self.ceiling, self._is("profile", False))
        fill_gaps(restoring, lines, ideas, topics, rest)
        made = restoring.made()
        if self.focus == LETTER:
            made += second_steps(campaigns, making, made, lambda form: piece_minutes(answers, library, form))
        return self._result(campaigns, made)

    def _used(self, lines: Lines, ideas: Ideas) -> None:
        """What went out before counts as used."""
        for key, post in self.done.items():
            lines.said.add(key)
            ideas.used[post.lesson] += 1
            ideas.last[post.lesson] = post.go_out

    def _worth(self, idea: Idea) -> int:
        """How well an idea serves the want; all alike where the trade says nothing of it."""
        known = self.library.selling(self.answers.business.trade).worth
        return known.get(idea.theme, {}).get(want_of(self.answers), 0) if known else SERVES

    def _title(self, one: Candidate, step: Step) -> str:
        say = self.library.say
        called = step_called(step.step, self.answers, self.library, one.worth >= SERVES)
        return say(N_("{peak}: {step}"), peak=one.name, step=called)

    def step(self, name: StepName) -> str:
        """What the trade calls a line of the offer."""
        return step_called(name, self.answers, self.library)

    def _result(self, campaigns: Campaigns, made: Sequence[Made]) -> Base:
        days, library = {one.item.key: one.go_out for one in made}, self.library
        writing = Writing(
            library, self.board, self.themes, self.offer, self.focus, days, self.answers.business.people
        )
        told = {
            run.peak.key: campaign(run, made, self.plan, same_days(run.peak, self.answers.business, library))
            for run in campaigns.running
        }
        for run in campaigns.running:
            if told[run.peak.key] is None:
                campaigns.left_out.append(LeftOut(run.peak.key, run.peak.name, run.peak.day, "no day"))
        return Base(
            posts=with_landmark([writing.post(one) for one in made], self.answers.business, library.say),
            offer=self.offer,
            campaigns=tuple(sorted((one for one in told.values() if one), key=lambda one: one.day)),
            left_out=tuple(one for one in campaigns.left_out if one.why != "sells nothing"),
            dropped=tuple({one.key: one for one in campaigns.dropped if one.key not in days}.values()),
            promises=tuple(one.item.key for one in made if one.item.line and one.item.line.promise),
            a_week=self.a_week,
            ceiling=self.ceiling,
            ceiling_by=self.ceiling_by,
        )
