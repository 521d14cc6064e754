"""A check-in that is not recorded yet: what staff typed so far, so that a program or a power that ends takes no typing
away.

Nothing of it is proved: not what a chip had said, nor who compared faces. Whoever goes on with it reads and compares
anew.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from domain.coverage import PresentedCard
from domain.person import Person
from domain.visit import Details, Terms, Waiver


@dataclass(frozen=True, slots=True, repr=False)
class Typed:
    """What stands in a sheet that is still open; no rule goes by it. None where none is, or nothing was touched."""

    details: Details | None = None
    person: Person | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Draft:
    visit_id: str
    """Of the visit it becomes."""
    station: str
    staff: str
    began_at: dt.datetime
    """UTC."""
    person: Person | None
    """What a number or a name typed by hand could say, whoever said it."""
    identified_by: str
    """``qr``, ``qr_unsure`` or ``typed``: a chip read before is as good as a number typed."""
    details: Details
    presented: PresentedCard | None = None
    said: tuple[Waiver, ...] = ()
    """What was told at the desk of the insurance."""
    terms: Terms | None = None
    """Another code than the suggested one, with its reason."""
    continues: str = ""
    """The handed-over visit it finishes."""
