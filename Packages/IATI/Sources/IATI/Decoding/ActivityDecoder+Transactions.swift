extension ActivityDecoder {
    func transaction(_ node: Int) -> Transaction {
        var parts = TransactionParts()
        for child in tree.children(of: node) { add(child, to: &parts) }
        if !parts.hasType { missing(.transactionType, .transactionType, in: node, expected: Self.typeForm) }
        if !parts.hasDate { missing(.transactionDate, .transactionDate, in: node, expected: Self.dateForm) }
        if parts.value == nil { missing(.transactionValue, .value, in: node, expected: "an amount") }
        return Transaction(
            type: parts.type,
            reference: optional(.reference, node),
            isHumanitarian: flag(.humanitarian, node, .humanitarian),
            date: parts.date, value: parts.value, descriptions: parts.descriptions,
            provider: parts.provider, receiver: parts.receiver,
            disbursementChannel: parts.disbursementChannel,
            sectors: parts.sectors, recipientCountries: parts.countries, recipientRegions: parts.regions,
            flowType: parts.flowType, financeType: parts.financeType, aidTypes: parts.aidTypes,
            tiedStatus: parts.tiedStatus, line: line(node))
    }

    private static let typeForm = "a code of IATI 2.x, from 1 to 13"

    private struct TransactionParts {
        var (hasType, hasDate) = (false, false)
        var type: Coded<TransactionType>?
        var date: CalendarDate?
        var value: Money?
        var descriptions: [Narrative] = []
        var provider: TransactionParty?
        var receiver: TransactionParty?
        var disbursementChannel: String?
        var sectors: [Classification] = []
        var countries: [Classification] = []
        var regions: [Classification] = []
        var flowType: String?
        var financeType: String?
        var aidTypes: [Classification] = []
        var tiedStatus: String?
    }

    private func add(_ child: Int, to parts: inout TransactionParts) {
        switch tree.nodes[child].name {
        case .transactionType where isFirst(child):
            parts.hasType = true
            parts.type = transactionType(child)
        case .transactionDate where isFirst(child):
            parts.hasDate = true
            parts.date = date(.isoDate, child, .transactionDate)
        case .value where isFirst(child): parts.value = money(child, .transactionValue)
        case .description: parts.descriptions += narratives(child)
        case .providerOrganisation where isFirst(child):
            parts.provider = party(child, activity: .providerActivityIdentifier)
        case .receiverOrganisation where isFirst(child):
            parts.receiver = party(child, activity: .receiverActivityIdentifier)
        case .disbursementChannel where isFirst(child): parts.disbursementChannel = classificationCode(child)
        case .sector: parts.sectors.append(classification(child))
        case .recipientCountry: parts.countries.append(classification(child))
        case .recipientRegion: parts.regions.append(classification(child))
        case .flowType where isFirst(child): parts.flowType = classificationCode(child)
        case .financeType where isFirst(child): parts.financeType = classificationCode(child)
        case .aidType: parts.aidTypes.append(classification(child))
        case .tiedStatus where isFirst(child): parts.tiedStatus = classificationCode(child)
        default: break
        }
    }

    /// The type; letter codes of IATI 1.x are kept, named as such, and mean nothing.
    private func transactionType(_ node: Int) -> Coded<TransactionType>? {
        guard let raw = tree.text(of: .code, in: node) else {
            problem(.transactionType, .missing, at: node, attribute: .code, expected: Self.typeForm)
            return nil
        }
        let code = Coded<TransactionType>(raw)
        guard code.meaning == nil else { return code }
        if let successor = TransactionType.successor(ofLegacyCode: raw) {
            problem(
                .transactionType, .legacyCode, at: node, attribute: .code, raw: raw,
                expected: "\(Self.typeForm); \(raw) of IATI 1.x became \(successor.rawValue)")
        } else {
            let isEmpty = tree.range(of: .code, in: node).map(tree.trimmed)?.isEmpty ?? true
            problem(
                .transactionType, isEmpty ? .empty : .unknownCode, at: node, attribute: .code, raw: raw,
                expected: Self.typeForm)
        }
        return code
    }
}
