import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A claim on a file by this process; gone with the process, however it ends.
public final class FileLock: Sendable {
    private let descriptor: Int32

    /// Claims `path`, which is created when it is not there. Throws `FileLockError` when another process holds it.
    public init(_ path: String) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw FileLockError(path: path, isHeld: false, reason: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let reason = String(cString: strerror(errno))
            let isHeld = errno == EWOULDBLOCK
            close(descriptor)
            throw FileLockError(path: path, isHeld: isHeld, reason: reason)
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }
}

/// A file could not be claimed.
public struct FileLockError: Error, CustomStringConvertible {
    public let path: String
    /// Whether another process holds it.
    public let isHeld: Bool
    let reason: String

    public var description: String {
        isHeld
            ? "\(path) is in use by another process: stop that one first, or choose another directory"
            : "\(path) cannot be locked: \(reason)"
    }
}
