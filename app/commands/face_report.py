"""What was measured of a face engine, as lines to read, with 95 % intervals (Wilson)."""

from __future__ import annotations

from collections.abc import Iterator

from app.texts import Texts
from devices.face.accuracy import Share, equal_error
from devices.face.calibration import FIRM_ERRORS, TARGETS, Measured


def face_report(found: Measured, texts: Texts) -> Iterator[str]:
    yield texts.get(
        "cli.face_report.material",
        engine=f"{found.traits.name} {found.traits.version}",
        genuine=len(found.genuine),
        impostor=len(found.impostor),
        pairs=found.pairs,
        unusable=found.unusable,
    )
    yield from _at_own_limit(found, texts)
    if found.genuine and found.impostor:
        yield "  " + texts.get("cli.face_report.equal_error", rate=f"{equal_error(found.genuine, found.impostor):.4f}")
    for target in TARGETS:
        yield from _at(found, target, texts)
    for point in found.curve():
        yield f"  ≤ {point.limit:.3f}  FMR {point.false_match.value:.5f}  FNMR {point.false_non_match.value:.5f}"


def _at_own_limit(found: Measured, texts: Texts) -> Iterator[str]:
    at_limit = found.at_limit
    yield "  " + texts.get("cli.face_report.own_limit", limit=f"{found.traits.same_limit:.3f}")
    yield f"    FMR   {_share(at_limit.false_match, texts)}"
    yield f"    FNMR  {_share(at_limit.false_non_match, texts)}"


def _at(found: Measured, target: float, texts: Texts) -> Iterator[str]:
    """The limit for a false match rate, and how firm it is; or how many pairs it would take."""
    at, firm = found.at_false_match(target), round(FIRM_ERRORS / target)
    if at is None:
        least = round(1 / target)
        yield "  " + texts.get("cli.face_report.no_limit", target=f"{target:g}", least=least, firm=firm)
        return
    share = _share(at.false_non_match, texts)
    yield "  " + texts.get("cli.face_report.limit", target=f"{target:g}", limit=f"{at.limit:.3f}", share=share)
    if len(found.impostor) * target < FIRM_ERRORS:
        hits, (_, worst) = at.false_match.hits, at.false_match.interval
        yield "    " + texts.get("cli.face_report.hint", hits=hits, worst=f"{worst:.1e}", firm=firm)


def _share(measured: Share, texts: Texts) -> str:
    if not measured.trials:
        return texts.get("cli.face_report.no_pairs")
    low, high = measured.interval
    return f"{measured.value:.4f} ({low:.4f}–{high:.4f}, {measured.hits}/{measured.trials})"
