import Domain

/// A reported activity: its versions, and the money of each.
struct MoneyActivity: Sendable {
    let code: Int32
    private(set) var versions: [Int: Version] = [:]
    /// Programmes that decisions and results reports name for it.
    private(set) var named: [Naming] = []
    private var namesOneProgramme = true

    struct Version: Sendable {
        /// `nil` until its header is there.
        var header: Header?
        /// When each part was recorded.
        var parts: [Int: Int64] = [:]
        var lines: [AmountLine] = []
        /// The lines by quarter: what most questions need.
        fileprivate(set) var quarters = QuarterLines()
        /// The providers' own activities, as the partner names them.
        var providers: Set<String> = []
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
        if let provider { versions[version, default: Version()].providers.insert(provider) }
    }

    /// - Returns: whether it may belong to another programme now.
    mutating func name(_ naming: Naming) -> Bool {
        let last = named.last
        if let last, last.event == naming.event, last.programme == naming.programme { return false }
        namesOneProgramme = namesOneProgramme && (last == nil || last?.programme == naming.programme)
        named.append(naming)
        return last == nil || !namesOneProgramme
    }

    /// Sums up the lines that were added.
    mutating func settle() {
        for version in versions.keys {
            guard let lines = versions[version]?.lines else { continue }
            versions[version]?.quarters.take(lines)
        }
    }

    /// The latest version whose parts had all been recorded.
    func current(upTo time: Int64) -> Version? {
        func isComplete(_ version: Version) -> Bool {
            guard let header = version.header, header.recordedAt <= time else { return false }
            return version.parts.values.count { $0 <= time } >= header.parts
        }
        return versions.filter { isComplete($0.value) }.max { $0.key < $1.key }?.value
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
