"""How the site is built: `sphinx-build -W -b html docs build/site` with the extra `docs`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

from networking_rules import __version__

project = "networking-rules"
author = "the networking-rules authors"
copyright = author
version = release = __version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.viewcode"]
exclude_patterns = ["build"]

html_theme = "furo"
html_title = f"networking-rules {version}"
html_static_path = ["pictures"]

myst_heading_anchors = 3
autodoc_default_options = {"members": True, "member-order": "bysource"}
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autoclass_content = "class"
default_role = "code"
