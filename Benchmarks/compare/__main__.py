"""Measures ours beside the C limit and the peers, as whole processes, and keeps one table of ratios.

    make bench                          everything, installing the peers by name
    python3 Benchmarks/compare --no-peers --sizes 10000000 --rounds 9
"""

import argparse
import re
import subprocess

import processes
import report
import text
import weigh
from tools import DRAFTS, ROOT, all_tools, install

SIZES = [10_000, 100_000, 1_000_000, 10_000_000, 40_000_000]
# A peer slower than this is run once a size.
PATIENCE = 5.0


def draft(triangles, kind="torus"):
    """A draft of so many triangles, made by the project's own generator."""
    path = DRAFTS / f"{kind}-{triangles}.stl"
    if not path.exists():
        made = path.with_suffix(".part")
        build = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "make-sample-models"]
        subprocess.run(build, cwd=ROOT, check=True)
        generator = str(ROOT / ".build/release/make-sample-models")
        subprocess.run([generator, "big", kind, "--triangles", str(triangles), "-o", str(made)], check=True)
        made.rename(path)
    processes.warm(path)
    return path


def volume(tool, output):
    """The volume that a tool printed, or nothing."""
    if not tool.volume_word:
        return None
    found = re.search(tool.volume_word + r"[^0-9-]*([-0-9.e+]+)", output.replace("\u202f", "").replace("\u00a0", ""))
    return float(found.group(1).rstrip(".")) if found else None


def measure(tools, size, rounds):
    """Every tool in turn, `rounds` times; slow ones less often, their last run standing for the others."""
    path = draft(size)
    present = [tool for tool in tools if size <= tool.most_triangles]
    for number in range(rounds):
        for tool in present:
            runs = tool.runs.setdefault(size, [])
            if runs and runs[-1].seconds > PATIENCE:
                continue
            runs.append(processes.run(tool.on(path)))
        print(f"{size} triangles, round {number + 1} of {rounds}", flush=True)
    expected = volume(tools[0], tools[0].runs[size][0].output)
    for tool in present:
        said = volume(tool, tool.runs[size][0].output)
        if said is None:
            continue
        off = abs(abs(said) / expected - 1)
        if off > 0.02:
            raise SystemExit(f"{tool.name} says {said}, ours {expected}: not the same work")
        if off > 1e-5:
            tool.remark = f"volume off by {off:.1%} at {report.count(size)}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--no-peers", action="store_true", help="only ours and the C limit")
    options.add_argument("--sizes", type=lambda text: [int(part) for part in text.split(",")], default=SIZES)
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--only", choices=["measure", "weigh", "text"], help="one of the three tables")
    options.add_argument("--print-only", action="store_true", help="keep nothing")
    chosen = options.parse_args()
    install(not chosen.no_peers)
    if chosen.only in (None, "text"):
        text.install(not chosen.no_peers)
        read = text.run(not chosen.no_peers, chosen.rounds)
        print(text.table(read, chosen.rounds) if chosen.print_only else text.keep(read, chosen.rounds))
    if chosen.only in (None, "weigh"):
        weighed = weigh.run(draft, not chosen.no_peers, chosen.rounds, PATIENCE)
        print(weigh.table(weighed, chosen.rounds) if chosen.print_only else weigh.keep(weighed, chosen.rounds))
    if chosen.only in ("weigh", "text"):
        return
    tools = all_tools(not chosen.no_peers)
    for size in chosen.sizes:
        measure(tools, size, chosen.rounds)
    private = processes.private_mb(tools[0].on(draft(max(chosen.sizes))))
    if chosen.print_only:
        print(report.table(tools, chosen.sizes, private))
    else:
        print(report.keep(tools, chosen.sizes, private, chosen.rounds))


main()
