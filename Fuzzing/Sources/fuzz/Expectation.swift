import Foundation

/// Stops the run when something does not hold, as `precondition` does, but says what in an optimised build too.
func expect(_ condition: Bool, _ otherwise: String) {
    if !condition { stop(otherwise) }
}

/// Stops the run.
func stop(_ reason: String) -> Never {
    FileHandle.standardError.write(Data("Found: \(reason)\n".utf8))
    abort()
}
