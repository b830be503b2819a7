import Domain

/// What people decide, and submissions tell, about who an organisation is. All of it is kept whole.
struct OrganisationEvents: Sendable {
    var typings: [SmallFact<OrganisationTyped>] = []
    var affiliations: [SmallFact<OrganisationAffiliated>] = []
    var identifiers: [SmallFact<OrganisationIdentified>] = []
    var sightings: [SmallFact<OrganisationNamed>] = []
    var merges: [SmallFact<OrganisationsMerged>] = []
    var undone: [SmallFact<MergeUndone>] = []

    static let types: [any DomainEvent.Type] = [
        OrganisationTyped.self, OrganisationAffiliated.self, OrganisationIdentified.self, OrganisationNamed.self,
        OrganisationsMerged.self, MergeUndone.self,
    ]
}

extension FactBase {
    /// The facts of a kind up to a time, in the order of recording, whatever the order in which they came.
    func inOrder<Event>(_ facts: [SmallFact<Event>], upTo time: Int64) -> [SmallFact<Event>] {
        facts.filter { $0.recordedAt <= time }.map { ($0, source(of: $0)) }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// Who was merged into whom at a time.
    func merges(upTo time: Int64) -> Merges {
        let events = recorded.organisations
        var changes: [(source: FactSource, change: (inout Merges) -> Void)] = []
        for fact in events.merges where fact.recordedAt <= time {
            changes.append((source(of: fact), { $0.merge(fact.merged.text, into: fact.kept.text) }))
        }
        for fact in events.undone where fact.recordedAt <= time {
            changes.append((source(of: fact), { $0.undo(fact.merged.text) }))
        }
        var merges = Merges()
        for (_, change) in changes.sorted(by: { $0.source < $1.source }) { change(&merges) }
        return merges
    }
}
