"""Terms of care: what the law's tables suggest for this patient, this facility, this day. Staff decide.

Dates, rates and limits are data in ``assets/rules``; this package only knows how to read and apply them.
"""
