// limit FILE [THREADS] [map|read] — the speed that a binary STL can be measured at: signed volume, area and bounds in
// one pass, written by hand for AVX2 or SSE2, without the edge hash. What `pennyweight measure` is held against.
//
//   cc -O3 -march=x86-64-v3 -pthread limit.c -o limit -lm     AVX2
//   cc -O3 -march=x86-64    -pthread limit.c -o limit -lm     SSE2
#define _GNU_SOURCE
#include <fcntl.h>
#include <immintrin.h>
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { header = 84, record = 50, corners = 12, most_threads = 64, piece = 4096 };

typedef struct {
  double volume, area;  // six times and twice
  float low[3], high[3];
} Sums;

static const Sums nothing = {0, 0, {INFINITY, INFINITY, INFINITY}, {-INFINITY, -INFINITY, -INFINITY}};

static void add(Sums *whole, const Sums *part) {
  whole->volume += part->volume;
  whole->area += part->area;
  for (int axis = 0; axis < 3; axis++) {
    whole->low[axis] = fminf(whole->low[axis], part->low[axis]);
    whole->high[axis] = fmaxf(whole->high[axis], part->high[axis]);
  }
}

static void measure_one(const uint8_t *place, Sums *sums) {
  float t[9];
  memcpy(t, place + corners, sizeof t);
  double e[3], f[3];
  for (int axis = 0; axis < 3; axis++) {
    sums->low[axis] = fminf(sums->low[axis], fminf(t[axis], fminf(t[3 + axis], t[6 + axis])));
    sums->high[axis] = fmaxf(sums->high[axis], fmaxf(t[axis], fmaxf(t[3 + axis], t[6 + axis])));
    e[axis] = (double)t[3 + axis] - t[axis];
    f[axis] = (double)t[6 + axis] - t[axis];
  }
  double x = e[1] * f[2] - e[2] * f[1], y = e[2] * f[0] - e[0] * f[2], z = e[0] * f[1] - e[1] * f[0];
  sums->volume += t[0] * x + t[1] * y + t[2] * z;
  sums->area += sqrt(x * x + y * y + z * z);
}

#ifdef __AVX2__
enum { step = 8 };
typedef __m256 Floats;
typedef __m256d Doubles;
#define least _mm256_min_ps
#define greatest _mm256_max_ps
#define all _mm256_set1_ps
#define minus _mm256_sub_pd
#define times _mm256_mul_pd
#define plus _mm256_add_pd
#define root _mm256_sqrt_pd
#define less_product(a, b, c) _mm256_fnmadd_pd(a, b, c)
#define plus_product(a, b, c) _mm256_fmadd_pd(a, b, c)

// Two rows side by side, four floats of each: the halves of the vector are transposed on their own.
static inline Floats rows(const uint8_t *low) {
  return _mm256_insertf128_ps(
      _mm256_castps128_ps256(_mm_loadu_ps((const float *)low)), _mm_loadu_ps((const float *)(low + 4 * record)), 1);
}

static inline void four_columns(const uint8_t *at, Floats *column) {
  Floats a = rows(at), b = rows(at + record), c = rows(at + 2 * record), d = rows(at + 3 * record);
  Floats ab = _mm256_unpacklo_ps(a, b), cd = _mm256_unpacklo_ps(c, d);
  Floats ab2 = _mm256_unpackhi_ps(a, b), cd2 = _mm256_unpackhi_ps(c, d);
  column[0] = _mm256_shuffle_ps(ab, cd, 0x44);
  column[1] = _mm256_shuffle_ps(ab, cd, 0xEE);
  column[2] = _mm256_shuffle_ps(ab2, cd2, 0x44);
  column[3] = _mm256_shuffle_ps(ab2, cd2, 0xEE);
}

static inline Doubles half(Floats column, int upper) {
  return _mm256_cvtps_pd(upper ? _mm256_extractf128_ps(column, 1) : _mm256_castps256_ps128(column));
}
#else
enum { step = 4 };
typedef __m128 Floats;
typedef __m128d Doubles;
#define least _mm_min_ps
#define greatest _mm_max_ps
#define all _mm_set1_ps
#define minus _mm_sub_pd
#define times _mm_mul_pd
#define plus _mm_add_pd
#define root _mm_sqrt_pd
#define less_product(a, b, c) minus(c, times(a, b))
#define plus_product(a, b, c) plus(times(a, b), c)

static inline void four_columns(const uint8_t *at, Floats *column) {
  for (int row = 0; row < 4; row++) column[row] = _mm_loadu_ps((const float *)(at + row * record));
  _MM_TRANSPOSE4_PS(column[0], column[1], column[2], column[3]);
}

static inline Doubles half(Floats column, int upper) {
  return _mm_cvtps_pd(upper ? _mm_movehl_ps(column, column) : column);
}
#endif

static void measure(const uint8_t *place, size_t count, Sums *sums) {
  Floats low[3], high[3];
  Doubles volume = {0}, area = {0};
  for (int axis = 0; axis < 3; axis++) low[axis] = all(INFINITY), high[axis] = all(-INFINITY);
  size_t done = 0;
  for (; done + step <= count; done += step, place += step * record) {
    Floats t[9];
    four_columns(place + corners, t);
    four_columns(place + corners + 16, t + 4);
    float ninth[step];
    for (int row = 0; row < step; row++) memcpy(ninth + row, place + row * record + corners + 32, 4);
    memcpy(t + 8, ninth, sizeof ninth);
    for (int axis = 0; axis < 3; axis++) {
      low[axis] = least(low[axis], least(t[axis], least(t[3 + axis], t[6 + axis])));
      high[axis] = greatest(high[axis], greatest(t[axis], greatest(t[3 + axis], t[6 + axis])));
    }
    for (int upper = 0; upper < 2; upper++) {
      Doubles a[3], e[3], f[3], n[3];
      for (int axis = 0; axis < 3; axis++) {
        a[axis] = half(t[axis], upper);
        e[axis] = minus(half(t[3 + axis], upper), a[axis]);
        f[axis] = minus(half(t[6 + axis], upper), a[axis]);
      }
      for (int axis = 0; axis < 3; axis++) {
        int next = (axis + 1) % 3, last = (axis + 2) % 3;
        n[axis] = less_product(e[last], f[next], times(e[next], f[last]));
      }
      volume = plus_product(a[0], n[0], plus_product(a[1], n[1], plus_product(a[2], n[2], volume)));
      area = plus(area, root(plus_product(n[0], n[0], plus_product(n[1], n[1], times(n[2], n[2])))));
    }
  }
  for (size_t lane = 0; lane < sizeof volume / sizeof(double); lane++) {
    sums->volume += ((double *)&volume)[lane];
    sums->area += ((double *)&area)[lane];
  }
  for (int axis = 0; axis < 3; axis++) {
    for (int lane = 0; lane < step; lane++) {
      sums->low[axis] = fminf(sums->low[axis], ((float *)&low[axis])[lane]);
      sums->high[axis] = fmaxf(sums->high[axis], ((float *)&high[axis])[lane]);
    }
  }
  for (; done < count; done++, place += record) measure_one(place, sums);
}

static int file;
static const uint8_t *map;  // NULL: read piece by piece

typedef struct {
  size_t first, end;
  Sums sums;
} Share;

static void *work(void *argument) {
  Share *share = argument;
  share->sums = nothing;
  if (map) {
    measure(map + header + share->first * record, share->end - share->first, &share->sums);
    return NULL;
  }
  uint8_t *buffer = malloc(piece * record);
  for (size_t at = share->first; at < share->end; at += piece) {
    size_t count = share->end - at < piece ? share->end - at : piece;
    if (pread(file, buffer, count * record, header + at * record) != (ssize_t)(count * record)) {
      perror("limit");
      exit(1);
    }
    measure(buffer, count, &share->sums);
  }
  free(buffer);
  return NULL;
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + 1e-9 * now.tv_nsec;
}

int main(int count, char **arguments) {
  if (count < 2) return fprintf(stderr, "limit FILE [THREADS] [map|read]\n"), 64;
  int threads = count > 2 ? atoi(arguments[2]) : 1;
  if (threads < 1 || threads > most_threads) return fprintf(stderr, "limit: 1 to %d threads\n", most_threads), 64;
  double start = seconds();
  struct stat facts;
  file = open(arguments[1], O_RDONLY);
  if (file < 0 || fstat(file, &facts) || facts.st_size < header) return perror("limit"), 66;
  size_t triangles = (facts.st_size - header) / record;
  if (count < 4 || strcmp(arguments[3], "read")) {
    map = mmap(NULL, facts.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    if (map == MAP_FAILED) return perror("limit"), 66;
    madvise((void *)map, facts.st_size, MADV_SEQUENTIAL);
  }
  Share shares[most_threads];
  pthread_t others[most_threads];
  for (int k = 0; k < threads; k++) {
    shares[k].first = triangles * k / threads, shares[k].end = triangles * (k + 1) / threads;
    if (k) pthread_create(&others[k], NULL, work, &shares[k]);
  }
  work(&shares[0]);
  Sums whole = shares[0].sums;
  for (int k = 1; k < threads; k++) pthread_join(others[k], NULL), add(&whole, &shares[k].sums);
  double took = seconds() - start;
  printf(
      "%zu triangles, volume %.9g, area %.9g, %.7g × %.7g × %.7g\n%.4f s, %.1f million triangles/s\n", triangles,
      whole.volume / 6, whole.area / 2, whole.high[0] - whole.low[0], whole.high[1] - whole.low[1],
      whole.high[2] - whole.low[2], took, triangles / took / 1e6);
}
