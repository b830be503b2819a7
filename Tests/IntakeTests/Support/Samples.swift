/// What partners send in these tests.
enum Samples {
    static func report(
        period: String = #"{"start":"2025-01-01","end":"2025-12-31"}"#, basis: String = "\"newly-reached\"",
        rows: String? = nil, evidence: String = "[]"
    ) -> String {
        """
        {"kind":"results-report","programme":"PROSPECTS","activity":"XM-DAC-41121-1","period":\(period),\
        "basis":\(basis),"rows":[\(rows ?? row())],"evidence":\(evidence)}
        """
    }

    static func row(
        indicator: String = "\"E1\"", people: String = "120", population: String = "\"refugee\"",
        location: String = "Mafraq",
        parts: String =
            #"{"sex":"female","age":"18-24","disability":"without","people":70},{"sex":"male","age":"unknown","disability":"with","people":50}"#,
        more: String = ""
    ) -> String {
        """
        {"indicator":\(indicator),"country":"JO","location":"\(location)","population":\(population),"people":\(people),\
        "parts":[\(parts)]\(more)}
        """
    }

    static func file(_ activities: String..., version: String = "2.03") -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"\(version)\">\n"
            + activities.joined(separator: "\n") + "\n</iati-activities>\n"
    }

    static func activity(_ identifier: String = "XM-DAC-41121-A", content: String = "") -> String {
        """
        <iati-activity default-currency="EUR" xml:lang="en"><iati-identifier>\(identifier)</iati-identifier>
        <reporting-org ref="XM-DAC-41121" type="40"><narrative>UNHCR</narrative></reporting-org>
        <title><narrative>Title</narrative></title><description><narrative>What it does</narrative></description>
        <participating-org ref="XM-DAC-7" role="1" type="10" activity-id="XM-DAC-7-PPR-1"/><activity-status code="3"/>
        <activity-date type="2" iso-date="2025-01-01"/><recipient-country code="JO"/><sector code="11220"/>
        \(content)</iati-activity>
        """
    }

    static func transaction(_ value: String = "100", type: String = "3", date: String = "2025-02-01") -> String {
        """
        <transaction><transaction-type code="\(type)"/><transaction-date iso-date="\(date)"/>
        <value value-date="2025-02-01">\(value)</value></transaction>
        """
    }

    static func line(
        _ budgetLine: String = "1.1 Training", intervention: String = "skills", amount: String = "12500.50"
    ) -> String {
        """
        {"budgetLine":"\(budgetLine)","intervention":"\(intervention)","costClass":"direct",\
        "amount":{"amount":"\(amount)","currency":"EUR"},"pillar":"livelihoods","country":"JO"}
        """
    }

    static func agreement(_ reference: String = "SA-1", overhead: String = "7", amount: String = "90000") -> String {
        """
        {"reference":"\(reference)","receiver":{"name":"Women of Mafraq","country":"JO","registration":"JO-MSD-17",\
        "isLocal":true,"isRefugeeLed":true},"tier":2,"amount":{"amount":"\(amount)","currency":"EUR"},\
        "period":{"start":"2025-01-01","end":"2025-12-31"},"flexibility":"softly","overheadPercent":"\(overhead)",\
        "advancePercent":"80"}
        """
    }

    static func finances(lines: [String] = [line()], agreements: [String] = [agreement()]) -> String {
        """
        {"kind":"financial-report","programme":"PROSPECTS","activity":"XM-DAC-41121-1",\
        "period":{"start":"2025-01-01","end":"2025-12-31"},"lines":[\(lines.joined(separator: ","))],\
        "subAgreements":[\(agreements.joined(separator: ","))]}
        """
    }

    static func proposal(partners: [String] = ["UNHCR", "ILO"]) -> String {
        let shares = partners.map { #"{"organisation":"\#($0)","amount":{"amount":"100000","currency":"EUR"}}"# }
        return """
            {"kind":"opportunity-fund-proposal","call":"OF-1","title":"Together","country":"JO","pillar":"livelihoods",\
            "priority":"Work","period":{"start":"2026-01-01","end":"2027-06-30"},\
            "total":{"amount":"\(partners.count * 100_000)","currency":"EUR"},\
            "shares":[\(shares.joined(separator: ","))],"benefitsRefugees":true,"benefitsHosts":true}
            """
    }
}
