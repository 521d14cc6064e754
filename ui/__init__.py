"""What people see: screens, widgets, style and the bridge to the desk's thread."""
