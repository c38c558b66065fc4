"""A headless Chromium for the tests of pages and for screenshots; needs `selenium`, a browser and its driver."""

from __future__ import annotations

import base64
import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
)


def missing() -> str | None:
    """What is not there, in words; None where pages can be opened."""
    try:
        import selenium  # noqa: F401
    except ImportError:
        return "selenium is not installed"
    for name in ("chromium", "chromedriver"):
        if not shutil.which(name):
            return f"{name} is not installed"
    return None


def axe_source() -> str | None:
    """The script of axe-core; None where it is not there (`npm install --prefix tests`)."""
    path = Path(__file__).parent.parent / "node_modules" / "axe-core" / "axe.min.js"
    return path.read_text("utf-8") if path.is_file() else None


@contextmanager
def browser(width: int = 1200, height: int = 900, dark: bool = False) -> Iterator[Page]:
    """A fresh browser with a profile of its own, gone afterwards."""
    from selenium import webdriver

    with tempfile.TemporaryDirectory() as profile:
        options = webdriver.ChromeOptions()
        for flag in (*FLAGS, f"--user-data-dir={profile}", f"--window-size={width},{height}"):
            options.add_argument(flag)
        options.binary_location = shutil.which("chromium") or ""
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        service = webdriver.ChromeService(shutil.which("chromedriver"))
        driver = webdriver.Chrome(options=options, service=service)
        try:
            page = Page(driver)
            page.look(width, height, dark)
            yield page
        finally:
            driver.quit()


class Page:
    """What the tests do with a page."""

    def __init__(self, driver) -> None:
        self.driver = driver

    def look(self, width: int, height: int, dark: bool = False, media: str = "screen") -> None:
        """Set the size of the window, the colour scheme, and whether the page is seen as printed."""
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
        )
        features = {"prefers-color-scheme": "dark" if dark else "light", "prefers-reduced-motion": "reduce"}
        listed = [{"name": name, "value": value} for name, value in features.items()]
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": listed})

    def open(self, path: Path) -> None:
        """Open a file."""
        self.driver.get(path.as_uri())

    def run(self, script: str, *arguments):
        """Run a script in the page and give what it returns."""
        return self.driver.execute_script(script, *arguments)

    def violations(self, source: str) -> list[str]:
        """What axe-core finds wrong, one line each."""
        self.driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
        self.driver.refresh()
        self.driver.execute_script(source)
        found = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations));"
        )
        return [
            f"{v['id']} ({v['impact']}): {n['html'][:160]} {n['failureSummary'][:300]}"
            for v in found
            for n in v["nodes"]
        ]

    def errors(self) -> list[str]:
        """What the console said."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def requests(self) -> list[str]:
        """The addresses asked for since the last call, the page itself and data in it left out."""
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        urls = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
        return [url for url in urls if not url.startswith(("file:", "data:", "about:", "chrome:"))]

    def shot(self, path: Path, whole: bool = True) -> None:
        """A picture of the page, the whole of it or what the window shows."""
        size = self.run("return [document.documentElement.scrollWidth, document.documentElement.scrollHeight]")
        clip = {"x": 0, "y": 0, "width": size[0], "height": min(size[1], 12000), "scale": 1}
        asked = {"format": "png", "captureBeyondViewport": whole, **({"clip": clip} if whole else {})}
        taken = self.driver.execute_cdp_cmd("Page.captureScreenshot", asked)
        path.write_bytes(base64.b64decode(taken["data"]))

    def pdf(self, path: Path) -> None:
        """The page as it is printed."""
        made = self.driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": False, "preferCSSPageSize": True})
        path.write_bytes(base64.b64decode(made["data"]))
