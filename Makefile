# What README tells people to type.

DATA ?= data
PORT ?= 8080
SWIFT_SOURCES = Package.swift Packages Services Tests Benchmarks
SCRIPTS = Scripts/install-packages .ci/run

.PHONY: run test lint format bench docs packages

## Builds in release and runs the platform with the example programme, until Ctrl-C.
run: packages
	swift build -c release --product prospects
	"$$(swift build -c release --show-bin-path)/prospects" up --data "$(DATA)" --port "$(PORT)" --example --log-level warning

## Runs every test. Each suite has a process of its own: some measure memory, some send signals.
test: packages
	swift build --build-tests
	swift build --product prospects
	@for suite in $(notdir $(wildcard Tests/*)); do \
	    swift test --skip-build --filter "^$$suite\." || exit 1; \
	done

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
