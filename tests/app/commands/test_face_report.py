"""What was measured of a face engine, told in the language of the home."""

from __future__ import annotations

import numpy as np
import pytest

from app.commands.face_report import face_report
from app.texts import LANGUAGES, Texts
from devices.face.calibration import Measured, as_json
from devices.face.dlib_traits import TRAITS


def measured(genuine: int, impostor: int) -> Measured:
    spread = np.random.default_rng(3)
    return Measured(
        TRAITS,
        genuine + impostor,
        0,
        tuple(map(float, spread.normal(0.4, 0.05, genuine))),
        tuple(map(float, spread.normal(0.7, 0.05, impostor))),
    )


NO_LIMIT = {"vi": "chưa đủ để đặt ngưỡng", "en": "supports no limit"}
HINT = {"vi": "mới là gợi ý", "en": "a hint only"}


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize(
    ("genuine", "impostor", "says"),
    [(200, 999, NO_LIMIT), (0, 50_000, NO_LIMIT), (200, 1000, HINT), (200, 40_000, None)],
)
def test_the_report_says_what_the_material_cannot_support(
    genuine: int, impostor: int, says: dict[str, str] | None, language: str
) -> None:
    found = measured(genuine, impostor)
    lines = list(face_report(found, Texts(language)))
    at = next(number for number, line in enumerate(lines) if line.startswith("  FMR 0.001"))
    said = lines[at] + (lines[at + 1] if lines[at + 1].startswith("    ") else "")
    assert [words for words in (NO_LIMIT, HINT) if words[language] in said] == ([says] if says else [])
    at_one_in_a_thousand = as_json(found)["at_false_match"]["0.001"]  # type: ignore[index]
    assert (at_one_in_a_thousand is None) == (says is NO_LIMIT)
    if at_one_in_a_thousand:
        assert at_one_in_a_thousand["firm"] == (says is None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_usable_is_said(language: str) -> None:
    texts = Texts(language)
    assert sum(texts.get("cli.face_report.no_pairs") in line for line in face_report(measured(0, 0), texts)) == 2
