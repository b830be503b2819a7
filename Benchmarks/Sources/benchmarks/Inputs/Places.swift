import Foundation

/// Where things are: the repository, the folder of real files when there is one, and a folder that goes away.
struct Places: Sendable {
    let baselines: URL
    /// What analysts are given to recompute reach.
    let reachInSQL: URL
    let scratch: Scratch
    private let shared: [URL]

    init() throws {
        var root = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
        while !FileManager.default.fileExists(atPath: root.appending(path: "Benchmarks/Package.swift").path) {
            guard root.pathComponents.count > 1 else {
                throw BenchmarkError("Start this inside the repository, such as with “make bench”.")
            }
            root.deleteLastPathComponent()
        }
        baselines = root.appending(path: "Benchmarks/baselines.json")
        reachInSQL = root.appending(path: "Docs/reach.sql")
        let named = ProcessInfo.processInfo.environment["PROSPECTS_SHARED"].map { URL(filePath: $0) }
        shared = [named, root.deletingLastPathComponent().appending(path: "shared")].compactMap { $0 }
        scratch = try Scratch()
    }

    /// A file of about 20 MB, made once: the same bytes on every machine.
    func generatedFile() throws -> URL {
        let file = scratch.url.appending(path: "generated.xml")
        guard !FileManager.default.fileExists(atPath: file.path) else { return file }
        try GeneratedFile(megabytes: 20).write(to: file)
        return file
    }

    /// Published files, unpacked; none where the folder is not there.
    func realFiles() throws -> [URL] {
        guard
            let folder = shared.map({ $0.appending(path: "iati/real") })
                .first(where: { FileManager.default.fileExists(atPath: $0.path) })
        else { return [] }
        let packed = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "gz" }
        return try packed.sorted { $0.path < $1.path }.map { file in
            let plain = scratch.url.appending(path: file.deletingPathExtension().lastPathComponent)
            try Command("gzip", ["--decompress", "--stdout", file.path]).run(outputTo: plain.path)
            return plain
        }
    }
}
