# make demo      installs what is missing, builds, and annotates a page
# make test      the same, and runs all tests
# make lint      checks the format of the sources
# make bench     runs the benchmarks; make bench-short in a short form
# make lexicon   compiles Sources/CLexicon/Tables into Sources/CLexicon/Data
# make model     trains the built-in word model on Corpus/train; after a change to the lexicon or the corpus
# make gates     measures accuracy on the project's own corpus, and on the development data where it stands beside the checkout
#
# CONFIGURATION=release runs the tests optimised.

SWIFT ?= swift
CONFIGURATION ?= debug
PAGE ?= Docs/Examples/page.txt
LEXICON_OUTPUT ?= Sources/CLexicon/Data

# Reports of crashes need minutes on a small machine.
export SWIFT_BACKTRACE ?= enable=no

# Homebrew does not link icu4c, so pkg-config does not find it by itself.
ifeq ($(shell uname -s),Darwin)
export PKG_CONFIG_PATH := $(shell brew --prefix icu4c 2>/dev/null)/lib/pkgconfig:$(PKG_CONFIG_PATH)
endif

TOOL = Tools/.build/release/chinese-news

.PHONY: all demo test test-library test-without-icu test-tools test-downstream bench bench-short bench-build lexicon model lint format gates
.PHONY: install tool clean

all: tool

# ICU's development files and pkg-config, where they are missing.
install:
	@if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists icu-uc; then exit 0; fi; \
	echo "libicu or pkg-config is missing: installing" >&2; \
	root=; if [ "$$(id -u)" -ne 0 ] && command -v sudo >/dev/null 2>&1; then root=sudo; fi; \
	if command -v apt-get >/dev/null 2>&1; then \
		$$root apt-get update && \
		$$root env DEBIAN_FRONTEND=noninteractive apt-get install -y libicu-dev pkg-config; \
	elif command -v brew >/dev/null 2>&1; then \
		brew install icu4c pkg-config; \
	else \
		echo "install ICU's development files and pkg-config, then run make again" >&2; exit 1; \
	fi && \
	if ! pkg-config --exists icu-uc; then echo "pkg-config does not find icu-uc" >&2; exit 1; fi

tool: install
	$(SWIFT) build --package-path Tools -c release --product chinese-news

demo: tool
	$(TOOL) annotate $(PAGE)

# The library's own tests last, so that their summary is the last line.
test: test-downstream test-tools test-without-icu test-library

test-library: install
	$(SWIFT) test --disable-xctest -c $(CONFIGURATION)

# The core without ICU, in a build folder of its own, because the trait changes every object file.
test-without-icu: install
	$(SWIFT) test --disable-xctest -c $(CONFIGURATION) --disable-default-traits --scratch-path .build-noicu

test-tools: install
	$(SWIFT) test --disable-xctest --package-path Tools -c $(CONFIGURATION)

test-downstream: install
	$(SWIFT) run --package-path Tests/DownstreamTest DownstreamTest

bench: install
	$(SWIFT) package --package-path Benchmarks benchmark

bench-short: install
	CHINESENEWS_BENCH_SHORT=1 $(SWIFT) package --package-path Benchmarks benchmark --no-progress

bench-build: install
	$(SWIFT) build --package-path Benchmarks -c release

lexicon: install
	$(SWIFT) run --package-path Tools -c release lexicon-compiler \
		--tables Sources/CLexicon/Tables --output $(LEXICON_OUTPUT)

# Depends on the lexicon's image, which is built into the tool.
model: tool
	$(TOOL) train --format corpus --gold Corpus/train/*.txt --dev Corpus/dev/*.txt --out $(LEXICON_OUTPUT)/words.bin

# Lists the files instead of giving folders, so that build folders are left out.
SWIFT_FILES = $(shell find Package.swift Sources Tests Tools Benchmarks -name '.build*' -prune -o -name '*.swift' -print)

lint:
	@$(SWIFT) format lint --strict --parallel $(SWIFT_FILES)
	@echo "make lint: no findings"

format:
	@$(SWIFT) format --in-place --parallel $(SWIFT_FILES)

gates: tool
	Tools/Scripts/score_gates.sh $(TOOL)

clean:
	rm -rf .build .build-noicu Tools/.build Benchmarks/.build Tests/DownstreamTest/.build
