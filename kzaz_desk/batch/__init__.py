"""Many pairs at once: found in a folder tree, checked in parallel, summed up."""
