/// IATI files of the example: the donor's contributions and the partners' activities in each country.
enum ExampleActivities {
    static func identifier(_ partner: ExamplePartner, _ country: ExampleCountry) -> String {
        "\(partner.identifier)-GEN-\(country.code)"
    }

    static func contribution(_ partner: ExamplePartner) -> String { "XM-DAC-7-PPR-GEN-\(partner.code)" }

    /// The donor's file: a contribution to each partner, committed in 2024 and paid by year.
    static func donorFile() -> String {
        file(
            ExamplePartner.all.map { partner in
                let million = partner.contribution
                let payments = split(million * 1_000_000, by: [30, 28, 20, 22]).prefix(3)
                let left = million * 1_000_000 - payments.reduce(0, +)
                let transactions =
                    [planned("2027-03-01", left)]
                    + [transaction("2", "2024-01-15", million * 1_000_000, partner)]
                    + zip(["2024-03-01", "2025-03-03", "2026-03-02"], payments).map {
                        transaction("3", $0, $1, partner)
                    }
                let countries = zip(ExampleCountry.all, split(10_000, by: ExampleCountry.all.map { _ in 1 })).map {
                    "<recipient-country code=\"\($0.code)\" percentage=\"\(hundredths($1))\"/>"
                }
                return activity(
                    identifier: contribution(partner), reporter: ("XM-DAC-7", "10", "Ministry of Foreign Affairs"),
                    title: "Prospects phase 2, contribution to \(partner.code) (generated example)",
                    content: countries.joined() + sector + transactions.joined())
            })
    }

    /// What a partner has for each country, in euros.
    static func shares(_ partner: ExamplePartner, _ random: inout SeededGenerator) -> [Int] {
        split(
            partner.contribution * 700_000, by: ExampleCountry.all.map { _ in Int.random(in: 6...14, using: &random) })
    }

    /// What is spent of it in 2024, in 2025 and in the first half of 2026.
    static func spending(_ share: Int) -> [Int] { split(share, by: [35, 35, 30]) }

    /// A partner's file: an activity in each country, with the donor's money coming in and being spent.
    static func partnerFile(_ partner: ExamplePartner, _ shares: [Int]) -> String {
        file(
            zip(ExampleCountry.all, shares).map { country, share in
                let spent = spending(share)
                let incoming = """
                    <transaction><transaction-type code="1"/><transaction-date iso-date="2024-03-10"/>\
                    <value currency="EUR" value-date="2024-03-10">\(share)</value>\
                    <provider-org ref="XM-DAC-7" provider-activity-id="\(contribution(partner))"/></transaction>
                    """
                let expenditure = zip(["2024-12-31", "2025-12-31", "2026-06-30"], spent).map { day, amount in
                    """
                    <transaction><transaction-type code="4"/><transaction-date iso-date="\(day)"/>\
                    <value currency="EUR" value-date="\(day)">\(amount)</value></transaction>
                    """
                }
                return activity(
                    identifier: identifier(partner, country), reporter: (partner.identifier, "40", partner.code),
                    title: "Prospects in \(country.name), \(partner.code) (generated example)",
                    content: "<recipient-country code=\"\(country.code)\" percentage=\"100\"/>" + sector + incoming
                        + expenditure.joined())
            })
    }

    /// Emergency support: the example is of no single sector.
    private static let sector = "<sector code=\"72010\"/>"

    private static func file(_ activities: [String]) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n"
            + activities.joined(separator: "\n") + "\n</iati-activities>\n"
    }

    private static func activity(
        identifier: String, reporter: (ref: String, type: String, name: String), title: String, content: String
    ) -> String {
        """
        <iati-activity default-currency="EUR" hierarchy="1" xml:lang="en"><iati-identifier>\(identifier)</iati-identifier>\
        <reporting-org ref="\(reporter.ref)" type="\(reporter.type)"><narrative>\(reporter.name)</narrative></reporting-org>\
        <title><narrative xml:lang="en">\(title)</narrative></title>\
        <description><narrative xml:lang="en">Invented by the example's generator.</narrative></description>\
        <participating-org ref="XM-DAC-7" role="1" type="10"/><activity-status code="2"/>\
        <activity-date type="2" iso-date="2024-01-01"/>\(content)</iati-activity>
        """
    }

    /// What the donor is still to pay, and when.
    private static func planned(_ day: String, _ amount: Int) -> String {
        """
        <planned-disbursement type="1"><period-start iso-date="\(day)"/><period-end iso-date="\(day)"/>\
        <value currency="EUR" value-date="2024-01-15">\(amount)</value></planned-disbursement>
        """
    }

    private static func transaction(_ type: String, _ day: String, _ amount: Int, _ partner: ExamplePartner) -> String {
        """
        <transaction><transaction-type code="\(type)"/><transaction-date iso-date="\(day)"/>\
        <value currency="EUR" value-date="\(day)">\(amount)</value><provider-org ref="XM-DAC-7"/>\
        <receiver-org ref="\(partner.identifier)"><narrative>\(partner.code)</narrative></receiver-org></transaction>
        """
    }

    private static func hundredths(_ number: Int) -> String {
        let fraction = number % 100
        return "\(number / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
