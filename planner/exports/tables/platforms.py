"""The places as tables: how each compares, the name to keep at each, and what we are not doing."""

from dataclasses import dataclass

from planner.answers import Place
from planner.exports.tables.table import Row, Table
from planner.insights.business import presences
from planner.insights.platforms import not_doing
from planner.language import N_
from planner.plan import ASKED, Fit, Plan, country_in_words, group_in_words
from planner.vocabulary import HANDLE_STATES, HOWS, LOVES, ROLES, SCORES, HandleState, Role

_HUNDRED = 100


@dataclass(frozen=True)
class Name:
    """The name at one place: whose page it is, what we do there, whether the name is ours."""

    place: str
    page: str
    name: str
    role: Role | None
    state: HandleState | None = None


def platforms_table(plan: Plan) -> Table:
    """Every place that is compared, chosen or surveyed: our answers, what they come to, a survey's figure."""
    say = plan.library.say
    columns = (
        N_("Place"), N_("What we do there"), N_("Share of our effort (%)"), N_("Customers are there"),
        N_("How we know"), N_("We like it there"), N_("Of ten people, from"), N_("Of ten people, to"),
        N_("Likes it still in three months (%)"), N_("Good for our goal (%)"), N_("Our minutes suffice (%)"),
        N_("Wins so many of 100 tries"), N_("First or second"),
        N_("A survey says (%)"), N_("Give or take (points)"), N_("Who was asked"), N_("What they do"),
        N_("Country"), N_("Year"), N_("Source"),
    )  # fmt: skip
    fits = {fit.place: fit for fit in plan.ranking}
    places = dict.fromkeys([*fits, *(choice.id for choice in plan.choice), *plan.reach])
    rows = (
        (*_chosen(plan, place), *_compared(plan, fits.get(place)), *_surveyed(plan, place))
        for place in places
    )
    return Table(say(N_("Places")), tuple(say(c) for c in columns), tuple(rows))


def names(plan: Plan) -> tuple[Name, ...]:
    """The name at every place, ours and all we know; a business with several pages has one for each."""
    stated = {place.id: place for place in plan.answers.platforms.places}
    roles, wanted = {choice.id: choice.role for choice in plan.choice}, plan.answers.platforms.handle
    found = list[Name]()
    for page in _pages(plan):
        for place in dict.fromkeys([*plan.library.platforms, *stated]):
            role, held = roles.get(place), stated.get(place, Place(id=place))
            if page == plan.answers.business.name:
                found.append(Name(place, page, held.handle or wanted, role, held.handle_state))
            else:
                found.append(Name(place, page, "", role))
    return tuple(found)


def handles_table(plan: Plan) -> Table:
    """The names to keep, to tick off."""
    say = plan.library.say
    columns = (
        N_("Place"), N_("Whose page"), N_("Name there"), N_("What we do there"), N_("Whose name it is"),
    )  # fmt: skip
    rows = (
        (
            plan.library.place_name(one.place),
            one.page,
            one.name,
            say(ROLES[one.role]) if one.role else "",
            say(HANDLE_STATES[one.state]) if one.state else "",
        )
        for one in names(plan)
    )
    return Table(say(N_("Names to keep")), tuple(say(c) for c in columns), tuple(rows))


def not_doing_table(plan: Plan) -> Table:
    """Every place without effort: why, what would have to be true, when to look again, what to say."""
    say = plan.library.say
    columns = (
        N_("Place"), N_("Why not"), N_("What would have to be true"), N_("Look again on"),
        N_("What we say when somebody asks"),
    )  # fmt: skip
    rows = tuple((one.name, one.reason, one.condition, one.again, one.answer) for one in not_doing(plan))
    return Table(say(N_("What we are not doing now")), tuple(say(c) for c in columns), rows)


def _pages(plan: Plan) -> tuple[str, ...]:
    """Whose pages there are: the business's, and each offer's where they may be split."""
    found = presences(plan)
    return found.names if found and found.verdict == "split" else (plan.answers.business.name,)


def _chosen(plan: Plan, place: str) -> Row:
    name, choice = plan.library.place_name(place), next((c for c in plan.choice if c.id == place), None)
    return (name, plan.library.say(ROLES[choice.role]), choice.share) if choice else (name, "", 0)


def _compared(plan: Plan, fit: Fit | None) -> Row:
    """What is said of a place, its points, and how often it wins; empty where it is not compared."""
    if fit is None:
        return ("",) * 10
    say = plan.library.say
    how = N_("We guess") if fit.audience_how == "assumed" else HOWS[fit.audience_how]
    tries = (say(N_("ruled out")), "") if fit.ruled_out else (fit.count, fit.first_or_second)
    return (
        "" if fit.audience is None else say(SCORES[fit.audience]),
        say(how),
        "" if fit.love is None else say(LOVES[fit.love]),
        fit.low,
        fit.high,
        *(round(_HUNDRED * link) for link in (fit.liking, fit.use, fit.minutes)),
        *tries,
    )


def _surveyed(plan: Plan, place: str) -> Row:
    say, figure = plan.library.say, plan.reach.get(place)
    if figure is None:
        return ("",) * 7
    return (
        figure.percent,
        "" if figure.margin is None else figure.margin,
        group_in_words(figure.group, say),
        say(ASKED[figure.metric]),
        country_in_words(figure.country, say),
        figure.year,
        plan.library.sources[figure.source].publisher,
    )
