"""Plain value types that every room may import and that import nothing of ours.

Frozen dataclasses and enums only: no I/O, no clock, no threads, no third-party package.
"""
