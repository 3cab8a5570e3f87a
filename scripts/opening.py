"""Open a review page in a headless Chromium, three times, and scroll its list from top to bottom."""

import argparse
import os
import shutil
import statistics
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

QUIET = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")

SCROLL = """() => new Promise((done) => {
  const scroller = document.getElementById('scroller'), frames = [];
  const step = (scroller.scrollHeight - scroller.clientHeight) / 120;
  let last = performance.now();
  const next = (now) => {
    frames.push(now - last);
    last = now;
    scroller.scrollTop += step;
    if (frames.length < 120) requestAnimationFrame(next); else done(frames.slice(1));
  };
  requestAnimationFrame(next);
})"""


def main() -> None:
    """Print seconds until the list is there, seconds until all is there, and milliseconds between frames."""
    parser = argparse.ArgumentParser(prog="scripts/open_review", description=__doc__)
    parser.add_argument("page", type=Path)
    place = parser.parse_args().page.absolute()
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    print(f"{place.stat().st_size / 1e6:.1f} MB")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=QUIET)
        for _ in range(3):
            _measure(browser.new_context(offline=True).new_page(), place.as_uri())
        browser.close()


def _measure(page: Page, url: str) -> None:
    begun = time.perf_counter()
    page.goto(url, wait_until="commit")
    page.wait_for_selector("#list li")
    there = time.perf_counter() - begun
    page.wait_for_load_state("load")
    whole = time.perf_counter() - begun
    frames = sorted(page.evaluate(SCROLL))
    late = frames[int(0.95 * len(frames))]
    opened = time.perf_counter()
    page.keyboard.press("j")
    page.wait_for_selector(".blocks tbody tr")
    article = time.perf_counter() - opened
    print(
        f"list after {there:.2f} s, all after {whole:.2f} s; an article after {article:.2f} s; "
        f"scrolling: {statistics.median(frames):.0f} ms a frame, 95 % within {late:.0f} ms"
    )


if __name__ == "__main__":
    main()
