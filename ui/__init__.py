"""What people see: screens, widgets, style and the bridge to the desk's thread."""

from ui.qt_singletons import keep_singletons_alive

keep_singletons_alive()
