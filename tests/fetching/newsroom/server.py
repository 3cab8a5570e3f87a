"""The site on 127.0.0.1, and what was asked of it."""

import gzip
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import brotli

from newsroom.site import Answer, Site, etag

DATE = "Mon, 13 May 2024 08:00:00 GMT"


class Newsroom(ThreadingHTTPServer):
    """`asked` has each request's path, in order; `before` is called with it before anything is sent."""

    daemon_threads = True

    def __init__(self, port: int = 0, host: str = "127.0.0.1") -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.site = Site(f"http://{host}:{self.server_port}")
        self.answers = dict(self.site.answers)
        self.asked: list[str] = []
        self.statuses: list[int] = []
        self.headers: list[dict[str, str]] = []
        self.before: Callable[[str], object] = lambda path: None  # noqa: ARG005
        self.lock = threading.Lock()

    def url(self, path: str) -> str:
        return self.site.origin + path

    def pages_asked(self) -> list[str]:
        """The stories that were asked for, in order."""
        paths = {story.path for story in self.site.stories}
        return [path for path in self.asked if path in paths]

    def forget(self) -> None:
        """As if nothing had been asked."""
        with self.lock:
            self.asked.clear()
            self.statuses.clear()
            self.headers.clear()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that was killed is no error."""


@contextmanager
def newsroom(port: int = 0, host: str = "127.0.0.1") -> Iterator[Newsroom]:
    """Serve it on 127.0.0.1; `host` is what its pages call it."""
    with Newsroom(port, host) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Newsroom

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        with self.server.lock:
            self.server.asked.append(path)
            self.server.headers.append(dict(self.headers))
            self.server.before(path)
        answer = self.server.answers.get(path) or Answer(b"<p>There is no such page.</p>", status=404, etag=False)
        tagged = answer.etag and answer.status == 200
        if tagged and self.headers.get("If-None-Match") == etag(answer):
            self._send(304, b"", answer, tagged=True)
        else:
            self._send(answer.status, _coded(answer), answer, tagged=tagged)

    def _send(self, status: int, body: bytes, answer: Answer, *, tagged: bool) -> None:
        with self.server.lock:
            self.server.statuses.append(status)
        self.send_response(status)
        for name, value in answer.headers:
            self.send_header(name, value)
        if tagged:
            self.send_header("ETag", etag(answer))
        if status != 304:
            self.send_header("Content-Type", answer.content_type)
            if answer.coding:
                self.send_header("Content-Encoding", answer.coding)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def date_time_string(self, timestamp: float | None = None) -> str:  # noqa: ARG002
        return DATE

    def version_string(self) -> str:
        return "newsroom"

    def log_message(self, format: str, *arguments: Any) -> None:
        pass


def _coded(answer: Answer) -> bytes:
    match answer.coding:
        case "gzip":
            return gzip.compress(answer.body, mtime=0)
        case "br":
            return brotli.compress(answer.body, quality=4)
        case "zstd":
            return _zstd(answer.body)
    return answer.body


def _zstd(content: bytes) -> bytes:
    try:
        from compression import zstd
    except ImportError:
        from backports import zstd
    return zstd.compress(content)
