/// Where the value of a setting came from.
public enum SettingOrigin: Sendable, Equatable, CustomStringConvertible {
    /// A flag on the command line.
    case flag(String)
    /// An environment variable.
    case environment(String)
    /// The settings file at this path.
    case file(String)
    /// The declared default.
    case `default`

    /// As it reads in a sentence: "environment variable PROSPECTS_HTTP_PORT".
    public var description: String {
        switch self {
        case .flag(let name): "flag \(name)"
        case .environment(let name): "environment variable \(name)"
        case .file(let path): "file \(path)"
        case .default: "default"
        }
    }
}
