#include "edge_hash.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <string.h>

#define WIDE __attribute__((target("avx2,vaes")))
#define INLINED WIDE __attribute__((always_inline)) static inline

enum { corner_bytes = 12, triangle_bytes = 36, zero_byte = -1 };

// Both halves of a register alike.
INLINED __m256i twice(__m128i half) { return _mm256_broadcastsi128_si256(half); }

// The coordinates of corner 0, 1 or 2 of the triangle at `row`, and of the one `apart` behind, each in its half before a
// zero. Four floats are loaded: a third corner's from the float before it, so that no byte behind the corners is read.
INLINED __m256i coordinates(const char *row, ptrdiff_t apart, int corner) {
  const char *place = row + (corner < 2 ? corner_bytes * corner : triangle_bytes - (int)sizeof(__m128i));
  __m128i low = _mm_loadu_si128((const __m128i *)place);
  __m128i high = _mm_loadu_si128((const __m128i *)(place + apart));
  __m256i four = _mm256_inserti128_si256(_mm256_castsi128_si256(low), high, 1);
  if (corner < 2) return _mm256_and_si256(four, twice(_mm_setr_epi32(-1, -1, -1, 0)));
  return _mm256_shuffle_epi8(
      four, twice(_mm_setr_epi8(4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, zero_byte, zero_byte, zero_byte, zero_byte)));
}

// p and q of two triangles' corners, in words 0 and 1 of each half, with the bit that is dropped later.
INLINED __m256i mixed(const char *row, ptrdiff_t apart, int corner) {
  // The fractional parts of the square roots of 2 to 13: numbers without a pattern that could have been chosen.
  const __m256i first = twice(_mm_set_epi64x(0x6A09E667F3BCC908, (long long)0xBB67AE8584CAA73B));
  const __m256i second = twice(_mm_set_epi64x(0x3C6EF372FE94F82B, (long long)0xA54FF53A5F1D36F1));
  const __m256i third = twice(_mm_set_epi64x(0x510E527FADE682D1, (long long)0x9B05688C2B3E6C1F));
  // Adding zero makes −0.0 the same as 0.0 and changes nothing else.
  __m256 floats = _mm256_add_ps(_mm256_castsi256_ps(coordinates(row, apart, corner)), _mm256_setzero_ps());
  __m256i block = _mm256_aesenc_epi128(_mm256_castps_si256(floats), first);
  return _mm256_aesenc_epi128(_mm256_aesenc_epi128(block, second), third);
}

// p in the low and q in the high half of each of four lanes: one corner of four triangles.
INLINED __m256i hashes(const char *row, ptrdiff_t stride, int corner) {
  __m256i even = mixed(row, 2 * stride, corner), odd = mixed(row + stride, 2 * stride, corner);
  return _mm256_srli_epi32(_mm256_unpacklo_epi64(even, odd), 1);
}

// Twice the p–q areas of four triangles.
INLINED __m256i doubled_areas(const char *row, ptrdiff_t stride) {
  __m256i a = hashes(row, stride, 0);
  __m256i ab = _mm256_sub_epi32(hashes(row, stride, 1), a), ac = _mm256_sub_epi32(hashes(row, stride, 2), a);
  return _mm256_sub_epi64(
      _mm256_mul_epi32(ab, _mm256_srli_epi64(ac, 32)), _mm256_mul_epi32(ac, _mm256_srli_epi64(ab, 32)));
}

WIDE uint64_t pennyweight_edge_hash_vaes(const void *corners, ptrdiff_t stride, ptrdiff_t count) {
  const char *row = corners;
  __m256i sums = _mm256_setzero_si256();
  for (; count >= 4; count -= 4, row += 4 * stride) sums = _mm256_add_epi64(sums, doubled_areas(row, stride));
  if (count > 0) {
    // The last one to three among triangles whose corners are all zero, which add nothing.
    char last[4 * triangle_bytes] = {0};
    for (ptrdiff_t index = 0; index < count; index++) {
      memcpy(last + triangle_bytes * index, row + stride * index, triangle_bytes);
    }
    sums = _mm256_add_epi64(sums, doubled_areas(last, triangle_bytes));
  }
  uint64_t lanes[4];
  _mm256_storeu_si256((__m256i *)lanes, sums);
  return lanes[0] + lanes[1] + lanes[2] + lanes[3];
}

bool pennyweight_edge_hash_vaes_is_right(void) {
  enum { floats = 4 * triangle_bytes / sizeof(float) };
  float corners[floats];
  for (int place = 0; place < floats; place++) corners[place] = (float)(place * place);
  return pennyweight_edge_hash_vaes(corners, triangle_bytes, 4) == 0x156A3D032326F26B;
}
#else
uint64_t pennyweight_edge_hash_vaes(const void *corners, ptrdiff_t stride, ptrdiff_t count) {
  (void)corners, (void)stride, (void)count;
  // Never called here: `pennyweight_runs_vaes` is false.
  __builtin_trap();
}

bool pennyweight_edge_hash_vaes_is_right(void) { return false; }
#endif
