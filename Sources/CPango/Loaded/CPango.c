#include "CPango.h"

#include <dlfcn.h>
#include <stddef.h>

// Each function stands here under its own name, seen by this program alone, and calls the library's.
#define FORWARD(result, name, parameters, names)                                                                       \
  static result(*in_library_##name) parameters;                                                                        \
  __attribute__((visibility("hidden"))) result name parameters { return in_library_##name names; }
CPANGO_FUNCTIONS(FORWARD)

// The addresses that opening fills in; every object pointer has a function pointer's size where dlsym exists (POSIX).
#define PLACE(result, name, parameters, names) {#name, (void **)&in_library_##name},
static const struct {
  const char *name;
  void **address;
} functions[] = {CPANGO_FUNCTIONS(PLACE)};

const char *cpango_open(void) {
  // The libraries that it needs, cairo, pango and gobject among them, are searched with it.
  void *library = dlopen("libpangocairo-1.0.so.0", RTLD_LAZY | RTLD_LOCAL);
  if (!library) return dlerror();
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
    *functions[i].address = dlsym(library, functions[i].name);
    if (!*functions[i].address) return dlerror();
  }
  return NULL;
}
