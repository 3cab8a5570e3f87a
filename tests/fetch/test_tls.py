"""HTTPS: HTTP/2 where the server speaks it, and certificates that are checked."""

import asyncio
import ssl

import h2.config
import h2.connection
import h2.events
import pytest
import trustme
from misbehaving import PAGE, answer, run, world


@pytest.fixture(scope="module")
def authority():
    return trustme.CA(key_type=trustme.KeyType.ECDSA)


async def speak_http2(reader, writer):
    """Answers each request with its own headers."""
    connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
    connection.initiate_connection()
    writer.write(connection.data_to_send())
    while data := await reader.read(65536):
        for event in connection.receive_data(data):
            if isinstance(event, h2.events.RequestReceived):
                asked = dict(event.headers)[":path"].encode()
                status = "404" if asked == b"/robots.txt" else "200"
                connection.send_headers(event.stream_id, [(":status", status), ("content-type", "text/html")])
                connection.send_data(event.stream_id, asked + PAGE, end_stream=True)
        writer.write(connection.data_to_send())
    writer.close()


def got(issuer, trusted, name="news.example", protocols=("http/1.1",), serve=None, **chosen):
    """What comes of the URL, from a server with a certificate for `name` by `issuer`, for who trusts `trusted`."""
    offered, believed = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    offered.set_alpn_protocols(list(protocols))
    issuer.issue_cert(name).configure_cert(offered)
    trusted.configure_trust(believed)

    async def scenario():
        async with world({"/page": answer()}, tls=believed, retries=0, **chosen) as (fetcher, server, _, backend):
            listening = await asyncio.start_server(serve or server.serve, "127.0.0.1", 0, ssl=offered)
            backend.lead_to(listening)
            try:
                return await fetcher.get("https://news.example/page")
            finally:
                listening.close()

    return run(scenario)


def test_http2_is_spoken_where_the_server_does(authority):
    page = got(authority, authority, protocols=["h2", "http/1.1"], serve=speak_http2)
    assert (page.outcome, page.http_version, page.body) == ("ok", "HTTP/2", b"/page" + PAGE)


def test_and_http1_where_it_does_not(authority):
    page = got(authority, authority)
    assert (page.outcome, page.http_version, page.body) == ("ok", "HTTP/1.1", PAGE)


def test_a_certificate_for_another_name_is_not_believed(authority):
    page = got(authority, authority, name="other.example", ignore_robots=True)
    assert (page.outcome, "certificate verify failed" in page.error.reason) == ("fetch-connection", True)


def test_a_certificate_by_an_authority_that_nobody_knows_is_not_believed(authority):
    page = got(trustme.CA(key_type=trustme.KeyType.ECDSA), authority, ignore_robots=True)
    assert (page.outcome, "certificate verify failed" in page.error.reason) == ("fetch-connection", True)


def test_without_robots_txt_over_tls_nothing_is_allowed(authority):
    assert got(authority, authority, name="other.example").outcome == "robots"
