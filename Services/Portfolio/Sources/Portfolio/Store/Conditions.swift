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

    /// An organisation is known by its code here and by its IATI identifier elsewhere: either finds both.
    mutating func add(organisation: String?, in column: String) {
        add(
            """
            \(column) IN (?, (SELECT iati_identifier FROM organisations WHERE code = ?),
                (SELECT code FROM organisations WHERE iati_identifier = ? ORDER BY code LIMIT 1))
            """, organisation, organisation, organisation)
    }

    /// `WHERE …`, or nothing.
    var clause: String { texts.isEmpty ? "" : "WHERE " + texts.joined(separator: " AND ") }
}
