"""
The checks of a release, on every Python that is there and at both ends of the dependencies.

    nox                     all of them
    nox -s tests-3.12       one

Nothing is downloaded but packages of PyPI and npm; a Python that is not installed is skipped.
"""

import os
from pathlib import Path

import nox

nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_missing_interpreters = False
nox.options.reuse_existing_virtualenvs = True

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
TESTING = ["pytest>=8.2", "pytest-xdist>=3.5", "hypothesis>=6.100"]
EXTRAS = ["jinja2", "jsonschema", "pyyaml", "shtab", "mcp"]
REAL_HOSTS = "tests/integrations/test_real_hosts.py"
LOWEST = ["pluggy==1.5.0", "attrs==23.2.0", "cattrs==24.1.0"]
LOWEST_EXTRAS = ["report", "completion", "mcp", "fast", "django", "columnar", "arrow", "solver", "prove"]


def _wheel(session: nox.Session) -> str:
    """The wheel of the checkout, built once a session: what is tested is what is published."""
    session.install("build")
    folder = Path(session.create_tmp())
    session.run("python", "-m", "build", "--wheel", "--outdir", str(folder), ".", silent=True)
    return str(max(folder.glob("*.whl"), key=lambda path: path.stat().st_mtime))


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """The newest dependencies, with the extras."""
    session.install(_wheel(session), *TESTING, *EXTRAS)
    session.run("pytest", "-q", "-n", "auto", *session.posargs)


@nox.session(python=PYTHONS[0])
def lowest(session: nox.Session) -> None:
    """The lowest dependencies that pyproject.toml allows."""
    session.install(_wheel(session), *TESTING, *LOWEST)
    session.run("pytest", "-q", "-n", "auto", *session.posargs)


@nox.session(name="lowest-extras", python=PYTHONS[0], venv_backend="uv")
def lowest_extras(session: nox.Session) -> None:
    """The lowest extras that pyproject.toml allows, beside the newest of what these need."""
    chosen = [word for extra in LOWEST_EXTRAS for word in ("--extra", extra)]
    session.install("--resolution", "lowest-direct", "-r", "pyproject.toml", *chosen)
    session.install(_wheel(session), *TESTING, "jsonschema", "pyyaml")
    session.run("pytest", "-q", "-n", "auto", *session.posargs)


@nox.session(python=PYTHONS[0])
def bare(session: nox.Session) -> None:
    """No extra at all: what needs one says so."""
    session.install(_wheel(session), *TESTING)
    session.run("pytest", "-q", "-n", "auto", *session.posargs)


@nox.session
def pages(session: nox.Session) -> None:
    """The pages in Chromium (with chromedriver on the path) and under axe-core; SARIF against its schema."""
    session.install(_wheel(session), *TESTING, *EXTRAS, "jsonschema[format-nongpl]", "selenium")
    session.run("npm", "install", "--prefix", "tests", "--no-package-lock", "--ignore-scripts", external=True)
    session.run("pytest", "-q", "tests/browser", "tests/reports", *session.posargs)


@nox.session
def hosts(session: nox.Session) -> None:
    """The adapters inside deepeval and guardrails."""
    session.install(_wheel(session), *TESTING, "deepeval", "guardrails-ai")
    session.run("pytest", "-q", "-p", "no:deepeval", "-W", "default", REAL_HOSTS, *session.posargs)


@nox.session
def promptfoo(session: nox.Session) -> None:
    """The adapter inside promptfoo, which needs more than a gigabyte and brings a Node of its own here."""
    session.install(_wheel(session), *TESTING)
    folder = session.create_tmp()
    session.run("npm", "install", "--prefix", folder, "--no-audit", "promptfoo", "node@22", external=True)
    modules = Path(folder, "node_modules")
    paths = [str(modules / "node" / "bin"), str(modules / ".bin"), session.env.get("PATH") or os.environ["PATH"]]
    session.run("pytest", "-q", REAL_HOSTS, *session.posargs, env={"PATH": os.pathsep.join(paths)})


@nox.session
def checks(session: nox.Session) -> None:
    """Style, types, layers."""
    session.install("-e", ".[dev]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    session.run("pyright")
    session.run("lint-imports")


@nox.session
def docs(session: nox.Session) -> None:
    """The generated pages are fresh, and the site builds with warnings as errors."""
    session.install("-e", ".[docs]")
    session.run("python", "docs/generate.py", "--check")
    session.run("sphinx-build", "-W", "--keep-going", "-b", "html", "docs", "build/site")
