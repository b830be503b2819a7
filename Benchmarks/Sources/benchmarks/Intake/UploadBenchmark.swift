import Foundation

/// A published file from its first byte over HTTP until all that was accepted of it is journalled, with all services
/// running beside.
struct UploadBenchmark: Benchmark {
    let name = "upload-accepted"
    let places: Places

    private static let promised = 10.0
    private static let rounds = 3

    func run() async throws -> BenchmarkResult {
        let published = try places.realFiles().first { $0.lastPathComponent == "publisher_XM-DAC-41121.xml" }
        let file = try published ?? places.generatedFile()
        var seen: [Uploader.Seen] = []
        for round in 0..<Self.rounds {
            let directory = places.scratch.url.appending(path: "upload-\(round)")
            seen.append(
                try await RunningPlatform.run(in: directory) {
                    try await Uploader(platform: $0).send(file, type: "application/xml")
                })
        }
        let megabytes = Double(try file.size) / 1e6
        let speed = megabytes / Figures.median(seen.map(\.seconds))
        return .measured(
            Measurement(
                product: Quantity(
                    name: "\(published == nil ? "generated file" : "published file of UNHCR"), upload to accepted",
                    value: speed, unit: "MB/s"),
                beside: Quantity(name: "the promise", value: Self.promised, unit: "MB/s"), ratio: speed / Self.promised,
                notes: [
                    Quantity(name: "size", value: megabytes, unit: "MB"),
                    Quantity(
                        name: "receipt", value: Figures.median(seen.map(\.receiptSeconds)),
                        unit: "s after the first byte"),
                    Quantity(name: "findings", value: Double(seen[0].findings), unit: seen[0].verdict),
                ]))
    }
}

/// A file of 50 MB through the whole platform, in a process that does nothing else: time and memory.
struct LargeUploadBenchmark: Benchmark {
    let name = "upload-50MB"
    let places: Places

    private static let megabytes = 50
    private static let promisedSeconds = 10.0
    private static let promisedMegabytes = 200.0

    func run() async throws -> BenchmarkResult {
        let file = places.scratch.url.appending(path: "upload-50MB.xml")
        try GeneratedFile(megabytes: Self.megabytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let seen = try ChildWork.upload.inOwnProcess(file)
        return .measured(
            Measurement(
                product: Quantity(name: "\(Self.megabytes) MB, upload to accepted", value: seen.seconds, unit: "s"),
                beside: Quantity(name: "the promise", value: Self.promisedSeconds, unit: "s"),
                ratio: Self.promisedSeconds / seen.seconds,
                notes: [
                    Quantity(
                        name:
                            "most resident memory, five services and client (promised \(Int(Self.promisedMegabytes)))",
                        value: seen.peakMegabytes, unit: "MB"),
                    Quantity(name: "before the upload", value: seen.startMegabytes, unit: "MB resident"),
                ]))
    }
}
