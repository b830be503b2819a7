import Foundation
import Testing

@Suite("Container image")
struct ImageTests {
    private static let stages: [[String]] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docker/Dockerfile")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let lines = text.replacing("\\\n", with: " ").split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("#") }
        return lines.reduce(into: []) { stages, line in
            if line.hasPrefix("FROM ") { stages.append([]) }
            if !stages.isEmpty { stages[stages.count - 1].append(line) }
        }
    }()

    private static func values(_ instruction: String) -> [String] {
        (stages.last ?? []).filter { $0.hasPrefix(instruction + " ") }.map {
            String($0.dropFirst(instruction.count + 1))
        }
    }

    @Test("what is run is a small image without compiler, and not as root")
    func small() {
        #expect(Self.stages.count == 2)
        #expect(Self.values("FROM") == ["debian:bookworm-slim"])
        #expect(Self.values("USER") == ["10001:10001"])
        #expect(Self.stages.last?.contains { $0.contains("-dev ") } == false)
    }

    @Test("it asks the program for its health, and is stopped as the program wants")
    func health() {
        #expect(Self.values("HEALTHCHECK").first?.hasSuffix(#"CMD ["prospects", "health"]"#) == true)
        #expect(Self.values("STOPSIGNAL") == ["SIGTERM"])
        #expect(Self.values("ENTRYPOINT") == [#"["prospects"]"#])
    }

    @Test("every variable it sets is a setting of the program")
    func settings() throws {
        let guide = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Docs/operator.md")
        let known = try String(contentsOf: guide, encoding: .utf8)
        let names = Self.values("ENV").joined(separator: " ").matches(of: /(PROSPECTS_[A-Z_]+)=/).map { String($0.1) }
        #expect(names.count >= 3)
        for name in names { #expect(known.contains("`\(name)`"), "\(name)") }
    }
}
