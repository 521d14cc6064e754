"""The one-stop counter's window: verify, receive, hand over, look up the day."""
