"""Which addresses may be connected to."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import Final

_NOT_PUBLIC_4: Final = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 "
            "192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 "
            "168.63.129.16/32"
        ).split(),
    )
)
"""IANA's special-purpose registry, multicast, reserved; and Azure's host, which hides behind a public number.
`is_global` of ipaddress is not enough: Python 3.11.7 calls 192.0.0.192, a metadata address, global."""

_GLOBAL_6: Final = IPv6Network("2000::/3")
"""What IANA gives out. Mapped and NAT64 addresses, loopback, private, link-local and multicast lie outside."""

_NOT_PUBLIC_6: Final = tuple(map(IPv6Network, "2001::/23 2001:db8::/32 2002::/16 3fff::/20".split()))
"""Protocols (Teredo among them), documentation, 6to4."""

_PRIVATE_4: Final = tuple(map(IPv4Network, "127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10".split()))
_PRIVATE_6: Final = tuple(map(IPv6Network, "::1/128 fc00::/7".split()))
"""Where people have servers of their own."""

_METADATA: Final = frozenset(map(ip_address, "100.100.100.200 fd00:ec2::254".split()))
"""Among them, what hands out a cloud machine's passwords. No page has ever been there."""


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public web's.

    >>> [is_public(a) for a in ("93.184.215.14", "127.0.0.1", "::ffff:93.184.215.14", "2606:4700::1111")]
    [True, False, False, True]
    """
    number = ip_address(address)
    if isinstance(number, IPv4Address):
        return not _within(number, _NOT_PUBLIC_4)
    return number in _GLOBAL_6 and not _within(number, _NOT_PUBLIC_6)


def is_allowed(address: str, *, allow_private: bool) -> bool:
    """Whether it may be connected to. Link-local, metadata and multicast addresses never may.

    >>> [is_allowed(a, allow_private=True) for a in ("127.0.0.1", "10.1.2.3", "169.254.169.254", "224.0.0.1")]
    [True, True, False, False]
    """
    return is_public(address) or (allow_private and _is_private(address))


def _is_private(address: str) -> bool:
    number = ip_address(address)
    if number in _METADATA:
        return False
    return _within(number, _PRIVATE_4 if isinstance(number, IPv4Address) else _PRIVATE_6)


def _within(number: IPv4Address | IPv6Address, networks: tuple[IPv4Network, ...] | tuple[IPv6Network, ...]) -> bool:
    return any(number in network for network in networks)
