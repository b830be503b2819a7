import Domain

/// Reports of people by place and population group.
struct PeopleStore: Sendable {
    /// A population group of a country: its places, and what is reported of the country as a whole.
    struct Group: Sendable {
        let country: Int32
        let population: Population
        var whole: PeopleBucket?
        var places: [Int32: PeopleBucket] = [:]
    }

    private(set) var groups: [Group] = []
    private var places: [Key: Int] = [:]
    private(set) var count = 0
    /// Everybody who reports.
    private(set) var reporters: Set<Int32> = []

    private struct Key: Hashable {
        let country: Int32
        let population: Population
    }

    /// A row with the bucket it belongs to.
    struct Arrival: Sendable {
        let country: Int32
        let population: Population
        let location: Int32
        let row: PeopleRow
    }

    mutating func add(_ arrivals: [Arrival], _ events: Chunked<EventRecord>) {
        count += arrivals.count
        note(arrivals)
        for (key, group) in Dictionary(grouping: arrivals, by: { Key(country: $0.country, population: $0.population) })
        {
            let place = self.place(of: key)
            for (location, members) in Dictionary(grouping: group, by: \.location) {
                let rows = members.map(\.row)
                if location == Interner.none {
                    groups[place].whole = groups[place].whole ?? PeopleBucket()
                    groups[place].whole?.add(rows, events)
                } else {
                    groups[place].places[location, default: PeopleBucket()].add(rows, events)
                }
            }
        }
    }

    private mutating func note(_ arrivals: [Arrival]) {
        var last = Interner.none
        // Rows of one report stand together.
        for arrival in arrivals where arrival.row.reporter != last {
            last = arrival.row.reporter
            reporters.insert(last)
        }
    }

    /// The same reports by other reporters, as where two of them are one.
    func renamed(_ names: [Int32: Int32], _ events: Chunked<EventRecord>) -> PeopleStore {
        var store = self
        for place in store.groups.indices {
            if let bucket = groups[place].whole?.renamed(names, events) { store.groups[place].whole = bucket }
            for (location, bucket) in groups[place].places {
                if let bucket = bucket.renamed(names, events) { store.groups[place].places[location] = bucket }
            }
        }
        return store
    }

    private mutating func place(of key: Key) -> Int {
        if let place = places[key] { return place }
        groups.append(Group(country: key.country, population: key.population))
        places[key] = groups.count - 1
        return groups.count - 1
    }
}

extension FactBase {
    /// Takes in rows of results reports.
    mutating func add(people facts: [Fact<PeopleCount>]) {
        let arrivals = facts.map { arrival(of: $0) }
        people.add(arrivals, events)
        mergedPeople?.add(arrivals, events)
    }

    private mutating func arrival(of fact: Fact<PeopleCount>) -> PeopleStore.Arrival {
        let content = fact.content
        let row = PeopleRow(
            activity: codes[.activity].code(content.activity.text),
            indicator: codes[.indicator].code(content.indicator.text),
            reporter: codes[.partner].code(content.reporter.text),
            programme: codes[.programme].code(content.programme.text),
            start: Int32(truncatingIfNeeded: content.periodStart.daysSince1970),
            end: Int32(truncatingIfNeeded: content.periodEnd.daysSince1970),
            event: note(fact.source), item: Int32(truncatingIfNeeded: fact.source.item),
            recordedAt: fact.source.recordedMilliseconds, people: content.people, parts: PeopleRow.Parts(content),
            pillar: codes[.pillar].code(content.pillar.rawValue), isCumulative: content.basis == .cumulative,
            isCountable: countable.contains(content.indicator), provenance: codes.mask(fact.source.provenance))
        return PeopleStore.Arrival(
            country: codes[.country].code(content.country.code), population: content.population,
            location: codes[.location].code(content.location), row: row)
    }
}

extension PeopleRow.Parts {
    fileprivate init(_ content: PeopleCount) {
        sexKnown = UInt32(clamping: content.sexKnown)
        women = UInt32(clamping: content.women)
        ageKnown = UInt32(clamping: content.ageKnown)
        youth = UInt32(clamping: content.youth)
        disabilityKnown = UInt32(clamping: content.disabilityKnown)
        disabled = UInt32(clamping: content.disabled)
    }
}
