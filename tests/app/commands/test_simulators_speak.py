"""``card-sim`` and ``portal-sim`` as processes: what they say is said in the language of the home."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.request import urlopen

import pytest

_END_S = 20


@contextmanager
def tiepdon(language: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    child = subprocess.Popen(
        [sys.executable, "-m", "ui.main", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "TIEPDON_LANGUAGE": language, "PYTHONIOENCODING": "utf-8"},
    )
    with child:
        try:
            yield child
        finally:
            child.terminate()
            child.wait(_END_S)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.mark.parametrize(
    ("language", "card", "waiting"),
    [
        ("vi", "card-sim: insured, số 9", "Đang chờ đầu đọc ảo ở cổng mạng {port}"),
        ("en", "card-sim: insured, number 9", "Waiting for the virtual reader on port {port}"),
    ],
)
def test_the_simulated_card_says_what_it_is_and_what_it_waits_for(language: str, card: str, waiting: str) -> None:
    port = free_port()
    with tiepdon(language, "card-sim", "--port", str(port)) as child:
        assert child.stdout is not None and child.stderr is not None
        assert child.stdout.readline().startswith(card)
        assert child.stderr.readline().startswith(waiting.format(port=port))


@pytest.mark.parametrize(
    ("language", "says"), [("vi", "Cổng bảo hiểm mô phỏng trả lời tại "), ("en", "The simulated portal answers at ")]
)
def test_the_simulated_portal_says_where_it_answers(language: str, says: str) -> None:
    with tiepdon(language, "portal-sim", "--port", "0") as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        assert line.startswith(says)
        address = line.removeprefix(says).split(";")[0]
        assert address.startswith("http://127.0.0.1:")
        with pytest.raises(OSError, match=r"404|405"):
            urlopen(address, timeout=_END_S)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_to_a_parent_program_it_says_the_agreed_line(language: str) -> None:
    with tiepdon(language, "portal-sim", "--port", "0", "--until-stdin-ends") as child:
        assert child.stdout is not None
        assert child.stdout.readline().startswith("portal-sim listening on http://")
