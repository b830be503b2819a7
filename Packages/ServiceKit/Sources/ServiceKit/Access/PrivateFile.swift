public import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Files that only their owner reads.
public enum PrivateFile {
    /// The call of the system that failed.
    struct Failure: Error {
        let call: String
        let code: Int32

        var description: String { "\(self.call): \(String(cString: strerror(self.code)))" }
    }

    private static let mode: mode_t = 0o600

    /// Replaces the file at once: whoever reads it sees the old content or the new, also after a loss of power.
    public static func replace(_ path: String, with data: Data) throws {
        let temporary = path + ".new-" + UUID().uuidString.lowercased()
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, self.mode)
        guard file >= 0 else { throw Failure(call: "open", code: errno) }
        do {
            try self.write(data, to: file)
            guard rename(temporary, path) == 0 else { throw Failure(call: "rename", code: errno) }
        } catch {
            _ = unlink(temporary)
            throw error
        }
        self.synchroniseDirectory(of: path)
    }

    /// Runs `body` while no other process runs one for the same path.
    static func withLock<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
        let file = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, self.mode)
        guard file >= 0 else { throw Failure(call: "open", code: errno) }
        defer { _ = close(file) }
        while flock(file, LOCK_EX) != 0 {
            guard errno == EINTR else { throw Failure(call: "flock", code: errno) }
        }
        return try body()
    }

    private static func write(_ data: Data, to file: Int32) throws {
        defer { _ = close(file) }
        try data.withUnsafeBytes { buffer in
            var rest = buffer
            while !rest.isEmpty {
                let written = self.writeSome(file, rest)
                if written > 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
                } else if errno != EINTR {
                    throw Failure(call: "write", code: errno)
                }
            }
        }
        guard fsync(file) == 0 else { throw Failure(call: "fsync", code: errno) }
    }

    private static func writeSome(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Darwin)
        Darwin.write(file, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        Musl.write(file, bytes.baseAddress, bytes.count)
        #else
        Glibc.write(file, bytes.baseAddress, bytes.count)
        #endif
    }

    private static func synchroniseDirectory(of path: String) {
        let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let file = open(directory, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return }
        _ = fsync(file)
        _ = close(file)
    }
}
