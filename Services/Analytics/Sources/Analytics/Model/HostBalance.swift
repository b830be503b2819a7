import Foundation

/// How people reached divide over displaced people and host communities.
///
/// With D displaced, H hosts and U unknown: the share of hosts is h = H/(D+H); the balance is h/h* up to h*, then
/// (1−h)/(1−h*), so 1 at the share aimed for and 0 where one side gets nothing.
struct HostBalance: Sendable, Hashable {
    /// h*: no official ratio is known, so it is a setting with this default.
    static let defaultTarget = Decimal(string: "0.4") ?? 0
    /// Above this share of unknown status nothing can be said.
    static let unknownLimit = Decimal(string: "0.2") ?? 0

    let displaced: Int
    let hosts: Int
    let unknown: Int
    let target: Decimal
    private let mostUnknown: Decimal

    init(
        displaced: Int?, hosts: Int?, unknown: Int?, target: Decimal = HostBalance.defaultTarget,
        unknownLimit: Decimal = HostBalance.unknownLimit
    ) {
        mostUnknown = unknownLimit
        self.displaced = displaced ?? 0
        self.hosts = hosts ?? 0
        self.unknown = unknown ?? 0
        self.target = target
    }

    /// U/(D+H+U), 0–1; `nil` where nobody was counted.
    var unknownShare: Decimal? { share(Decimal(unknown), of: Decimal(displaced) + Decimal(hosts) + Decimal(unknown)) }

    /// h, 0–1; `nil` where neither was counted.
    var hostShare: Decimal? { share(Decimal(hosts), of: Decimal(displaced) + Decimal(hosts)) }

    /// Whether so few are unknown that the balance says something.
    var isAssessable: Bool { unknownShare.map { $0 <= mostUnknown } ?? false }

    /// 0–1; `nil` where it cannot be assessed.
    var balance: Decimal? {
        guard isAssessable, let hostShare, target > 0, target < 1 else { return nil }
        return hostShare <= target ? hostShare / target : (1 - hostShare) / (1 - target)
    }

    private func share(_ part: Decimal, of whole: Decimal) -> Decimal? { whole == 0 ? nil : part / whole }
}
