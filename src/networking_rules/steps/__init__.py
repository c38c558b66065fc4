"""The four steps of the guide, one file each: the function, and the rules that watch it."""
