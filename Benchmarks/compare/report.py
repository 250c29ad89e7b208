"""The table of one run, as Markdown, kept under results and shown in README or docs/speed.md."""

import datetime
import os
import platform
import statistics
import subprocess

from tools import BENCHMARKS, ROOT



def seconds(value):
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def times(ratio):
    return f"{ratio:.0f}×" if ratio >= 10 else f"{ratio:.2g}×"


def count(triangles):
    return f"{triangles // 10**6} M" if triangles >= 10**6 else f"{triangles // 1000} k"


def system():
    """The system's name as its distribution gives it, without the build of its kernel."""
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        return platform.system()


def machine():
    """Processor, cores, memory, system and Swift of this machine."""
    facts = {}
    with open("/proc/cpuinfo") as info:
        facts = dict(line.strip().split(":", 1) for line in info if ":" in line)
    with open("/proc/meminfo") as info:
        memory = int(info.readline().split()[1]) / 1024**2
    cores = subprocess.run(["nproc"], capture_output=True, text=True).stdout.strip()
    name = next(value.strip() for key, value in facts.items() if key.strip() == "model name")
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.split("\n")[0]
    return f"{name}, {cores} cores, {memory:.0f} GB, {system()}, {swift}"


def table(tools, sizes, private):
    """One row a tool, one column a size: median seconds, and how many times ours; then memory at the largest size."""
    ours = tools[0]
    head = ["whole process, file in the page cache"] + [f"{count(size)}" for size in sizes] + ["peak memory"]
    rows = [head, ["---"] + ["---:"] * (len(sizes) + 1)]
    for tool in tools:
        notes = "; ".join(note for note in [tool.note, tool.remark] if note)
        row = [tool.name + (f" ({notes})" if notes else "")]
        for size in sizes:
            runs = tool.runs.get(size)
            if not runs:
                row.append("")
                continue
            ratios = [a.seconds / b.seconds for a, b in zip(runs, ours.runs[size])]
            ratio = "" if tool is ours else f" ({times(statistics.median(ratios))})"
            row.append(f"{seconds(statistics.median(run.seconds for run in runs))} s{ratio}")
        largest = max(size for size in sizes if tool.runs.get(size))
        peak = statistics.median(run.peak_mb for run in tool.runs[largest])
        row.append(f"{private:.0f} MB + the file's pages" if tool is ours else f"{peak:.0f} MB at {count(largest)}")
        rows.append(row)
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def keep(tools, sizes, private, rounds):
    """Writes the results file and the block that README shows; returns the text."""
    today = datetime.date.today().isoformat()
    note = (
        f"Median of {rounds} rounds in one run, every tool in turn in each round; in brackets the median of the paired "
        f"ratios to ours. {today}, {machine()}; load average at the end {os.getloadavg()[1]:.1f} (above 1 a core, other "
        f"work disturbed the times, and the ratios less). `make bench` makes it anew.")
    text = f"{table(tools, sizes, private)}\n\n{note}\n"
    (BENCHMARKS / "results").mkdir(exist_ok=True)
    (BENCHMARKS / f"results/measure-{today}.md").write_text(f"# `pennyweight measure` beside its peers\n\n{text}")
    show(text, "bench")
    return text


def show(text, mark):
    """Puts a table between its marks in README or docs/speed.md."""
    opening, closing = f"<!-- {mark} -->", f"<!-- /{mark} -->"
    for page in [ROOT / "README.md", ROOT / "docs/speed.md"]:
        old = page.read_text()
        if opening in old and closing in old:
            before, rest = old.split(opening, 1)
            after = rest.split(closing, 1)[1]
            page.write_text(f"{before}{opening}\n{text}{closing}{after}")
