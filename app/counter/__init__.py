"""The one-stop counter: an application is received from a verified applicant, its result handed to who may have it."""
