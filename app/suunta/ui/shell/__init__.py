"""The frame around the pages: bars, sidebar, history and every connection between features."""
