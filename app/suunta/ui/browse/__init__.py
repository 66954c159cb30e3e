"""Lists of documents by type, grouped by class, sector or county."""
