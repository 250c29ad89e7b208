# Every target sets the machine up by itself; the second time it is quick.
RELEASE := -c release --static-swift-stdlib
OPTIMIZED_TESTS := -c release -Xswiftc -enable-testing
PROGRAM := .build/release/pennyweight
PREFIX ?= /usr/local

.PHONY: demo test soak mutants fuzz sanitize lint format release install samples setup bench bench-shapes check-baseline

setup:
	@scripts/setup

release: setup
	swift build $(RELEASE) --product pennyweight

demo: release
	@scripts/demo $(PROGRAM)

install: release
	install -d $(PREFIX)/bin
	install -m 755 $(PROGRAM) $(PREFIX)/bin/pennyweight

test: setup
	swift build --build-tests
	@swift test --skip-build --xunit-output .build/tests.xml; status=$$?; \
	  scripts/house-rules .build/tests-swift-testing.xml; exit $$status

# The long forms of what `test` does in part, optimized: a million damaged files, a thousand killed writers, a hundred
# thousand ways through each house's rules after the sale; seven kinds of fault at every call of the system that fourteen
# commands make, 10 000 images of the workshop's files after the loss of power or on a failing disk, every row deleted,
# copied and swapped, 200 damaged models.
soak: setup
	swift build $(OPTIMIZED_TESTS) --build-tests
	PENNYWEIGHT_SOAK=1 swift test $(OPTIMIZED_TESTS) --skip-build

# So many damaged drafts through the whole weighing; its loops are optimized in debug builds too.
MUTANTS ?= 20000
mutants: setup
	swift build --build-tests
	PENNYWEIGHT_MUTANTS=$(MUTANTS) swift test --skip-build --filter 'A damaged draft'

# Coverage-guided fuzzing of the importer, SECONDS long.
SECONDS ?= 60
fuzz: setup
	@scripts/fuzz $(SECONDS)

# The tests under the address and the thread sanitizer.
sanitize: setup
	@scripts/sanitize

lint:
	swift format lint --strict --recursive Package.swift Sources Tests SampleModels SampleOrders Benchmarks/PlainPass

format:
	swift format --in-place --recursive Package.swift Sources Tests SampleModels SampleOrders Benchmarks/PlainPass

# Makes the sample drafts, their manifest and parts list anew: the same bytes every time.
samples: setup
	swift run make-sample-models

# The release program runs on any x86-64 and prints the same there.
check-baseline: release
	@scripts/check-baseline $(PROGRAM)

# Ours beside the C limit and the peers, which it installs by name; the table goes to Benchmarks/results and README.
bench: release
	python3 Benchmarks/compare $(BENCH)

# Every command over every kind of draft at three sizes, in plain passes; fails where one takes longer than it may.
bench-shapes: release
	swift build $(RELEASE) --product make-sample-models
	swift build $(RELEASE) --product plain-pass
	python3 Benchmarks/shapes $(BENCH)
