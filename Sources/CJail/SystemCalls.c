#define _GNU_SOURCE
#include "Limits.h"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef __x86_64__
#define OURS AUDIT_ARCH_X86_64
#else
#define OURS AUDIT_ARCH_AARCH64
#endif

/// What reading takes: descriptors that are open, memory without code, locks, its own signals, the time, the end.
static const int allowed[] = {
    SYS_read, SYS_pread64, SYS_write, SYS_writev, SYS_lseek, SYS_fstat, SYS_close, SYS_munmap, SYS_mremap, SYS_madvise,
    SYS_brk, SYS_futex, SYS_rt_sigreturn, SYS_rt_sigprocmask, SYS_rt_sigaction, SYS_sigaltstack, SYS_exit,
    SYS_exit_group, SYS_clock_gettime, SYS_clock_getres, SYS_gettimeofday, SYS_getrandom, SYS_sched_yield, SYS_getpid,
    SYS_gettid,
};

/// What libraries try and do without: they are told no; everything else ends the process.
static const int denied[] = {
    SYS_openat, SYS_readlinkat, SYS_faccessat, SYS_getcwd, SYS_ioctl, SYS_fcntl, SYS_prctl, SYS_uname, SYS_sysinfo,
    SYS_sched_getaffinity, SYS_statfs,
#ifdef __x86_64__
    SYS_open, SYS_stat, SYS_lstat, SYS_readlink, SYS_access,
#endif
};

enum { ROOM = 2 * (sizeof allowed + sizeof denied) / sizeof(int) + 64 };

struct program {
  struct sock_filter lines[ROOM];
  unsigned short count;
};

#define ARGUMENT(index) (offsetof(struct seccomp_data, args) + 8 * (index))

static void add(struct program *program, unsigned short code, uint32_t value, uint8_t yes, uint8_t no) {
  program->lines[program->count++] = (struct sock_filter)BPF_JUMP(code, value, yes, no);
}

static void load(struct program *program, uint32_t offset) { add(program, BPF_LD | BPF_W | BPF_ABS, offset, 0, 0); }

static void end(struct program *program, uint32_t outcome) { add(program, BPF_RET | BPF_K, outcome, 0, 0); }

static void on_call(struct program *program, int number, uint32_t outcome) {
  add(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)number, 0, 1);
  end(program, outcome);
}

/// Where a call's argument (its low half) has any of some bits, one outcome, else another.
static void on_bits(
    struct program *program, int number, int argument, uint32_t bits, uint32_t where_set, uint32_t otherwise) {
  add(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)number, 0, 4);
  load(program, ARGUMENT(argument));
  add(program, BPF_JMP | BPF_JSET | BPF_K, bits, 0, 1);
  end(program, where_set);
  end(program, otherwise);
}

/// A call whose first argument is this process: allowed; of another: the end.
static void on_self(struct program *program, int number) {
  add(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)number, 0, 4);
  load(program, ARGUMENT(0));
  add(program, BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)getpid(), 0, 1);
  end(program, SECCOMP_RET_ALLOW);
  end(program, SECCOMP_RET_KILL_PROCESS);
}

/// Limits can be read, never set.
static void on_reading_limits(struct program *program) {
  add(program, BPF_JMP | BPF_JEQ | BPF_K, SYS_prlimit64, 0, 6);
  load(program, ARGUMENT(2));
  add(program, BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 3);
  load(program, ARGUMENT(2) + 4);
  add(program, BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 1);
  end(program, SECCOMP_RET_ALLOW);
  end(program, SECCOMP_RET_KILL_PROCESS);
}

int cjail_system_calls(void) {
  struct program program = {.count = 0};
  load(&program, offsetof(struct seccomp_data, arch));
  add(&program, BPF_JMP | BPF_JEQ | BPF_K, OURS, 1, 0);
  end(&program, SECCOMP_RET_KILL_PROCESS);
  load(&program, offsetof(struct seccomp_data, nr));
  for (size_t index = 0; index < sizeof allowed / sizeof *allowed; index++)
    on_call(&program, allowed[index], SECCOMP_RET_ALLOW);
  for (size_t index = 0; index < sizeof denied / sizeof *denied; index++)
    on_call(&program, denied[index], SECCOMP_RET_ERRNO | EACCES);
  // Each of these ends the walk where its number fits, so that the number is what is loaded after it.
  on_bits(&program, SYS_mmap, 2, PROT_EXEC, SECCOMP_RET_KILL_PROCESS, SECCOMP_RET_ALLOW);
  on_bits(&program, SYS_mprotect, 2, PROT_EXEC, SECCOMP_RET_KILL_PROCESS, SECCOMP_RET_ALLOW);
  // What is asked of a descriptor; of a path it is told no.
  on_bits(&program, SYS_newfstatat, 3, AT_EMPTY_PATH, SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO | EACCES);
  on_self(&program, SYS_tgkill);
  on_reading_limits(&program);
  end(&program, SECCOMP_RET_KILL_PROCESS);
  struct sock_fprog filter = {.len = program.count, .filter = program.lines};
  if (!prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0)) return 1;
  return errno == EINVAL || errno == ENOSYS ? 0 : -1;
}
#else
int cjail_system_calls(void) { return 0; }
#endif
