import Foundation
import ServiceKit
import Testing

@Suite("Documents that are generated")
struct SettingsDocumentTests {
    @Test("the operators' guide lists the settings as the program has them")
    func settings() throws {
        let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Docs/operator.md")
        let text = try String(contentsOf: guide, encoding: .utf8)
        #expect(text.contains(SettingsTable.markdown()), "put this into Docs/operator.md:\n\(SettingsTable.markdown())")
    }
}
