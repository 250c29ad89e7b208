// The C interface of assimp that MeshImport uses, in a library that is opened when the first draft needs it: a binary
// STL does not.
#ifndef PENNYWEIGHT_CASSIMP_H
#define PENNYWEIGHT_CASSIMP_H
#include <assimp/cimport.h>
#include <assimp/material.h>
#include <assimp/postprocess.h>
#include <assimp/scene.h>

/// Opens the library, once; call it before any other function here.
/// Returns what is wrong, in the loader's words, or NULL where all is well.
const char *cassimp_open(void);

/// Sets what is called where assimp gets no memory, in place of an exception of C++; the library is open.
void cassimp_on_no_memory(void (*handler)(void));
#endif
