import Foundation

/// Which file a store is in.
///
/// The name that everybody uses (`store.sqlite`) is the file itself, or, after its tables were rebuilt beside the running
/// service, a symbolic link to the file that took its place (`store.2.sqlite`). SQLite follows the link, and names what
/// lies beside the file after the file.
struct StoreFile: Sendable {
    let url: URL

    init(path: String) { url = URL(filePath: path) }

    private var directory: URL { url.deletingLastPathComponent() }
    private var stem: String { url.deletingPathExtension().lastPathComponent }

    /// The file itself.
    var current: URL {
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: url.path)
        return target.map { directory.appending(path: URL(filePath: $0).lastPathComponent) } ?? url
    }

    /// A name for the file that takes the place of the current one.
    var next: URL { directory.appending(path: "\(stem).\((number(of: current.lastPathComponent) ?? 1) + 1).sqlite") }

    /// Makes the name stand for another file from now on, at once and for good.
    func point(to file: URL) throws {
        let link = url.appendingPathExtension("link")
        try? FileManager.default.removeItem(at: link)
        try FileManager.default.createSymbolicLink(
            atPath: link.path, withDestinationPath: file.lastPathComponent)
        try DurableFile.move(link, to: url)
    }

    /// Removes files that are not the store's any more, or never became so.
    func clear() {
        let current = current
        let manager = FileManager.default
        for name in (try? manager.contentsOfDirectory(atPath: directory.path)) ?? [] {
            guard number(of: name) != nil, !name.hasPrefix(current.lastPathComponent) else { continue }
            try? manager.removeItem(at: directory.appending(path: name))
        }
        guard current.path != url.path else { return }
        for suffix in ["-wal", "-shm"] { try? manager.removeItem(atPath: url.path + suffix) }
    }

    /// The number in `<stem>.<number>.sqlite` and the names of what lies beside such a file.
    private func number(of name: String) -> Int? {
        guard name.hasPrefix(stem + ".") else { return nil }
        let parts = name.dropFirst(stem.count + 1).split(separator: ".", maxSplits: 1)
        guard parts.count == 2, parts[1].hasPrefix("sqlite") else { return nil }
        return Int(parts[0])
    }
}
