"""The four principles of the guide, one file each: its rules, under its statement."""
