import Domain

/// A reported activity: its versions, and the money of each.
struct MoneyActivity: Sendable {
    let code: Int32
    private(set) var versions: [Int: Version] = [:]
    /// Programmes that decisions and results reports name for it.
    private(set) var named: [Naming] = []

    struct Version: Sendable {
        /// `nil` until its header is there.
        var header: Header?
        /// When each part was recorded.
        var parts: [Int: Int64] = [:]
        var lines: [AmountLine] = []
        /// The provider's own activity of each line, as the partner names it.
        var providers: [String?] = []
    }

    struct Header: Sendable {
        let recordedAt: Int64
        let parts: Int
        let title: String
        let reporter: String?
        let related: [RelatedActivity]
        /// Shares that add up to 1; empty where no country is given, or several without percentages.
        let countries: [(code: Int32, share: Fixed)]
        let event: Int32
        let provenance: UInt64
    }

    struct Naming: Sendable {
        let recordedAt: Int64
        let event: Int32
        let programme: Int32
    }

    init(_ code: Int32) { self.code = code }

    mutating func add(_ header: Header, version: Int) { versions[version, default: Version()].header = header }

    mutating func add(part: Int, of version: Int, at time: Int64) {
        versions[version, default: Version()].parts[part] = time
    }

    mutating func add(_ line: AmountLine, provider: String?, version: Int) {
        versions[version, default: Version()].lines.append(line)
        versions[version, default: Version()].providers.append(provider)
    }

    mutating func name(_ naming: Naming) {
        if let last = named.last, last.event == naming.event, last.programme == naming.programme { return }
        named.append(naming)
    }

    /// The latest version whose parts had all been recorded.
    func current(upTo time: Int64) -> Version? {
        versions.sorted { $0.key > $1.key }.lazy.map(\.value).first { version in
            guard let header = version.header, header.recordedAt <= time else { return false }
            return version.parts.values.count { $0 <= time } >= header.parts
        }
    }

    /// The programme named last.
    func programme(upTo time: Int64, _ events: Chunked<EventRecord>) -> Int32 {
        let latest = named.filter { $0.recordedAt <= time }.max {
            ($0.recordedAt, events[Int($0.event)].sequence, events[Int($0.event)].id)
                < ($1.recordedAt, events[Int($1.event)].sequence, events[Int($1.event)].id)
        }
        return latest?.programme ?? Interner.none
    }
}
