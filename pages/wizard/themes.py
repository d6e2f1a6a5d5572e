"""Three months, one topic each, and the ideas in it."""

from pages.components import actions, state, topics

actions.heading("Choose three topics", "One topic a month gives every post a reason. The ideas come with it.")
for month in state.plan().themes:
    topics.choose(month)
    topics.own(month)
actions.continue_step("themes")
