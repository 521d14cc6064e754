"""The authority behind the simulated chip: CSCA, document signer, EF.SOD (ICAO 9303-12, 9303-10 §4.6.2)."""
