"""Dates and numbers in five languages, compared with what Qt's locales say."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QLocale

from app.dates import day_words, number_words, time_words
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


def test_times_are_the_clinic_s() -> None:
    assert time_words(dt.datetime(2026, 11, 22, 17, 30, tzinfo=dt.UTC)) == "00:30"


def test_sentences_take_dates_and_counts_as_they_are() -> None:
    assert Texts("ko").get("tick.insured.ok", until=dt.date(2026, 12, 31)).startswith("2026년 12월 31일까지")
    assert Texts("vi").get("ui.age.days", count=1234) == "1.234 ngày trước"
    assert Texts("en").get("ui.age.days", count=1234) == "1,234 days ago"
