"""Which paragraphs and sentences of two texts belong together."""
