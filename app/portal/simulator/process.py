"""Running the simulated portal: in this process until stopped, or as a child that cannot outlive its parent."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

from domain.failure import Failure, FailureCode

_ANNOUNCEMENT = "portal-sim listening on "
_STOP_S = 5


def announce(address: str) -> None:
    """The line a parent process waits for."""
    print(f"{_ANNOUNCEMENT}{address}", flush=True)  # noqa: T201 - the contract


def serve(
    port: int,
    host: str = "127.0.0.1",
    delay_ms: float = 0,
    *,
    until_stdin_ends: bool = False,
    tell: Callable[[str], None] = announce,
) -> None:
    """Tell the address, then answer until interrupted. Port 0 takes any free one.

    ``until_stdin_ends`` stops when the other end of standard input is gone, however that happened:
    the one way to notice a killed parent that Windows has too.
    """
    from app.portal.simulator.server import PortalServer  # noqa: PLC0415 - start_process needs none of it
    from app.portal.simulator.state import State, Switches  # noqa: PLC0415

    with PortalServer((host, port), State(switches=Switches(delay_ms=delay_ms))) as server:
        tell(f"http://{host}:{server.server_address[1]}")
        if until_stdin_ends:
            threading.Thread(target=_stop_with_stdin, args=(server.shutdown,), daemon=True).start()
        with contextlib.suppress(KeyboardInterrupt):
            server.serve_forever(poll_interval=0.1)


def _stop_with_stdin(stop: object) -> None:
    assert callable(stop)
    sys.stdin.buffer.read()
    stop()


@contextlib.contextmanager
def start_process(delay_ms: float = 0, port: int = 0) -> Iterator[str]:
    """Run the simulator as a child process for the length of a ``with`` block; gives its base URL.

    Port 0 takes any free one; a portal that comes back takes the one it had.

    Raises:
        Failure: PORTAL_UNREACHABLE when the child does not come up.
    """
    command = [*_program(), "--port", str(port), "--delay-ms", str(delay_ms), "--until-stdin-ends"]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603 - ourselves
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        line = child.stdout.readline()
        if not line.startswith(_ANNOUNCEMENT):
            raise Failure(FailureCode.PORTAL_UNREACHABLE, "simulator did not start")
        yield line.removeprefix(_ANNOUNCEMENT).strip()
    finally:
        child.stdin.close()
        _end(child)
        child.stdout.close()


def _program() -> list[str]:
    """This program's own simulator; a frozen program has no ``-m`` and takes its subcommand."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "portal-sim"]
    return [sys.executable, "-m", "app.portal.simulator"]


def _end(child: subprocess.Popen[str]) -> None:
    try:
        child.wait(timeout=_STOP_S)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
