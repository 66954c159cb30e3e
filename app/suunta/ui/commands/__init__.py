"""Everything a person can trigger, declared once; knows nothing of pages."""
