#include "CAssimp.h"

#include <dlfcn.h>
#include <stddef.h>

// assimp 5, whose scenes have the layout of the headers that this is built with. Where another is installed, its name
// is given to the build: -Xcc -DCASSIMP_LIBRARY='"libassimp.so.6"'.
#ifndef CASSIMP_LIBRARY
#define CASSIMP_LIBRARY "libassimp.so.5"
#endif

static const struct aiScene *(*import)(const char *, unsigned int, unsigned int, const char *);
static void (*release)(const struct aiScene *);
static const char *(*error_string)(void);

const struct aiScene *aiImportFileFromMemory(
    const char *bytes, unsigned int length, unsigned int flags, const char *hint) {
  return import(bytes, length, flags, hint);
}

void aiReleaseImport(const struct aiScene *scene) { release(scene); }

const char *aiGetErrorString(void) { return error_string(); }

static void *opened;

void cassimp_on_no_memory(void (*handler)(void)) {
  // std::set_new_handler of the C++ library that assimp was opened with.
  void (*(*set)(void (*)(void)))(void);
  if (opened && (*(void **)&set = dlsym(opened, "_ZSt15set_new_handlerPFvvE"))) set(handler);
}

const char *cassimp_open(void) {
  void *library = dlopen(CASSIMP_LIBRARY, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return dlerror();
  // Every object pointer has a function pointer's size where dlsym exists (POSIX).
  if (!(*(void **)&import = dlsym(library, "aiImportFileFromMemory"))) return dlerror();
  if (!(*(void **)&release = dlsym(library, "aiReleaseImport"))) return dlerror();
  if (!(*(void **)&error_string = dlsym(library, "aiGetErrorString"))) return dlerror();
  opened = library;
  return NULL;
}
