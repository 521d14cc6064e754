"""How each device and service is: one producer for ``tiepdon doctor``, the devices page and the support bundle."""
