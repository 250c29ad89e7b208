#!/usr/bin/env python3
"""Checks SampleModels/manifest.csv with manifold3d's exact union of the shells.

Run it with any Python 3.9 or later; it makes a virtual environment under .build and installs numpy and manifold3d there
by name from PyPI.

    SampleModels/verify-with-manifold.py            prints volumes and compares them with the manifest; status 1 if one is off
    SampleModels/verify-with-manifold.py --record   writes SampleModels/unions.csv, from which the manifest is made
"""
import csv
import os
import re
import struct
import subprocess
import sys
import venv
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
MANIFOLD = "3.5.4"
STONES = {"diamond"}
MILLIMETRES = {"mm": 1.0, "cm": 10.0, "in": 25.4, "m": 1000.0}


def enter_environment():
    """Runs this script again in a virtual environment that has what it needs."""
    home = HERE.parent / ".build" / "verify-with-manifold"
    python = home / "bin" / "python"
    if Path(sys.prefix) == home:
        return
    if not python.exists():
        venv.create(home, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "numpy", f"manifold3d=={MANIFOLD}"], check=True)
    os.execv(python, [str(python), __file__, *sys.argv[1:]])


def read_triangles(path):
    """The triangles as (corners, material), float32 corners as tuples of doubles."""
    data = path.read_bytes()
    if path.suffix == ".obj":
        return read_obj(data.decode())
    if data.startswith(b"solid"):
        points = [tuple(map(float, m)) for m in re.findall(r"vertex (\S+) (\S+) (\S+)", data.decode())]
        points = [struct.unpack("<3f", struct.pack("<3f", *p)) for p in points]
        return [(tuple(points[i : i + 3]), "") for i in range(0, len(points), 3)]
    (count,) = struct.unpack_from("<I", data, 80)
    assert len(data) == 84 + 50 * count, f"{path}: the size contradicts the count"
    records = (struct.unpack_from("<9f", data, 84 + 50 * i + 12) for i in range(count))
    return [((r[0:3], r[3:6], r[6:9]), "") for r in records]


def read_obj(text):
    """The triangles of an OBJ file; n-gons are cut by manifold3d's triangulation in the plane z = constant, or as a fan."""
    import manifold3d
    import numpy

    vertices, triangles, material = [], [], ""
    for line in text.splitlines():
        words = line.split()
        if not words:
            continue
        if words[0] == "v":
            vertices.append(struct.unpack("<3f", struct.pack("<3f", *map(float, words[1:4]))))
        elif words[0] == "usemtl":
            material = words[1]
        elif words[0] == "f":
            corners = [vertices[int(word) - 1] for word in words[1:]]
            flat = len({corner[2] for corner in corners}) == 1
            cuts = [(0, i, i + 1) for i in range(1, len(corners) - 1)]
            if len(corners) > 4 and flat:
                plane = numpy.array([corner[:2] for corner in corners])
                x, y = plane[:, 0], plane[:, 1]
                up = (x * numpy.roll(y, -1) - numpy.roll(x, -1) * y).sum() > 0
                order = list(range(len(corners))) if up else list(range(len(corners)))[::-1]
                cuts = [[order[i] for i in cut] for cut in manifold3d.triangulate([plane[order]])]
                cuts = cuts if up else [cut[::-1] for cut in cuts]
            triangles += [(tuple(corners[i] for i in cut), material) for cut in cuts]
    return triangles


def shells(triangles):
    """Groups of triangles that share vertices, each as (vertices, faces, material)."""
    number, parent = {}, []

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    faces = []
    for corners, material in triangles:
        # Shells of different materials that touch in whole faces stay apart.
        face = [number.setdefault((material, *(c + 0.0 for c in corner)), len(number)) for corner in corners]
        while len(parent) < len(number):
            parent.append(len(parent))
        for i in face[1:]:
            parent[root(i)] = root(face[0])
        faces.append((face, material))
    points = [key[1:] for key in number]
    groups = defaultdict(list)
    for face, material in faces:
        groups[root(face[0])].append((face, material))
    result = []
    for group in groups.values():
        used = {}
        local = [[used.setdefault(i, len(used)) for i in face] for face, _ in group]
        result.append(([points[i] for i in used], local, group[0][1]))
    return result


def signed_volume(vertices, faces):
    import numpy

    v = numpy.array(vertices) - numpy.array(vertices[0])
    a, b, c = (v[[face[i] for face in faces]] for i in range(3))
    return float((a * numpy.cross(b, c)).sum() / 6)


def manifold_of(vertices, faces):
    import manifold3d
    import numpy

    mesh = manifold3d.Mesh64(numpy.array(vertices, dtype=numpy.float64), numpy.array(faces, dtype=numpy.uint64))
    return manifold3d.Manifold(mesh)


def union_of(row, scale, leave_out):
    """The union's volume and bodies: outward shells joined, cavities taken out; None where a shell is broken."""
    import manifold3d

    outward, cavities = [], []
    for vertices, faces, material in shells(read_triangles(HERE / "Drafts" / row["file"])):
        if material in leave_out:
            continue
        # An STL names no material: parts.csv tells its stones by their volumes.
        if leave_out and any(abs(signed_volume(vertices, faces) - stone) < 1e-5 for stone in unnamed_stones(row["file"])):
            continue
        # Near the origin, so that manifold3d's epsilon, relative to the coordinates, is small.
        inward = signed_volume(vertices, faces) < 0
        turned = [face[::-1] for face in faces] if inward else faces
        solid = manifold_of(vertices, turned)
        if solid.status() != manifold3d.Error.NoError or solid.volume() == 0:
            return None
        cavity = inward and row["inward_shells"] == "cavity"
        (cavities if cavity else outward).append(solid)
    metal = manifold3d.Manifold.batch_boolean(outward, manifold3d.OpType.Add)
    # Counted before cavities are taken out, since the boundary of a cavity is a component of its own.
    bodies = len(metal.decompose())
    if cavities:
        metal = manifold3d.Manifold.batch_boolean([metal] + cavities, manifold3d.OpType.Subtract)
    return metal.volume() * scale**3, bodies


def unnamed_stones(file):
    """The signed volumes of the stones of a draft that names no materials."""
    if file.endswith(".obj"):
        return []
    with open(HERE / "parts.csv", newline="") as parts:
        return [float(part["signed_volume_mm3"]) for part in csv.DictReader(parts) if part["file"] == file and part["metal"] == "no"]


def main():
    enter_environment()
    with open(HERE / "manifest.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    recorded, off = [], 0
    print(f"{'file':36} {'triangles':>9} {'naive':>11} {'union':>11} {'manifest':>11} {'relative':>9} bodies")
    for row in rows:
        triangles = read_triangles(HERE / "Drafts" / row["file"])
        scale = MILLIMETRES[row["unit"]]
        naive = sum(signed_volume(v, f) for v, f, _ in shells(triangles)) * scale**3
        union = union_of(row, scale, STONES)
        with_stones = union_of(row, scale, set())
        stated = float(row["true_volume_mm3"]) if row["true_volume_mm3"] else None
        relative = abs(union[0] / stated - 1) if union and stated else None
        wrong = len(triangles) != int(row["triangles"])
        wrong |= relative is not None and relative > float(row["tolerance"])
        # A hole makes the sum depend on its origin: only balanced drafts can be compared.
        if "not-closed" not in row["findings"]:
            wrong |= abs(naive - float(row["naive_signed_volume_mm3"])) > 1e-6 * max(1.0, abs(naive))
        if union:
            recorded.append([row["file"], f"{union[0]:.6f}", f"{with_stones[0]:.6f}", union[1], f"manifold3d {MANIFOLD}"])
            if "--record" not in sys.argv:
                wrong |= row["bodies"] != str(union[1])
                wrong |= abs(with_stones[0] - float(row["with_stones_mm3"])) > 1e-6 * with_stones[0]
        off += wrong
        print(
            f"{row['file']:36} {len(triangles):9} {naive:11.4f} {union[0] if union else float('nan'):11.4f} "
            f"{stated if stated else float('nan'):11.4f} {relative if relative is not None else float('nan'):9.1e} "
            f"{union[1] if union else '-'}{'  WRONG' if wrong else ''}"
        )
    if "--record" in sys.argv:
        with open(HERE / "unions.csv", "w", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([["file", "metal_mm3", "with_stones_mm3", "bodies", "tool"], *recorded])
        print(f"{len(recorded)} unions recorded; run make-sample-models again to take them into the manifest")
    elif off:
        sys.exit(f"{off} drafts differ from the manifest")


if __name__ == "__main__":
    main()
