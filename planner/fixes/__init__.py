"""What one tap can change about a finding, by the guideline's id; for the others there is a link."""

from collections.abc import Callable

from planner.fixes import goals, people, places, posts, talking
from planner.fixes.fix import Fix
from planner.plan import Plan
from planner.review import Finding

__all__ = ["FIXES", "Fix", "fix"]

FIXES: dict[str, Callable[[Plan, Finding], Fix | None]] = {
    "today-who-you-are": goals.our_sentence,
    "goals-before-strategy": goals.count_first,
    "fundamentals-still-hold": goals.result,
    "strategy-and-business-plan": goals.result,
    "bullas-purposes": goals.purpose,
    "followers-not-a-goal": goals.count_business,
    "comments-are-not-clients": goals.count_business,
    "roi-can-be-measured": goals.count_business,
    "vanity-versus-tribe": goals.count_people,
    "trust-ladder": goals.count_people,
    "roi-not-per-post": goals.until_the_end,
    "focus-90-10": places.nine_tenths,
    "one-core-to-start": places.first_place,
    "one-or-two-platforms": places.best_two,
    "audience-only-reason": places.keep_the_name,
    "platform-three-disqualifiers": places.keep_the_name,
    "branch-later": places.keep_the_name,
    "excel-systemise-next": places.later,
    "mediocre-content": places.too_small,
    "stale-profile-signs": places.last_post,
    "not-free-five-activities": people.some_minutes,
    "zoom-agent": people.first_of_the_team,
    "qualified-people-daily": people.minutes_for_the_experienced,
    "cannot-outsource-stories": people.somebody_inside,
    "like-campaigns": people.visits,
    "audience-decides-the-channel": talking.somebody_answers,
    "messenger-human-within-three": talking.within_a_day,
    "answer-questions": talking.every_question,
    "relationships-top": people.time_to_answer,
    "no-mass-spam": talking.stop,
    "follow-churn": talking.stop,
    "tag-only-when-mentioned": talking.stop,
    "guests-in-their-culture": talking.begin_with_an_answer,
    "dont-leave-the-conversation": talking.minutes_for_groups,
    "engagement-capacity": talking.what_fits,
    "messenger-not-direct-sale": talking.sell_last,
    "engage-as-expected": talking.speak_alike,
    "m1-communication-channel": talking.answer_there,
    "interact-and-reply": people.time_to_answer,
    "business-as-client": people.minutes_a_day,
    "email-respect-regularity": posts.monthly,
    "consistency-and-frequency": posts.days_that_hold,
    "kick-off-with-content": posts.tell_later,
    "promote-one-to-two-months": posts.come_back,
    "always-promotional": posts.sell_less,
    "not-to-be-advertised-to": posts.sell_less,
    "theme-per-month": posts.our_topics,
    "no-flyer-as-picture": posts.another_form,
}


def fix(plan: Plan, finding: Finding) -> Fix | None:
    """The one tap after which this finding is gone; None where only the owner knows what to do."""
    offer = FIXES.get(finding.guideline.id)
    return offer(plan, finding) if offer else None
