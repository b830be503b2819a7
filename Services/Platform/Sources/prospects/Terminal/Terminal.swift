import Foundation
import ServiceKit

/// What a person or a program reads on standard output; everything else goes to standard error.
enum Terminal {
    static func print(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }

    static func print(json value: some Encodable) throws {
        print(String(decoding: try PlatformJSON.encoder().encode(value), as: UTF8.self))
    }

    static func note(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
