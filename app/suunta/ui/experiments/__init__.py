"""The experiments: on a map of the counties, in a matrix of classes and sectors, in a list."""
