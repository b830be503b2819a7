/// One activity as publishers write them: indented, with texts in two languages, budgets, transactions and results.
struct GeneratedActivity {
    let xml: String

    init(number: Int, _ random: inout SeededGenerator) {
        let budgets = (0..<Int.random(in: 1...4, using: &random)).map { year in
            Self.budget(year: 2023 + year, Int.random(in: 10_000...900_000, using: &random))
        }
        let transactions = (0..<Int.random(in: 4...60, using: &random)).map { _ in Self.transaction(&random) }
        let indicators = (0..<Int.random(in: 0...8, using: &random)).map { Self.indicator($0, &random) }
        xml = """
              <iati-activity default-currency="EUR" hierarchy="2" last-updated-datetime="2026-05-01T10:00:00Z" xml:lang="en">
                <iati-identifier>XM-BENCH-\(number)</iati-identifier>
                <reporting-org ref="XM-BENCH" type="40">
                  <narrative>Generated organisation</narrative>
                </reporting-org>
                <title>
                  <narrative>Generated activity \(number)</narrative>
                  <narrative xml:lang="fr">Activité générée numéro \(number)</narrative>
                </title>
                <description type="1">
                  <narrative>Education, protection and work for displaced people &amp; the communities that host \
            them. This text was made by a generator; it stands for a paragraph of ordinary length.</narrative>
                </description>
                <participating-org ref="XM-DAC-7" role="1" type="10"/>
                <activity-status code="2"/>
                <activity-date type="2" iso-date="2024-01-01"/>
                <recipient-country code="JO" percentage="60"/>
                <recipient-country code="LB" percentage="40"/>
                <sector vocabulary="1" code="11220" percentage="100"/>
            \(budgets.joined())\(transactions.joined())
                <result type="1" aggregation-status="1">
                  <title>
                    <narrative>People reached</narrative>
                  </title>
            \(indicators.joined())
                </result>
              </iati-activity>

            """
    }

    private static func budget(year: Int, _ amount: Int) -> String {
        """
            <budget type="1" status="1">
              <period-start iso-date="\(year)-01-01"/>
              <period-end iso-date="\(year)-12-31"/>
              <value currency="EUR" value-date="\(year)-01-01">\(amount)</value>
            </budget>

        """
    }

    private static func transaction(_ random: inout SeededGenerator) -> String {
        let month = Int.random(in: 10...12, using: &random)
        let day = Int.random(in: 10...28, using: &random)
        return """
                    <transaction ref="\(UInt32.random(in: 0...UInt32.max, using: &random))">
                      <transaction-type code="\(Int.random(in: 2...4, using: &random))"/>
                      <transaction-date iso-date="2025-\(month)-\(day)"/>
                      <value currency="EUR" value-date="2025-\(month)-\(day)">\
            \(Int.random(in: 100...999_999, using: &random)).50</value>
                      <description>
                        <narrative>Paid against the work plan</narrative>
                      </description>
                      <provider-org ref="XM-DAC-7" provider-activity-id="XM-DAC-7-PPR-1">
                        <narrative>Ministry</narrative>
                      </provider-org>
                      <receiver-org ref="XM-BENCH"/>
                    </transaction>

            """
    }

    private static func indicator(_ number: Int, _ random: inout SeededGenerator) -> String {
        let target = Int.random(in: 100...9_000, using: &random)
        return """
                      <indicator measure="1" ascending="1" aggregation-status="1">
                        <title>
                          <narrative>Indicator \(number)</narrative>
                        </title>
                        <period>
                          <period-start iso-date="2025-01-01"/>
                          <period-end iso-date="2025-12-31"/>
                          <target value="\(target)"/>
                          <actual value="\(target * 9 / 10)">
                            <dimension name="sex" value="female"/>
                          </actual>
                        </period>
                      </indicator>

            """
    }
}
