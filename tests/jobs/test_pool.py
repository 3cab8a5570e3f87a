"""Worker processes: results in order, and a death costs one item."""

import itertools
import os
import subprocess
import sys
from contextlib import closing

import pytest

from cleaner.jobs.pool import AHEAD, TRIES, Limits, Lost, as_done, in_order

DIE = "__import__('os').kill(__import__('os').getpid(), 9)"
LEAVE = "__import__('os')._exit(3)"
HANG = "__import__('signal').pause()"
EAT = "len(bytearray(3 << 30))"
"""More than a worker may have, and no more than a machine has, which would refuse it without any limit."""
SPIN = "sum(iter(lambda: 1, 0))"


def test_results_come_in_the_order_of_the_items():
    assert list(in_order(eval, ["6*7", "sum(range(10**6))", "'a'"], 2)) == [42, 499999500000, "a"]


@pytest.mark.parametrize(
    ("end", "lost"),
    [
        (DIE, Lost("crash", "its worker process died (signal 9)")),
        (LEAVE, Lost("crash", "its worker process died (exit code 3)")),
        (EAT, Lost("memory", "needs more than the 2048 MB that a worker process may have")),
    ],
)
def test_a_worker_that_dies_costs_its_item_and_no_other(end, lost):
    items = ["1", end, "2", end, "3", *map(str, range(20))]
    assert list(in_order(eval, items, 2)) == [1, lost, 2, lost, 3, *range(20)]


def test_an_item_that_hangs_is_lost_and_the_others_come_out():
    lost = Lost("timeout", "took longer than 1 seconds")
    assert list(in_order(eval, ["1", HANG, "2"], 2, Limits(wall=1))) == [1, lost, 2]


def test_the_time_of_an_item_begins_when_its_worker_has_started():
    lost = Lost("timeout", "took longer than 0.01 seconds")
    assert list(in_order(eval, [HANG], 1, Limits(wall=0.01))) == [lost]


def test_an_item_that_computes_without_end_is_lost_by_processor_time():
    lost = Lost("timeout", "took more than 1 seconds of processor time")
    assert list(in_order(eval, ["1", SPIN, "2"], 2, Limits(cpu=1))) == [1, lost, 2]


def test_an_item_is_tried_again_when_its_worker_died_and_given_up_the_second_time(tmp_path):
    log = tmp_path / "log"
    note = f"open({str(log)!r}, 'a').write('x') and {{}}"
    assert [value.code for _, value in as_done(eval, [note.format(DIE)], 1)] == ["crash"]
    assert log.read_text() == "x" * TRIES
    once = f"{DIE} if open({str(log)!r}, 'a+').tell() == {TRIES} and open({str(log)!r}, 'a').write('x') else 5"
    assert [value for _, value in as_done(eval, [once], 1)] == [5]


def test_results_come_as_they_are_done_each_with_its_item():
    slow = "__import__('select').select([], [], [], 1) and 1"
    (first, last) = as_done(eval, [slow, "2"], 2)
    assert (first, last[0]) == (("2", 2), slow)


def test_no_item_is_taken_before_a_worker_is_free():
    taken = itertools.count()
    items = (str(next(taken)) for _ in itertools.repeat(None))
    with closing(as_done(eval, items, 2)) as results:
        assert len(list(itertools.islice(results, 20))) == 20
    assert next(taken) <= 20 + 2 * 2


def test_a_worker_is_replaced_after_so_many_items():
    pids = [value for _, value in as_done(eval, ["__import__('os').getpid()"] * 9, 1, Limits(items=3))]
    assert [pids.count(pid) for pid in dict.fromkeys(pids)] == [3, 3, 3]


def test_a_bug_in_the_function_comes_out_as_it_is():
    with pytest.raises(ZeroDivisionError):
        list(in_order(eval, ["1/0"], 1))


def test_an_endless_iterator_is_taken_only_so_far_ahead():
    taken = itertools.count()
    items = (str(next(taken)) for _ in itertools.repeat(None))
    with closing(in_order(eval, items, 2)) as results:
        assert list(itertools.islice(results, 100)) == list(range(100))
    assert next(taken) <= 100 + 2 * AHEAD


def test_items_come_from_other_processes_than_this_one():
    pids = set(in_order(eval, ["__import__('os').getpid()"] * 8, 2))
    assert os.getpid() not in pids


def test_a_script_without_a_main_guard_is_told_what_to_do(tmp_path):
    script = tmp_path / "script.py"
    script.write_text("from cleaner.jobs.pool import in_order\nprint(list(in_order(eval, ['1'], 1)))\n")
    run = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 1
    assert 'if __name__ == "__main__":' in run.stderr.splitlines()[-1]


PREPARED = """
from cleaner.jobs.many import _Clean, _Look
from cleaner.options import Options

class Prepared:
    loaded = ()

    def __init__(self, prepare):
        self.how = prepare

    def prepare(self):
        import sys
        (eval if isinstance(self.how, str) else lambda work: work(Options()).prepare())(self.how)
        self.loaded = [name for name in ("cleaner.tagging.model", "cleaner.reading.html") if name in sys.modules]

    def __call__(self, item):
        return len(self.loaded)
"""


def test_a_worker_prepares_before_its_first_item(tmp_path, monkeypatch):
    (tmp_path / "prepared.py").write_text(PREPARED)
    monkeypatch.syspath_prepend(tmp_path)
    from prepared import Prepared

    from cleaner.jobs.many import _Clean, _Look

    for work, loaded in ((_Clean, 2), (_Look, 2), ("1/0", 0)):
        look = Prepared(work)
        assert list(in_order(look, ["page"], 1)) == [loaded]
        assert [found for _, found in as_done(look, ["page"], 1)] == [loaded]
