"""The simulator's memory: switches set from outside, people changed from outside, requests seen."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from app.portal.simulator.accounts import Sessions
from app.portal.simulator.answers import changed
from app.portal.simulator.check_ins import CheckIns
from devices.simulated.personas import Persona, personas

REMEMBERED_REQUESTS = 1000


@dataclass(frozen=True, slots=True)
class Switches:
    """What a trainer or a test may set under /simulator/settings."""

    delay_ms: float = 0
    """Before every look-up's answer; the token answers at once."""
    elsewhere_delay_ms: float = 0
    """The same before what is told of other facilities: co-payments have been seen to take a minute (§1.9)."""
    outage: str = ""
    """Empty, or for every request a name of faults.WIRE or CONTENT, ``code:NNN`` or ``http:NNN``."""
    outage_path: str = ""
    """Only for paths with this in them."""
    outage_late: bool = False
    """The request is carried out first, only its answer suffers."""
    clock_offset_s: float = 0
    """How far the portal's clock is ahead."""
    other_address: bool = False
    """Tokens seem to come back from another address than they were given to, as behind two Internet lines."""
    token_life_s: float = 600
    auth_style: str = "http401"
    """How a refused token looks: ``http401``, ``http403``, or a body code ``401``, ``501``, ``999`` with HTTP 200."""
    slow_s: float = 60
    """How long ``slow`` and the pauses of ``drip`` last."""


@dataclass
class State:
    switches: Switches = field(default_factory=Switches)
    sessions: Sessions = field(default_factory=Sessions)
    people: dict[str, Persona] = field(default_factory=personas().copy)
    facts: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By the number asked with: ``checks``, ``stays``, ``co_payments`` as the portal's own lists."""
    check_ins: CheckIns = field(default_factory=CheckIns)
    requests: deque[dict[str, Any]] = field(default_factory=lambda: deque(maxlen=REMEMBERED_REQUESTS))
    lock: threading.Lock = field(default_factory=threading.Lock)

    def seen(self, method: str, path: str, media_type: str, body: Mapping[str, Any]) -> None:
        shown = {key: value for key, value in body.items() if key != "password"}
        with self.lock:
            self.requests.append({"at": time.time(), "method": method, "path": path, "type": media_type, "body": shown})

    def command(self, name: str, body: Mapping[str, Any]) -> Any:
        """Carry out ``/simulator/NAME``. Raises KeyError, TypeError or ValueError for what it does not know."""
        match name:
            case "requests":
                with self.lock:
                    return list(self.requests)
            case "settings":
                self.switches = replace(self.switches, **body)
                return asdict(self.switches)
            case "persona":
                change = dict(body)
                persona = str(change.pop("name"))
                self.people[persona] = changed(self.people[persona], change)
                return {"changed": persona}
            case "facts":
                facts = dict(body)
                self.facts[str(facts.pop("number"))] = facts
                return {}
            case "check-ins":
                return self.check_ins.taken
            case "certificates":
                self.check_ins.certificates = [str(one) for one in body["registered"]]
                return {}
            case "revoke-tokens":
                self.sessions.revoke_all()
                return {}
        raise KeyError(name)
