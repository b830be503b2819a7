import Hummingbird

/// What a reference to a person or machine stands for, for somebody who may know.
struct OfficerCard: ResponseEncodable, Sendable, Equatable {
    let id: String
    /// Absent when the data was erased.
    let name: String?
    let organisation: String?
    let isErased: Bool

    init(_ person: Person) {
        (id, name, organisation, isErased) = (person.id, person.name, person.organisation, false)
    }

    init(_ key: KeyEntry) {
        (id, name, organisation, isErased) = (key.reference, key.name, key.organisation, false)
    }

    private init(erased id: String) {
        (self.id, name, organisation, isErased) = (id, nil, nil, true)
    }

    static func erased(_ id: String) -> OfficerCard { OfficerCard(erased: id) }
}
