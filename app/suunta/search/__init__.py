"""From the knowledge base to hits; the only package that knows which search engine it is."""
