#define _GNU_SOURCE
#include "CJail.h"
#include "Limits.h"

#include <errno.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

static int limit(int what, rlim_t soft, rlim_t hard) {
  struct rlimit limits = {soft, hard};
  return setrlimit(what, &limits);
}

static size_t probe;

void cjail_no_memory(void) { _exit(CJAIL_NO_MEMORY); }

/// Tells a process that ran into its memory limit, which Swift's runtime ends by a trap or abort, from one that crashed:
/// the last call that failed got no memory, or there is none now.
/// System calls alone, which are safe in a signal handler; it is gone after the first signal, which then strikes again.
static void on_crash(int number) {
  (void)number;
  if (errno == ENOMEM) _exit(CJAIL_NO_MEMORY);
  void *memory = mmap(NULL, probe, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
  if (memory == MAP_FAILED) _exit(CJAIL_NO_MEMORY);
  munmap(memory, probe);
}

static int watch_crashes(uint64_t memory) {
  probe = memory / 8;
  struct sigaction action = {.sa_handler = on_crash, .sa_flags = (int)SA_RESETHAND};
  static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGFPE};
  for (size_t index = 0; index < sizeof crashes / sizeof *crashes; index++)
    if (sigaction(crashes[index], &action, NULL)) return -1;
  return 0;
}

/// Landlock and filters hold for the thread that asks for them, and for those that it starts.
static int is_alone(void) {
#ifdef __linux__
  struct stat threads;
  // A folder has two links and one for each folder in it; where /proc is not there, nobody counts.
  if (!stat("/proc/self/task", &threads) && threads.st_nlink > 3) {
    errno = EBUSY;
    return 0;
  }
#endif
  return 1;
}

int cjail_enter(const struct cjail_limits *limits, int wanted) {
  if (!is_alone()) return -1;
#ifdef __linux__
  // It ends with its parent, and starts with no descriptor but three.
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) return -1;
  syscall(SYS_close_range, 3u, ~0u, 0u);
  if (limit(RLIMIT_AS, limits->memory, limits->memory)) return -1;
#else
  // Elsewhere the address space may not be limited below what is mapped already.
  limit(RLIMIT_AS, limits->memory, limits->memory);
#endif
  if (watch_crashes(limits->memory) || limit(RLIMIT_CORE, 0, 0) || limit(RLIMIT_NPROC, 0, 0) ||
      limit(RLIMIT_FSIZE, limits->answer, limits->answer) ||
      limit(RLIMIT_CPU, limits->seconds, limits->seconds + 1))
    return -1;
  int walls = 0, stands = 0;
  if (wanted & CJAIL_LANDLOCK) {
    if ((stands = cjail_landlock()) < 0) return -1;
    if (stands) walls |= CJAIL_LANDLOCK;
  }
  if (limit(RLIMIT_NOFILE, 0, 0)) return -1;
  if (wanted & CJAIL_SYSTEM_CALLS) {
    if ((stands = cjail_system_calls()) < 0) return -1;
    if (stands) walls |= CJAIL_SYSTEM_CALLS;
  }
  return walls;
}
