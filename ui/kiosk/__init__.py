"""The kiosk's screens: large, for fingers, one question each."""
