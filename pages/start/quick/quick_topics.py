"""Making it one's own: three topics, keep or swap."""

from pages.components import steps
from pages.components.session import state
from pages.components.topic import choose

steps.heading("Three months, three topics", "Keep ours, or swap one for a topic that suits you better.")
for month in state.plan().themes:
    choose(month)
steps.next_button("guesses")
