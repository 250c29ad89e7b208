// assimp_volume FILE: what assimp alone takes for a text; the volume of its triangles shows that it read the same.
#include <assimp/cimport.h>
#include <assimp/scene.h>
#include <stdio.h>

int main(int count, char **arguments) {
  const struct aiScene *scene = count > 1 ? aiImportFile(arguments[1], 0) : NULL;
  if (!scene) {
    fprintf(stderr, "%s\n", aiGetErrorString());
    return 1;
  }
  double six = 0;
  for (unsigned m = 0; m < scene->mNumMeshes; m++) {
    const struct aiMesh *mesh = scene->mMeshes[m];
    for (unsigned f = 0; f < mesh->mNumFaces; f++) {
      const unsigned *i = mesh->mFaces[f].mIndices;
      if (mesh->mFaces[f].mNumIndices != 3) continue;
      const struct aiVector3D a = mesh->mVertices[i[0]], b = mesh->mVertices[i[1]], c = mesh->mVertices[i[2]];
      six += (double)a.x * ((double)b.y * c.z - (double)b.z * c.y) + (double)a.y * ((double)b.z * c.x - (double)b.x * c.z) +
             (double)a.z * ((double)b.x * c.y - (double)b.y * c.x);
    }
  }
  aiReleaseImport(scene);
  printf("volume %.9g\n", six / 6);
  return 0;
}
