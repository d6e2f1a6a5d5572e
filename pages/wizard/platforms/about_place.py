"""What is known about a place, with its source; what is not known is said."""

import streamlit as st

from pages.components.markdown import plain
from pages.components.session import state
from planner.knowledge import Platform


def about(platform: Platform) -> None:
    """Media, text, links, age, each with what we know, and where that comes from."""
    say, library = state.say(), state.library()
    unknown = say("not known")
    limit = say("{n} characters", n=say.number(platform.text_limit)) if platform.text_limit else unknown
    age = say("{n} years", n=say.number(platform.minimum_age)) if platform.minimum_age else unknown
    media = {True: say("needed for each post"), False: say("not needed"), None: unknown}[platform.needs_media]
    kinds = say.both([library.formats[kind].name for kind in platform.formats])
    st.markdown(
        "\n".join(
            (
                say("- **Longest text:** {limit}", limit=limit),
                say("- **Picture or film:** {media}", media=media),
                say("- **Links:** {link}", link=plain(platform.link) or unknown),
                say("- **Youngest age:** {age}", age=age),
                say("- **Takes:** {kinds}", kinds=plain(kinds)),
            )
        )
    )
    named = [library.sources[source] for source in platform.sources]
    sources = say.both([f"{s.publisher} ({s.year})" if s.year else s.publisher for s in named])
    if platform.owned:
        st.caption(say("A place of your own: nobody can close it but you."))
    if named:
        st.caption(
            say("From {sources}, as of {day}.", sources=plain(sources), day=plain(platform.as_of) or unknown)
        )
