public import Mustache

/// HTML that may stand in a page as it is, because everything foreign in it is escaped.
///
/// In a template it goes into three braces: `{{{chart}}}`. Nothing else ever does.
public struct HTML: Sendable, Equatable {
    /// The markup.
    public let markup: String

    /// Text from anywhere, escaped.
    public init(escaping text: String) {
        self.markup = Self.escape(text)
    }

    /// Markup that the code itself has written. Never pass text from outside.
    public init(trusted markup: String) {
        self.markup = markup
    }

    /// Nothing.
    public static let empty = HTML(trusted: "")

    /// One after the other.
    public static func + (first: HTML, second: HTML) -> HTML {
        HTML(trusted: first.markup + second.markup)
    }

    /// The text with `&`, `<`, `>`, `"` and `'` as entities.
    ///
    /// It looks at Unicode scalars, as browsers do: a `"` with a combining accent is one character in Swift, yet
    /// ends an attribute in HTML. Control characters, which HTML does not allow, become U+FFFD.
    static func escape(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
            default:
                let isControl = scalar.properties.generalCategory == .control
                result.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
            }
        }
        return result
    }
}

extension HTML: MustacheCustomRenderable {
    /// The markup, for `{{{…}}}`.
    public var renderText: String { self.markup }

    /// Whether a section `{{#…}}` for it is left out.
    public var isNull: Bool { self.markup.isEmpty }
}
