"""How soon the audience sees what a key asks for; may import all of suunta."""
