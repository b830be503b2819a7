/// A finding in the form in which the answers of intake and the lines of `prospects check` can be compared.
struct Remark: Equatable, CustomStringConvertible {
    let parts: [String?]

    var description: String { parts.map { $0 ?? "–" }.joined(separator: " | ") }

    /// As an address of intake tells it.
    init(told finding: JSON) {
        let cell = finding["cell"]
        parts =
            [finding["severity"].text, finding["rule"].text, finding["value"].text, finding["message"].text]
            + [finding["remedy"].text, finding["item"].text, cell["row"].int.map { "\($0)" } ?? finding["path"].text]
            + [cell["column"].text, cell["row"].int == nil ? finding["line"].int.map { "\($0)" } : nil]
    }

    /// As `prospects check --json` tells it.
    private init(checked finding: JSON) {
        let place = finding["place"]
        let path = place["path"].text ?? place["pointer"].text ?? "/"
        parts =
            [finding["severity"].text, finding["rule"].text, finding["value"].text, finding["why"].text]
            + [finding["remedy"].text, place["item"].text, place["row"].int.map { "\($0)" } ?? path]
            + [place["column"].text, place["line"].int.map { "\($0)" }]
    }

    static func all(checkedIn list: JSON) -> [Remark] { list.list.map(Remark.init(checked:)) }
}
