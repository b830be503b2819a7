/// Where a figure comes from. It travels with the figure to every page, file and stream.
public enum Provenance: Sendable, Hashable {
    /// Reported by a partner.
    case reported
    /// Stands in an official letter; the text names it.
    case letter(String)
    /// Made by a generator for demonstration; the text names generator and seed. Never a real figure.
    case generated(String)

    public var label: String {
        switch self {
        case .reported: "reported"
        case .letter(let source): "letter: \(source)"
        case .generated(let generator): "generated: \(generator)"
        }
    }

    /// Reads what `label` writes; `nil` for anything else.
    public init?(label: String) {
        if label == "reported" {
            self = .reported
        } else if label.hasPrefix("letter: ") {
            self = .letter(String(label.dropFirst(8)))
        } else if label.hasPrefix("generated: ") {
            self = .generated(String(label.dropFirst(11)))
        } else {
            return nil
        }
    }
}

extension Provenance: Codable {
    public init(from decoder: any Decoder) throws {
        self = try decoder.decodeCode("a provenance: reported, letter: … or generated: …", Provenance.init(label:))
    }

    public func encode(to encoder: any Encoder) throws { try encoder.encodeCode(label) }
}

extension Provenance: DescribedValue {
    public static var form: ValueForm {
        .text(example: "reported", pattern: "^(reported$|letter: |generated: )")
    }
}
