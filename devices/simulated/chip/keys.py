"""The chip's own key pairs. Curve keys follow from the card's number, the costly RSA keys are made once per process."""

from __future__ import annotations

from functools import cache
from hashlib import shake_256

from cryptography.hazmat.primitives.asymmetric import rsa

from devices.simulated.chip.active_authentication import IMPLICIT_SHA1, TRAILERS
from devices.simulated.chip.domain_parameters import STANDARDISED
from devices.simulated.chip.groups import EllipticCurve, Group
from devices.simulated.chip.image import ActiveKey, ChipKey, EcdsaActiveKey, RsaActiveKey
from devices.simulated.chip.profile import ActivePlan, KeyPlan


def derived_scalar(group: Group, seed: str) -> int:
    """A private key that is the same in every process for the same seed."""
    attempt = 0

    def stream(count: int) -> bytes:
        nonlocal attempt
        attempt += 1
        return shake_256(f"tiepdon simulated chip: {seed}: {group.name}: {attempt}".encode()).digest(count)

    return group.draw(stream)


def chip_key(plan: KeyPlan, seed: str) -> ChipKey:
    group = STANDARDISED[plan.parameter_id]
    scalar = derived_scalar(group, f"{seed}: chip authentication {plan.key_id}")
    return ChipKey(plan.suite, group, scalar, plan.key_id)


@cache
def _rsa_numbers(serial: str) -> rsa.RSAPrivateNumbers:
    """One RSA-2048 key per ``serial`` and process; genuine chips share theirs, as only clones must differ."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048).private_numbers()


def active_key(plan: ActivePlan, seed: str, *, genuine: bool = True) -> ActiveKey:
    if plan.parameter_id is not None:
        curve = STANDARDISED[plan.parameter_id]
        assert isinstance(curve, EllipticCurve)
        return EcdsaActiveKey(curve, derived_scalar(curve, f"{seed}: active authentication"), plan.digest)
    trailer = plan.trailer or (IMPLICIT_SHA1 if plan.implicit_trailer else TRAILERS[plan.digest])
    return RsaActiveKey(_rsa_numbers("genuine" if genuine else "clone"), plan.digest, trailer, plan.minimal)
