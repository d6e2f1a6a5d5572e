"""What a person may say, as Hypothesis strategies: whole documents, and answers a plan is made from."""

import calendar
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, get_args

from hypothesis import strategies as st

from planner.answers import Answers, Document, clean, clean_line, from_document
from planner.knowledge import OTHER, library
from planner.vocabulary import (
    COUNTRIES,
    EDUCATIONS,
    Activity,
    Ages,
    Aim,
    Area,
    Belief,
    Climate,
    CollaboratorKind,
    ContactKind,
    ContactState,
    Doing,
    Edge,
    Every,
    FacebookException,
    Fate,
    Felt,
    GateBox,
    GroupAct,
    HandleState,
    Help,
    How,
    Income,
    Kind,
    Makes,
    Making,
    Market,
    MessageStep,
    Method,
    Need,
    Offered,
    OrderWay,
    PictureUse,
    PlaceUse,
    Policy,
    Proof,
    Purpose,
    Reach,
    Reader,
    Register,
    Result,
    Rhythm,
    Role,
    Sex,
    SitePart,
    Stage,
    Status,
    Stay,
    StoryState,
    Tactic,
    TagWhy,
    Training,
    Verdict,
    WeekKind,
    WeekOff,
    Went,
    Work,
)

Some = st.SearchStrategy
TRADES = (*library().trades, OTHER)
PLACES = (*library().platforms, "Village notice board")  # the last one is a free entry
FORMATS = tuple(library().formats)
REASONS = ("discounts", "purchases", "community")  # some of the eleven
# Text ----------------------------------------------------------------------------------------------

_ODD = (
    "",
    "Fjord Bakeri",
    "مخبز",
    "👩‍👩‍👧‍👦",
    "{name} {",
    "**bold** <b>",
    "a\nb",
    "𝕏",
    "e\u0301",
    "\u202eabc",
)


def lines(most: int = 40) -> Some[str]:
    """One line as it is kept: what typing leaves after cleaning."""
    typed = st.one_of(st.text(max_size=most), st.sampled_from(_ODD))
    return typed.map(clean_line).filter(lambda text: len(text) <= most and clean_line(text) == text)


def texts(most: int = 60) -> Some[str]:
    """A longer text as it is kept."""
    typed = st.one_of(st.text(max_size=most), st.sampled_from(_ODD))
    return typed.map(clean).filter(lambda text: len(text) <= most and clean(text) == text)


ids = st.text("abcdefghij0123456789", min_size=1, max_size=6)

# Days and minutes ----------------------------------------------------------------------------------

_YEARS = st.integers(2000, 2100)
_EDGES = st.sampled_from([(1, 1), (1, 29), (1, 30), (1, 31), (2, 28), (11, 30), (12, 1), (12, 16), (12, 31)])
leap_days = st.integers(0, 24).map(lambda k: date(2000 + 4 * k, 2, 29))
starts: Some[date] = st.one_of(
    st.dates(date(2000, 1, 1), date(2100, 12, 31)),
    st.builds(lambda year, day: date(year, *day), _YEARS, _EDGES),
    leap_days,
    st.builds(lambda y, m: date(y, m, calendar.monthrange(y, m)[1]), _YEARS, st.integers(1, 12)),
)
minutes: Some[int] = st.one_of(
    st.integers(0, 3000), st.sampled_from([0, 1, 5, 9, 10, 15, 30, 60, 120, 180, 300, 600, 3000])
)

# Whole documents -----------------------------------------------------------------------------------

unknown: Some[Any] = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(-(10**9), 10**9), st.floats(-1e9, 1e9), st.text(max_size=8)
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=5,
)


def _one(literal: Any) -> Some[Any]:
    return st.sampled_from(get_args(literal))


def _some(literal: Any) -> Some[list[Any]]:
    return st.lists(_one(literal), max_size=len(get_args(literal)), unique=True)


def _node(required: Mapping[str, Some[Any]], **fields: Some[Any]) -> Some[Document]:
    """An object with some of its fields, and now and then one that only a newer version knows."""
    newer = st.one_of(st.just({}), st.dictionaries(st.just("x_newer"), unknown, min_size=1))
    known = st.fixed_dictionaries(dict(required), optional=fields)
    return st.builds(lambda said, more: {**said, **more}, known, newer)


def _part(**fields: Some[Any]) -> Some[Document]:
    return _node({}, known=_known(*fields), **fields)


def _item(item_ids: Some[str], **fields: Some[Any]) -> Some[Document]:
    return _node({"id": item_ids}, **fields)


def _known(*names: str) -> Some[Document]:
    how = _node({"how": _one(How)}, who=lines(), when=_days)
    return st.dictionaries(st.sampled_from(names), how, max_size=2)


def _many(item: Some[Document], most: int) -> Some[list[Document]]:
    return st.lists(item, max_size=most, unique_by=lambda one: str(one["id"]))


_days = starts.map(date.isoformat)
_clocks = st.sampled_from(["", "07:30", "18:00", "23:59"])
_shares = st.one_of(st.sampled_from([0, 3, 10, 30, 50, 70, 89, 90, 97, 100, 12.5]), st.integers(0, 100))
_numbers = st.one_of(st.integers(0, 10**6), st.floats(0, 1e6))
_name = lines(80).filter(bool)
_posts_keys = st.builds(
    "{}/s{:02}-{}1".format, st.sampled_from(TRADES), st.integers(1, 40), st.sampled_from(FORMATS)
)

_cards = [f"{trade}/{card.id}" for trade in TRADES for card in library().selling(trade).offers]
_offer = _item(
    ids,
    name=lines(),
    audience=ids,
    card=st.sampled_from([*_cards, "bakery/gone", "florist/roses"]),
    order=_some(OrderWay),
    price=lines(24),
    lead=st.integers(0, 60),
    capacity=st.integers(1, 10_000),
    covers=lines(),
)
_business = _part(
    name=_name,
    trade=st.one_of(st.sampled_from(TRADES), ids),
    country=st.sampled_from(COUNTRIES),
    market=_one(Market),
    contact=st.sampled_from(["+47 55 12 34 56", "fjord.no/cakes", "hei@fjord.no"]),
    climate=_one(Climate),
    offers=_many(_offer, 2),
    sells=lines(),
    asked=lines(),
    shows=lines(),
    we_are=texts(),
    values=texts(),
    website=lines(),
    newsletter=st.booleans(),
    speaks=_one(Register),
    site=_some(SitePart),
    requests=_many(_item(ids, what=lines(), fits=st.booleans(), well=st.booleans()), 2),
)
_audience = _item(
    st.sampled_from(["a1", "a2", "a3"]),
    known=_known("who", "pain"),
    card=ids,
    name=lines(),
    who=texts(),
    pain=texts(),
    ages=_some(Ages),
    sex=_one(Sex),
    education=st.sampled_from([*EDUCATIONS, "evening classes"]),
    income=_one(Income),
    area=_one(Area),
    place=_one(Reach),
    writes=st.lists(st.sampled_from(PLACES), max_size=3),
    questions=_many(_item(ids, text=lines(), tally=st.integers(0, 100_000)), 3),
    speaks=_one(Register),
    reasons=st.permutations(list(REASONS)),
    competitors=_many(
        _item(
            ids,
            name=lines(),
            weak=texts(),
            speaks=_one(Register),
            edges=st.dictionaries(ids, _one(Edge), max_size=6),
        ),
        2,
    ),
)
_goal = _item(
    st.sampled_from(["g1", "g2", "g3", "g4"]),
    known=_known("baseline"),
    want=ids,
    name=lines(),
    purpose=_one(Purpose),
    result=_one(Result),
    soft=st.booleans(),
    every=_one(Every),
    baseline=_numbers,
    target=_numbers,
    by=_days,
    count_first=st.booleans(),
)
_person = _item(
    ids,
    name=lines(60),
    minutes=st.integers(0, 10_080),
    hats=_some(Activity),
    work=_one(Work),
    experienced=st.booleans(),
    outside=st.booleans(),
)
_time = _part(
    minutes=st.integers(0, 7 * 24 * 60),
    weeks=st.dictionaries(_days, _one(WeekKind), max_size=4),
    evening=st.integers(0, 6),
    makes=_some(Makes),
    off=_one(WeekOff),
    per_piece=st.dictionaries(st.sampled_from(FORMATS), st.integers(1, 600), max_size=4),
    answering=st.integers(0, 100),
    free=st.integers(0, 100),
    activities=st.dictionaries(_one(Activity), st.integers(0, 600), max_size=5),
    making=_one(Making),
    daily=st.integers(0, 600),
    team=_many(_person, 3),
    inside=lines(),
    hourly_cost=_numbers,
    tools=_numbers,
    boosts=_many(_item(ids, what=lines(), why=lines(), aim=_one(Aim), money=_numbers), 2),
)
_place = _item(
    st.sampled_from(PLACES),
    known=_known("audience", "love"),
    audience=st.integers(0, 5),
    love=st.integers(0, 5),
    evidence=texts(),
    why=texts(),
    follow=texts(),
    uses=_some(PlaceUse),
    finds=st.booleans(),
    profile=st.booleans(),
    silent=st.booleans(),
    named=st.integers(0, 40),
    came=st.integers(0, 40),
    handle=lines(60),
    handle_state=_one(HandleState),
    last_post=_days,
    login=st.booleans(),
    inbox=st.integers(0, 400),
    fate=_one(Fate),
)
_choice = _item(
    st.sampled_from(PLACES),
    role=_one(Role),
    share=_shares,
    why=texts(),
    change=texts(),
    again=_days,
    answer=texts(),
)
_platforms = _part(
    places=_many(_place, 4),
    choice=_many(_choice, 4),
    basics=st.dictionaries(st.sampled_from(["map", "opening-hours"]), st.booleans()),
    asked=st.integers(0, 40),
    came=st.integers(0, 40),
    handle=lines(60),
    exceptions=_some(FacebookException),
    gate=st.dictionaries(_one(GateBox), st.booleans()),
)
_form = _item(ids, format=st.sampled_from(FORMATS), show=texts(), first=texts())
_lesson = _item(
    ids,
    title=lines(),
    show=texts(),
    first=texts(),
    ask=lines(),
    format=st.sampled_from(FORMATS),
    gain=lines(),
    kind=_one(Kind),
    stage=_one(Stage),
    need=_one(Need),
    pieces=_many(_form, 2),
)
_theme = _item(
    st.sampled_from(["m1", "m2", "m3"]),
    known=_known("title"),
    ref=ids,
    title=lines(),
    goal=ids,
    audience=ids,
    lessons=_many(_lesson, 3),
    key=ids,
    link=lines(),
    ask=lines(),
    excites=st.integers(0, 5),
    interests=st.integers(0, 5),
)
_words: dict[str, Some[Any]] = {
    "title": lines(),
    "show": texts(),
    "first": texts(),
    "ask": lines(),
    "go_out": _days,
    "format": st.sampled_from(FORMATS),
    "length": st.integers(0, 2000),
    "flyer": st.booleans(),
    "shape": _one(PictureUse),
    "wide": st.integers(1, 4000),
    "high": st.integers(1, 4000),
    "funny": st.booleans(),
    "tried": st.integers(0, 20),
    "wonders": st.booleans(),
    "serves": _some(Reader),
}
_own_post = _item(st.integers(1, 9).map("own{}".format), minutes=st.integers(0, 600), **_words)
_calendar = _part(
    start=_days,
    weekdays=st.lists(st.integers(0, 6), max_size=7, unique=True),
    hour=_clocks,
    times=st.dictionaries(st.integers(0, 6).map(str), _clocks, max_size=3),
    again=st.integers(0, 26),
    announce=_days,
    newsletter=_one(Rhythm),
    days=st.dictionaries(ids, _one(Offered), max_size=3),
    stories=_many(
        _item(ids, customer=lines(60), change=texts(), permission=st.booleans(), state=_one(StoryState)), 2
    ),
    ceiling=st.integers(0, 100),
    edits=st.dictionaries(_posts_keys, _node({}, **_words), max_size=3),
    statuses=st.dictionaries(_posts_keys, _one(Status), max_size=3),
    own=_many(_own_post, 3),
)
_kept = _node(
    {
        "id": _posts_keys,
        "week": st.integers(1, 13),
        "month": st.integers(1, 3),
        "lesson": ids,
        "title": lines(),
        "format": st.sampled_from(FORMATS),
        "place": st.sampled_from(PLACES),
        "minutes": st.integers(0, 600),
        "make_by": _days,
        "go_out": _days,
    },
    theme=texts(),
    status=_one(Status),
    main=st.booleans(),
)
_log = _part(
    weeks=st.integers(0, 13),
    posts=_many(_kept, 2),
    said=st.dictionaries(
        st.integers(1, 20).map(str),
        _node({}, went=_one(Went), felt=_one(Felt)),
        max_size=3,
    ),
    spent=st.dictionaries(_posts_keys, st.integers(0, 600), max_size=3),
    readings=st.dictionaries(ids, st.dictionaries(st.integers(0, 14).map(str), _numbers), max_size=2),
    verdicts=st.dictionaries(
        st.sampled_from(["half", "end"]), _node({}, choice=_one(Verdict), why=texts(), day=_days)
    ),
    audit=st.dictionaries(ids, _one(Stay), max_size=2),
    reviews=st.dictionaries(st.sampled_from(["m1", "m2"]), st.dictionaries(ids, texts(), max_size=2)),
)
_settings = _part(
    language=st.sampled_from(["en", "nb"]),
    method=_one(Method),
    weights=st.dictionaries(st.sampled_from(["overlap", "purpose", "minutes"]), st.floats(0, 100)),
    numbers=st.dictionaries(ids, _numbers, max_size=2),
    seen=st.lists(ids, max_size=3),
)

_engagement = _part(
    answers=lines(),
    hours=st.integers(0, 1000),
    policy=_one(Policy),
    share=st.integers(0, 100),
    joins=st.booleans(),
    windows=_many(_item(ids, day=st.integers(0, 6), begins=st.just("07:00"), ends=_clocks, who=lines()), 2),
    complaints=_node({}, who=lines(), hours=st.integers(0, 1000), where=lines()),
    recovery=_node({}, admits=lines(), says=lines(), right=lines(), tells=lines()),
    honesty=_node({}, ask=lines(), criticism=lines(), disclose=lines()),
    alone=texts(),
    scripts=st.booleans(),
    contacts=st.integers(0, 100),
    outreach=st.integers(0, 100),
    per_talk=st.integers(1, 60),
    people=_many(_item(ids, name=lines(), why=lines(), kind=_one(ContactKind), state=_one(ContactState)), 2),
    groups=_many(_item(ids, name=lines(), ours=st.booleans(), rules=st.booleans(), first=_one(GroupAct)), 2),
    hour_day=st.integers(0, 6),
    hour_at=_clocks,
    thanks=st.booleans(),
    meetings=_many(_item(ids, what=lines(), day=_days), 2),
    listening=texts(),
    tactics=_some(Tactic),
    tags=_many(_item(ids, who=lines(), why=_one(TagWhy)), 2),
    voices=_many(
        _item(ids, name=lines(), odd=lines(), matters=lines(), trained=_some(Training), alone=lines()), 2
    ),
    collaborators=_many(_item(ids, name=lines(), kind=_one(CollaboratorKind), help=_one(Help)), 2),
    automations=_many(
        _item(
            ids,
            what=lines(),
            by_hand=st.integers(0, 50),
            talks=st.booleans(),
            hands_over=st.integers(1, 9),
            staffed=st.booleans(),
        ),
        2,
    ),
    messages=st.lists(_one(MessageStep), max_size=4),
    reports=_many(
        _item(ids, what=lines(), checks=_some(Proof), first=lines(), second=lines(), same=st.booleans()), 2
    ),
)
_measurement = _part(
    measures=_many(
        _item(
            ids,
            name=lines(),
            hard=st.booleans(),
            goal=ids,
            source=lines(),
            reader=lines(),
            easy=st.integers(0, 5),
            matters=st.integers(0, 5),
        ),
        3,
    ),
    asks=st.booleans(),
    heard=st.dictionaries(ids, _numbers, max_size=2),
    untracked=_many(_item(ids, day=_days, who=lines(), what=lines(), value=_numbers), 2),
    tracked=_numbers,
    channels=_many(
        _item(
            st.sampled_from(["social", "mail", "search", "own"]),
            cost=_numbers,
            leads=_numbers,
            sales=_numbers,
        ),
        3,
    ),
    reached=_node({}, followers=_numbers, fitting=st.integers(0, 100), shares=_numbers, letters=_numbers),
    horizon_days=st.integers(1, 3650),
)

documents: Some[Document] = _node(
    {},
    uid=ids,
    ids=st.dictionaries(ids, st.integers(0, 99), max_size=3),
    business=_business,
    audiences=_many(_audience, 3),
    goals=_many(_goal, 4),
    time=_time,
    platforms=_platforms,
    themes=_many(_theme, 3),
    calendar=_calendar,
    engagement=_engagement,
    measurement=_measurement,
    decisions=_part(
        set_aside=st.dictionaries(ids, _node({"reason": texts().filter(bool)}), max_size=2),
        sides=st.dictionaries(ids, _node({}, side=ids, why=texts()), max_size=2),
        myths=st.dictionaries(ids, _one(Belief), max_size=2),
        letters=st.dictionaries(ids, _one(Doing), max_size=2),
    ),
    log=_log,
    settings=_settings,
    origin=_node({}, uid=ids, name=lines(), summary=lines()),
)

# Answers a plan is made from -----------------------------------------------------------------------


@st.composite
def choices(draw: st.DrawFn) -> list[Document]:
    """One focus, up to three places beside it that share what it leaves, and names that are only kept."""
    focus, *others = draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=5, unique=True))
    active = others[: draw(st.integers(0, 3))]
    share = draw(st.sampled_from([100, 95, 90, 80, 50, 10])) if active else 100
    rest = [{"id": p, "role": "active", "share": (100 - share) / len(active)} for p in active]
    return [
        {"id": focus, "role": "focus", "share": share},
        *rest,
        *({"id": p, "role": "reserved"} for p in others[len(active) :]),
    ]


@st.composite
def _themes(draw: st.DrawFn, trade: str) -> list[Document]:
    """The trade's topics, twice the same now and then, another trade's, one's own, or none."""
    refs = [f"{t.id}/{theme.id}" for t in library().trades.values() for theme in t.themes if t.id == trade]
    slots = []
    for slot in draw(st.lists(st.sampled_from(["m1", "m2", "m3"]), unique=True)):
        ideas = [
            {
                "id": f"l{k}",
                "title": f"{slot} idea {k}",
                "format": draw(st.sampled_from(["", *FORMATS])),
                "kind": draw(st.sampled_from([None, "offer"])),
            }
            for k in range(draw(st.integers(0, 6)))
        ]
        ref = draw(st.sampled_from(["", *refs, "bakery/daily-bread", "gone/nothing"]))
        title = draw(st.sampled_from(["", "A topic of our own"]))
        key = draw(st.sampled_from(["", *_refs_of(ref), *(f"{slot}-{idea['id']}" for idea in ideas)]))
        slots.append({"id": slot, "ref": ref, "title": title, "lessons": ideas, "key": key})
    return slots


def _refs_of(ref: str) -> list[str]:
    """The ids of a topic's ideas."""
    theme = library().theme(ref)
    return [f"{ref.partition('/')[0]}/{lesson.id}" for lesson in theme.lessons] if theme else []


@st.composite
def businesses(draw: st.DrawFn) -> Document:
    """A business of a trade of the list, or of none."""
    trade = draw(st.sampled_from(TRADES))
    return {"name": "Nordlys", "trade": trade, "country": draw(st.sampled_from(COUNTRIES))}


@st.composite
def plan_documents(draw: st.DrawFn) -> Document:
    """What a schedule hangs on, everything else left to the trade; nothing edited or kept yet."""
    business = draw(businesses())
    start = draw(starts)
    weeks = {(start + timedelta(weeks=k)).isoformat(): _one(WeekKind) for k in range(13)}
    time = st.fixed_dictionaries(
        {"minutes": minutes},
        optional={
            "weeks": st.fixed_dictionaries({}, optional=weeks),
            "evening": st.integers(0, 6),
            "makes": _some(Makes),
            "per_piece": st.dictionaries(st.sampled_from(FORMATS), st.integers(1, 200), max_size=3),
            "answering": st.integers(0, 100),
            "making": _one(Making),
            "activities": st.dictionaries(_one(Activity), st.integers(0, 200), max_size=2),
        },
    )
    days = st.lists(st.integers(0, 6), max_size=7, unique=True)
    when = st.fixed_dictionaries(
        {"start": st.just(start.isoformat()), "weekdays": days},
        optional={
            "ceiling": st.sampled_from([0, 10, 20, 50, 100]),
            "again": st.sampled_from([0, 4, 8, 26]),
        },
    )
    return {
        "business": business,
        "time": draw(time),
        "platforms": draw(st.one_of(st.just({}), st.fixed_dictionaries({"choice": choices()}))),
        "themes": draw(st.one_of(st.just([]), _themes(str(business["trade"])))),
        "calendar": draw(when),
    }


def plan_answers() -> Some[Answers]:
    """The same as answers."""
    return plan_documents().map(from_document)


def edits(keys: list[str], days: Some[date]) -> Some[dict[str, Document]]:
    """Changes by hand of some of these posts; a key may belong to no post."""
    words = st.fixed_dictionaries(
        {}, optional={"title": lines(), "show": texts(), "first": texts(), "go_out": days.map(date.isoformat)}
    )
    return st.dictionaries(st.sampled_from([*keys, "bakery/s99-photo1"]), words, max_size=4)
