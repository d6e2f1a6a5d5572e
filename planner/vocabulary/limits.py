"""Our limits: from which number on the review speaks. None is an expert's; each may be changed for a plan."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from planner.language import N_

LimitName = Literal[
    "branch", "readers", "stale", "inbox", "presence", "ideas", "low", "human", "random", "listeners",
    "questions", "few", "first", "run", "again", "soon", "quiet", "proofs", "judged",
    "notices", "half", "repeats", "silent", "mostly", "hardly",
]  # fmt: skip
Where = Literal["places", "topics", "posts", "people"]
WHERE: dict[Where, str] = {
    "places": N_("Places"),
    "topics": N_("Topics and ideas"),
    "posts": N_("Posts"),
    "people": N_("People and numbers"),
}


@dataclass(frozen=True)
class Limit:
    """One number of ours: what it asks, our answer and why, between which it makes sense, since when."""

    where: Where
    usual: int
    least: int
    most: int
    asks: str
    why: str
    since: date = date(2026, 12, 1)


LIMITS: dict[LimitName, Limit] = {
    "branch": Limit(
        "places", 3, 1, 5,
        N_("Of 5, for customers and for liking: what a place beside the one place needs"),
        N_("The middle word is “quite many”. Below it, somebody should say why."),
    ),
    "readers": Limit(
        "places", 1, 0, 100,
        N_("Newsletter readers in 100 people you have: as few as would be lost with a place"),
        N_("With one in a hundred, hardly anybody could be taken along."),
    ),
    "stale": Limit(
        "places", 90, 7, 1000,
        N_("Days without a post until a page looks left alone"),
        N_("Mike Allton says months, without a number. Three are ninety days."),
    ),
    "inbox": Limit(
        "places", 10, 1, 1000,
        N_("Messages without an answer until a page looks left alone"),
        N_("Mike Allton says a mile deep. Ten do not fit on a phone's screen."),
    ),
    "presence": Limit(
        "places", 180, 15, 10000,
        N_("Minutes a week that a page of its own needs"),
        N_("Three hours are what this plan is made for."),
    ),
    "ideas": Limit(
        "topics", 3, 1, 12,
        N_("Ideas that make a topic full"),
        N_("Yvonne Heimann says several. With three, one may fall out."),
    ),
    "low": Limit(
        "topics", 2, 0, 4,
        N_("Of 5: how little a topic excites you or customers until we say so"),
        N_("Under the middle of the scale."),
    ),
    "human": Limit(
        "topics", 8, 1, 60,
        N_("Posts in a month, of which one should show the people behind it"),
        N_("Two a week. With fewer, each has another job."),
    ),
    "random": Limit(
        "posts", 25, 0, 100,
        N_("Percent of posts that may be of the day, without a topic"),
        N_("One in four leaves room for what happens."),
    ),
    "listeners": Limit(
        "posts", 100, 0, 1_000_000,
        N_("Followers with whom a question finds enough answers"),
        N_("Of a hundred, a few see a post and one may answer."),
    ),
    "questions": Limit(
        "posts", 2, 1, 30,
        N_("Questions in a month that are many for few followers"),
        N_("One a month is fine also where nobody answers."),
    ),
    "few": Limit(
        "posts", 3, 1, 30,
        N_("Posts in a month from which on we look at how many sell"),
        N_("Of one or two, a share says nothing."),
    ),
    "first": Limit(
        "posts", 3, 1, 30,
        N_("First posts of a new page that should not sell yet"),
        N_("Three posts are what a visitor sees first."),
    ),
    "run": Limit(
        "posts", 3, 1, 30,
        N_("Posts that may sell one after the other"),
        N_("Our own plan keeps to it, too."),
    ),
    "again": Limit(
        "posts", 4, 1, 26,
        N_("Weeks for which a good post should come back at least"),
        N_("Heidi Cohen says one to two months. One is four weeks."),
    ),
    "soon": Limit(
        "posts", 7, 1, 60,
        N_("Days ahead in which something should go out"),
        N_("A week, since most plans go by the week."),
    ),
    "quiet": Limit(
        "posts", 3, 1, 13,
        N_("Weeks in a row without a post until we say so"),
        N_("After three, people no longer wait for you."),
    ),
    "notices": Limit(
        "topics", 2, 0, 60,
        N_("Posts of your own of which nobody asks what they are for"),
        N_("A notice or two is no plan."),
    ),
    "half": Limit(
        "places", 50, 1, 90,
        N_("Percent for the one place of several, under which nothing carries the plan"),
        N_("Under half, the others together have more."),
    ),
    "repeats": Limit(
        "posts", 3, 2, 60,
        N_("Ideas or posts with the same words until we say so"),
        N_("Twice may be meant. Three times people have read it."),
    ),
    "silent": Limit(
        "posts", 3, 1, 13,
        N_("Weeks in a row whose posts ask for nothing until we say so"),
        N_("After three, people have learnt that nothing is wanted of them."),
    ),
    "mostly": Limit(
        "posts", 66, 1, 100,
        N_("Percent of posts that sell, from which on your own ones are too many"),
        N_("Two in three leave little that is given."),
    ),
    "hardly": Limit(
        "posts", 2, 1, 13,
        N_("Weeks for one post at most"),
        N_("A blog or a newsletter may come out once a month."),
    ),
    "proofs": Limit(
        "people", 3, 1, 10,
        N_("Of Patrick Meier's ten checks: how many before you pass something on"),
        N_("He lists ten and names no number. Three fit into five minutes."),
    ),
    "judged": Limit(
        "people", 30, 0, 365,
        N_("Days after the start before which no goal is judged"),
        N_("In the first month most of the work is setting up."),
    ),
}  # fmt: skip
