import Domain

/// Reports of people with merged reporters as one: their running totals are one series, and are not added.
struct MergedPeople: Sendable {
    /// The reporters that have another name by merges.
    let names: [Int32: Int32]
    private(set) var people: PeopleStore

    init(_ people: PeopleStore, _ names: [Int32: Int32], _ events: Chunked<EventRecord>) {
        self.names = names
        self.people = people.renamed(names, events)
    }

    mutating func add(_ arrival: PeopleStore.Arrival) {
        let reporter = arrival.row.reporter
        people.add(
            PeopleStore.Arrival(
                country: arrival.country, population: arrival.population, location: arrival.location,
                row: arrival.row.by(names[reporter] ?? reporter)))
    }

    mutating func settle(_ events: Chunked<EventRecord>) { _ = people.settle(events) }
}

extension FactBase {
    /// Reports of people as they are known at a time, with reporters that were merged then as one.
    func people(upTo time: Int64) -> PeopleStore {
        guard !recorded.organisations.merges.isEmpty else { return people }
        let names = reporterNames(organisations(upTo: time))
        if names.isEmpty { return people }
        if let mergedPeople, mergedPeople.names == names { return mergedPeople.people }
        return people.renamed(names, events)
    }

    /// Most reports come where nobody was merged since: then what was settled stays.
    mutating func settlePeople(_ who: WhoIsWho) {
        let names = reporterNames(who)
        guard (mergedPeople?.names ?? [:]) != names else { return }
        mergedPeople = names.isEmpty ? nil : MergedPeople(people, names, events)
    }

    private func reporterNames(_ who: WhoIsWho) -> [Int32: Int32] {
        guard !who.merges.isEmpty else { return [:] }
        let partners = partners(who)
        return people.reporters.reduce(into: [:]) { names, code in
            let place = Int(code)
            if partners.indices.contains(place), partners[place] != code { names[code] = partners[place] }
        }
    }
}

extension PeopleRow {
    /// The same row by another reporter.
    func by(_ reporter: Int32) -> PeopleRow {
        var row = self
        row.reporter = reporter
        return row
    }
}
