"""Slips on paper: drawn once, for receipt printers, for the system's printers, for PDF files and for the screen."""
