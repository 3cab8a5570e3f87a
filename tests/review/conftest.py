"""Makes the helpers beside the tests importable, and a Chromium that tests can drive."""

import os
import shutil
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-quic", "--no-first-run",
)  # fmt: skip
"""No sandbox, since CI is root in a container; the rest keeps Chromium from asking its maker for anything."""


@pytest.fixture(scope="module")
def chromium():
    """A running Chromium. CHROMIUM names one that is not on the PATH.

    It ends with its module: as long as Playwright's sync face is open, its event loop runs in this thread, and no other
    test could run one.
    """
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip("there is no Chromium: the review page was not opened (Debian: apt install chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=QUIET)
        yield browser
        browser.close()


class Opened:
    """A page in the browser, the network off, and all that it complained of or asked for."""

    def __init__(self, page, place):
        self.page = page
        self.complaints = []
        self.asked = []
        page.on("console", lambda message: self.complaints.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("dialog", lambda dialog: (self.complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        self.url = Path(place).as_uri()
        page.goto(self.url)


@pytest.fixture
def opened(chromium, request):
    """Open a file: `opened(place)`; more arguments are those of a browser context."""
    contexts = []

    def opening(place, **more):
        context = chromium.new_context(**{"offline": True, "viewport": {"width": 1360, "height": 880}, **more})
        contexts.append(context)
        return Opened(context.new_page(), place)

    yield opening
    for context in contexts:
        context.close()
