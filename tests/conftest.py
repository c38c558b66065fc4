"""What all tests share: data that is only there beside a full checkout, and a longer run on demand."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

settings.register_profile(
    "default",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.register_profile("long", settings.get_profile("default"), max_examples=20_000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(scope="session")
def samples():
    """The folder of sample files; tests that use it are skipped where it is absent."""
    folder = SHARED / "data" / "samples"
    if not folder.is_dir():
        pytest.skip("the shared samples are not beside this checkout")
    return folder
