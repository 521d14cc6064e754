"""A chip of an identity document in software, after ICAO Doc 9303 parts 10 and 11 and BSI TR-03110.

Written from the standards and apart from the reader in ``devices.card``: one mistake must not hide in both.
"""
