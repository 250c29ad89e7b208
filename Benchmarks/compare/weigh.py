"""`pennyweight weigh` beside one plain pass and manifold3d's exact union of the same shells."""

import datetime
import os
import statistics

import processes
import report
from tools import BENCHMARKS, PROGRAM, PYTHON, Tool

# The 73-shell pavé ring has overlaps to be sorted out; the torus is one clean shell.
DRAFTS = [("pave", 100_000), ("pave", 1_000_000), ("pave", 10_000_000), ("torus", 100_000), ("torus", 1_000_000),
          ("torus", 10_000_000)]

MANIFOLD = """
import sys, numpy as np, manifold3d
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
record = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("attribute", "<u2")])
corners = np.fromfile(sys.argv[1], record, offset=84)["corners"].reshape(-1, 3) + np.float32(0)
_, first, faces = np.unique(corners.view("V12").ravel(), return_index=True, return_inverse=True)
points, faces = corners[first], faces.reshape(-1, 3)
ends = np.concatenate([faces[:, :2], faces[:, 1:]])
_, label = connected_components(coo_matrix((np.ones(len(ends), bool), ends.T), (len(points), len(points))), False)
shells = []
for shell in range(label.max() + 1):
    own = faces[label[faces[:, 0]] == shell]
    used, own = np.unique(own, return_inverse=True)
    mesh = manifold3d.Mesh(vert_properties=points[used], tri_verts=np.uint32(own.reshape(-1, 3)))
    shells.append(manifold3d.Manifold(mesh))
print("volume", manifold3d.Manifold.batch_boolean(shells, manifold3d.OpType.Add).volume())
"""


def tools(with_peers):
    """Ours, the plain pass, and the exact union."""
    ours = [
        Tool("pennyweight weigh", [str(PROGRAM), "weigh", "FILE", "--alloy", "18k-yellow"], ours=True),
        Tool("pennyweight measure (one plain pass)", [str(PROGRAM), "measure", "FILE"]),
    ]
    if not with_peers:
        return ours
    return ours + [Tool("manifold3d, exact union of the shells", [str(PYTHON), "-c", MANIFOLD, "FILE"],
                        most_triangles=10**7)]


def run(draft, with_peers, rounds, patience):
    """Every tool in turn on every draft; a slow one once."""
    chosen = tools(with_peers)
    for kind, size in DRAFTS:
        path = draft(size, kind)
        for number in range(rounds):
            for tool in chosen:
                runs = tool.runs.setdefault((kind, size), [])
                if size > tool.most_triangles or runs and runs[-1].seconds > patience:
                    continue
                runs.append(processes.run(tool.on(path)))
            print(f"weigh, {kind} of {size} triangles, round {number + 1} of {rounds}", flush=True)
    return chosen


def table(chosen, rounds):
    """Median seconds of every tool on every draft, with the median of the paired ratios to the plain pass."""
    names = [f"{kind} {report.count(size)}" for kind, size in DRAFTS]
    rows = [["whole process, file in the page cache"] + names, ["---"] + ["---:"] * len(names)]
    plain = chosen[1]
    for tool in chosen:
        row = [tool.name]
        for key in DRAFTS:
            runs = tool.runs.get(key)
            if not runs:
                row.append("")
                continue
            ratio = statistics.median(a.seconds / b.seconds for a, b in zip(runs, plain.runs[key]))
            shown = "" if tool is plain else f" ({report.times(ratio)})"
            row.append(f"{report.seconds(statistics.median(run.seconds for run in runs))} s{shown}")
        rows.append(row)
    text = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    note = (
        f"Median of {rounds} rounds in one run; in brackets the ratio to the plain pass. The pavé is a ring of 73 shells "
        f"that overlap, the torus one clean shell. {datetime.date.today().isoformat()}, {report.machine()}; load average "
        f"at the end {os.getloadavg()[1]:.1f}.")
    return f"{text}\n\n{note}\n"


def keep(chosen, rounds):
    """Writes the results file; returns the text."""
    text = table(chosen, rounds)
    today = datetime.date.today().isoformat()
    (BENCHMARKS / f"results/weigh-{today}.md").write_text(f"# `pennyweight weigh` beside its peers\n\n{text}")
    report.show(text, "bench-weigh")
    return text
