// The C interface of assimp that MeshImport uses.
#include <assimp/cimport.h>
#include <assimp/material.h>
#include <assimp/postprocess.h>
#include <assimp/scene.h>

/// Linked, it is there before the program starts; where it is opened by hand (`Loaded`), this may fail.
static inline const char *cassimp_open(void) { return 0; }

/// Sets what is called where assimp gets no memory; linked, its allocators keep to exceptions of C++.
static inline void cassimp_on_no_memory(void (*handler)(void)) { (void)handler; }
