"""Compressed bodies, in any pieces, to the byte, and never more than the limit."""

import gzip
import random
import sys
import zlib

import brotli
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.fetch.coding import Body, Damaged, TooLarge, coding_of

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd


def raw_deflate(data):
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACKERS = {
    "": bytes,
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstd.compress,
}
COMPRESSED = [coding for coding in PACKERS if coding]
NOISE = random.Random(7).randbytes(200_000)
SPACES = b" " * 3_000_000


def unpacked(coding, data, pieces=65_536, at_most=10_000_000, at_most_wire=10_000_000, cut=False):
    body = Body(coding, at_most=at_most, at_most_wire=at_most_wire, cut=cut)
    for start in range(0, len(data), pieces):
        body.add(data[start : start + pieces])
    return body.whole()


@pytest.mark.parametrize("coding", PACKERS)
@pytest.mark.parametrize("content", [b"Fog over the harbour.", NOISE, SPACES], ids=["short", "noise", "spaces"])
def test_what_was_packed_comes_out(coding, content):
    assert unpacked(coding, PACKERS[coding](content)) == content


@pytest.mark.parametrize("coding", PACKERS)
@given(content=st.binary(max_size=300), pieces=st.integers(1, 40))
def test_however_it_is_cut_into_pieces(coding, content, pieces):
    assert unpacked(coding, PACKERS[coding](content), pieces) == content


@pytest.mark.parametrize("pieces", [1, 65_536])
def test_deflate_without_its_header_is_read_too(pieces):
    assert unpacked("deflate", raw_deflate(b"Fog. " * 500), pieces) == b"Fog. " * 500


@pytest.mark.parametrize("coding", ["gzip", "zstd"])
@pytest.mark.parametrize("pieces", [3, 65_536])
def test_several_members_are_one_body(coding, pieces):
    assert unpacked(coding, PACKERS[coding](b"Fog, ") + PACKERS[coding](b"then rain."), pieces) == b"Fog, then rain."


def test_padding_behind_gzip_is_no_damage():
    assert unpacked("gzip", gzip.compress(b"Fog.") + bytes(100)) == b"Fog."


@pytest.mark.parametrize("coding", COMPRESSED)
def test_a_body_that_ends_in_the_middle_is_damaged(coding):
    packed = PACKERS[coding](NOISE)
    with pytest.raises(Damaged, match="ends in the middle"):
        unpacked(coding, packed[: len(packed) // 2])


@pytest.mark.parametrize("coding", COMPRESSED)
def test_a_body_that_is_something_else_is_damaged(coding):
    with pytest.raises(Damaged):
        unpacked(coding, b"<html><title>Fog</title>" * 50)


def test_a_wrong_checksum_is_damage():
    packed = bytearray(gzip.compress(b"Fog over the harbour."))
    packed[-8] ^= 1
    with pytest.raises(Damaged, match="gzip"):
        unpacked("gzip", bytes(packed))


@pytest.mark.parametrize("coding", COMPRESSED)
def test_nothing_at_all_is_an_empty_body(coding):
    assert unpacked(coding, b"") == b""


@pytest.mark.parametrize("coding", COMPRESSED)
def test_a_bomb_is_stopped_at_the_limit(coding):
    with pytest.raises(TooLarge, match="more than 1000000 bytes once decompressed"):
        unpacked(coding, PACKERS[coding](SPACES), at_most=1_000_000)


@pytest.mark.parametrize("coding", COMPRESSED)
def test_a_bomb_is_never_in_memory(coding, monkeypatch):
    """The largest thing that a decompressor gives is a piece, whatever went in."""
    given_out = []
    take = Body._take
    monkeypatch.setattr(Body, "_take", lambda self, piece: (given_out.append(len(piece)), take(self, piece)))
    unpacked(coding, PACKERS[coding](SPACES), pieces=1 << 20)
    assert max(given_out) <= 2 * 65_536
    assert sum(given_out) == len(SPACES)


@pytest.mark.parametrize("coding", PACKERS)
def test_bytes_as_sent_have_a_limit_of_their_own(coding):
    with pytest.raises(TooLarge, match="more than 1000 bytes as sent"):
        unpacked(coding, PACKERS[coding](NOISE), at_most_wire=1000)


@pytest.mark.parametrize("coding", PACKERS)
def test_a_body_that_may_be_cut_is_cut_to_the_byte(coding):
    assert unpacked(coding, PACKERS[coding](NOISE), at_most=100_001, cut=True) == NOISE[:100_001]


@pytest.mark.parametrize("coding", ["gzip", "zstd"])
def test_thousands_of_members_are_damage(coding):
    with pytest.raises(Damaged, match="more than 1000 compressed parts"):
        unpacked(coding, PACKERS[coding](b"") * 1500)


def test_a_zstd_window_larger_than_the_web_allows_is_damage():
    packed = zstd.compress(NOISE, options={zstd.CompressionParameter.window_log: 27})
    frame = zstd.ZstdCompressor(options={zstd.CompressionParameter.window_log: 27})
    packed = frame.compress(NOISE) + frame.flush()
    with pytest.raises(Damaged):
        unpacked("zstd", packed)


@pytest.mark.parametrize(
    ("values", "coding"),
    [([], ""), (["identity"], ""), (["gzip"], "gzip"), ([" BR "], "br"), (["identity, zstd"], "zstd"), ([","], "")],
)
def test_the_coding_is_read_from_the_header(values, coding):
    assert coding_of(values) == coding


@pytest.mark.parametrize("values", [["gzip, gzip"], ["gzip", "br"], ["xyz"], ["compress"], ["gzip;q=1"]])
def test_codings_that_are_several_or_unknown_are_damage(values):
    with pytest.raises(Damaged):
        coding_of(values)
