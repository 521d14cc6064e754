"""Builders of the chip's files: data groups, EF.COM, SecurityInfos (ICAO 9303-10 §4, -11 §9.2)."""
