import Mustache

/// A Mustache template for a page or a part of one.
///
/// `{{name}}` escapes; `{{{name}}}` is for values of type ``HTML`` only. Escaping is the platform's own
/// (``HTML``), because the one of the library looks at Swift characters and misses a `<` or `"` that a combining
/// mark follows.
public struct PageTemplate: Sendable {
    private let template: MustacheTemplate
    private let library: MustacheLibrary

    /// A template.
    ///
    /// - Parameters:
    ///   - source: the Mustache text.
    ///   - partials: the templates that `{{> name}}` includes.
    /// - Throws: the error of the parser, with line and column.
    public init(_ source: String, partials: [String: String] = [:]) throws {
        self.template = try MustacheTemplate(string: ScalarEscaping.directive + source)
        self.library = MustacheLibrary(
            templates: try partials.mapValues { try MustacheTemplate(string: ScalarEscaping.directive + $0) }
        )
    }

    /// The template with values: a dictionary or any value whose stored properties have the names used.
    public func render(_ values: Any) -> HTML {
        HTML(trusted: self.template.render(values, library: self.library))
    }
}

/// The escaping of ``HTML`` as Mustache asks for it.
private struct ScalarEscaping: MustacheContentType {
    /// What turns it on in a template. The first use registers it.
    static let directive: String = {
        MustacheContentTypes.register(ScalarEscaping(), named: "PROSPECTS_HTML")
        return "{{% CONTENT_TYPE:PROSPECTS_HTML}}"
    }()

    func escapeText(_ text: String) -> String {
        HTML.escape(text)
    }
}
