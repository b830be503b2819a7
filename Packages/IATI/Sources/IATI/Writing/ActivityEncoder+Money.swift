extension ActivityEncoder {
    mutating func add(_ budget: Budget) {
        xml.start(.budget, [.type: budget.type?.raw, .status: budget.status?.raw])
        day(.periodStart, budget.periodStart)
        day(.periodEnd, budget.periodEnd)
        add(budget.value)
        xml.end()
    }

    mutating func add(_ planned: PlannedDisbursement) {
        xml.start(.plannedDisbursement, [.type: planned.type?.raw])
        day(.periodStart, planned.periodStart)
        day(.periodEnd, planned.periodEnd)
        add(planned.value)
        add(planned.provider, as: .providerOrganisation, activity: .providerActivityIdentifier)
        add(planned.receiver, as: .receiverOrganisation, activity: .receiverActivityIdentifier)
        xml.end()
    }

    mutating func add(_ transaction: Transaction) {
        xml.start(
            .transaction,
            [.reference: transaction.reference, .humanitarian: Self.flag(transaction.isHumanitarian)])
        code(.transactionType, transaction.type?.raw)
        day(.transactionDate, transaction.date)
        add(transaction.value)
        texts(.description, transaction.descriptions)
        add(transaction.provider, as: .providerOrganisation, activity: .providerActivityIdentifier)
        add(transaction.receiver, as: .receiverOrganisation, activity: .receiverActivityIdentifier)
        code(.disbursementChannel, transaction.disbursementChannel)
        for sector in transaction.sectors { add(sector, as: .sector) }
        for country in transaction.recipientCountries { add(country, as: .recipientCountry) }
        for region in transaction.recipientRegions { add(region, as: .recipientRegion) }
        code(.flowType, transaction.flowType)
        code(.financeType, transaction.financeType)
        for type in transaction.aidTypes { add(type, as: .aidType) }
        code(.tiedStatus, transaction.tiedStatus)
        xml.end()
    }

    private mutating func add(_ money: Money?) {
        guard let money else { return }
        xml.element(
            .value, [.currency: money.statedCurrency, .valueDate: money.valueDate?.description], text: money.text)
    }
}
