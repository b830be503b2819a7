import Foundation

/// What belongs to a service on the disk: its store, and files that its events name.
struct ServiceDirectory {
    static let storeName = "store.sqlite"

    let url: URL

    var store: URL { url.appending(path: Self.storeName) }
    var lock: URL { url.appending(path: Self.storeName + ".lock") }

    var hasStore: Bool { FileManager.default.fileExists(atPath: store.path) }

    /// The paths of the files beside the store, in a fixed order.
    ///
    /// They are written once, before the event that names them, and never changed: a list made after a copy of the store
    /// has every file that the copy names. What is only on its way in (`incoming`) belongs to no event, and mail on its way
    /// out (`outbox`) holds addresses, which no copy is to keep.
    func otherFiles() throws -> [String] {
        let manager = FileManager.default
        guard let entries = manager.enumerator(atPath: url.path) else { throw RestoreError.noStore(url) }
        var paths: [String] = []
        while let path = entries.nextObject() as? String {
            if ["incoming", "outbox"].contains(path) || path.hasPrefix("store.") || path == BackupManifest.fileName {
                entries.skipDescendants()
                continue
            }
            if entries.fileAttributes?[.type] as? FileAttributeType == .typeRegular { paths.append(path) }
        }
        return paths.sorted()
    }
}
