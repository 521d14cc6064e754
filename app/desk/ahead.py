"""What a first check-in needs is loaded while nobody is there yet: behind the window, not in the midst of a visit."""

from __future__ import annotations

import datetime as dt
import gc


def load_ahead() -> None:
    """Sentences, code and tables of the rules, what is told about an answer, scans. Any thread may call."""
    import app.care
    import app.insurance_facts
    import app.scan_event  # noqa: F401
    from app.rules.benefits import benefits
    from app.rules.forms import form_rules
    from app.rules.priority import priority_groups
    from app.rules.terms import terms
    from app.texts import read_on

    read_on()
    for table in (terms, benefits, form_rules):
        table()
    priority_groups(dt.date.min, None)
    gc.freeze()  # all this stays until the end: collecting garbage need not stop the screen to look through it
