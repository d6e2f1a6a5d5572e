"""What one tap can change about a finding, by the guideline's id; for the others there is a link."""

from collections.abc import Callable

from planner.plan import Plan
from planner.review.fixes import calendar, engagement, goals, platforms, time
from planner.review.fixes.one_tap import Fix
from planner.review.review import Finding

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
    "focus-90-10": platforms.nine_tenths,
    "one-core-to-start": platforms.first_place,
    "one-or-two-platforms": platforms.best_two,
    "audience-only-reason": platforms.keep_the_name,
    "platform-three-disqualifiers": platforms.keep_the_name,
    "branch-later": platforms.keep_the_name,
    "excel-systemise-next": platforms.later,
    "mediocre-content": platforms.too_small,
    "stale-profile-signs": platforms.last_post,
    "not-free-five-activities": time.some_minutes,
    "zoom-agent": time.first_of_the_team,
    "qualified-people-daily": time.minutes_for_the_experienced,
    "cannot-outsource-stories": time.somebody_inside,
    "like-campaigns": time.visits,
    "audience-decides-the-channel": engagement.somebody_answers,
    "messenger-human-within-three": engagement.within_a_day,
    "answer-questions": engagement.every_question,
    "relationships-top": time.time_to_answer,
    "no-mass-spam": engagement.stop,
    "follow-churn": engagement.stop,
    "tag-only-when-mentioned": engagement.stop,
    "guests-in-their-culture": engagement.begin_with_an_answer,
    "dont-leave-the-conversation": engagement.minutes_for_groups,
    "engagement-capacity": engagement.what_fits,
    "messenger-not-direct-sale": engagement.sell_last,
    "engage-as-expected": engagement.speak_alike,
    "m1-communication-channel": engagement.answer_there,
    "interact-and-reply": time.time_to_answer,
    "business-as-client": time.minutes_a_day,
    "email-respect-regularity": calendar.monthly,
    "consistency-and-frequency": calendar.days_that_hold,
    "kick-off-with-content": calendar.tell_later,
    "promote-one-to-two-months": calendar.come_back,
    "always-promotional": calendar.sell_less,
    "not-to-be-advertised-to": calendar.sell_less,
    "theme-per-month": calendar.our_topics,
    "no-flyer-as-picture": calendar.another_form,
}


def fix(plan: Plan, finding: Finding) -> Fix | None:
    """The one tap after which this finding is gone; None where only the owner knows what to do."""
    offer = FIXES.get(finding.guideline.id)
    return offer(plan, finding) if offer else None


__all__ = []
