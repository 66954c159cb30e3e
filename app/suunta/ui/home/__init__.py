"""The first page: recommendations, experiments and where to begin."""
