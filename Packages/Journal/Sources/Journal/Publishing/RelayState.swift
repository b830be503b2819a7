/// Whether a service publishes.
public enum RelayState: Sendable, Hashable {
    /// The log has not been reached yet.
    case starting
    case publishing
    /// Something that passes by itself is in the way; the text says what.
    case retrying(String)
    /// Another store publishes as this service. Needs a decision; the text says which.
    case fenced(String)

    /// The state in one word, as metrics name it.
    public var name: String {
        switch self {
        case .starting: "starting"
        case .publishing: "publishing"
        case .retrying: "retrying"
        case .fenced: "fenced"
        }
    }

    /// Every word that `name` gives.
    public static let names = ["starting", "publishing", "retrying", "fenced"]
}
