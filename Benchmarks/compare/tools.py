"""What is compared: ours, the C limit and the peers, each as a command over one binary STL."""

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
ROOT = BENCHMARKS.parent
PEERS = BENCHMARKS / "peers"
DRAFTS = BENCHMARKS / "drafts"
PYTHON = PEERS / "venv/bin/python"
PROGRAM = ROOT / ".build/release/pennyweight"
LIMIT = PEERS / "limit"
LIMIT_BASELINE = PEERS / "limit-baseline"

# Volume and area of the triangles `t` (n × 3 × 3), in double precision.
SUMS = """
import numpy as np
t = t.astype(np.float64)
n = np.cross(t[:, 1] - t[:, 0], t[:, 2] - t[:, 0])
print("volume", np.einsum("ij,ij->", t[:, 0] - t[0, 0], n) / 6, "area", np.sqrt((n * n).sum(1)).sum() / 2)
"""

PYTHON_PEERS = {
    "VTK": """
import sys, vtk
reader = vtk.vtkSTLReader(); reader.SetFileName(sys.argv[1]); reader.MergingOff()
mass = vtk.vtkMassProperties(); mass.SetInputConnection(reader.GetOutputPort()); mass.Update()
print("volume", mass.GetVolume(), "area", mass.GetSurfaceArea())
""",
    "numpy over a memory map": """
import sys, numpy as np
record = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("attribute", "<u2")])
t = np.memmap(sys.argv[1], record, "r", offset=84)["corners"]
""" + SUMS,
    "stl-reader": """
import sys, stl_reader
corners, faces = stl_reader.read(sys.argv[1])
t = corners[faces]
""" + SUMS,
    "libigl": """
import sys, igl
corners, faces, *_ = igl.read_triangle_mesh(sys.argv[1])
t = corners[faces]
""" + SUMS,
    "trimesh": """
import sys, trimesh
mesh = trimesh.load_mesh(sys.argv[1], process=False)
print("volume", mesh.volume, "area", mesh.area)
""",
}
APT = {"admesh": "admesh", "assimp": "assimp-utils"}
PIP = ["vtk", "numpy", "stl-reader", "libigl", "trimesh", "scipy", "manifold3d"]


@dataclass
class Tool:
    """One row of the table."""

    name: str
    command: list
    ours: bool = False
    note: str = ""
    most_triangles: int = 10**12
    volume_word: str = "volume"
    remark: str = ""
    runs: dict = field(default_factory=dict)

    def on(self, path):
        return [part.replace("FILE", str(path)) for part in self.command]


def all_tools(with_peers):
    """Ours, the limit, and the peers that are there."""
    cores = str(os.cpu_count())
    tools = [
        Tool("pennyweight measure", [str(PROGRAM), "measure", "FILE"], ours=True),
        Tool(f"C limit, AVX2, {cores} threads, no closedness", [str(LIMIT), "FILE", cores]),
        Tool("C limit, AVX2, 1 thread, no closedness", [str(LIMIT), "FILE", "1"]),
        Tool("C limit, SSE2, 1 thread, no closedness", [str(LIMIT_BASELINE), "FILE", "1"]),
    ]
    if not with_peers:
        return tools
    tools += [
        Tool("admesh --exact", ["admesh", "--exact", "--normal-values", "FILE"], note="closedness too", most_triangles=10**7,
             volume_word="Volume"),
        Tool("admesh --no-check", ["admesh", "--no-check", "FILE"], note="reads and bounds only",
             most_triangles=10**7, volume_word=""),
        Tool("assimp info", ["assimp", "info", "FILE", "--raw"], note="reads and counts only", most_triangles=10**7,
             volume_word=""),
    ]
    for name, code in PYTHON_PEERS.items():
        tools.append(Tool(name, [str(PYTHON), "-c", code, "FILE"], most_triangles=10**7))
    return tools


def install(with_peers):
    """Builds the C limit, and installs the peers by name: programs with apt, modules in a folder of this project's."""
    PEERS.mkdir(exist_ok=True)
    DRAFTS.mkdir(exist_ok=True)
    source = str(BENCHMARKS / "limit/limit.c")
    for march, out in [("x86-64-v3", LIMIT), ("x86-64", LIMIT_BASELINE)]:
        subprocess.run(["cc", "-O3", f"-march={march}", "-pthread", source, "-o", str(out), "-lm"], check=True)
    if not with_peers:
        return
    missing = [package for program, package in APT.items() if subprocess.run(
        ["sh", "-c", f"command -v {program}"], stdout=subprocess.DEVNULL).returncode != 0]
    if missing:
        root = [] if os.geteuid() == 0 else ["sudo"]
        subprocess.run([*root, "apt-get", "update", "-qq"], check=True)
        subprocess.run([*root, "apt-get", "install", "-y", "-qq", *missing], check=True)
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", str(PEERS / "venv")], check=True)
    subprocess.run([str(PYTHON), "-m", "pip", "install", "--quiet", *PIP], check=True)
