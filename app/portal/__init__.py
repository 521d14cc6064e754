"""The insurer's portal: the only place that knows its names, codes and manners."""
