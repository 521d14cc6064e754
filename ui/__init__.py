"""What people see: screens, widgets, style and the bridge to the desk's thread."""

from ui.qt_none import keep_none_alive

keep_none_alive()
