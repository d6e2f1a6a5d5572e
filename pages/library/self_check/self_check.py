"""The 26 tips from A to Z, to check oneself by."""

from pages.components import steps
from pages.library import visitor
from pages.library.self_check import tips

steps.heading(
    "From A to Z",
    "26 tips, one for each letter, collected by Debbie Hemley in 2012. Which of them do you do already?",
)
visitor.where_it_stays()
tips.show()
visitor.more("self_check")
