/// What a browser lets a page of ours do.
public enum ContentSecurityPolicy {
    /// No scripts, no foreign content, no framing: what every answer has that says nothing else.
    static let withoutScripts =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'"

    /// The same for a page with scripts: only files that we serve ourselves, none within the page.
    public static let withOwnScripts = withoutScripts + "; script-src 'self'"
}
