"""How the site is built: `sphinx-build -W -b html docs build/site` with the extra `docs`."""

import re
import sys
from pathlib import Path

import attrs

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
html_static_path = ["static"]
html_css_files = ["site.css"]

myst_heading_anchors = 3
autodoc_default_options = {"members": True, "member-order": "bysource"}
autodoc_typehints = "signature"
autodoc_mock_imports = ["polars", "pyarrow", "z3"]
autodoc_preserve_defaults = True
autoclass_content = "class"
default_role = "code"
python_maximum_signature_line_length = 120
autodoc_typehints_format = "short"


def _defaults(app, what, name, obj, options, signature, returned):
    """Show the defaults of attrs classes as they are; those that are made anew, and long ones, as `...`."""

    def shown(found):
        told = repr(attrs.fields_dict(obj)[found[1]].default)
        return "..." if len(told) > 30 or told.startswith("<") else told

    plain = re.sub(r"attr_dict\['(\w+)'\]\.default", shown, signature or "")
    return plain.replace("= NOTHING", "= ...") or None, returned


_FILE = re.compile(r"^<!-- file: (\S+) -->\n```(\w+)\n", re.M)


def _captions(app, name, content):
    """Show the name of a file above what is to be put into it."""
    content[0] = _FILE.sub(r"```{code-block} \2\n:caption: \1\n\n", content[0])


def setup(app):
    """Called by Sphinx."""
    app.connect("source-read", _captions)
    app.connect("autodoc-process-signature", _defaults)
