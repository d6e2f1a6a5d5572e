"""What a business says anew every week: a story of this week, two sentences to say, a message to send."""

from planner.knowledge.models import Data, Prose


class Weekly(Data):
    """The texts of one business, with gaps in square brackets that its owner fills in each week."""

    title: Prose
    show: Prose
    text: Prose
    spoken: tuple[Prose, Prose]  # at the counter, on the phone, at the end of the work
    write: Prose  # to one person who came or asked before
