"""The page of the survey's figures: each as a chart, to be read and taken along."""
