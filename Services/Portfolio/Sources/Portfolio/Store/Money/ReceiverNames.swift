import Domain
import GRDB

/// Who a receiver is: the organisation that is known by its registration or name, or else what the report says.
///
/// A receiver that reports itself is so the same organisation in the chain.
struct ReceiverNames: Sendable {
    private var codes: [String: String] = [:]
    private var names: [String: String] = [:]

    init(_ db: Database) throws {
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
    }

    /// The code of an organisation that a code or identifier names, or the text itself.
    func code(_ reference: String) -> String { codes[reference] ?? reference }

    func name(of receiver: FinancialReport.Receiver) -> String {
        if let registration = receiver.registration, let code = codes[registration] { return code }
        if let code = names[Self.plain(receiver.name)] { return code }
        return receiver.registration ?? "\(receiver.country): \(Self.plain(receiver.name))"
    }

    private static func plain(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
