"""Making it one's own: three topics, keep or swap."""

from pages.components import actions, state, topics

actions.heading("Three months, three topics", "Keep ours, or swap one for a topic that suits you better.")
for month in state.plan().themes:
    topics.choose(month)
actions.next_button("guesses")
