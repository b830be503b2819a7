public import Foundation

/// The `///` comments of Swift sources, by type and member: what the code says of itself is what the catalogue says.
///
/// Reads the form that the formatter gives: one declaration a line, four spaces a level.
public struct DocComments: Sendable, Hashable {
    private var texts: [String: String] = [:]
    private var titles: [String: String] = [:]
    /// The types that are declared to be events, old versions among them.
    public private(set) var events: Set<String> = []

    public init() {}

    /// Reads every Swift file below a folder.
    public init(folder: URL) throws {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
            read(String(decoding: try Data(contentsOf: file), as: UTF8.self))
        }
    }

    /// What is said of a type (`PeopleReport.Row`), a member (`PeopleReport.Row.people`) or, by its raw value, a case.
    public subscript(name: String) -> String? {
        texts[name] ?? texts[DocComments.generic(name)]
    }

    /// A name as the type is declared, without what it is filled in with: `Identifier` for `Identifier<Award>`.
    public static func generic(_ name: String) -> String { name.replacing(/<[^>]*>/, with: "") }

    /// The first paragraph of what is said of a type: those after it are for who writes Swift.
    func summary(of type: String) -> String? { self[type].map { String($0.prefix { $0 != "\n" }) } }

    /// The alias that a type goes by in the code: `AwardID` for `Identifier<Award>`.
    func title(of type: String) -> String { titles[type] ?? type }

    /// Reads one file.
    public mutating func read(_ source: String) {
        var owners: [(indent: Int, name: String)] = []
        var comment: [String] = []
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            let code = line.drop { $0 == " " }
            let indent = line.count - code.count
            if code.hasPrefix("///") {
                comment.append(code.dropFirst(3).trimmingCharacters(in: .whitespaces))
                continue
            }
            if code.isEmpty || code.hasPrefix("@") { continue }
            owners.removeAll { $0.indent >= indent }
            if let declaration = Declaration(code), owners.allSatisfy({ $0.indent < indent }) {
                let outer = owners.last.map { "\($0.name)." } ?? ""
                for name in declaration.names { texts[outer + name] = DocComments.prose(comment) }
                if let alias = declaration.alias { titles[declaration.names[0]] = alias }
                if declaration.opens, let name = declaration.names.first {
                    owners.append((indent, outer + name))
                    if declaration.isEvent { events.insert(outer + name) }
                }
            }
            comment = []
        }
    }

    /// The lines as one text, in terms of JSON, where `nil` is a member that is absent; `nil` when there are none.
    private static func prose(_ lines: [String]) -> String? {
        guard !lines.isEmpty else { return nil }
        let text = lines.map { $0.isEmpty ? "\n\n" : $0 }.joined(separator: " ")
            .replacing(" \n\n ", with: "\n\n").replacing("`nil`", with: "absent")
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
