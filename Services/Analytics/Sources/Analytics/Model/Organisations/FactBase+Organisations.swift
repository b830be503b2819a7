import Domain

extension FactBase {
    /// Takes in an organisation that the register or a grant names.
    mutating func add(organisation fact: Fact<KnownOrganisation>) {
        _ = note(fact.source)
        money.organisations.append(fact)
    }

    /// The code of the organisation that each reference to a partner leads to, by the codes of both.
    func partners(_ who: WhoIsWho) -> [Int32] {
        let references = codes[.partner]
        return references.texts.indices.map { place in
            references.known(who.code(references.texts[place])) ?? Int32(truncatingIfNeeded: place)
        }
    }
}

extension FigureQuestion {
    /// The same question with those who are asked for by the codes that answer for them.
    func naming(_ who: WhoIsWho) -> FigureQuestion {
        guard let partners = only[.partner] else { return self }
        var question = self
        question.only[.partner] = Set(partners.map { who.code($0) })
        return question
    }
}
