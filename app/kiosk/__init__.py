"""The kiosk's side of a check-in: which question a patient alone is asked next, and how long the machine waits."""
