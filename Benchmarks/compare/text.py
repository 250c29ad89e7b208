"""`pennyweight measure` of text drafts beside assimp alone and tinyobjloader, as whole processes."""

import datetime
import os
import re
import statistics
import subprocess

import processes
import report
from tools import BENCHMARKS, DRAFTS, PEERS, PROGRAM, ROOT, Tool

TRIANGLES = 1_000_000
FORMATS = {"obj": "OBJ", "ascii": "ASCII STL"}


def install(with_peers):
    """Compiles the readers that have no program of their own; the package is installed by name."""
    alone = str(BENCHMARKS / "Text/assimp_volume.c")
    subprocess.run(["cc", "-O2", alone, "-o", str(PEERS / "assimp-volume"), "-lassimp"], check=True)
    if not with_peers:
        return
    if not os.path.exists("/usr/include/tiny_obj_loader.h"):
        root = [] if os.geteuid() == 0 else ["sudo"]
        subprocess.run([*root, "apt-get", "install", "-y", "-qq", "libtinyobjloader-dev"], check=True)
    source = str(BENCHMARKS / "Text/tinyobj_volume.cpp")
    subprocess.run(["c++", "-O3", "-std=c++17", source, "-o", str(PEERS / "tinyobj-volume")], check=True)


def tools(with_peers):
    """Our two ways, assimp alone, and tinyobjloader, which reads OBJ."""
    chosen = [
        Tool("pennyweight measure --importer in-place", [str(PROGRAM), "measure", "--importer", "in-place", "FILE"], ours=True),
        Tool("pennyweight measure (assimp beside our own reader)", [str(PROGRAM), "measure", "FILE"]),
        Tool("assimp alone", [str(PEERS / "assimp-volume"), "FILE"], note="reads and sums"),
    ]
    if with_peers:
        chosen.append(Tool("tinyobjloader", [str(PEERS / "tinyobj-volume"), "FILE"], note="reads and sums"))
    return chosen


def draft(form):
    """A torus of a million triangles as text, made by the project's own generator."""
    path = DRAFTS / f"torus-{TRIANGLES}.{'obj' if form == 'obj' else 'ascii.stl'}"
    if not path.exists():
        build = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "make-sample-models"]
        subprocess.run(build, cwd=ROOT, check=True)
        generator = str(ROOT / ".build/release/make-sample-models")
        made = path.with_suffix(".part")
        subprocess.run([generator, "big", "torus", "--triangles", str(TRIANGLES), "--format", form, "-o", str(made)], check=True)
        made.rename(path)
    processes.warm(path)
    return path


def volume(output):
    """The volume that a tool printed."""
    found = re.search(r"olume[^0-9-]*([-0-9.e+]+)", output.replace("\u202f", "").replace("\u00a0", ""))
    return abs(float(found.group(1).rstrip(".")))


def run(with_peers, rounds):
    """Every tool in turn on both formats."""
    chosen = tools(with_peers)
    for form in FORMATS:
        path = draft(form)
        for number in range(rounds):
            for tool in chosen:
                if form != "obj" and tool.name == "tinyobjloader":
                    continue
                tool.runs.setdefault(form, []).append(processes.run(tool.on(path)))
            print(f"{FORMATS[form]}, round {number + 1} of {rounds}", flush=True)
        said = {tool.name: volume(tool.runs[form][0].output) for tool in chosen if form in tool.runs}
        if max(said.values()) > 1.0001 * min(said.values()):
            raise SystemExit(f"not the same work: {said}")
    return chosen


def table(chosen, rounds):
    """Median seconds of wall and processor time with the ratio to our own reader's, and the memory beside the file."""
    heads = [f"{name} {report.count(TRIANGLES)}{column}" for name in FORMATS.values()
             for column in [", wall", ", processor", ", beside the file"]]
    rows = [["whole process, file in the page cache"] + heads, ["---"] + ["---:"] * len(heads)]
    ours = chosen[0]
    for tool in chosen:
        row = [tool.name + (f" ({tool.note})" if tool.note else "")]
        for form in FORMATS:
            runs = tool.runs.get(form)
            if not runs:
                row += ["", "", ""]
                continue
            for time in ["seconds", "processor"]:
                ratio = statistics.median(getattr(a, time) / getattr(b, time) for a, b in zip(runs, ours.runs[form]))
                shown = "" if tool is ours else f" ({report.times(ratio)})"
                row.append(f"{report.seconds(statistics.median(getattr(run, time) for run in runs))} s{shown}")
            size = os.path.getsize(draft(form)) / 2**20
            row.append(f"{statistics.median(run.peak_mb for run in runs) - size:.0f} MB")
        rows.append(row)
    text = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    note = (
        f"Median of {rounds} rounds in one run; in brackets the median of the paired ratios to our own reader. "
        f"{datetime.date.today().isoformat()}, {report.machine()}; load average at the end {os.getloadavg()[1]:.1f}.")
    return f"{text}\n\n{note}\n"


def keep(chosen, rounds):
    """Writes the results file; returns the text."""
    text = table(chosen, rounds)
    today = datetime.date.today().isoformat()
    (BENCHMARKS / f"results/text-{today}.md").write_text(f"# `pennyweight measure` of text beside its peers\n\n{text}")
    report.show(text, "bench-text")
    return text
