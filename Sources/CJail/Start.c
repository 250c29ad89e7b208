#define _GNU_SOURCE
#include "CJail.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif

int cjail_answer_file(void) {
#ifdef __linux__
  int answer = memfd_create("answer", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (answer >= 0 || errno != ENOSYS) return answer;
#endif
  FILE *file = tmpfile();
  if (!file) return -1;
  int copy = fcntl(fileno(file), F_DUPFD_CLOEXEC, 0);
  fclose(file);
  return copy;
}

int cjail_seal(int answer) {
#ifdef F_ADD_SEALS
  if (!fcntl(answer, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL)) return 0;
  return errno == EINVAL ? 0 : -1;
#else
  (void)answer;
  return 0;
#endif
}

/// What the child's descriptors become; both given ones are above 2, so that none is replaced before it is used.
static int descriptors(posix_spawn_file_actions_t *actions, int input, int answer) {
  int failed = posix_spawn_file_actions_adddup2(actions, input, 0);
  if (!failed) failed = posix_spawn_file_actions_adddup2(actions, answer, 1);
  if (!failed) failed = posix_spawn_file_actions_addopen(actions, 2, "/dev/null", O_WRONLY, 0);
#ifdef __GLIBC__
  if (!failed) failed = posix_spawn_file_actions_addclosefrom_np(actions, 3);
#endif
  return failed;
}

/// Signals as a new program expects them, whatever this one made of them.
static int attributes(posix_spawnattr_t *attributes) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  int failed = posix_spawnattr_setsigmask(attributes, &none);
  if (!failed) failed = posix_spawnattr_setsigdefault(attributes, &all);
  short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
#ifdef POSIX_SPAWN_CLOEXEC_DEFAULT
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
  return failed ? failed : posix_spawnattr_setflags(attributes, flags);
}

static int start(
    const char *program, char *const arguments[], char *const environment[], int input, int answer, pid_t *process) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t signals;
  int failed = posix_spawn_file_actions_init(&actions);
  if (failed) return failed;
  if (!(failed = posix_spawnattr_init(&signals))) {
    failed = descriptors(&actions, input, answer);
    if (!failed) failed = attributes(&signals);
    if (!failed) failed = posix_spawn(process, program, &actions, &signals, arguments, environment);
    posix_spawnattr_destroy(&signals);
  }
  posix_spawn_file_actions_destroy(&actions);
  return failed;
}

int cjail_start(
    const char *program, char *const arguments[], char *const environment[], int input, int answer, pid_t *process) {
  int from = fcntl(input, F_DUPFD_CLOEXEC, 3);
  if (from < 0) return errno;
  int to = fcntl(answer, F_DUPFD_CLOEXEC, 3);
  int failed = to < 0 ? errno : start(program, arguments, environment, from, to, process);
  close(from);
  if (to >= 0) close(to);
  return failed;
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/// Whether a process ended before a moment; it is not yet buried.
static int ended_before(pid_t process, int64_t moment) {
#if defined(__linux__) && defined(SYS_pidfd_open)
  int watched = (int)syscall(SYS_pidfd_open, process, 0u);
  if (watched >= 0) {
    struct pollfd end = {.fd = watched, .events = POLLIN};
    int seen = 0;
    for (int64_t left; !seen && (left = moment - now()) > 0;) {
      int waited = poll(&end, 1, left > 60000 ? 60000 : (int)left);
      if (waited < 0 && errno != EINTR) break;
      seen = waited > 0;
    }
    close(watched);
    return seen;
  }
#endif
  while (now() < moment) {
    siginfo_t seen = {.si_pid = 0};
    if (!waitid(P_PID, (id_t)process, &seen, WEXITED | WNOHANG | WNOWAIT) && seen.si_pid == process) return 1;
    nanosleep(&(struct timespec){.tv_nsec = 500000}, NULL);
  }
  return 0;
}

int cjail_wait(pid_t process, int64_t milliseconds, struct cjail_end *end) {
  end->was_timed_out = !ended_before(process, now() + milliseconds);
  if (end->was_timed_out) kill(process, SIGKILL);
  while (waitpid(process, &end->status, 0) < 0)
    if (errno != EINTR) return errno;
  return 0;
}
