/// Finds whom one may be the same as, by what they share.
struct DuplicateSearch {
    var rules = DuplicateRules.standard
    /// Members that have a key, no more than asked for.
    let members: (_ key: String, _ limit: Int) throws -> [String]
    let profile: (_ member: String) throws -> IdentityProfile?

    /// One that is suspected, with why.
    struct Find: Equatable {
        let member: String
        let resemblance: Resemblance
    }

    /// Those who share a key that tells something. A whole name or an identifier always does.
    func candidates(of subject: IdentityProfile) throws -> Set<String> {
        var candidates: Set<String> = []
        for key in BlockingKeys.keys(of: subject) {
            let isExact = key.hasPrefix("i:") || key.hasPrefix("n:")
            let limit = isExact ? rules.largestBlock * 4 : rules.largestBlock + 1
            let found = try members(key, limit)
            if isExact || found.count <= rules.largestBlock { candidates.formUnion(found) }
        }
        candidates.remove(subject.member)
        return candidates
    }

    /// The most alike first.
    func finds(for subject: IdentityProfile) throws -> [Find] {
        try candidates(of: subject).sorted().compactMap { member in
            try profile(member).flatMap { Resemblance.between(subject, $0, rules) }
                .map { Find(member: member, resemblance: $0) }
        }.sorted { ($0.resemblance.score, $1.member) > ($1.resemblance.score, $0.member) }
    }
}
