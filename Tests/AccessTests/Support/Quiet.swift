import Logging

/// A logger that says nothing.
let quiet = Logger(label: "access", factory: { _ in SwiftLogNoOpLogHandler() })
