import GRDB

/// The conditions of a query with their values: only what was asked for.
struct Conditions {
    private var texts: [String] = []
    private(set) var arguments = StatementArguments()

    init() {}

    /// Adds a condition with its values, unless one of them is missing.
    mutating func add(_ text: String, _ values: (any DatabaseValueConvertible)?...) {
        guard !values.contains(where: { $0 == nil }) else { return }
        texts.append(text)
        arguments += StatementArguments(values)
    }

    /// An organisation is known by its code here and by its identifiers elsewhere, and answers for those that were
    /// merged into it: any of them finds all.
    mutating func add(organisation: String?, in column: String) {
        add(
            """
            \(column) IN (
                WITH asked (code) AS (
                    SELECT ? UNION SELECT organisation FROM organisation_identifiers WHERE identifier = ?),
                roots (code) AS (
                    SELECT COALESCE(r.root, a.code) FROM asked a
                    LEFT JOIN identity_roots r ON r.kind = 'organisation' AND r.member = a.code),
                members (code) AS (
                    SELECT code FROM roots
                    UNION SELECT r.member FROM roots JOIN identity_roots r
                        ON r.kind = 'organisation' AND r.root = roots.code)
                SELECT code FROM members
                UNION SELECT i.identifier FROM members JOIN organisation_identifiers i ON i.organisation = members.code)
            """, organisation, organisation)
    }

    /// `WHERE …`, or nothing.
    var clause: String { texts.isEmpty ? "" : "WHERE " + texts.joined(separator: " AND ") }
}
