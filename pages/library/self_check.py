"""The 26 tips from A to Z, to check oneself by."""

from pages.components import actions, anybody, letters

actions.heading(
    "From A to Z",
    "26 tips, one for each letter, collected by Debbie Hemley in 2012. Which of them do you do already?",
)
anybody.where_it_stays()
letters.show()
anybody.more("self_check")
