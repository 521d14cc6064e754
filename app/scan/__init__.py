"""What a scanner or a hand typed at the counter, told apart by its content."""

from app.scan.parse import parse_scan
from app.scan.values import Scan, ScanKind

__all__ = ["Scan", "ScanKind", "parse_scan"]
