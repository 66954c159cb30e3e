"""Addresses survive being written and read, and anything else is read without complaint."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from suunta.domain.address import Address, is_identifier
from suunta.domain.document_type import DocumentType
from suunta.domain.language import Language

EVERYDAY = st.text(st.characters(codec="utf-8"))
SLUG = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)
IDENTIFIER = st.builds("{}/{}".format, st.sampled_from([*DocumentType]), SLUG)


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("suunta:recommendation/1", Address("recommendation/1")),
        ("recommendation/1", Address("recommendation/1")),
        ("  suunta:recommendation/1\n", Address("recommendation/1")),
        ("suunta://recommendation/1/", Address("recommendation/1")),
        ("suunta:recommendation/1#action", Address("recommendation/1", "action")),
        ("suunta:vision/aims?lang=fi", Address("vision/aims", language=Language.FI)),
        ("suunta:vision/aims?lang=de", Address("vision/aims")),
        ("suunta:vision/aims?text=first%20words", Address("vision/aims", text="first words")),
        (
            "suunta:vision/aims?lang=sv&text=50%25%20%26%20%23#short",
            Address("vision/aims", "short", Language.SV, "50% & #"),
        ),
        ("suunta:vision/aims?colour=red&lang=en", Address("vision/aims", language=Language.EN)),
        ("suunta:vision/aims?", Address("vision/aims")),
        ("suunta:vision/aims#", Address("vision/aims")),
        ("suunta:Hyvä%20aihe", Address("Hyvä aihe")),
        ("suunta:a%2Fb%3Fc%23d", Address("a/b?c#d")),
        ("suunta:", Address("")),
        ("", Address("")),
        ("suunta:vision/aims?lang=%ff&text=%", Address("vision/aims", text="%")),
    ],
)
def test_an_address_is_read_and_its_unknown_parts_are_ignored(
    written: str, address: Address
) -> None:
    assert Address.parse(written) == address


@pytest.mark.parametrize(
    ("address", "written"),
    [
        (Address("recommendation/1"), "suunta:recommendation/1"),
        (Address("recommendation/1", "action"), "suunta:recommendation/1#action"),
        (Address("vision/aims", language=Language.FI), "suunta:vision/aims?lang=fi"),
        (
            Address("vision/aims", "short", Language.SV, "50 % & på"),
            "suunta:vision/aims?lang=sv&text=50%20%25%20%26%20p%C3%A5#short",
        ),
        (Address("a b?c#d"), "suunta:a%20b%3Fc%23d"),
    ],
)
def test_an_address_is_written_percent_encoded(address: Address, written: str) -> None:
    assert str(address) == written


@given(
    address=st.builds(
        Address,
        id=IDENTIFIER,
        anchor=EVERYDAY,
        language=st.none() | st.sampled_from(Language),
        text=EVERYDAY,
    )
)
def test_what_is_written_is_read_again(address: Address) -> None:
    assert Address.parse(str(address)) == address


@given(written=st.text() | st.text(st.sampled_from("suunta:/?#&=%;+ 2Fé")))
def test_whatever_is_read_means_the_same_when_written_again(written: str) -> None:
    address = Address.parse(written)

    assert Address.parse(str(address)) == address


@given(identifier=IDENTIFIER)
def test_every_type_and_slug_make_an_identifier(identifier: str) -> None:
    assert is_identifier(identifier)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "vision",
        "vision/",
        "/aims",
        "visions/aims",
        "vision/Aims",
        "vision/aims/more",
        "vision/aims-",
        "vision/a--b",
        "vision/mitä",
        "vision/a b",
        "suunta:vision/aims",
        "fact/cost",
        "vision/aims\n",
    ],
)
def test_other_texts_are_no_identifiers(text: str) -> None:
    assert not is_identifier(text)
