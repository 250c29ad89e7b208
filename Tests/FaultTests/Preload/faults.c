// Stands before the system's calls in a program that the tests run (LD_PRELOAD): counts them from the first one that opens
// a file of the workshop on, lets one of them fail, and writes down what was done.
//
//   FAULT_FOLDER  the workshop's folder: counting begins when a path with it is first opened
//   FAULT_AT      the number of the call that fails, from 1; none without it
//   FAULT_DO      EIO, ENOSPC, ENOMEM: it fails so; KILL: the program ends before it; TORN: after half of a write;
//                 a + behind the name: every call from there on fails
//   FAULT_LOG     a file to which each counted call is added: its name, path, second path, offset and length, separated
//                 by tabs and ended by a newline, and after it the bytes that a write wrote
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define DESCRIPTORS 1024

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char *paths[DESCRIPTORS];
static const char *folder;
static const char *action;
static long at;
static int from_there_on;
static int log_file = -1;
static long calls;
static int counting;
static __thread int within;

__attribute__((constructor)) static void begin(void) {
  folder = getenv("FAULT_FOLDER");
  action = getenv("FAULT_DO");
  const char *number = getenv("FAULT_AT");
  at = number ? atol(number) : 0;
  from_there_on = action && strchr(action, '+') != NULL;
  const char *log = getenv("FAULT_LOG");
  if (log) log_file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static const char *path_of(int fd) {
  if (fd == 1) return "(output)";
  if (fd == 2) return "(errors)";
  return fd >= 0 && fd < DESCRIPTORS && paths[fd] ? paths[fd] : NULL;
}

static void note(const char *name, const char *path, const char *second, long offset, const void *bytes, long length) {
  if (log_file < 0) return;
  char head[2200];
  int count = snprintf(head, sizeof head, "%s\t%s\t%s\t%ld\t%ld\n", name, path ? path : "", second ? second : "", offset,
                       length);
  syscall(SYS_write, log_file, head, count);
  if (length > 0) syscall(SYS_write, log_file, bytes, length);
}

static void end_now(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

enum step { GO_ON, FAIL, HALF };

// Counts a call; what is to become of it. Errno is set where it is to fail.
static enum step step(void) {
  if (!counting || within) return GO_ON;
  long number = __atomic_add_fetch(&calls, 1, __ATOMIC_SEQ_CST);
  if (!action || at == 0 || (from_there_on ? number < at : number != at)) return GO_ON;
  if (strncmp(action, "KILL", 4) == 0) end_now();
  if (strncmp(action, "TORN", 4) == 0) return HALF;
  errno = strncmp(action, "ENOSPC", 6) == 0 ? ENOSPC : strncmp(action, "ENOMEM", 6) == 0 ? ENOMEM : EIO;
  return FAIL;
}

static void begin_counting(const char *path) {
  if (!counting && folder && path && strstr(path, folder)) counting = 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

// Where a call is torn that writes nothing, the program ends before it.
#define COUNTED(failed)             \
  switch (step()) {                 \
  case FAIL: return failed;         \
  case HALF: end_now();             \
  case GO_ON: break;                \
  }

static int opened(const char *name, int directory, const char *path, int flags, mode_t rights) {
  begin_counting(path);
  COUNTED(-1)
  pthread_mutex_lock(&lock);
  int made = (flags & O_CREAT) && faccessat(directory, path, F_OK, 0) != 0;
  int fd = syscall(SYS_openat, directory, path, flags, rights);
  if (counting && !within) {
    if (fd >= 0 && fd < DESCRIPTORS) {
      free(paths[fd]);
      paths[fd] = strdup(path);
      if (made || (flags & O_TRUNC)) note("create", path, "", 0, NULL, 0);
      else note("open", path, "", 0, NULL, 0);
    } else {
      note("open-not", path, "", 0, NULL, 0);
    }
  }
  pthread_mutex_unlock(&lock);
  return fd;
}

#define RIGHTS(flags, last)                                   \
  mode_t rights = 0;                                          \
  if ((flags) & (O_CREAT | __O_TMPFILE)) {                    \
    va_list list;                                             \
    va_start(list, last);                                     \
    rights = va_arg(list, mode_t);                            \
    va_end(list);                                             \
  }

int open(const char *path, int flags, ...) {
  RIGHTS(flags, flags)
  return opened("open", AT_FDCWD, path, flags, rights);
}
int open64(const char *path, int flags, ...) {
  RIGHTS(flags, flags)
  return opened("open", AT_FDCWD, path, flags, rights);
}
int openat(int directory, const char *path, int flags, ...) {
  RIGHTS(flags, flags)
  return opened("open", directory, path, flags, rights);
}
int openat64(int directory, const char *path, int flags, ...) {
  RIGHTS(flags, flags)
  return opened("open", directory, path, flags, rights);
}

int close(int fd) {
  pthread_mutex_lock(&lock);
  if (fd >= 0 && fd < DESCRIPTORS && paths[fd]) {
    free(paths[fd]);
    paths[fd] = NULL;
  }
  int result = syscall(SYS_close, fd);
  pthread_mutex_unlock(&lock);
  return result;
}

static ssize_t written(int fd, const void *bytes, size_t count, long offset) {
  const char *path = path_of(fd);
  if (!path) return offset < 0 ? syscall(SYS_write, fd, bytes, count) : syscall(SYS_pwrite64, fd, bytes, count, offset);
  enum step what = step();
  if (what == FAIL) return -1;
  if (what == HALF) count /= 2;
  pthread_mutex_lock(&lock);
  long place = offset < 0 ? syscall(SYS_lseek, fd, 0L, SEEK_CUR) : offset;
  ssize_t result = offset < 0 ? syscall(SYS_write, fd, bytes, count) : syscall(SYS_pwrite64, fd, bytes, count, offset);
  if (counting && !within) note("write", path, "", place, bytes, result > 0 ? result : 0);
  pthread_mutex_unlock(&lock);
  if (what == HALF) end_now();
  return result;
}

ssize_t write(int fd, const void *bytes, size_t count) { return written(fd, bytes, count, -1); }
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) { return written(fd, bytes, count, offset); }
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) { return written(fd, bytes, count, offset); }

// Calls on a descriptor of a file that was opened since counting began.
#define ON_FILE(name, fd, call)                               \
  const char *path = path_of(fd);                             \
  if (!path) return call;                                     \
  COUNTED(-1)                                                 \
  pthread_mutex_lock(&lock);                                  \
  __typeof__(call) result = call;                             \
  if (counting && !within && result >= 0) note(name, path, "", 0, NULL, 0); \
  pthread_mutex_unlock(&lock);                                \
  return result;

ssize_t read(int fd, void *bytes, size_t count) { ON_FILE("read", fd, syscall(SYS_read, fd, bytes, count)) }
ssize_t pread(int fd, void *bytes, size_t count, off_t offset) {
  ON_FILE("read", fd, syscall(SYS_pread64, fd, bytes, count, offset))
}
ssize_t pread64(int fd, void *bytes, size_t count, off64_t offset) {
  ON_FILE("read", fd, syscall(SYS_pread64, fd, bytes, count, offset))
}
int fsync(int fd) { ON_FILE("sync", fd, (int)syscall(SYS_fsync, fd)) }
int fdatasync(int fd) { ON_FILE("sync", fd, (int)syscall(SYS_fdatasync, fd)) }
int fstat(int fd, struct stat *status) { ON_FILE("stat", fd, (int)syscall(SYS_newfstatat, fd, "", status, AT_EMPTY_PATH)) }
int fstat64(int fd, struct stat64 *status) {
  ON_FILE("stat", fd, (int)syscall(SYS_newfstatat, fd, "", status, AT_EMPTY_PATH))
}
int flock(int fd, int operation) { ON_FILE("lock", fd, (int)syscall(SYS_flock, fd, operation)) }
int fchmod(int fd, mode_t rights) { ON_FILE("rights", fd, (int)syscall(SYS_fchmod, fd, rights)) }

static int cut(int fd, long length) {
  const char *path = path_of(fd);
  if (!path) return syscall(SYS_ftruncate, fd, length);
  COUNTED(-1)
  pthread_mutex_lock(&lock);
  int result = syscall(SYS_ftruncate, fd, length);
  if (counting && !within && result == 0) note("cut", path, "", length, NULL, 0);
  pthread_mutex_unlock(&lock);
  return result;
}
int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

static int controlled(int fd, int command, void *argument) {
  int locks = command == F_SETLK || command == F_SETLKW || command == F_OFD_SETLK;
  if (!locks || !path_of(fd)) return syscall(SYS_fcntl, fd, command, argument);
  COUNTED(-1)
  note("lock", path_of(fd), "", 0, NULL, 0);
  return syscall(SYS_fcntl, fd, command, argument);
}
int fcntl(int fd, int command, ...) {
  va_list list;
  va_start(list, command);
  void *argument = va_arg(list, void *);
  va_end(list);
  return controlled(fd, command, argument);
}
int fcntl64(int fd, int command, ...) {
  va_list list;
  va_start(list, command);
  void *argument = va_arg(list, void *);
  va_end(list);
  return controlled(fd, command, argument);
}

// Calls on a path.
#define ON_PATH(name, path, second, call)                     \
  COUNTED(-1)                                                 \
  pthread_mutex_lock(&lock);                                  \
  int result = call;                                          \
  if (counting && !within && result == 0) note(name, path, second, 0, NULL, 0); \
  pthread_mutex_unlock(&lock);                                \
  return result;

int rename(const char *old, const char *new) { ON_PATH("rename", old, new, (int)syscall(SYS_renameat2, AT_FDCWD, old, AT_FDCWD, new, 0)) }
int unlink(const char *path) { ON_PATH("unlink", path, "", (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0)) }
int rmdir(const char *path) { ON_PATH("remove", path, "", (int)syscall(SYS_unlinkat, AT_FDCWD, path, AT_REMOVEDIR)) }
int mkdir(const char *path, mode_t rights) {
  begin_counting(path);
  ON_PATH("folder", path, "", (int)syscall(SYS_mkdirat, AT_FDCWD, path, rights))
}
int access(const char *path, int rights) { ON_PATH("stat", path, "", (int)syscall(SYS_faccessat, AT_FDCWD, path, rights)) }
int stat(const char *path, struct stat *status) { ON_PATH("stat", path, "", (int)syscall(SYS_newfstatat, AT_FDCWD, path, status, 0)) }
int stat64(const char *path, struct stat64 *status) { ON_PATH("stat", path, "", (int)syscall(SYS_newfstatat, AT_FDCWD, path, status, 0)) }
int lstat(const char *path, struct stat *status) {
  ON_PATH("stat", path, "", (int)syscall(SYS_newfstatat, AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW))
}
int lstat64(const char *path, struct stat64 *status) {
  ON_PATH("stat", path, "", (int)syscall(SYS_newfstatat, AT_FDCWD, path, status, AT_SYMLINK_NOFOLLOW))
}

DIR *opendir(const char *path) {
  begin_counting(path);
  COUNTED(NULL)
  note("list", path, "", 0, NULL, 0);
  return REAL(opendir)(path);
}

static void *mapped(void *place, size_t length, int protection, int flags, int fd, long offset) {
  COUNTED(MAP_FAILED)
  if (counting && !within) note("map", path_of(fd), "", offset, NULL, 0);
  return (void *)syscall(SYS_mmap, place, length, protection, flags, fd, offset);
}
void *mmap(void *place, size_t length, int protection, int flags, int fd, off_t offset) {
  return mapped(place, length, protection, flags, fd, offset);
}
void *mmap64(void *place, size_t length, int protection, int flags, int fd, off64_t offset) {
  return mapped(place, length, protection, flags, fd, offset);
}

// No memory for a thread is EAGAIN, whatever else fails.
int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*body)(void *), void *argument) {
  switch (step()) {
  case FAIL: return EAGAIN;
  case HALF: end_now();
  case GO_ON: break;
  }
  note("thread", "", "", 0, NULL, 0);
  within++;
  int result = REAL(pthread_create)(thread, attributes, body, argument);
  within--;
  return result;
}
