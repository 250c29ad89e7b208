#define _GNU_SOURCE
#include "Limits.h"

#include <errno.h>
#include <stdint.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif

#if defined(__linux__) && defined(SYS_landlock_create_ruleset)
/// The kernel's struct landlock_ruleset_attr, whose fields came one after the other; a header may be older than it.
struct ruleset {
  uint64_t files;
  uint64_t network;
  uint64_t scoped;
};

int cjail_landlock(void) {
  long version = syscall(SYS_landlock_create_ruleset, NULL, 0, 1u);
  if (version < 1) return errno == ENOSYS || errno == EOPNOTSUPP ? 0 : -1;
  // Everything that the kernel's version can forbid is forbidden, and no exception follows.
  struct ruleset all = {
      .files = version >= 5 ? 0xFFFF : version >= 3 ? 0x7FFF : version >= 2 ? 0x3FFF : 0x1FFF,
      .network = version >= 4 ? 3 : 0,
      .scoped = version >= 6 ? 3 : 0};
  size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  long rules = syscall(SYS_landlock_create_ruleset, &all, size, 0u);
  if (rules < 0) return -1;
  long failed = syscall(SYS_landlock_restrict_self, (int)rules, 0u);
  close((int)rules);
  return failed ? -1 : 1;
}
#else
int cjail_landlock(void) { return 0; }
#endif
