"""The two libraries behind a curve agree, and neither takes what is no point."""

from __future__ import annotations

import pytest

from devices.card.curves import Curve, all_curves
from domain.failure import Failure, FailureCode

CURVES = pytest.mark.parametrize("curve", all_curves(), ids=lambda curve: curve.name)
ONE, OTHER = 0x1234567890ABCDEF1234567890ABCDEF, 0xFEDCBA0987654321FEDCBA0987654321


def slowly(curve: Curve, element: bytes, scalar: int) -> bytes:
    """The same product by pure Python arithmetic."""
    return curve._encode(curve._point(element) * scalar)


@CURVES
def test_a_public_key_is_the_same_by_both(curve: Curve) -> None:
    for scalar in (1, 2, ONE, curve.order - 1, curve.order + ONE):
        assert curve.multiply(curve.generator, scalar) == slowly(curve, curve.generator, scalar)


@CURVES
def test_a_shared_secret_is_the_same_by_both(curve: Curve) -> None:
    theirs = slowly(curve, curve.generator, OTHER)
    assert curve.agreement(ONE)(theirs) == curve.secret(slowly(curve, theirs, ONE))


@CURVES
def test_a_product_prepared_is_the_same_by_both(curve: Curve) -> None:
    theirs = slowly(curve, curve.generator, OTHER)
    for element in (theirs, curve.generator):
        for scalar in (1, 2, ONE, OTHER, curve.order - 2, curve.order - 1):
            assert curve.multiplication(scalar)(element) == slowly(curve, element, scalar)


@CURVES
def test_nothing_but_points_of_the_curve(curve: Curve) -> None:
    point = curve.multiply(curve.generator, ONE)
    off = point[:-1] + bytes([point[-1] ^ 1])
    for element in (b"", point[:-1], b"\x02" + point[1:], off, b"\x04" + bytes(2 * curve.size)):
        for prepared in (curve.agreement(ONE), curve.multiplication(ONE)):
            with pytest.raises(Failure) as caught:
                prepared(element)
            assert caught.value.code is FailureCode.CARD_PROTOCOL


@CURVES
def test_a_neutral_product_is_refused(curve: Curve) -> None:
    with pytest.raises(Failure):
        curve.multiply(curve.generator, curve.order)
