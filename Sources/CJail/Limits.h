// What the parts of the jail share.
#ifndef PENNYWEIGHT_CJAIL_LIMITS_H
#define PENNYWEIGHT_CJAIL_LIMITS_H

/// No path can be opened from here on: 1, or 0 where the system has no Landlock, or -1 (errno).
int cjail_landlock(void);

/// No system call but those that reading takes: 1, or 0 where the system has no filters, or -1 (errno).
int cjail_system_calls(void);
#endif
