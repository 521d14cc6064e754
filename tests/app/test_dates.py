"""Dates and numbers in five languages, compared with what Qt's locales say."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QLocale

from app.dates import (
    day_words,
    list_words,
    moment_words,
    number_words,
    short_day_words,
    time_words,
    with_aside,
    with_colon,
)
from app.texts import LANGUAGES, Texts
from domain.person import PartialDate

DAY = dt.date(1985, 9, 2)
LOCALES = {"vi": "vi_VN", "en": "en_GB", "zh": "zh_CN", "ja": "ja_JP", "ko": "ko_KR"}


@pytest.mark.parametrize(
    ("language", "full", "month", "year"),
    [
        ("vi", "02/09/1985", "09/1985", "1985"),
        ("en", "02/09/1985", "09/1985", "1985"),
        ("zh", "1985年9月2日", "1985年9月", "1985年"),
        ("ja", "1985年9月2日", "1985年9月", "1985年"),
        ("ko", "1985년 9월 2일", "1985년 9월", "1985년"),
    ],
)
def test_a_date_as_far_as_it_is_known(language: str, full: str, month: str, year: str) -> None:
    assert day_words(DAY, language) == day_words(PartialDate.of(DAY), language) == full
    assert day_words(PartialDate(1985, 9), language) == month
    assert day_words(PartialDate(1985), language) == year


@pytest.mark.parametrize("language", LANGUAGES)
def test_day_month_and_year_stand_in_the_order_of_the_locale(language: str) -> None:
    pattern = QLocale(LOCALES[language]).dateFormat(QLocale.FormatType.ShortFormat)
    order = sorted("dMy", key=pattern.index)
    words = day_words(dt.date(1985, 9, 23), language)
    places = {"y": words.index("1985"), "d": words.index("23"), "M": words.replace("1985", "####").index("9")}
    assert sorted("dMy", key=places.__getitem__) == order


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [0, 7, 999, 1000, 1234567, -12000])
def test_thousands_are_apart_as_in_the_locale(language: str, number: int) -> None:
    assert number_words(number, language) == QLocale(LOCALES[language]).toString(number)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_time_stands_behind_a_day_that_begins_with_the_year(language: str) -> None:
    moment = dt.datetime(2026, 11, 22, 17, 30, tzinfo=dt.UTC)
    day = day_words(dt.date(2026, 11, 23), language)
    assert moment_words(moment, language) == (f"00:30 {day}" if day.endswith("2026") else f"{day} 00:30")


def test_a_short_day_begins_as_the_long_one_does() -> None:
    assert [short_day_words(dt.date(2026, 11, 2), language) for language in LANGUAGES] == [*["2/11"] * 2, *["11/2"] * 3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_of_a_list_are_apart_as_in_the_locale(language: str) -> None:
    wide = {"zh": "a\N{IDEOGRAPHIC COMMA}b", "ja": "a\N{IDEOGRAPHIC COMMA}b"}
    assert list_words(iter("ab"), language) == wide.get(language, "a, b")


def test_signs_are_as_wide_as_the_language_writes_them() -> None:
    assert with_colon("Họ tên", "vi") + with_aside("a", "K-101", "ko") == "Họ tên: a (K-101)"
    wide = with_colon("姓名", "zh") + with_aside("a", "K-101", "ja")
    assert wide == "姓名\N{FULLWIDTH COLON}a\N{FULLWIDTH LEFT PARENTHESIS}K-101\N{FULLWIDTH RIGHT PARENTHESIS}"


def test_times_are_the_clinic_s() -> None:
    assert time_words(dt.datetime(2026, 11, 22, 17, 30, tzinfo=dt.UTC)) == "00:30"


def test_sentences_take_dates_and_counts_as_they_are() -> None:
    assert Texts("ko").get("tick.insured.ok", until=dt.date(2026, 12, 31)).startswith("2026년 12월 31일까지")
    assert Texts("vi").get("ui.age.days", count=1234) == "1.234 ngày trước"
    assert Texts("en").get("ui.age.days", count=1234) == "1,234 days ago"
