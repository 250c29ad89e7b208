// A process that jails itself, and the parent that starts it, waits for it and takes its answer.
//
// Why it is safe: nothing here outlives its call but descriptors and the process that are handed out; every buffer has
// a fixed size; a wall that the system has and that cannot be put up is an error, never a jail without it.
#ifndef PENNYWEIGHT_CJAIL_H
#define PENNYWEIGHT_CJAIL_H
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// What a jailed process may take: address space in bytes, processor time, bytes of its answer.
struct cjail_limits {
  uint64_t memory;
  uint64_t seconds;
  uint64_t answer;
};

/// The walls, as bits: no path can be opened; no system call but those that reading takes.
enum { CJAIL_LANDLOCK = 1, CJAIL_SYSTEM_CALLS = 2 };

/// Exit statuses of a jailed process that gave up: no memory within its limit; not jailed.
enum { CJAIL_NO_MEMORY = 97, CJAIL_NOT_JAILED = 98 };

/// Jails this process for good: limits, no new privileges, and those of the wanted walls that the system has.
/// Returns the walls that stand, or -1 (errno) where the process is not jailed. Call it before any second thread.
int cjail_enter(const struct cjail_limits *limits, int wanted);

/// Ends a jailed process that gets no memory; for allocators that call it.
void cjail_no_memory(void);

/// A file without a name for an answer; -1 (errno).
int cjail_answer_file(void);

/// Makes an answer unchangeable where the system can; -1 (errno: EBUSY) where somebody could still write to it.
int cjail_seal(int answer);

/// Starts a program with the input on descriptor 0, the answer on 1, nothing on 2 and no other; an errno, or 0.
int cjail_start(
    const char *program, char *const arguments[], char *const environment[], int input, int answer, pid_t *process);

/// How a process ended.
struct cjail_end {
  int status;
  int was_timed_out;
};

/// Waits for a process; kills it after so many milliseconds. An errno, or 0.
int cjail_wait(pid_t process, int64_t milliseconds, struct cjail_end *end);
#endif
