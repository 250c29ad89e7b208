"""Runs whole processes and says how long they took and what memory they held."""

import os
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Run:
    seconds: float
    peak_mb: float
    output: str
    processor: float = 0.0


def run(command):
    """Runs a command to its end; wall and processor time, peak resident memory and what it printed."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output = process.stdout.read()
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}: {errors.decode()[-400:]}")
    return Run(seconds, usage.ru_maxrss / 1024, output.decode(errors="replace"), usage.ru_utime + usage.ru_stime)


def private_mb(command):
    """The most memory of its own (not file pages) that a command was seen to hold.

    Watched from outside, so in a run of its own: the watching takes processor time.
    """
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    most = 0
    while process.poll() is None:
        try:
            with open(f"/proc/{process.pid}/status") as status:
                lines = dict(line.split(":", 1) for line in status if ":" in line)
        except OSError:
            break
        most = max(most, int(lines.get("RssAnon", "0 kB").split()[0]))
    process.wait()
    return most / 1024


def warm(path):
    """Reads a file to its end, so that it lies in the page cache."""
    with open(path, "rb", buffering=0) as file:
        while file.read(1 << 24):
            pass
