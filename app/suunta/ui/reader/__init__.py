"""The reader: one document as a page, with its outline, facts, relations and sources."""
