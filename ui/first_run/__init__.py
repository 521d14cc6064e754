"""The first run: from an empty home to a working desk, step by step, each tried before it is kept."""
