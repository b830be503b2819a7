import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Steps on files that hold after a loss of power.
enum DurableFile {
    /// Waits until what a file, or a directory's list of names, holds is on the disk.
    static func synchronize(_ file: URL) throws {
        let descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw RestoreError.unusable(file, String(cString: strerror(errno))) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw RestoreError.unusable(file, String(cString: strerror(errno))) }
    }

    /// Gives a file or directory another name in the same directory, for good.
    static func move(_ old: URL, to new: URL) throws {
        guard rename(old.path, new.path) == 0 else {
            throw RestoreError.unusable(new, String(cString: strerror(errno)))
        }
        try synchronize(new.deletingLastPathComponent())
    }
}
