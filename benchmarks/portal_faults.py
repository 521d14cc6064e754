"""How soon each fault of the portal ends in a verdict, with the program's own time budget: the fault matrix in figures.

    python benchmarks/portal_faults.py [--connect-s 5] [--read-s 15]

Goal: no look-up takes longer than its budget (connect + read; twice that where a new token is fetched as well).
"""

from __future__ import annotations

import argparse
import json
import time
import urllib.request
from typing import Any

from app.portal.client import PortalClient, PortalSettings
from app.portal.simulator import ACCOUNT, FACILITY_CODE, PASSWORD, STAFF_NAME, STAFF_NUMBER, start_process
from app.portal.simulator.faults import CONTENT, WIRE
from app.portal.token import TokenCache
from devices.simulated.personas import personas
from domain.coverage import CoverageQuery

_JSON = {"Content-Type": "application/json"}
CODES = ("code:401", "code:500", "code:777", "http:401", "http:404", "http:429", "http:503")


def query() -> CoverageQuery:
    person = personas()["insured"].person
    assert person.number is not None
    assert person.birth_date is not None
    return CoverageQuery(person.number.digits, person.name, person.birth_date)


def set_outage(base_url: str, **switches: Any) -> None:
    request = urllib.request.Request(f"{base_url}/simulator/settings", json.dumps(switches).encode(), _JSON)
    urllib.request.urlopen(request, timeout=10).close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--connect-s", type=float, default=5)
    parser.add_argument("--read-s", type=float, default=15)
    options = parser.parse_args()
    worst = 0.0
    budget_s = options.connect_s + options.read_s
    with start_process() as base_url:
        account = (base_url, FACILITY_CODE, ACCOUNT, PASSWORD, STAFF_NAME, STAFF_NUMBER)
        settings = PortalSettings(*account, options.connect_s, options.read_s)
        for fault in (*WIRE, *CONTENT, *CODES):
            tokens = TokenCache()
            client = PortalClient(settings, tokens=tokens)
            client.sign_in()
            set_outage(base_url, outage=fault, slow_s=30, outage_path="KQNhan")
            started = time.perf_counter()
            found = client.look_up(query())
            seconds = time.perf_counter() - started
            worst = max(worst, seconds)
            verdict = found.failure.name if found.failure else found.code
            print(f"{fault:20} {verdict:24} {seconds:8.3f} s")
            set_outage(base_url, outage="")
            client.close()
    print(f"longest {worst:.2f} s, budget {budget_s:.1f} s, ratio {worst / budget_s:.3f}")


if __name__ == "__main__":
    main()
