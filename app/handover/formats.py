"""The formats a visit can be told in, by their name in the settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.handover import fhir, ma_names, plain_json, table
from app.handover.visit import HandedVisit


@dataclass(frozen=True, slots=True)
class Format:
    media_type: str
    suffix: str
    render: Callable[[HandedVisit], bytes]


FORMATS = {
    "fhir": Format("application/fhir+json", ".json", fhir.render),
    "ma": Format("application/json", ".json", ma_names.render),
    "json": Format("application/json", ".json", plain_json.render),
    "csv": Format("text/csv; charset=utf-8", ".csv", table.render),
}
