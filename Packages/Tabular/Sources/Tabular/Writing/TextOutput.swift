import Foundation

/// A text file that is written in pieces.
final class TextOutput {
    private static let pieceSize = 64 << 10

    private let path: String
    private let handle: FileHandle
    private var waiting: [UInt8] = []

    init(path: String) throws(TabularError) {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw WorkbookOutput.unwritable(path) }
        self.path = path
        self.handle = handle
    }

    deinit {
        try? handle.close()
    }

    func write(_ bytes: [UInt8]) throws(TabularError) {
        waiting += bytes
        if waiting.count >= Self.pieceSize { try flush() }
    }

    func finish() throws(TabularError) {
        try flush()
        do {
            try handle.close()
        } catch {
            throw WorkbookOutput.unwritable(path)
        }
    }

    private func flush() throws(TabularError) {
        do {
            try handle.write(contentsOf: waiting)
        } catch {
            throw WorkbookOutput.unwritable(path)
        }
        waiting.removeAll(keepingCapacity: true)
    }
}
