"""The check-in message (table "Check-in", XML0) of QĐ 130, 4750 and 3176 (coverage-portal.md §2)."""
