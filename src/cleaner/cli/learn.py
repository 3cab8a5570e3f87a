"""`cleaner learn`: what the pages of a folder have in common, as a file."""

import os
from typing import TYPE_CHECKING

import click

from cleaner.cli.choices import format_choice, format_of
from cleaner.cli.places import PROFILE, refuse_pages

if TYPE_CHECKING:
    from cleaner.sites import SiteProfile

NOTHING_LEARNED = 1


@click.command()
@click.argument("inputs", nargs=-1, required=True, type=click.Path(path_type=bytes), metavar="INPUT...")
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=bytes), metavar="FILE", help="Where the profile goes."
)
@click.option("--workers", type=click.IntRange(1), metavar="N", help="Processes. Default: one for each core.")
@click.option("--follow-links", is_flag=True, help="Follow symbolic links inside folders.")
@format_choice
def learn(inputs: tuple[bytes, ...], output: bytes, workers: int | None, follow_links: bool, form: str) -> int:
    """Learn what the pages of a site have in common, from a folder of them.

    The profile is JSON that can be read and edited: for each line that several pages share on how many it stands,
    an example, and what stands above it. `cleaner clean --profile FILE` uses it. Sites of fewer than four pages teach
    nothing; what is no page is passed over.

    Exit code 0: something was learned. 1: there was nothing to learn; the profile is empty. 2: usage, or the profile
    cannot be written.
    """
    from cleaner.jobs.learning import learned
    from cleaner.jobs.run import Run
    from cleaner.jobs.work import Way
    from cleaner.targets import target

    refuse_pages(inputs, output, PROFILE)
    target(output)
    run = Run(inputs=inputs, way=Way(format=format_of(form)), follow_links=follow_links, workers=workers or cores())
    profile = learned(run, leave_out=(output,))
    profile.save(os.fsdecode(output))
    click.echo(_told(profile), err=True)
    return 0 if profile.sites else NOTHING_LEARNED


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _told(profile: "SiteProfile") -> str:
    from cleaner.visible import visible

    if not profile.sites:
        return "cleaner: nothing to learn: no site with at least four different articles"
    names = [visible(site.host) if site.host else "a site without address" for site in profile.sites]
    told = "; ".join(
        f"{name}: {site.pages} pages, {len(site.lines)} lines in common"
        for name, site in zip(names[:TOLD], profile.sites, strict=False)
    )
    more = len(names) - TOLD
    return f"cleaner: {told}" + (f"; and {more} more sites" if more > 0 else "")


TOLD = 10
"""So many sites are named."""
