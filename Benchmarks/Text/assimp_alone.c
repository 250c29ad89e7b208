// assimp_alone FILE: what assimp alone takes for a draft in a fresh process: import, triangles copied out, release.
// Prints the processor seconds of the process and the wall seconds since `main`.
#include <assimp/cimport.h>
#include <assimp/scene.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(int count, char **arguments) {
  double began = now(CLOCK_MONOTONIC);
  const struct aiScene *scene = count > 1 ? aiImportFile(arguments[1], 0) : NULL;
  if (!scene) {
    fprintf(stderr, "%s\n", aiGetErrorString());
    return 1;
  }
  size_t triangles = 0;
  for (unsigned m = 0; m < scene->mNumMeshes; m++) triangles += scene->mMeshes[m]->mNumFaces;
  struct aiVector3D *copy = malloc(triangles * 3 * sizeof *copy), *next = copy;
  if (!copy) return 1;
  for (unsigned m = 0; m < scene->mNumMeshes; m++) {
    const struct aiMesh *mesh = scene->mMeshes[m];
    for (unsigned f = 0; f < mesh->mNumFaces; f++) {
      if (mesh->mFaces[f].mNumIndices != 3) continue;
      for (int i = 0; i < 3; i++) *next++ = mesh->mVertices[mesh->mFaces[f].mIndices[i]];
    }
  }
  aiReleaseImport(scene);
  printf("%.4f %.4f %zu\n", now(CLOCK_PROCESS_CPUTIME_ID), now(CLOCK_MONOTONIC) - began, (size_t)(next - copy) / 3);
  return 0;
}
