"""Take it with you: PDF, calendar files for people, the answers file, with page 1 as a picture."""

from pages.components import steps
from pages.components.downloads import downloads
from pages.components.session import state

steps.heading("Take it with you")
downloads.show(state.plan(), state.review())
