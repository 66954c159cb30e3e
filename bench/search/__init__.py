"""`make bench-search`: how good the answers are, beside those of other search engines."""
