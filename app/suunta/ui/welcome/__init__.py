"""The welcome of the first start: languages and look, and three things to do here."""
