"""Pages of two sites that share a menu and a foot each."""

import json
import os
import signal
from pathlib import Path

from cleaner.jobs.work import outcome

STORIES = json.loads((Path(__file__).parents[1] / "sites/six_layouts/expected.json").read_text("utf-8"))
TEXTS = [(says["title"], says["text"]) for says in STORIES.values()]


def page(number):
    """A page as HTML, with its address."""
    title, texts = TEXTS[number % len(TEXTS)]
    site = "courier" if number % 2 else "post"
    body = "".join(f"<p>{text}</p>" for text in [f"Read the {site} daily.", *texts, f"Editors of the {site}"])
    html = f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>"
    return {"url": f"https://{site}.example/{number}", "html": html}


def crashing_on_the_post(way, task):
    """Work that a page of the Post ends with its process."""
    if "post.example" in (getattr(task.thing, "url", None) or ""):
        os.kill(os.getpid(), signal.SIGSEGV)
    return outcome(way, task)
