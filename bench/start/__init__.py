"""How long a start takes, beside a bare window; may import all of suunta."""
