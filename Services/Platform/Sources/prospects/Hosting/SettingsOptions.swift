import ArgumentParser
import Foundation
import Logging
import ServiceKit

/// What every command that runs or opens services takes. A flag goes before `PROSPECTS_*`, that before the file.
struct SettingsOptions: ParsableArguments {
    @Option(help: "Directory of the stores. [default: data]")
    var data: String?

    @Option(help: ArgumentHelp("Settings file in JSON.", valueName: "file"))
    var config: String?

    @Option(help: "Least level that is logged. [default: info]")
    var logLevel: String?

    @Option(help: "Form of log lines: text or json. [default: text]")
    var logFormat: String?

    /// The settings in force. Throws a sentence that names what is wrong.
    func load(_ flags: [String: String?] = [:]) throws -> Settings {
        var given: [String: String] = flags.compactMapValues { $0 }
        given["data"] = data
        given["log.level"] = logLevel
        given["log.format"] = logFormat
        return try Settings.load(flags: given, environment: ProcessInfo.processInfo.environment, configFile: config)
    }
}

extension Settings {
    var directory: URL { URL(filePath: self[PlatformSettings.data], directoryHint: .isDirectory) }

    /// A logger to standard error, as the settings say.
    var logger: Logger {
        let format = LogFormat(rawValue: self[PlatformSettings.logFormat]) ?? .text
        var logger = Logger(label: "prospects") { StructuredLogHandler(label: $0, format: format) }
        logger.logLevel = Logger.Level(rawValue: self[PlatformSettings.logLevel]) ?? .info
        return logger
    }
}
