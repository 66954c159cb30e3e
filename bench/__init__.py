"""Benches: programs that measure the program; nothing of it imports them."""
