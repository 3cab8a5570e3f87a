"""Worker processes: results in order, and a death costs one item."""

import itertools
import os
import subprocess
import sys
from contextlib import closing

import pytest

from cleaner.jobs.pool import AHEAD, Lost, in_order

DIE = "__import__('os').kill(__import__('os').getpid(), 9)"
LEAVE = "__import__('os')._exit(3)"
HANG = "__import__('signal').pause()"
EAT = "bytearray(1 << 40)"


def test_results_come_in_the_order_of_the_items():
    assert list(in_order(eval, ["6*7", "sum(range(10**6))", "'a'"], 2, 60)) == [42, 499999500000, "a"]


@pytest.mark.parametrize(
    ("end", "lost"),
    [
        (DIE, Lost("crash", "its worker process died (signal 9)")),
        (LEAVE, Lost("crash", "its worker process died (exit code 3)")),
        (EAT, Lost("memory", "needs more memory than a worker process may have")),
    ],
)
def test_a_worker_that_dies_costs_its_item_and_no_other(end, lost):
    items = ["1", end, "2", end, "3", *map(str, range(20))]
    assert list(in_order(eval, items, 2, 60)) == [1, lost, 2, lost, 3, *range(20)]


def test_an_item_that_hangs_is_lost_and_the_others_come_out():
    assert list(in_order(eval, ["1", HANG, "2"], 2, 1)) == [1, Lost("timeout", "took longer than 1 seconds"), 2]


def test_a_bug_in_the_function_comes_out_as_it_is():
    with pytest.raises(ZeroDivisionError):
        list(in_order(eval, ["1/0"], 1, 60))


def test_an_endless_iterator_is_taken_only_so_far_ahead():
    taken = itertools.count()
    items = (str(next(taken)) for _ in itertools.repeat(None))
    with closing(in_order(eval, items, 2, 60)) as results:
        assert list(itertools.islice(results, 100)) == list(range(100))
    assert next(taken) <= 100 + 2 * AHEAD


def test_items_come_from_other_processes_than_this_one():
    pids = set(in_order(eval, ["__import__('os').getpid()"] * 8, 2, 60))
    assert os.getpid() not in pids


def test_a_script_without_a_main_guard_is_told_what_to_do(tmp_path):
    script = tmp_path / "script.py"
    script.write_text("from cleaner.jobs.pool import in_order\nprint(list(in_order(eval, ['1'], 1, 60)))\n")
    run = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 1
    assert 'if __name__ == "__main__":' in run.stderr.splitlines()[-1]
