"""What an administrator sets about the hand-over: ``[handover]`` and ``[check_in_message]``."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, SecretStr, model_validator

_THIS_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})


class Handover(BaseModel, extra="forbid"):
    """Where recorded visits go. The secret comes from the key store (``keyring set tiepdon-handover HOST``) or
    TIEPDON_HANDOVER__SECRET."""

    kind: Literal["none", "folder", "endpoint"] = "none"
    format: Literal["json", "fhir", "csv", "ma"] = "json"
    path: Path | None = None
    """Folder, which must exist; ``csv`` keeps one table per day and station in it."""
    url: str = ""
    """HTTPS; plain HTTP only to this very machine."""
    secret: SecretStr = SecretStr("")
    csv_bom: bool = True
    """Begin tables with a byte order mark, which Excel needs to see that they are UTF-8."""
    connect_timeout_s: float = 5.0
    read_timeout_s: float = 15.0
    ca_file: Path | None = None

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.kind == "folder" and self.path is None:
            raise ValueError("a folder needs a path")
        if self.kind == "endpoint" and not (self.host and self._safe()):
            raise ValueError("an endpoint needs an https address")
        return self

    def _safe(self) -> bool:
        scheme = urlsplit(self.url).scheme
        return scheme == "https" or (scheme == "http" and self.host in _THIS_MACHINE)


class CheckInMessage(BaseModel, extra="forbid"):
    """Whether this station owns the insurer's check-in message (XML0); normally the HIS does.

    The password of ``certificate`` comes from the key store (``keyring set tiepdon-certificate FILENAME``) or
    TIEPDON_CHECK_IN_MESSAGE__CERTIFICATE_PASSWORD.
    """

    mode: Literal["off", "folder", "send"] = "off"
    path: Path | None = None
    service_code: str = ""
    """The examination at this counter, in the facility's list of services; it is the visit's first cost."""
    service_name: str = ""
    care_code: str = "01"
    """MA_LOAI_KCB."""
    certificate: Path | None = None
    """PKCS#12 file of the facility's registered certificate; without one CHUKYDONVI stays empty."""
    certificate_password: SecretStr = SecretStr("")

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.mode == "folder" and self.path is None:
            raise ValueError("a folder needs a path")
        if self.mode != "off" and not (self.service_code and self.service_name):
            raise ValueError("the message needs the service's code and name")
        return self
