"""What a knowledge base is: frozen values and the rules between them; standard library only."""
