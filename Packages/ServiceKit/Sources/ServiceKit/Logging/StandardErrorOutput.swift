import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Writes each line to standard error with one call, so that lines of several threads do not mix.
public final class StandardErrorOutput: LogOutput {
    /// The output of this process.
    public static let shared = StandardErrorOutput()

    private let lock = Mutex<Void>(())

    private init() {}

    /// Writes one line; blocks when the reader of standard error is slow, because a log that drops is no log.
    public func write(line: String) {
        var line = line
        self.lock.withLock { _ in
            line.withUTF8 { buffer in
                var rest = UnsafeRawBufferPointer(buffer)
                while !rest.isEmpty {
                    let written = Self.writeSome(rest)
                    if written > 0 {
                        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
                    } else if errno != EINTR {
                        return
                    }
                }
            }
        }
    }

    private static func writeSome(_ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Darwin)
        Darwin.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        Musl.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
        #else
        Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
        #endif
    }
}
