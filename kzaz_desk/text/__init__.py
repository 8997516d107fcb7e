"""What one text says: segments, quantities, temporal expressions."""
