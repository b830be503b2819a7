import Domain

/// A person's statement about an organisation, judged by what is known of it.
struct Recording {
    let state: OrganisationRecord.State
    let profile: OrganisationProfile
    let today: CalendarDate
    /// By reference.
    let officer: String
    let rules: OrganisationRules

    func events(for change: OrganisationRecord.Change) throws(OrganisationRejection) -> [OrganisationEvent] {
        switch change {
        case .identify(let identifier, let evidence): try identify(identifier, evidence)
        case .name(let name, let language): try record(name, language)
        case .type(let typing): try type(typing)
        case .affiliate(let statement): try affiliate(statement)
        case .legalBasis(let basis, let evidence): try record(basis, evidence)
        case .check(let kind, let day, let outcome, let evidence): try check(kind, on: day, outcome, evidence)
        }
    }

    private func identify(
        _ identifier: OrganisationIdentifier, _ evidence: String
    ) throws(OrganisationRejection) -> [OrganisationEvent] {
        try stated(evidence)
        guard OrganisationCode(identifier.value) != nil else {
            throw .invalid("value", "“\(identifier.value)” is no identifier.", "Give 1–200 visible characters.")
        }
        let identifier = try identifier.inItsScheme()
        guard !state.identifiers.contains(where: { $0.identifier == identifier }) else { return [] }
        return [
            .identified(
                OrganisationIdentified(
                    organisation: profile.code, identifier: identifier, evidence: evidence, decidedBy: officer))
        ]
    }

    private func record(_ name: String, _ language: String) throws(OrganisationRejection) -> [OrganisationEvent] {
        guard name.contains(where: { !$0.isWhitespace }), name.utf8.count <= 400 else {
            throw .invalid("name", "The name is empty or longer than 400 bytes.", "Give the name as it is written.")
        }
        guard language.utf8.count == 2, language.utf8.allSatisfy({ (0x61...0x7a).contains($0) }) else {
            throw .invalid("language", "“\(language)” is no language.", "Give two small letters by ISO 639-1: ar.")
        }
        guard !state.names.contains(where: { $0.name == name && $0.language == language }) else { return [] }
        return [
            .nameRecorded(
                OrganisationNameRecorded(
                    organisation: profile.code, name: name, language: language, decidedBy: officer))
        ]
    }

    private func record(
        _ basis: LegalBasis, _ evidence: String
    ) throws(OrganisationRejection) -> [OrganisationEvent] {
        try stated(evidence)
        if (state.typing?.iatiType ?? profile.iatiType) == "40", basis == .nationalLaw {
            throw OrganisationRejection(
                .multilateral, "\(profile.name) is a multilateral organisation (40).", field: "basis",
                remedy: "Its basis is international law; decide its type anew if that is wrong.")
        }
        if state.legalBasis?.basis == basis, state.legalBasis?.evidence == evidence { return [] }
        let event = LegalBasisRecorded(
            organisation: profile.code, basis: basis, evidence: evidence, decidedBy: officer)
        guard basis == .internationalLaw, let typing = state.typing, typing.isLocal else { return [.legalBasis(event)] }
        return [.legalBasis(event), .typed(typing.notLocal(because: evidence, on: today, by: officer, rules))]
    }

    private func check(
        _ kind: OrganisationRecord.CheckKind, on day: CalendarDate, _ outcome: OrganisationCheck.Outcome,
        _ evidence: String
    ) throws(OrganisationRejection) -> [OrganisationEvent] {
        try stated(evidence)
        try notAhead(day, "on")
        let known = kind == .dueDiligence ? state.dueDiligence : state.sanctions
        let months = kind == .dueDiligence ? rules.dueDiligenceMonths : rules.sanctionsMonths
        let check = OrganisationCheck(
            on: day, outcome: outcome, evidence: evidence,
            validThrough: OrganisationRules.validThrough(day, months: months), rules: rules.version,
            decidedBy: officer)
        if let known, known.on == day, known.outcome == outcome, known.evidence == evidence { return [] }
        if let known, known.on > day {
            throw OrganisationRejection(
                .olderCheck, "A check of \(known.on) is on record.", field: "on",
                remedy: "Record checks in the order of their days.")
        }
        return switch kind {
        case .dueDiligence: [.dueDiligence(DueDiligenceRecorded(organisation: profile.code, check: check))]
        case .sanctions: [.sanctions(SanctionsCheckRecorded(organisation: profile.code, check: check))]
        }
    }

    func stated(_ evidence: String) throws(OrganisationRejection) {
        guard evidence.contains(where: { !$0.isWhitespace }), evidence.utf8.count <= 4000 else {
            throw .invalid("evidence", "There is no evidence, or more than 4,000 bytes.", "Name what it rests on.")
        }
    }

    func notAhead(_ day: CalendarDate, _ field: String) throws(OrganisationRejection) {
        guard day <= today else {
            throw .invalid(field, "\(day) is to come; today is \(today).", "Give the day on which it was so.")
        }
    }
}
