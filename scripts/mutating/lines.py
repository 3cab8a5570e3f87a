"""Some twenty lines that promises hang on: what stands there, what is put there instead, the tests that must see it."""

from typing import NamedTuple


class Mutant(NamedTuple):
    """A line that is broken."""

    file: str
    """Below src/cleaner."""
    line: str
    """A part that occurs once."""
    broken: str
    tests: str
    """Below tests; and what of them, after a space, for `-k`."""


LINES = (
    Mutant("jobs/whole.py", "file.flush()\n                os.fsync(file.fileno())", "file.flush()",
           "jobs/test_disk.py"),
    Mutant("jobs/whole.py", "os.replace(temporary, place)\n        except",
           "__import__('shutil').copyfile(temporary, place)\n        except", "jobs/test_disk.py"),
    Mutant("jobs/work.py", 'frozenset({"missing", "unreadable", "dependency"})', 'frozenset({"missing"})',
           "jobs/test_disk.py"),
    Mutant("jobs/report.py", "or _was_never_read(entry, run)", "", "jobs/test_disk.py"),
    Mutant("jobs/pool.py", 'if lost.code != "timeout" and job.tries < TRIES:', "if job.tries < 0:",
           "jobs/test_pool.py"),
    Mutant("jobs/worker.py", "_set(resource.RLIMIT_AS, memory)", "pass", "jobs/test_pool.py dies"),
    Mutant("jobs/worker.py", "os._exit(OUT_OF_MEMORY)", "os._exit(1)", "jobs/test_run.py kill_hang"),
    Mutant("jobs/worker.py", "_allow(limits.cpu)", "pass", "jobs/test_pool.py computes"),
    Mutant("sources/opening.py", "if room <= 0:", "if room < 0:", "sources/test_files.py"),
    Mutant("sources/opening.py", 'flags | getattr(os, "O_NOFOLLOW", 0)', "flags", "sources/test_files.py"),
    Mutant("sources/archives/members.py", "if len(content) > self._asked.max_bytes:", "if False:",
           "sources/test_archives.py"),
    Mutant("sources/names.py", 'name.replace(b"\\\\", b"\\\\\\\\")', "name", "jobs/test_laws.py name"),
    Mutant("reading/parse.py", "error.type != etree.ErrorTypes.ERR_RESOURCE_LIMIT", "True", "reading/test_parse.py"),
    Mutant("reading/parse.py", "(None, False) if crowded else _by_libxml2(utf8)",
           "_by_libxml2(utf8)", "reading/test_parse.py told"),
    Mutant("reading/careful.py", "if len(self._open) >= self._depth and tag not in _VOID:", "if False:",
           "reading/test_parse.py deeper"),
    Mutant("metadata/urls.py", 'url.password = ""', "pass", "metadata/test_fields.py"),
    Mutant("metadata/urls.py", 'url.protocol not in {"http:", "https:"}', "False", "metadata/test_urls.py"),
    Mutant("judge/template.py", "TOGETHER: Final = 2", "TOGETHER: Final = 9", "sites"),
    Mutant("pipeline.py", "if [decision.block for decision in decisions] != list(range(len(document.blocks))):",
           "if len(decisions) > len(document.blocks) + 1:", "test_laws.py law_of_the_ledger"),
    Mutant("formats/markdown.py", '_MARKUP.sub(r"\\\\\\1", text)', "text", "formats/test_exports.py"),
    Mutant("fetch/guard.py", "addresses = await self._addresses(host, port)", "addresses = [host]",
           "fetch/test_guard.py"),
)  # fmt: skip
