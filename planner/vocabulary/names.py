"""The closed lists themselves, as types."""

from typing import Literal

Market = Literal["consumers", "businesses", "both"]
Purpose = Literal["awareness", "traffic", "sale", "brand", "other"]
Result = Literal["leads", "sales", "revenue", "service", "hiring"]
Use = Literal["traffic", "talk", "broadcast", "community", "recruiting", "service"]
Role = Literal["focus", "active", "reserved", "not doing"]
How = Literal["known", "customer", "survey", "workshop", "guess"]
WeekKind = Literal["normal", "half", "none"]
Status = Literal["idea", "planned", "made", "out", "dropped"]
Method = Literal["overlap", "audience only"]
Makes = Literal["photos", "films", "writing", "crafted"]
Activity = Literal["discover", "curate", "publish", "respond", "promote"]
Ages = Literal["18-29", "30-49", "50-64", "65+"]
Sex = Literal["all", "women", "men"]
Reach = Literal["local", "country", "anywhere"]
Income = Literal["<$30k", "$30-69k", "$70-99k", "$100k+"]
Area = Literal["urban", "suburban", "rural"]
HandleState = Literal["free", "taken", "ours"]
Fate = Literal["revive", "park", "close"]
FacebookException = Literal["owners", "hiring", "community"]
GateBox = Literal["excel", "systems", "process", "strategy"]
Certain = Literal["clear", "likely", "close"]  # how sure the choice of a place is
Kind = Literal["know-how", "human", "customer", "question", "offer"]  # what an idea mainly is
Stage = Literal["reach", "act", "convert", "engage"]  # how near the reader is to buying
Need = Literal["who", "pain", "relief", "inspire", "position", "owner", "competition", "habits"]
Work = Literal["marketing", "service", "sales", "press"]
Making = Literal["evening", "day before"]
Rhythm = Literal["week", "two weeks", "month"]
Aim = Literal["visits", "messages", "sales", "likes"]  # of a paid post
StoryState = Literal["spotted", "asked", "collected", "shared", "story"]
Went = Literal["all", "some", "nothing"]  # how a week went
Felt = Literal["less", "right", "more"]  # the time it took
Stay = Literal["keep", "update", "retire"]  # what becomes of a good post (Cohen's audit)
Verdict = Literal["go on", "change", "stop"]
Offered = Literal["yes", "no"]
Strength = Literal["strong", "medium", "weak"]
Level = Literal["error", "warn", "note"]
Register = Literal["formal", "casual"]  # how one speaks with customers
Edge = Literal["theirs", "ours", "unknown"]  # what a difference between us and a competitor is
SitePart = Literal["phone", "chat", "share", "mobile"]  # what a website lets visitors do
Policy = Literal["always", "sometimes", "avoid"]  # whether questions are answered
GroupAct = Literal["answer", "question", "offer"]  # the first thing done in a group
ContactKind = Literal["customer", "partner", "press"]
ContactState = Literal["found", "connected", "talked"]
Tactic = Literal["same-message", "bulk", "follow-churn", "tag-strangers", "copied"]
TagWhy = Literal["mentioned", "credit", "neither"]
Training = Literal["products", "brand", "values", "ways"]  # Ted Rubin's four
CollaboratorKind = Literal["employee", "fan", "creator"]  # Neal Schaffer's three
Help = Literal["create", "spread", "ideas"]
MessageStep = Literal["nurture", "teach", "take part", "sell"]
PlaceUse = Literal["listen", "answer", "serve", "inform", "sell"]  # what a place is used for
PictureUse = Literal["card", "attached"]
Reader = Literal["customers", "social", "search", "influencers", "business"]  # Heidi Cohen's five of a blog
Rung = Literal["value", "audience", "community", "authority", "return"]  # MarTech's stages to a return
Belief = Literal["believe", "doubt"]
Doing = Literal["yes", "partly", "no"]
Proof = Literal[
    "bio", "posts", "followers", "following", "passed on", "place", "timing", "known", "picture", "asked"
]  # Patrick Meier's ten
