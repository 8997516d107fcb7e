"""Colours, fonts, signs and spacing that every part of the window shares."""
