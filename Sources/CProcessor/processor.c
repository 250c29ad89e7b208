#include "processor.h"

bool pennyweight_runs_x86_64_v3(void) {
#if defined(__x86_64__)
  // Asks cpuid, and xgetbv for whether the system saves the wide registers.
  __builtin_cpu_init();
  return __builtin_cpu_supports("x86-64-v3");
#else
  return false;
#endif
}

bool pennyweight_runs_vaes(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("vaes");
#else
  return false;
#endif
}
