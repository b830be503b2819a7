/// Who may use an address. Every address is declared with one, see ``Routes``.
public struct Access: Sendable, Hashable {
    enum Callers: Sendable, Hashable {
        case everyone
        case signedIn
        case roles(Set<Role>)
    }

    let callers: Callers
    /// Roles that see what belongs to their own organisation, and nothing else.
    let own: Set<Role>
    /// What is at the address, where a caller who may not see it must not learn whether it is there.
    private(set) var hidden: String?

    /// Everybody, without signing in.
    public static let open = Access(callers: .everyone, own: [])

    /// Everybody who is known.
    public static let signedIn = Access(callers: .signedIn, own: [])

    /// Holders of one of these roles.
    public static func roles(_ roles: Set<Role>) -> Access { Access(callers: .roles(roles), own: []) }

    /// Holders of one of these roles.
    public static func roles(_ roles: Role...) -> Access { .roles(Set(roles)) }

    /// Holders of `own` for what belongs to their organisation, holders of `all` for everything.
    ///
    /// Who of them asks is decided here; the handler narrows to ``PlatformRequestContext/scope``.
    public static func own(_ own: Set<Role>, all: Set<Role>) -> Access {
        Access(callers: .roles(own.union(all)), own: own.subtracting(all))
    }

    /// The same, where a caller who is known but may not use the address is told that there is no such thing, in the
    /// words that ``Problem/notFound(_:id:)`` has for one that is not there.
    ///
    /// - Parameter kind: what the parameter `id` of the path identifies, such as "submission".
    public func hiding(_ kind: String) -> Access {
        var access = self
        access.hidden = kind
        return access
    }

    /// What holders of exactly these roles get.
    public func grant(_ roles: Set<Role>) -> Grant? {
        switch callers {
        case .everyone, .signedIn: return .all
        case .roles(let allowed):
            let held = roles.intersection(allowed)
            guard !held.isEmpty else { return nil }
            return held.isSubset(of: own) ? .ownOrganisation : .all
        }
    }

    /// How far a caller may see.
    public enum Grant: Sendable, Hashable {
        /// Everything at the address.
        case all
        /// What belongs to the organisation of the caller.
        case ownOrganisation
    }
}
