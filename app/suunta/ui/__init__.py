"""The window: everything a person sees and touches; Qt widgets live here and nowhere else."""
