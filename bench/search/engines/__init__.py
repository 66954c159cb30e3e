"""The engines that are measured, all over the same passages."""
