// tinyobj_volume FILE: what tinyobjloader takes for an OBJ; the volume of its triangles shows that it read the same.
#define TINYOBJLOADER_IMPLEMENTATION
#include <tiny_obj_loader.h>

#include <cstdio>

int main(int, char **arguments) {
  tinyobj::ObjReaderConfig config;
  config.vertex_color = false;
  tinyobj::ObjReader reader;
  if (!reader.ParseFromFile(arguments[1], config)) {
    std::fprintf(stderr, "%s\n", reader.Error().c_str());
    return 1;
  }
  const std::vector<tinyobj::real_t> &v = reader.GetAttrib().vertices;
  double six = 0;
  for (const auto &shape : reader.GetShapes()) {
    const auto &indices = shape.mesh.indices;
    for (size_t i = 0; i + 2 < indices.size(); i += 3) {
      const auto *a = &v[3 * indices[i].vertex_index], *b = &v[3 * indices[i + 1].vertex_index],
                 *c = &v[3 * indices[i + 2].vertex_index];
      six += (double)a[0] * ((double)b[1] * c[2] - (double)b[2] * c[1]) + (double)a[1] * ((double)b[2] * c[0] - (double)b[0] * c[2]) +
             (double)a[2] * ((double)b[0] * c[1] - (double)b[1] * c[0]);
    }
  }
  std::printf("volume %.9g\n", six / 6);
  return 0;
}
