// The edge hash by rounds of AES, which Swift has no instruction for.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The antisymmetric edge hash over triangles in memory, modulo 2⁶⁴: zero for every closed, consistently oriented mesh.
///
/// The area form is that of `EdgeHash` in MeshKernels: a triangle adds (p(b) − p(a))·(q(c) − q(a)) −
/// (p(c) − p(a))·(q(b) − q(a)), with p and q 31 bits each of its mixed corners. The mixer is another, so the two hashes of
/// an open mesh differ; only zero or not zero means anything.
///
/// The mixer. A corner and a zero, 128 bits, go through three rounds of AES with fixed keys: a bijection. p and q are the
/// first two words without their lowest bits.
///
/// Why three rounds. After one, a byte depends on three of the twelve bytes of a corner, which lie on one of four
/// diagonals (x₀ y₁ z₂, x₃ y₀ z₁, x₂ y₃ z₀, x₁ y₂ z₃; byte 0 is the lowest). After two, each word depends on all twelve,
/// but is the sum of four terms without carry, each of one diagonal and 8 bits wide: corners that differ along one
/// diagonal alone share both words with a chance of 2⁻¹⁶. Of four million triangles each, two rounds gave 4 zeros for
/// T-junctions on a lattice of 1/64, 45 for whole x beside powers of two in y, 288 along one diagonal. Three gave none, for
/// those and nine other regular kinds, and areas spread as those of random points wherever the corners of a kind are many.
/// After three, two corners share both words only if eight bytes after the second round are
/// alike, two in each column. A column there has at most as many differing inputs as diagonals differ, and inputs and
/// outputs of a column that differ are five together or more (its matrix is MDS). So corners that differ along one
/// diagonal or two never share both words; others share them, and any two the 62 bits that are kept, as if by chance.
/// What is left of an open mesh then cancels as it does for random p and q: for the shortest loop, three corners, with a
/// chance of about 2⁻⁵⁷ (see `EdgeHash`).
///
/// Reads the 36 bytes of each triangle's corners and nothing beside them, each triangle once: `count` steps.
/// - corners: the first corner of the first triangle, nine little-endian float32 a triangle; −0.0 is hashed as 0.0.
/// - stride: bytes from one triangle to the next, at least 36.
/// - count: how many triangles.
/// Must run only where `pennyweight_runs_x86_64_v3` and `pennyweight_runs_vaes` hold.
uint64_t pennyweight_edge_hash_vaes(const void *corners, ptrdiff_t stride, ptrdiff_t count);

/// Whether the hash of four known triangles comes out as it was computed plainly, by rounds of AES of one block each.
///
/// Emulators that say they run VAES do not all: qemu 7.2 hashes the lower half of a register twice.
/// Must run only where `pennyweight_runs_x86_64_v3` and `pennyweight_runs_vaes` hold.
bool pennyweight_edge_hash_vaes_is_right(void);
