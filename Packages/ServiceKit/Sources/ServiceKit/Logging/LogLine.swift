import Foundation
import Logging

/// One log line as a value: what goes in is an event, what comes out is text that ends with its only newline.
struct LogLine {
    let time: Date
    let level: Logger.Level
    let label: String
    let message: String
    let fields: [(name: String, value: String)]

    private static let reserved: Set<String> = ["time", "level", "logger", "message"]

    init(
        time: Date,
        level: Logger.Level,
        label: String,
        message: String,
        error: (any Error)?,
        metadata: Logger.Metadata
    ) {
        self.time = time
        self.level = level
        self.label = label
        self.message = LogRedaction.maskAccessKeys(message)
        var fields = metadata.sorted { $0.key < $1.key }.map { name, value in
            let safe = LogEscaping.name(name)
            return (
                name: Self.reserved.contains(safe) ? "field." + safe : safe,
                value: Self.text(of: value, name: name)
            )
        }
        if let error, metadata["error"] == nil {
            fields.append((name: "error", value: LogRedaction.maskAccessKeys("\(error)")))
        }
        self.fields = fields
    }

    /// The line in this format, with its newline.
    func render(_ format: LogFormat) -> String {
        switch format {
        case .text: self.renderText()
        case .json: self.renderJSON()
        }
    }

    private func renderText() -> String {
        var line = "time=\(PlatformJSON.millisecondText(of: self.time)) level=\(self.level.rawValue)"
        line += " logger=\(LogEscaping.quoted(self.label)) message=\(LogEscaping.quoted(self.message))"
        for field in self.fields {
            line += " \(field.name)=\(LogEscaping.quoted(field.value))"
        }
        return line + "\n"
    }

    private func renderJSON() -> String {
        var line = "{\"time\":\"\(PlatformJSON.millisecondText(of: self.time))\",\"level\":\"\(self.level.rawValue)\""
        line +=
            ",\"logger\":\"\(LogEscaping.escaped(self.label))\",\"message\":\"\(LogEscaping.escaped(self.message))\""
        var seen = Self.reserved
        for field in self.fields where seen.insert(field.name).inserted {
            line += ",\"\(field.name)\":\"\(LogEscaping.escaped(field.value))\""
        }
        return line + "}\n"
    }

    private static func text(of value: Logger.MetadataValue, name: String) -> String {
        if LogRedaction.isSecret(name: name) { return LogRedaction.mark }
        switch value {
        case .string(let text):
            return LogRedaction.maskAccessKeys(text)
        case .stringConvertible(let value):
            return LogRedaction.maskAccessKeys(value.description)
        case .array(let values):
            return "[" + values.map { self.text(of: $0, name: "") }.joined(separator: ", ") + "]"
        case .dictionary(let members):
            return "{"
                + members.sorted { $0.key < $1.key }
                .map { "\($0.key): \(self.text(of: $0.value, name: $0.key))" }
                .joined(separator: ", ") + "}"
        }
    }
}
