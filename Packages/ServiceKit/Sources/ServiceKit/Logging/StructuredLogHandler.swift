public import Foundation
public import Logging

/// Writes structured log lines: one event, one line, one write.
///
/// Metadata become fields. Names that look secret (`key`, `authorization`, `password` …) and access keys inside
/// any text are redacted; control characters are escaped, so that text of users cannot forge a line.
public struct StructuredLogHandler: LogHandler {
    /// The least level that is written.
    public var logLevel: Logger.Level
    /// Fields of every line of this logger.
    public var metadata: Logger.Metadata = [:]
    /// Fields taken from the context of the task.
    public var metadataProvider: Logger.MetadataProvider?

    private let label: String
    private let format: LogFormat
    private let output: any LogOutput
    private let now: @Sendable () -> Date

    /// A handler for one logger.
    ///
    /// - Parameters:
    ///   - label: the name of the logger.
    ///   - format: text or JSON.
    ///   - level: the least level that is written.
    ///   - output: where the lines go; standard error by default.
    ///   - metadataProvider: fields taken from the context of the task.
    ///   - now: the clock.
    public init(
        label: String,
        format: LogFormat = .text,
        level: Logger.Level = .info,
        output: any LogOutput = StandardErrorOutput.shared,
        metadataProvider: Logger.MetadataProvider? = nil,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.label = label
        self.format = format
        self.logLevel = level
        self.output = output
        self.metadataProvider = metadataProvider
        self.now = now
    }

    /// A field of every line of this logger.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { self.metadata[key] }
        set { self.metadata[key] = newValue }
    }

    /// Writes the event as one line.
    public func log(event: LogEvent) {
        var metadata = self.metadata
        if let provided = self.metadataProvider?.get() {
            metadata.merge(provided) { _, last in last }
        }
        if let own = event.metadata {
            metadata.merge(own) { _, last in last }
        }
        let line = LogLine(
            time: self.now(),
            level: event.level,
            label: self.label,
            message: event.message.description,
            error: event.error,
            metadata: metadata
        )
        self.output.write(line: line.render(self.format))
    }
}

extension LoggingSystem {
    /// Makes every logger of the process write structured lines as the settings say. Call it once, first of all.
    public static func bootstrap(settings: Settings, output: any LogOutput = StandardErrorOutput.shared) {
        let format = LogFormat(rawValue: settings[PlatformSettings.logFormat]) ?? .text
        let level = Logger.Level(rawValue: settings[PlatformSettings.logLevel]) ?? .info
        self.bootstrap { label in
            StructuredLogHandler(label: label, format: format, level: level, output: output)
        }
    }
}
