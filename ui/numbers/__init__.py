"""Numbers people look at: a day, a week or a month of check-ins in sums, plots and a file."""
