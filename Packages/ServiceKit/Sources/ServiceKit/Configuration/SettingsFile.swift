import Foundation

/// The settings file: a JSON object whose nesting follows the dots of the names.
struct SettingsFile {
    let path: String
    /// The values by dotted name.
    let values: [String: JSONValue]

    init(path: String) throws {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw SettingsError(
                .unreadableFile,
                subject: path,
                origin: .file(path),
                "The settings file \(path) cannot be read; check that it exists and that this user may read it, "
                    + "or leave out --config and PROSPECTS_CONFIG."
            )
        }
        guard let root = try? JSONDecoder().decode(JSONValue.self, from: data), case .object(let object) = root else {
            throw SettingsError(
                .unreadableFile,
                subject: path,
                origin: .file(path),
                "The settings file \(path) is not a JSON object; write for example {\"http\": {\"port\": 8080}}."
            )
        }
        self.path = path
        self.values = Self.flatten(object, prefix: "")
    }

    private static func flatten(_ object: [String: JSONValue], prefix: String) -> [String: JSONValue] {
        var result: [String: JSONValue] = [:]
        for (key, value) in object {
            if case .object(let inner) = value {
                result.merge(self.flatten(inner, prefix: prefix + key + ".")) { first, _ in first }
            } else {
                result[prefix + key] = value
            }
        }
        return result
    }

    /// The text of a value, or `nil` when its JSON type is not the one that the kind needs.
    static func text(of value: JSONValue, for kind: SettingKind) -> String? {
        switch (kind, value) {
        case (.string, .string(let text)), (.choice, .string(let text)), (.secret, .string(let text)),
            (.address, .string(let text)):
            text
        case (.integer, .integer(let number)), (.seconds, .integer(let number)):
            String(number)
        case (.fraction, .number(let number)):
            String(number)
        case (.fraction, .integer(let number)):
            String(number)
        case (.boolean, .boolean(let flag)):
            String(flag)
        default:
            nil
        }
    }
}
