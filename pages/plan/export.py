"""Take it with you: PDF, calendar files for people, the answers file, with page 1 as a picture."""

from pages.components import actions, downloads, state

actions.heading("Take it with you")
downloads.show(state.plan(), state.review())
