"""From a recorded visit to the hospital's own systems: what is told (formats) and how it gets there (sinks)."""
