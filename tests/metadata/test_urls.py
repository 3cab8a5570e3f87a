"""Which addresses are addresses of the web."""

import pytest

from cleaner.metadata.urls import web_address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "file://server/share",
        "ftp://news.example/a",
        "wss://news.example/a",
        "javascript://news.example/%0Aalert(1)",
        "android-app://com.example.news/a",
    ],
)
def test_other_protocols_are_no_web_address_with_a_host_or_without(address):
    assert web_address(address) is web_address(address, "https://news.example/") is None
