import Foundation

/// A position as callers see it: text that they hand back and do not read.
struct Cursor<Position: Codable & Sendable> {
    private struct Content: Codable {
        let v: Int
        let p: Position
    }

    let position: Position

    init(position: Position) {
        self.position = position
    }

    init?(text: String) {
        guard text.utf8.count <= 2048, let data = Base64URL.decode(text),
            let content = try? PlatformJSON.decoder().decode(Content.self, from: data), content.v == 1
        else { return nil }
        self.position = content.p
    }

    func text() throws -> String {
        Base64URL.encode(try PlatformJSON.encoder().encode(Content(v: 1, p: self.position)))
    }
}
