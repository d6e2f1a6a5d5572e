"""Whom the articles of a blog serve, month by month (Cohen's five readers, in Allton 2019)."""

from collections import Counter
from dataclasses import dataclass

from planner.plan import MonthTheme, Plan
from planner.vocabulary import Reader

BLOG = "blog"
SEVERAL = 3  # articles of a month from which on somebody others listen to should be in one (ours)


@dataclass(frozen=True)
class MonthReaders:
    """One month's articles, and how many serve each reader."""

    theme: MonthTheme
    articles: int
    served: Counter[Reader]

    @property
    def covered(self) -> int:
        """How many of the five readers an article serves."""
        return len(self.served)

    @property
    def invites_nobody(self) -> bool:
        """Whether several articles leave out those whom others listen to."""
        return self.articles >= SEVERAL and bool(self.served) and not self.served["influencers"]


def readers(plan: Plan) -> tuple[MonthReaders, ...]:
    """The months with their articles by the day they go out; nothing where none goes out."""
    said = plan.answers.calendar
    serves = {key: edit.serves for key, edit in said.edits.items()} | {own.id: own.serves for own in said.own}
    articles = [post for post in plan.going if post.place == BLOG]
    if not articles:
        return ()
    months = [[post for post in articles if post.go_out in theme.span] for theme in plan.themes]
    return tuple(
        MonthReaders(
            theme, len(month), Counter(one for post in month for one in set(serves.get(post.key, [])))
        )
        for theme, month in zip(plan.themes, months, strict=True)
    )
