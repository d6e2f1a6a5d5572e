"""Ideas for posts from the firm's own people: what is odd about them, and why that matters to customers."""

from planner.answers import OwnLesson
from planner.insights.themes.own_ideas import fitting, own_lesson
from planner.language import N_
from planner.plan import Plan


def voice_ideas(plan: Plan) -> dict[str, OwnLesson]:
    """An idea for each card with a name and both answers, by its id; none that the plan has already."""
    say = plan.library.say
    there = {idea.title for month in plan.themes for idea in month.ideas}
    found = {}
    for voice in plan.answers.engagement.voices:
        if not (voice.name and voice.odd and voice.matters):
            continue
        name = voice.name
        idea = own_lesson(
            title=say(N_("Meet {name}"), name=name),
            show=say(N_("{name}, doing just this: {odd}"), name=name, odd=voice.odd),
            first=say(N_("This is {name}: {odd}"), name=name, odd=voice.odd),
            ask=say(N_("Tell us what you would ask {name}."), name=name),
            gain=voice.matters,
            kind="human",
            stage="reach",
            format=fitting(plan, ("photo", "film", "text")),
        )
        if idea.title not in there:
            found[voice.id] = idea
    return found
