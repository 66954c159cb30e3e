"""From the knowledge folder to a knowledge base; the only package that reads YAML and Markdown."""
