"""The settings on the screen: one table of rows, one kind of page, a panel where a device has something to show."""
