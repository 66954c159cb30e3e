"""Small parts that know the theme and nothing of the knowledge."""
