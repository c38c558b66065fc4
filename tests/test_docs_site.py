"""The site builds without a warning, and every link inside it leads somewhere."""

import re
import subprocess
import sys

import pytest

from conftest import ROOT

pytestmark = pytest.mark.slow
DOCS = ROOT / "docs"


def test_the_site_builds_with_warnings_as_errors(tmp_path):
    """As it is published."""
    for module in ("sphinx", "furo", "myst_parser"):
        pytest.importorskip(module)
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "-W",
        "--keep-going",
        "-q",
        "-b",
        "html",
        str(DOCS),
        str(tmp_path / "site"),
    ]
    made = subprocess.run(
        [*command, "-d", str(tmp_path / "cache")], capture_output=True, text=True, timeout=300, check=False
    )
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "site" / "rules" / "GIV001.html").is_file()


def test_links_between_pages_lead_somewhere():
    """Also for those who read the files as they are."""
    for path in DOCS.rglob("*.md"):
        prose = re.sub(r"^```.*?^```$", "", path.read_text("utf-8"), flags=re.M | re.S)
        for link in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", prose):
            assert (path.parent / link).is_file(), f"{path.name}: {link}"
