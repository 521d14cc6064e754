"""The files of the chip's logical data structure (ICAO 9303-10), one module each."""
