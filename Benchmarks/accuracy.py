#!/usr/bin/env python3
"""Writes Benchmarks/ACCURACY.md: the same drafts through pennyweight, trimesh, manifold3d and admesh.

    Benchmarks/accuracy.py [PROGRAM]    PROGRAM is .build/release/pennyweight unless said

Any Python 3.9 or later runs it; it makes a virtual environment under Benchmarks/peers and installs the peers there by
name. admesh comes from apt. Volumes are in cubic millimetres; every figure is from this run.
"""
import csv
import json
import math
import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PEERS = HERE / "peers"
VENV = PEERS / "accuracy"
NAMES = ["numpy", "scipy", "networkx", "trimesh==4.12.2", "manifold3d==3.5.4"]


def enter_environment():
    """Runs this script again in a virtual environment that has the peers."""
    if Path(sys.prefix) == VENV:
        return
    python = VENV / "bin/python"
    if not python.exists():
        venv.create(VENV, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *NAMES], check=True)
    os.execv(python, [str(python), __file__, *sys.argv[1:]])


# Drafts with known answers, made here with numpy alone.


def sphere(radius, rings=32, segments=64):
    """A latitude-longitude sphere, poles on z."""
    import numpy as np

    points = [[(0, 0, -radius)] * segments]
    for ring in range(1, rings):
        angle = math.pi * (ring / rings - 0.5)
        r, z = radius * math.cos(angle), radius * math.sin(angle)
        points.append(
            [(r * math.cos(2 * math.pi * k / segments), r * math.sin(2 * math.pi * k / segments), z) for k in range(segments)]
        )
    points.append([(0, 0, radius)] * segments)
    triangles = []
    for ring in range(rings):
        for k in range(segments):
            a, b = points[ring][k], points[ring][(k + 1) % segments]
            c, d = points[ring + 1][(k + 1) % segments], points[ring + 1][k]
            if ring > 0:
                triangles.append((a, b, c))
            if ring < rings - 1:
                triangles.append((a, c, d))
    return np.array(triangles)


def box(low, high):
    """An axis-aligned box of 12 triangles."""
    import numpy as np

    corners = [[(low, high)[i >> axis & 1][axis] for axis in range(3)] for i in range(8)]
    faces = "021 123 456 576 014 154 263 367 042 246 135 375".split()
    return np.array([[corners[int(i)] for i in face] for face in faces], float)


def generated():
    """Name, triangles, truth and how it is known."""
    import numpy as np

    ball = sphere(10)
    truth = signed(ball)
    apart = sphere(10) + np.array([8.37, 1.31, 0.77])
    both = "half-space clipping in double precision"
    h, r = 2.0, 8.0
    bars = [box([-r, -h, -h], [r, h, h]), box([-h, -r, -h], [h, r, h]), box([-h, -h, -r], [h, h, r])]
    yield "sphere", ball, truth, "signed volume"
    yield "sphere inside out", ball[:, ::-1], truth, "signed volume"
    yield "sphere, 5 faces missing, at (100, 50, 20)", ball[5:] + np.array([100, 50, 20]), truth, "the whole sphere"
    yield "hollow sphere", np.concatenate([ball, sphere(8)[:, ::-1]]), truth - signed(sphere(8)), "signed volume"
    yield "sphere in a sphere, same way round", np.concatenate([ball, sphere(8)]), truth, "signed volume"
    yield "two spheres that overlap", np.concatenate([ball, apart]), 6676.7446, both
    yield "the same, one inside out", np.concatenate([ball, apart[:, ::-1]]), 6676.7446, both
    yield "three crossed bars", np.concatenate(bars), 3 * 2 * r * (2 * h) ** 2 - 2 * (2 * h) ** 3, "whole boxes"
    halves = [box([0, 0, 0], [3, 3, 2]), box([3, 0, 0], [8, 3, 2])]
    yield "box in two halves that share a plane", np.concatenate(halves), 48, "whole boxes"
    yield "two boxes that share a face and overlap", np.concatenate([box([0, 0, 0], [4, 4, 4]), box([0, 0, 2], [4, 4, 4])]), 64, "whole boxes"
    yield "the same box twice", np.concatenate([box([0, 0, 0], [4, 4, 4])] * 2), 64, "whole boxes"


def signed(triangles):
    """The signed volume of the triangles as they are drawn in float32."""
    import numpy as np

    t = triangles.astype(np.float32).astype(np.float64)
    t = t - t[0, 0]
    return float(np.einsum("ij,ij->", t[:, 0], np.cross(t[:, 1], t[:, 2])) / 6)


def write_stl(path, triangles):
    import numpy as np

    records = np.zeros(len(triangles), np.dtype([("n", "<f4", 3), ("t", "<f4", (3, 3)), ("a", "<u2")]))
    records["t"] = triangles
    path.write_bytes(b"known answer".ljust(80) + np.uint32(len(triangles)).tobytes() + records.tobytes())


def samples():
    """The project's own drafts in millimetres, and what of them is metal where they hold stones too."""
    for row in csv.DictReader((ROOT / "SampleModels/manifest.csv").open()):
        if row["unit"] == "mm":
            truth = row["with_stones_mm3"] or row["true_volume_mm3"]
            metal = row["true_volume_mm3"]
            has_stones = metal and abs(float(truth) / float(metal) - 1) > 1e-3
            yield (
                row["file"], ROOT / "SampleModels/Drafts" / row["file"], float(truth) if truth else None, row["known_by"],
                float(metal) if has_stones else None,
            )


# The tools: each gives a volume (or nothing) and what it said.


def pennyweight(program, path):
    run = subprocess.run([program, "weigh", "--json", path], capture_output=True, text=True)
    if run.returncode != 0:
        return None, "refused: " + " ".join(run.stderr.replace(f"{ROOT}/", "").split())[:200]
    draft = json.loads(run.stdout)
    draft = draft[0] if isinstance(draft, list) else draft
    volume = draft["metal_volume_mm3"]
    said = ", ".join(finding["code"] for finding in draft["findings"])
    return volume["value"], f"{volume['low']:.3f} … {volume['high']:.3f}" + (f"; {said}" if said else "")


def trimesh_volume(path):
    import trimesh

    mesh = trimesh.load_mesh(path)
    return float(mesh.volume), "watertight" if mesh.is_watertight else "not watertight"


def manifold_union(path):
    import manifold3d
    import numpy as np
    import trimesh

    mesh = trimesh.load_mesh(path)
    parts, states = [], set()
    for part in mesh.split(only_watertight=False, repair=False):
        solid = manifold3d.Manifold(
            manifold3d.Mesh(vert_properties=np.float32(part.vertices), tri_verts=np.uint32(part.faces))
        )
        state = str(solid.status()).rsplit(".", 1)[-1]
        if state == "NoError":
            parts.append(solid)
        else:
            states.add(state)
    if not parts:
        return None, ", ".join(sorted(states)) or "nothing"
    union = manifold3d.Manifold.batch_boolean(parts, manifold3d.OpType.Add)
    return union.volume(), f"union of {len(parts)}" + (f", others {', '.join(sorted(states))}" if states else "")


def admesh_volume(path):
    if path.suffix != ".stl":
        return None, "reads STL only"
    try:
        run = subprocess.run(["admesh", path], capture_output=True, text=True, timeout=60)
    except subprocess.TimeoutExpired:
        return None, "did not end within a minute"
    found = re.search(r"Volume\s*:\s*(\S+)", run.stdout)
    counts = re.findall(r"(Facets removed|Facets added|Facets reversed|Edges fixed)\s*:\s*(\d+)", run.stdout)
    said = ", ".join(f"{name.lower()} {number}" for name, number in counts if number != "0")
    return (float(found[1]) if found else None), said or "nothing"


def cell(volume, truth):
    if volume is None:
        return "—", "—"
    if not truth:
        return f"{volume:.4f}", "—"
    return f"{volume:.4f}", f"{100 * (volume - truth) / truth:+.4f}"


def main():
    program = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".build/release/pennyweight").resolve()
    made = PEERS / "drafts"
    made.mkdir(parents=True, exist_ok=True)
    drafts = list(samples())
    for number, (name, triangles, truth, known) in enumerate(generated()):
        path = made / f"{number:02}.stl"
        write_stl(path, triangles)
        drafts.append((name, path, truth, known, None))
    tools = [
        ("pennyweight weigh", lambda path: pennyweight(program, path)),
        ("trimesh", trimesh_volume),
        ("manifold3d, union of shells", manifold_union),
    ]
    if shutil.which("admesh"):
        tools.append(("admesh", admesh_volume))
    lines = ["# Accuracy", "", "Made by `Benchmarks/accuracy.py`: the same drafts through every tool, in mm³.", ""]
    lines += [
        "“—” in place of a volume is a refusal. No tool knows metal from stone: a draft that holds a stone is compared with",
        "metal and stone together and left out of the counts; pennyweight warns of it (`stone-part`).",
        "trimesh, manifold3d and admesh get no help with what is inside out or open; what each said is beside its figure.",
        "manifold3d is given every shell by itself, as it runs: it has no say on cavities and shells inside out.",
        "",
    ]
    worst = {}
    for name, path, truth, known, metal in drafts:
        lines += [f"## {name}", "", f"Truth: {f'{truth:.6f}' if truth else 'no solid'} ({known}).", ""]
        if metal:
            lines[-2] += f" Metal and stone together; the metal alone is {metal:.6f}."
        lines += ["| tool | volume | error % | said |", "|---|--:|--:|---|"]
        for tool, measure in tools:
            try:
                volume, said = measure(path)
            except Exception as problem:  # a peer's own failure is a result
                volume, said = None, f"{type(problem).__name__}: {' '.join(str(problem).split())[:100]}"
            shown, error = cell(volume, truth)
            lines.append(f"| {tool} | {shown} | {error} | {said.replace('|', '/')} |")
            tally = worst.setdefault(tool, [0, 0, 0])
            if metal:
                continue
            if volume is None:
                tally[1] += 1
            elif not truth or abs(volume - truth) > 0.001 * truth:
                tally[2] += 1
            else:
                tally[0] += 1
        lines.append("")
    summary = ["| tool | within 0.1 % | refused | wrong without refusing |", "|---|--:|--:|--:|"]
    summary += [f"| {tool} | {good} | {refused} | {wrong} |" for tool, (good, refused, wrong) in worst.items()]
    lines[9:9] = summary + [""]
    (HERE / "ACCURACY.md").write_text("\n".join(lines))
    print("\n".join(summary))


enter_environment()
main()
