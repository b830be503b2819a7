package import Foundation

/// A file on disk, read front to back in pieces.
package final class InputFile {
    private static let pieceSize = 64 << 10

    private let path: String
    private let handle: FileHandle

    /// Opens a file.
    package init(path: String) throws(IATIReadingError) {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw IATIReadingError(
                .unreadable, "The file \(path) cannot be opened. Check that it exists and may be read.")
        }
        self.path = path
        self.handle = handle
    }

    deinit {
        try? handle.close()
    }

    /// The next piece; empty at the end of the file.
    package func read() throws(IATIReadingError) -> Data {
        do {
            return try handle.read(upToCount: Self.pieceSize) ?? Data()
        } catch {
            throw IATIReadingError(.unreadable, "The file \(path) cannot be read: \(error).")
        }
    }
}
