import Testing

/// One file that cannot be accepted as a whole, or holds the same activity twice.
struct FileCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let text: String

    var testDescription: String { rule }

    private init(_ rule: String, _ text: String) {
        self.rule = rule
        self.text = text
    }

    static let all = [
        FileCase("iati.file.empty", ""),
        FileCase("iati.file.truncated", String(Sample.file(Sample.small).dropLast(60))),
        FileCase("iati.file.malformed", Sample.file(Sample.small).replacingFirst("</title>", with: "</titel>")),
        FileCase("iati.file.not-xml", "identifier,title\nKE-1,Schools\n"),
        FileCase(
            "iati.file.wrong-encoding",
            Sample.file(Sample.small).replacingFirst("encoding=\"UTF-8\"", with: "encoding=\"nonsense\"")),
        FileCase("iati.file.unsupported-version", Sample.file(Sample.small, version: "1.05")),
        FileCase("iati.file.not-iati", "<html><body/></html>"),
        FileCase(
            "iati.file.entity-declared",
            "<!DOCTYPE x [<!ENTITY e \"e\">]>"
                + Sample.file(Sample.small).replacingFirst("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", with: "")),
        FileCase("iati.file.over-limit", Sample.file(String(repeating: "<a>", count: 100))),
        FileCase("iati.file.corrupt-gzip", "\u{1f}\u{8b}"),
        FileCase("iati.file.unreadable", "\u{0}"),
        FileCase("iati.file.duplicate-identifier", Sample.file(Sample.small, Sample.small)),
    ]
}
