import Domain
import EventLog
import Findings
import Foundation

/// A financial report as partners send it in JSON, judged whole:
/// `{kind, programme, activity, period, lines, subAgreements}`.
///
/// Cost stands beside its kind of intervention, because without it nobody can say what worked at what cost.
enum FinancialReportDocument {
    static let family = "financial-report"

    /// - Parameter today: the day of receipt: nothing can be reported that lies after it.
    static func read(
        _ document: JSONDocument, reference: ReferenceData, today: CalendarDate
    ) -> (report: FinancialReport?, findings: [Finding]) {
        var reader = DocumentReader(family: family)
        let members = reader.members(
            document, at: "", known: ["kind", "programme", "activity", "period", "lines", "subAgreements"])
        let programme = reader.programme(members, reference)
        let activity = reader.activity(members)
        let period = reader.pastPeriod(members, today: today)
        let lineDocuments = reader.list(members, "lines", at: "")
        let agreementDocuments = reader.list(members, "subAgreements", at: "", isRequired: false)
        if lineDocuments.isEmpty, agreementDocuments.isEmpty, !reader.hasErrors {
            reader.error(.noLines, "/lines")
        }
        var seen: [String: Int] = [:]
        let lines = lineDocuments.enumerated().compactMap { index, line in
            readLine(line, at: "/lines/\(index)", number: index, &seen, &reader)
        }
        var references: [String: Int] = [:]
        let agreements = agreementDocuments.enumerated().compactMap { index, agreement in
            readAgreement(agreement, at: "/subAgreements/\(index)", number: index, &references, &reader)
        }
        guard !reader.hasErrors, let programme, let activity, let period else { return (nil, reader.findings) }
        let report = FinancialReport(
            programme: programme, activity: activity, period: period, lines: lines, subAgreements: agreements)
        return (report, reader.findings)
    }

    private static func readLine(
        _ document: JSONDocument, at path: String, number: Int, _ seen: inout [String: Int],
        _ reader: inout DocumentReader
    ) -> FinancialReport.Line? {
        let members = reader.members(
            document, at: path, known: ["budgetLine", "intervention", "costClass", "amount", "pillar", "country"])
        guard !members.isEmpty else { return nil }
        let budgetLine = reader.text(members, "budgetLine", at: path)
        let intervention: InterventionType? = reader.choice(members, "intervention", at: path)
        let costClass: CostClass? = reader.choice(members, "costClass", at: path)
        let amount = reader.money(members, "amount", at: path)
        let pillar: Pillar? = reader.choice(members, "pillar", at: path, isRequired: false)
        let country = reader.country(members, at: path, isRequired: false)
        guard let budgetLine, let intervention, let costClass, let amount else { return nil }
        if amount.amount < 0 {
            reader.note(.warning, .negative, "\(path)/amount", .text("\(amount.amount)"))
        }
        let key = [
            budgetLine, intervention.rawValue, costClass.rawValue, pillar?.rawValue ?? "", country?.description ?? "",
            amount.currency.description,
        ].joined(separator: "|")
        if let first = seen.updateValue(number, forKey: key) {
            reader.error(.duplicateLine, path, nil, ["other": "/lines/\(first)"])
        }
        return FinancialReport.Line(
            budgetLine: budgetLine, intervention: intervention, costClass: costClass, amount: amount, pillar: pillar,
            country: country)
    }

    private static func readAgreement(
        _ document: JSONDocument, at path: String, number: Int, _ seen: inout [String: Int],
        _ reader: inout DocumentReader
    ) -> FinancialReport.SubAgreement? {
        let members = reader.members(
            document, at: path,
            known: [
                "reference", "receiver", "tier", "amount", "period", "flexibility", "overheadPercent", "advancePercent",
                "upstream",
            ])
        guard !members.isEmpty else { return nil }
        let reference = reader.text(members, "reference", at: path)
        let receiver = readReceiver(members, at: path, &reader)
        let tier = reader.number(members, "tier", at: path, in: 1...9)
        let amount = reader.money(members, "amount", at: path)
        let period = reader.period(members, "period", at: path)
        let flexibility: Earmarking? = reader.choice(members, "flexibility", at: path)
        let overhead = reader.percent(members, "overheadPercent", at: path)
        let advance = reader.percent(members, "advancePercent", at: path)
        let upstream = reader.text(members, "upstream", at: path, isRequired: false)
        guard let reference, let receiver, let tier, let amount, let period, let flexibility, let overhead, let advance
        else { return nil }
        if amount.amount <= 0 {
            reader.error(.agreementAmount, "\(path)/amount", .text("\(amount.amount)"))
        }
        if let first = seen.updateValue(number, forKey: reference) {
            reader.error(
                .duplicateAgreement, "\(path)/reference", .text(reference), ["other": "/subAgreements/\(first)"])
        }
        return FinancialReport.SubAgreement(
            reference: reference, receiver: receiver, tier: tier, amount: amount, period: period,
            flexibility: flexibility, overheadPercent: overhead, advancePercent: advance, upstream: upstream)
    }

    private static func readReceiver(
        _ members: [String: JSONDocument], at path: String, _ reader: inout DocumentReader
    ) -> FinancialReport.Receiver? {
        let example = #"{"name": "…", "country": "JO", "isLocal": true, "isRefugeeLed": false}"#
        guard let document = reader.value(members, "receiver", at: path, isRequired: true, example: example) else {
            return nil
        }
        let place = "\(path)/receiver"
        let parts = reader.members(
            document, at: place, known: ["name", "country", "registration", "isLocal", "isRefugeeLed"])
        guard !parts.isEmpty else { return nil }
        let name = reader.text(parts, "name", at: place)
        let country = reader.country(parts, at: place)
        let registration = reader.text(parts, "registration", at: place, isRequired: false)
        let isLocal = reader.flag(parts, "isLocal", at: place)
        let isRefugeeLed = reader.flag(parts, "isRefugeeLed", at: place)
        guard let name, let country, let isLocal, let isRefugeeLed else { return nil }
        return FinancialReport.Receiver(
            name: name, country: country, registration: registration, isLocal: isLocal, isRefugeeLed: isRefugeeLed)
    }
}
