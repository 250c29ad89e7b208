// What Swift cannot ask of the processor by itself.
#pragma once
#include <stdbool.h>

/// Whether the processor and the operating system run code built for x86-64-v3: AVX2 and what came with it.
bool pennyweight_runs_x86_64_v3(void);

/// Whether the processor runs rounds of AES on registers of 256 bits (VAES), and the operating system saves those.
bool pennyweight_runs_vaes(void);
