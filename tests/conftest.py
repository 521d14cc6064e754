"""What every test may rely on: no display, no key store of this machine, no settings of its user."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

# Machines are noisy: how long an example takes is no property of the code.
settings.register_profile("tiepdon", deadline=None)
settings.load_profile("tiepdon")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


@pytest.fixture(autouse=True)
def collections_as_ever() -> Iterator[None]:
    """A desk on a screen puts full collections off: only as long as its test lasts."""
    before = gc.get_threshold()
    yield
    gc.set_threshold(*before)


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("TIEPDON_") and not name.startswith("TIEPDON_TEST_")]:
        monkeypatch.delenv(name)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """With ``-n 2 --dist loadgroup`` a file stays on one worker, and all that own the PC/SC service on the same one."""
    for item in items:
        group = "pcsc" if item.get_closest_marker("pcsc") else item.location[0]
        item.add_marker(pytest.mark.xdist_group(group))


class LongFirst:
    """The long groups begin, and the many short ones fill up the end: else one worker waits for the other there."""

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items.sort(key=_shortness)


def _shortness(item: pytest.Item) -> int:
    long = item.location[0].startswith(("tests/e2e/", "tests/devices/face/"))
    return 0 if item.get_closest_marker("pcsc") else 1 if long else 2


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(LongFirst())  # after the plugin that shuffles
