"""Coverage-guided fuzzing of everything a card, an issuer's file or a list may hold. ``make fuzz MINUTES=10``."""
