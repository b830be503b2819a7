import Domain
import GRDB

/// Who a receiver is: the organisation that is known by its registration or name, or else what the report says.
///
/// A receiver that reports itself is so the same organisation in the chain, and merged organisations are the one that is
/// kept.
struct ReceiverNames: Sendable {
    private var codes: [String: String] = [:]
    private var names: [String: String] = [:]
    /// Those that answer for others, by the code of the other.
    private let roots: [String: String]

    init(_ db: Database) throws {
        let rows = try Row.fetchAll(
            db, sql: "SELECT member, root FROM identity_roots WHERE kind = ? ORDER BY member",
            arguments: [IdentityKind.organisation.rawValue])
        roots = Dictionary(rows.map { ($0["member"], $0["root"]) }) { first, _ in first }
        let organisations = try String.fetchAll(db, sql: "SELECT content FROM organisations ORDER BY code")
        for text in organisations {
            let profile: OrganisationProfile = try JSONColumn.value(from: text)
            codes[profile.code.text] = profile.code.text
            if let identifier = profile.iatiIdentifier, codes[identifier] == nil {
                codes[identifier] = profile.code.text
            }
            let name = Self.plain(profile.name)
            if names[name] == nil { names[name] = profile.code.text }
        }
        // Whom submissions alone name has no code in reports: those that were merged are found by what they are called.
        for member in Set(roots.keys).union(roots.values).sorted() {
            guard let profile = try IdentityProfile.find(db, .organisation, member) else { continue }
            for identifier in [member] + profile.identifiers where codes[identifier] == nil {
                codes[identifier] = member
            }
            for name in profile.names.map(Self.plain) {
                let places = profile.countries.isEmpty ? [name] : profile.countries.map { "\($0): \(name)" }
                for place in places where names[place] == nil { names[place] = member }
            }
        }
    }

    /// The code of an organisation that a code or identifier names, or the text itself.
    func code(_ reference: String) -> String { root(codes[reference] ?? reference) }

    func name(of receiver: FinancialReport.Receiver) -> String {
        let name = Self.plain(receiver.name)
        let place = "\(receiver.country): \(name)"
        if let code = receiver.registration.flatMap({ codes[$0] }) ?? names[name] ?? names[place] { return root(code) }
        return receiver.registration ?? place
    }

    private func root(_ code: String) -> String { roots[code] ?? code }

    private static func plain(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
