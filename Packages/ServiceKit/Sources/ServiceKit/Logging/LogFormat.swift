/// How a log line looks.
public enum LogFormat: String, Sendable, CaseIterable {
    /// `time=… level=info logger=portfolio message="…" name=value`
    case text
    /// One JSON object per line.
    case json
}
