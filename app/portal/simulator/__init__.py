"""The insurer's portal in software: a separate HTTP server with the same contract, for demo, training and tests.

Written from the published letters (coverage-portal.md §1), apart from the client, so that one
misreading cannot hide in both. Its people are the personas.
"""

from app.portal.simulator.accounts import ACCOUNT, FACILITY_CODE, PASSWORD, STAFF_NAME, STAFF_NUMBER
from app.portal.simulator.process import start_process

__all__ = ["ACCOUNT", "FACILITY_CODE", "PASSWORD", "STAFF_NAME", "STAFF_NUMBER", "start_process"]
