import Foundation
import ServiceKit

/// JSON as tests compare it.
enum PlatformJSONText {
    static func decode(_ text: String) throws -> JSONValue {
        try PlatformJSON.decoder().decode(JSONValue.self, from: Data(text.utf8))
    }
}
