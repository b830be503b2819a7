import Foundation
import Yams

/// A compose file as a person reads it: anchors and merges resolved.
struct ComposeFile {
    let root: [String: Any]

    init(_ name: String) throws {
        let docker = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docker")
        // How compose files say that a list replaces the one below, which is compose's own and not YAML's.
        let text = try String(contentsOf: docker.appending(path: name), encoding: .utf8)
            .replacing("!override ", with: "")
        root = try Yams.load(yaml: text) as? [String: Any] ?? [:]
    }

    var services: [String: [String: Any]] { root["services"] as? [String: [String: Any]] ?? [:] }

    func names(_ section: String) -> Set<String> { Set((root[section] as? [String: Any] ?? [:]).keys) }

    func service(_ name: String) -> [String: Any] { services[name] ?? [:] }
}
