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
    /// The buckets that were added to since they were settled.
    private var touched: Set<Place> = []

    private struct Place: Hashable {
        let group: Int
        let location: Int32
    }

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

    mutating func add(_ arrival: Arrival) {
        count += 1
        reporters.insert(arrival.row.reporter)
        let place = place(of: Key(country: arrival.country, population: arrival.population))
        if arrival.location == Interner.none {
            if groups[place].whole == nil { groups[place].whole = PeopleBucket() }
            groups[place].whole?.add(arrival.row)
        } else {
            groups[place].places[arrival.location, default: PeopleBucket()].add(arrival.row)
        }
        touched.insert(Place(group: place, location: arrival.location))
    }

    /// Settles the buckets that were added to.
    ///
    /// - Returns: whether there were any.
    mutating func settle(_ events: Chunked<EventRecord>) -> Bool {
        for place in touched {
            if place.location == Interner.none {
                groups[place.group].whole?.settle(events)
            } else {
                groups[place.group].places[place.location]?.settle(events)
            }
        }
        defer { touched = [] }
        return !touched.isEmpty
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
        for fact in facts {
            let arrival = arrival(of: fact)
            people.add(arrival)
            mergedPeople?.add(arrival)
        }
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
