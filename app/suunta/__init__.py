"""Suunta: an offline knowledge base for Finland's vision of AI in social and health services."""

__version__ = "0.1.0"
