"""Answering and connecting: rules, contacts, helpers, messages."""

from typing import Literal

from planner.language import N_

Policy = Literal["always", "sometimes", "avoid"]  # whether questions are answered
GroupAct = Literal["answer", "question", "offer"]  # the first thing done in a group
ContactKind = Literal["customer", "partner", "press"]
ContactState = Literal["found", "connected", "talked"]
Tactic = Literal["same-message", "bulk", "follow-churn", "tag-strangers", "copied", "popular-tags"]
TagWhy = Literal["mentioned", "credit", "neither"]
Training = Literal["products", "brand", "values", "ways"]  # Ted Rubin's four
CollaboratorKind = Literal["employee", "fan", "creator"]  # Neal Schaffer's three
Help = Literal["create", "spread", "ideas"]
MessageStep = Literal["nurture", "teach", "take part", "sell"]


Proof = Literal[
    "bio", "posts", "followers", "following", "passed on", "place", "timing", "known", "picture", "asked"
]  # Patrick Meier's ten


POLICIES: dict[Policy, str] = {
    "always": N_("We answer every question"),
    "sometimes": N_("We answer some of them"),
    "avoid": N_("We would rather not answer there"),
}
GROUP_ACTS: dict[GroupAct, str] = {
    "answer": N_("Answer somebody's question"),
    "question": N_("Ask a question"),
    "offer": N_("Tell about something we sell"),
}
CONTACT_KINDS: dict[ContactKind, str] = {
    "customer": N_("May become a customer"),
    "partner": N_("Works for the same customers"),
    "press": N_("Writes: a journalist or a blogger"),
}
CONTACT_STATES: dict[ContactState, str] = {
    "found": N_("Found"),
    "connected": N_("In touch"),
    "talked": N_("We talked"),
}
TACTICS: dict[Tactic, str] = {
    "same-message": N_("Send the same offer to everybody"),
    "bulk": N_("Write to many people who never asked"),
    "follow-churn": N_("Follow many, and drop those who do not follow back"),
    "tag-strangers": N_("Mark people in posts that are not about them"),
    "copied": N_("Do something only because others do it"),
    "popular-tags": N_("Use popular hashtags that have nothing to do with our work"),
}
TAG_WHYS: dict[TagWhy, str] = {
    "mentioned": N_("The post is about them"),
    "credit": N_("Something in it is theirs"),
    "neither": N_("So that they see it"),
}
TRAININGS: dict[Training, str] = {  # Ted Rubin, in Allton 2019
    "products": N_("They know in detail what we offer"),
    "brand": N_("They know what we are"),
    "values": N_("They know what we stand for"),
    "ways": N_("They know how we like to do things"),
}
COLLABORATOR_KINDS: dict[CollaboratorKind, str] = {  # Neal Schaffer, in Allton 2019
    "employee": N_("Works for us"),
    "fan": N_("Likes what we do"),
    "creator": N_("Others listen to them"),
}
HELPS: dict[Help, str] = {
    "create": N_("Makes something with us"),
    "spread": N_("Tells others about it"),
    "ideas": N_("Gives us ideas"),
}
MESSAGE_STEPS: dict[MessageStep, str] = {  # Carrie Gottschalk, in Allton 2019
    "nurture": N_("Be friendly and useful"),
    "teach": N_("Explain something"),
    "take part": N_("Let them take part"),
    "sell": N_("Offer something to buy"),
}


PROOFS: dict[Proof, str] = {  # Patrick Meier, in Hemley 2012
    "bio": N_("Who they say they are"),
    "posts": N_("How much they have posted before"),
    "followers": N_("Who follows them"),
    "following": N_("Whom they follow"),
    "passed on": N_("Who passed it on"),
    "place": N_("Where they are"),
    "timing": N_("When they said it, and what they said before"),
    "known": N_("Who among people you know knows them"),
    "picture": N_("Whether the picture is from there and then"),
    "asked": N_("You asked them where they have it from"),
}
