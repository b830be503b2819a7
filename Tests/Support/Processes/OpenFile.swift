import Foundation

/// A descriptor that is closed with it, and that children do not inherit.
package final class OpenFile: Sendable {
    package let descriptor: Int32

    package init(_ path: String, _ flags: Int32) throws {
        descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw ProcessFault(description: "\(path) cannot be opened") }
    }

    package init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }
}
