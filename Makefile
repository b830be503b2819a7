# What README tells people to type.

DATA ?= data
PORT ?= 8080
SECONDS ?= 15
SUITES ?= $(notdir $(wildcard Tests/*Tests))
# Those that use a broker where one is named.
KAFKA_SUITES = $(shell grep --recursive --files-with-matches PROSPECTS_TEST_KAFKA Tests | cut -d/ -f2 | sort -u)
SWIFT_SOURCES = Package.swift Packages Services Tests Benchmarks Sanitizers/Package.swift Fuzzing/Package.swift \
    Fuzzing/Sources
SCRIPTS = Scripts/fuzz Scripts/install-packages Scripts/sanitize Scripts/try-api .ci/run

.PHONY: run test suites test-kafka sanitize fuzz try-api lint format bench docs packages

## Builds in release and runs the platform with the example programme, until Ctrl-C.
run: packages
	swift build -c release --product prospects
	"$$(swift build -c release --show-bin-path)/prospects" up --data "$(DATA)" --port "$(PORT)" --example --log-level warning

## Runs every test: the suites, then what strangers may send to a running platform and to the readers of files.
test: suites try-api fuzz

## Runs the suites, or those that are named: make suites SUITES=IntakeTests. Each has a process of its own: some measure
## memory, some send signals.
suites: packages
	swift build --build-tests
	swift build --product prospects
	@for suite in $(SUITES); do \
	    swift test --skip-build --filter "^$$suite\." || exit 1; \
	done

## Runs the suites that can use a broker on a real one, Kafka 3.8 or later: make test-kafka KAFKA=host:port
test-kafka:
	@test -n "$(KAFKA)" || { echo 'Name a broker: make test-kafka KAFKA=host:port' >&2; exit 1; }
	PROSPECTS_TEST_KAFKA="$(KAFKA)" $(MAKE) suites SUITES="$(KAFKA_SUITES)"

## Runs Kafka's and the journal's tests with the thread sanitizer, and a thousand lives of clients with that of leaks.
sanitize: packages
	Scripts/sanitize

## Feeds the readers of files and events with changed input, SECONDS each: make fuzz SECONDS=600 looks further.
fuzz: packages
	Scripts/fuzz $(SECONDS)

## Tries every address of a running platform with what /openapi.json allows and forbids, for a minute.
try-api: packages
	swift build --product prospects
	Scripts/try-api

## Checks form: Swift and shell.
lint: packages
	swift format lint --strict --recursive --parallel $(SWIFT_SOURCES)
	shellcheck $(SCRIPTS)

## Puts Swift sources into the project's form.
format:
	swift format --in-place --recursive --parallel $(SWIFT_SOURCES)

## Measures, and compares with the limits beside it.
bench: packages
	swift build -c release --package-path Benchmarks
	swift run -c release --package-path Benchmarks --skip-build benchmarks

## Builds the documentation of the Kafka client into .build/docs, to be served by any web server.
docs: packages
	rm -rf .build/docs .build/symbols && mkdir -p .build/docs .build/symbols/all .build/symbols/kafka
	swift build --package-path Packages/Kafka --scratch-path .build/docs-build --target Kafka \
	    -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$(CURDIR)/.build/symbols/all"
	cp .build/symbols/all/Kafka.symbols.json .build/symbols/kafka
	docc convert Packages/Kafka/Sources/Kafka/Kafka.docc --output-path .build/docs/kafka \
	    --additional-symbol-graph-dir .build/symbols/kafka --fallback-display-name Kafka \
	    --fallback-bundle-identifier nl.prospects.kafka --warnings-as-errors

## Installs the system packages that are missing.
packages:
	@Scripts/install-packages
