"""What a person can do: searching, reading, checking; plain Python, no Qt."""
