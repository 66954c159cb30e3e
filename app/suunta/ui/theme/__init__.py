"""The look: tokens become a palette, style sheets, fonts and icons; imports Qt only."""
