"""Whether a number counts business, or attention and talk, by the words of its name."""

from planner.language import N_, Language, mentions

KINDS: dict[bool | None, str] = {  # what a number is; None: nobody knows
    True: N_("Business"),
    False: N_("Attention or talk"),
    None: N_("Nobody has said"),
}
# Ours; a catalogue lists its own language's words, the English ones count everywhere.
_FOLLOWERS = N_("follower, followers, fan, fans, likes, Facebook friends")
_COMMENTS = N_("comment, comments")
_SEEN = N_("views, impression, impressions, shares, reactions, podcast subscribers, blog influence")
_DEEDS = N_(
    "order, orders, ordered, sale, sales, sold, booking, bookings, booked, enquiry, enquiries, request, "
    "requests, quote, quotes, turnover, invoice, invoices, ask, asks, asked, buy, buys, bought"
)
_BUYERS = N_("customer, customers, client, clients, visit, visits, visitor, visitors")
_TALK = N_(
    "conversation, conversations, talk, talks, reply, replies, answer, answers, meeting, meetings, thanks"
)
_BACK = N_("return, returning, come back, comes back, regulars")
_NEAR = N_(
    "newsletter, sign-up, sign-ups, ask, asks, asked, enquiry, enquiries, request, requests, quote, quotes, "
    "call, calls, message, messages, visit, visits, visitor, visitors"
)


def classify(say: Language, name: str) -> bool | None:
    """True for business, False for attention and talk, None for a name that does not tell.

    Orders are business wherever they come from; talking with customers is talk; customers are business
    whomever they bring.
    """
    order = ((_DEEDS, True), (_TALK, False), (_BUYERS, True))
    seen = ((words, False) for words in (_FOLLOWERS, _COMMENTS, _SEEN))
    return next((kind for words, kind in (*order, *seen) if _named(say, words, name)), None)


def names_comments(say: Language, name: str) -> bool:
    """Whether a number is about comments."""
    return _named(say, _COMMENTS, name)


def names_crowd(say: Language, name: str) -> bool:
    """Whether a number is about followers, likes or comments."""
    return _named(say, _FOLLOWERS, name) or names_comments(say, name)


def names_people(say: Language, name: str) -> bool:
    """Whether a number is about talking with people, or about those who come back."""
    return _named(say, _TALK, name) or _named(say, _BACK, name)


def names_near(say: Language, name: str) -> bool:
    """Whether a number shows who comes near before they buy."""
    return names_people(say, name) or _named(say, _NEAR, name)


def _named(say: Language, words: str, name: str) -> bool:
    return mentions(words, say(words), name)
