"""A page's bare twin: the same elements in the same order, drawn by Streamlit alone."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any

import plotly.graph_objects as go
import streamlit as st
from streamlit.testing.v1 import AppTest

Draw = Callable[[str], Any]  # takes the element's key
Build = Callable[[Any], Draw]  # takes what Streamlit sent for the element


@dataclass(frozen=True)
class Twin:
    """One element, and what it holds."""

    draw: Draw
    children: tuple["Twin", ...] = ()


SHOWN: tuple[Twin, ...] = ()  # what bare_page.py draws


def twins_of(at: AppTest, picture: bytes) -> tuple[Twin, ...]:
    """What the page of this run consists of; every image is the picture."""
    menu, page = (
        tuple(_twin(child, picture) for _, child in sorted(part.children.items()))
        for part in (at.sidebar, at.main)
    )
    return (*((Twin(lambda key: st.sidebar, menu),) if menu else ()), *page)


def draw(twins: tuple[Twin, ...], numbers: "count[int] | None" = None) -> None:
    """Draw the twins."""
    numbers = numbers or count()
    for twin in twins:
        drawn = twin.draw(f"bare:{next(numbers)}")
        if twin.children:
            with drawn:
                draw(twin.children, numbers)


def _twin(node: Any, picture: bytes) -> Twin:
    if hasattr(node, "children"):
        inside = (_twin(child, picture) for _, child in sorted(node.children.items()))
        return Twin(_block(node), tuple(inside))
    kind = node.proto.DESCRIPTOR.name
    if kind == "ImageList":
        return Twin(lambda key: st.image(picture))
    if kind == "Table":
        rows = node.value.to_dict("records")
        return Twin(lambda key: st.table(rows, hide_index=True))
    if kind not in _ELEMENTS:
        raise NotImplementedError(f"the bench knows no {kind} yet: add it to tests/bench/bare.py")
    return Twin(_ELEMENTS[kind](node.proto))


def _block(node: Any) -> Draw:
    if node.type in ("expander", "popover"):
        make = partial(getattr(st, node.type), node.label)
        return lambda key: make(key=key, **({"on_change": "rerun"} if node.type == "expander" else {}))
    flex = node.proto.flex_container
    horizontal = flex.direction == flex.HORIZONTAL
    return lambda key: st.container(horizontal=horizontal, key=key)


def _text(proto: Any) -> Draw:
    show = st.caption if proto.element_type == proto.Type.CAPTION else st.markdown
    return lambda key: show(proto.body)


def _chart(proto: Any) -> Draw:
    figure, config = json.loads(proto.spec), json.loads(proto.config)
    return lambda key: st.plotly_chart(go.Figure(figure), key=key, theme=None, alt=proto.alt, config=config)


def _heading(proto: Any) -> Draw:
    show = {"h1": st.title, "h2": st.header, "h3": st.subheader}[proto.tag]
    return lambda key: show(proto.body, anchor=False)


def _labelled(widget: Callable[..., Any], **same: Any) -> Build:
    return lambda proto: lambda key: widget(proto.label, key=key, **same)


def _choice(widget: Callable[..., Any]) -> Build:
    return lambda proto: lambda key: widget(proto.label, list(proto.options), key=key)


_ELEMENTS: dict[str, Build] = {
    "Alert": lambda proto: lambda key: st.info(proto.body),
    "Button": _labelled(st.button),
    "Checkbox": _labelled(st.checkbox),
    "Code": lambda proto: lambda key: st.code(proto.code_text, language=None),
    "DownloadButton": _labelled(st.download_button, data=bytes, on_click="ignore"),
    "FileUploader": _labelled(st.file_uploader),
    "Heading": _heading,
    "Markdown": _text,
    "MultiSelect": _choice(st.multiselect),
    "NumberInput": _labelled(st.number_input),
    "PageLink": lambda proto: lambda key: st.page_link("http://127.0.0.1/", label=proto.label),
    "PlotlyChart": _chart,
    "Radio": _choice(st.radio),
    "Selectbox": _choice(st.selectbox),
    "TextArea": _labelled(st.text_area),
    "TextInput": _labelled(st.text_input),
}
