"""What a plan says about its topics and ideas."""

from planner.insights.themes.adopt import take
from planner.insights.themes.blog_readers import BLOG, readers
from planner.insights.themes.competitor_ideas import competitor_ideas, competitor_why
from planner.insights.themes.content_mix import (
    LEVELS,
    MonthMix,
    going_out,
    kind_of,
    mix,
    random_posts,
    timeline,
    topic_of,
)
from planner.insights.themes.coverage import (
    biggest_gap,
    coverage,
    lights,
    need_said,
    need_title,
    served,
    shares,
)
from planner.insights.themes.own_ideas import add, ideas_with_words, own_lesson
from planner.insights.themes.proposals import SHOWN, Proposal, offers
from planner.insights.themes.repurposing import HINTS, Form, add_form, forms, minutes_of, other_forms
from planner.insights.themes.selling_share import SellingShare, apart, selling_shares
from planner.insights.themes.stories import AFTER_YES, moved
from planner.insights.themes.team_ideas import voice_ideas

__all__ = [
    "AFTER_YES", "BLOG", "HINTS", "LEVELS", "SHOWN", "Form", "MonthMix", "Proposal", "SellingShare",
    "add", "add_form", "apart", "biggest_gap", "competitor_ideas", "competitor_why", "coverage",
    "forms", "going_out", "ideas_with_words", "kind_of", "lights", "minutes_of", "mix", "moved",
    "need_said", "need_title", "offers", "other_forms", "own_lesson", "random_posts", "readers",
    "selling_shares", "served", "shares", "take", "timeline", "topic_of", "voice_ideas",
]  # fmt: skip
