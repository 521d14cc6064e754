"""``python -m app.portal.simulator``: the simulated portal as a program of its own."""

from __future__ import annotations

import argparse

from app.portal.simulator.process import serve


def main() -> None:
    parser = argparse.ArgumentParser(prog="portal-sim", description=__doc__)
    parser.add_argument("--port", type=int, default=8099)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--delay-ms", type=float, default=0)
    parser.add_argument("--until-stdin-ends", action="store_true")
    options = parser.parse_args()
    serve(options.port, options.host, options.delay_ms, until_stdin_ends=options.until_stdin_ends)


if __name__ == "__main__":
    main()
