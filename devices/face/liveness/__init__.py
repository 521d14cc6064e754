"""Presentation attack detection: deters photographs and simple replays under the eyes of staff.

Not certified and not tested to ISO/IEC 30107-3; the figures of ``benchmarks`` are from drawn attacks only.
"""
