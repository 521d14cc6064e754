"""Descriptions of engines: those delivered, and broken ones."""

from __future__ import annotations

from importlib.resources import files

import pytest

from devices.face.engines import engine_names, load_engine
from devices.face.spec import parse, specs
from domain.failure import Failure, FailureCode

TEXT = files("assets").joinpath("face-engines/yunet-mobilefacenet.toml").read_text(encoding="utf-8")


def test_every_delivered_engine_is_pinned_and_admits_its_errors() -> None:
    assert set(engine_names()) >= {"dlib", "yunet-sface", "yunet-mobilefacenet"}
    for spec in specs().values():
        assert spec.traits.error_rates
        assert spec.traits.licence
        for weights in spec.weights:
            assert weights.size > 0
            assert weights.url == "" or weights.url.startswith("https://")


def test_an_engine_that_may_decide_has_been_measured_at_its_limit() -> None:
    for spec in specs().values():
        if spec.traits.may_decide:
            rates = [rate for rate in spec.traits.error_rates if rate.limit >= spec.traits.same_limit]
            assert min(rate.false_match for rate in rates) <= 1e-3


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ("same = 1.00", "same = 1.30"),
        ('kind = "yunet"', 'kind = "haar"'),
        ('template = "arcface-112"', 'template = "other"'),
        ('file = "mobilefacenet.onnx"', 'file = "../mobilefacenet.onnx"'),
        ("b7120c095d60", "x7120c095d60"),
        ("mean = [0.485, 0.456, 0.406]", "mean = [0.485, 0.456]"),
        ("[embedder]", "[embedders]"),
        ("size = 3998070", "size = "),
    ],
)
def test_a_broken_description_is_refused_as_a_whole(good: str, bad: str) -> None:
    assert good in TEXT
    with pytest.raises(Failure) as caught:
        parse("broken", TEXT.replace(good, bad))
    assert caught.value.code is FailureCode.SETTINGS_INVALID


def test_unknown_engines_and_missing_weights_are_named(tmp_path: object) -> None:
    for name in ("unknown", "yunet-sface"):
        with pytest.raises(Failure) as caught:
            load_engine(name)
        assert caught.value.code is FailureCode.FACE_ENGINE_MISSING
