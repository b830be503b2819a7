import Domain
import Foundation

/// Local, refugee-led, affiliated.
extension Recording {
    /// A local or national actor has its seat and works in its own aid-recipient country and belongs to no
    /// international NGO; those that are nationally registered do not count, state bodies are apart. Refugee-led is
    /// who was founded and is led by refugees, or has more than half of its leadership displaced.
    func type(_ typing: OrganisationRecord.Typing) throws(OrganisationRejection) -> [OrganisationEvent] {
        try stated(typing.evidence)
        try notAhead(typing.date, "date")
        if let type = typing.iatiType, !IATIOrganisationType.all.contains(type) {
            throw .invalid("iatiType", "“\(type)” is no OrganisationType.", "Give a code of the IATI list, such as 24.")
        }
        if let percent = typing.leadershipDisplacedPercent?.value, !(0...100).contains(percent) {
            throw .invalid("leadershipDisplacedPercent", "\(percent) is no percentage.", "Give 0 to 100.")
        }
        if typing.isLocal { try mayBeLocal(typing) }
        if typing.isRefugeeLed { try mayBeRefugeeLed(typing) }
        let event = OrganisationTyped(
            organisation: profile.code, isLocal: typing.isLocal, isRefugeeLed: typing.isRefugeeLed,
            evidence: typing.evidence, date: typing.date, decidedBy: officer,
            iatiType: typing.iatiType ?? state.typing?.iatiType,
            leadershipDisplacedPercent: typing.leadershipDisplacedPercent,
            isFoundedByRefugees: typing.isFoundedByRefugees, rules: rules.version)
        return state.typing.map { $0.says(event) } == true ? [] : [.typed(event)]
    }

    /// One that belongs to an international NGO ceases to be local by that.
    func affiliate(
        _ statement: OrganisationRecord.AffiliationStatement
    ) throws(OrganisationRejection) -> [OrganisationEvent] {
        try stated(statement.evidence)
        try notAhead(statement.date, "date")
        guard statement.parent != profile.code else {
            throw .invalid("parent", "An organisation is not its own parent.", "Name another, or leave it out.")
        }
        let network = statement.network.flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
        if statement.affiliation == .affiliated, network == nil, statement.parent == nil {
            throw .invalid("network", "It is not said whom it belongs to.", "Give network, parent or both.")
        }
        let event = OrganisationAffiliated(
            organisation: profile.code, affiliation: statement.affiliation, network: network,
            parent: statement.parent, evidence: statement.evidence, date: statement.date, decidedBy: officer)
        if state.affiliation.map({ $0.says(event) }) == true { return [] }
        guard statement.affiliation != .independent, let typing = state.typing, typing.isLocal else {
            return [.affiliated(event)]
        }
        return [
            .affiliated(event), .typed(typing.notLocal(because: statement.evidence, on: today, by: officer, rules)),
        ]
    }

    private func mayBeLocal(_ typing: OrganisationRecord.Typing) throws(OrganisationRejection) {
        func refuse(_ why: String, _ remedy: String) -> OrganisationRejection {
            OrganisationRejection(.notLocal, "\(profile.name) \(why)", field: "isLocal", remedy: remedy)
        }
        if state.isBarredFromLocal {
            throw refuse(
                "belongs to an international NGO, or is one that is nationally registered.",
                "It is never local; record another affiliation with its evidence if that is wrong.")
        }
        if state.legalBasis?.basis == .internationalLaw {
            throw refuse("exists under international law.", "It is never local.")
        }
        if let type = typing.iatiType ?? state.typing?.iatiType ?? profile.iatiType,
            IATIOrganisationType.notLocal.contains(type)
        {
            throw refuse(
                "is of type \(type): international, multilateral or of a state.", "Say false, or another type.")
        }
        guard profile.country != nil else {
            throw refuse("has no country.", "Register it with the country of its seat.")
        }
    }

    private func mayBeRefugeeLed(_ typing: OrganisationRecord.Typing) throws(OrganisationRejection) {
        let percent = typing.leadershipDisplacedPercent?.value
        if typing.isFoundedByRefugees == true || percent.map({ $0 > rules.leadershipPercent }) == true { return }
        throw OrganisationRejection(
            .notRefugeeLed,
            percent.map { "\($0) percent of its leadership is displaced: not more than \(rules.leadershipPercent)." }
                ?? "Nothing says that it is led by refugees.",
            field: "isRefugeeLed",
            remedy: "Give leadershipDisplacedPercent above \(rules.leadershipPercent), or isFoundedByRefugees.")
    }
}

extension OrganisationTyped {
    /// The same, but for being local.
    func notLocal(
        because evidence: String, on day: CalendarDate, by officer: String, _ rules: OrganisationRules
    ) -> OrganisationTyped {
        OrganisationTyped(
            organisation: organisation, isLocal: false, isRefugeeLed: isRefugeeLed, evidence: evidence, date: day,
            decidedBy: officer, iatiType: iatiType, leadershipDisplacedPercent: leadershipDisplacedPercent,
            isFoundedByRefugees: isFoundedByRefugees, rules: rules.version)
    }

    /// Equal but for who decided.
    fileprivate func says(_ other: OrganisationTyped) -> Bool {
        notLocal(because: evidence, on: date, by: "", .standard)
            == other.notLocal(because: other.evidence, on: other.date, by: "", .standard) && isLocal == other.isLocal
    }
}

extension OrganisationAffiliated {
    fileprivate func says(_ other: OrganisationAffiliated) -> Bool {
        affiliation == other.affiliation && network == other.network && parent == other.parent
            && evidence == other.evidence && date == other.date
    }
}
