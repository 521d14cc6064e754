"""Where to compute what the chip need not be kept waiting for."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import ParamSpec, TypeVar

from domain.failure import Failure

_P = ParamSpec("_P")
_T = TypeVar("_T")


class AtOnce(Executor):
    """Computes in the calling thread: for conversations that do not last."""

    def submit(self, fn: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        future: Future[_T] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Failure as error:
            future.set_exception(error)
        return future
