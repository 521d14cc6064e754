"""What dlib's engine may be trusted with; apart from it, so that a list of engines loads none."""

from __future__ import annotations

from devices.face.engine import EngineTraits, ErrorRate

TRAITS = EngineTraits(
    name="dlib",
    version="20.0 resnet v1, 68 points",
    # FMR 1e-3 between different Asian people of the same sex. The package's own 0.6 accepts 68–77 % of them.
    same_limit=0.35,
    # A mean of frames lies about 0.04 lower than a single frame, for impostors too.
    same_limit_fused=0.31,
    # Two different Asian people lie 0.54–0.65 apart in the median, the mean of five photographs of the *same* person
    # at 0.33, and fewer than 1 in 100 genuine single frames exceed 0.60: only there is "different" safe to say.
    different_limit=0.60,
    may_decide=False,
    unit_length=False,
    error_rates=(
        ErrorRate(0.35, 1e-3, 0.56, "SCUT-FBP5500 Asian women (FMR), LFW Asian (FNMR)"),
        ErrorRate(0.40, 8.9e-4, 0.33, "LFW Asian"),
        ErrorRate(0.60, 0.31, 0.008, "LFW Asian"),
    ),
    licence="BSL-1.0, models CC0",
)
