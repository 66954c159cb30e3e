"""What the built program weighs, how soon it is there and what memory it takes, beside others."""
