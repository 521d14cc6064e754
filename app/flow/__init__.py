"""What a check-in is: a pure function ``step(state, event, moment) -> (state, effects)``.

No clock, thread, Qt or I/O inside. Reception, kiosk, counter, command line and tests are
thin clients of it.
"""
