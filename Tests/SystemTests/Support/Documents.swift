import Foundation

/// What the flow's partners send: the same bytes every time.
enum Documents {
    static let framework = "LOCAL-FLOW"

    static func report(_ number: Int) -> String {
        let countries = ["JO", "KE", "UG", "LB"]
        let country = countries[number % 4]
        let indicators = ["E1", "J1", "P1"]
        let (refugees, hosts) = (100 + number * 7, 50 + number * 3)
        func row(_ population: String, _ people: Int) -> String {
            """
            {"indicator":"\(indicators[number % 3])","country":"\(country)","location":"Place \(number % 2)",\
            "population":"\(population)","people":\(people),"parts":[\
            {"sex":"female","age":"18-24","disability":"without","people":\(people / 2)},\
            {"sex":"male","age":"unknown","disability":"with","people":\(people - people / 2)}],\
            "comment":"as the test wants it"}
            """
        }
        let year = 2024 + number / 12
        return """
            {"kind":"results-report","programme":"PROSPECTS","activity":"XM-TEST-\(number % 6)",\
            "period":{"start":"\(year)-01-01","end":"\(year)-12-31"},"basis":"newly-reached",\
            "rows":[\(row("refugee", refugees)),\(row("host-community", hosts))]}
            """
    }

    static func file(_ number: Int, transactions: Int) -> String {
        let money = (1...transactions).map { transaction in
            """
            <transaction><transaction-type code="\(transaction % 2 == 0 ? 2 : 3)"/>\
            <transaction-date iso-date="2025-03-01"/><value currency="EUR" value-date="2025-03-01">\(transaction).25</value>\
            <provider-org ref="XM-DAC-7"/><receiver-org ref="XM-DAC-41121"/></transaction>
            """
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <iati-activities version="2.03"><iati-activity default-currency="EUR" xml:lang="en">\
            <iati-identifier>XM-DAC-7-FLOW-\(number)</iati-identifier>\
            <reporting-org ref="XM-DAC-7" type="10"><narrative>Ministry</narrative></reporting-org>\
            <title><narrative>Flow \(number)</narrative></title>\
            <description><narrative>Money that flows through a test.</narrative></description>\
            <participating-org ref="XM-DAC-7" role="1" type="10"/><activity-status code="2"/>\
            <activity-date type="2" iso-date="2025-01-01"/><recipient-country code="JO"/><sector code="72010"/>\(money.joined(separator: "\n"))\
            </iati-activity></iati-activities>
            """
    }

    static let call = """
        {"call":"OF-FLOW","title":"Flow","programme":"OPPORTUNITY-FUND","envelope":{"amount":"1000000","currency":"EUR"},\
        "opens":"2026-01-01T00:00:00Z","closes":"2099-12-31T23:59:59Z"}
        """

    static func proposal(_ lead: String) -> String {
        """
        {"kind":"opportunity-fund-proposal","call":"OF-FLOW","title":"Together, led by \(lead)","country":"JO",\
        "pillar":"livelihoods","priority":"Work","period":{"start":"2026-01-01","end":"2027-06-30"},\
        "total":{"amount":"400000.00","currency":"EUR"},"shares":[\
        {"organisation":"\(lead)","amount":{"amount":"250000.00","currency":"EUR"}},\
        {"organisation":"UNICEF","amount":{"amount":"150000.00","currency":"EUR"}}],\
        "benefitsRefugees":true,"benefitsHosts":true}
        """
    }

    /// Its window closes some seconds from now.
    static var frameworkDocument: String {
        let closes = Date.now.addingTimeInterval(25).formatted(.iso8601)
        return """
            {"framework":"\(framework)","title":"Local, flow","programme":"MENO",\
            "ceiling":{"amount":"250000","currency":"EUR"},"opens":"2026-01-01T00:00:00Z","closes":"\(closes)"}
            """
    }

    static func application(_ number: Int) -> String {
        """
        {"kind":"subsidy-application","framework":"\(framework)","applicant":{"name":"Organisation \(number)",\
        "country":"UG","registration":"UG-NGB-\(number)","isLocal":true,"isRefugeeLed":\(number == 3)},\
        "title":"Local work \(number)","country":"UG","period":{"start":"2027-01-01","end":"2028-12-31"},\
        "requested":{"amount":"120000","currency":"EUR"}}
        """
    }

    /// An activity with money, budgets and results by sex, in order in every respect.
    static let wholeActivity = """
        <?xml version="1.0" encoding="UTF-8"?>
        <iati-activities version="2.03"><iati-activity xml:lang="en" default-currency="USD" humanitarian="1">
        <iati-identifier>XM-DAC-41121-FLOW-1</iati-identifier>
        <reporting-org ref="XM-DAC-41121" type="40"><narrative>Partner</narrative></reporting-org>
        <title><narrative>Work &amp; school</narrative><narrative xml:lang="fr">Travail</narrative></title>
        <description><narrative>Income.&#13;
        Schools.</narrative></description>
        <participating-org role="1" ref="XM-DAC-7" type="10" activity-id="XM-DAC-7-OF-1"/>
        <activity-status code="2"/>
        <activity-date type="1" iso-date="2024-01-01"/><activity-date type="2" iso-date="2024-01-15"/>
        <recipient-country code="KE" percentage="60"/><recipient-country code="UG" percentage="40.0"/>
        <policy-marker vocabulary="1" code="1" significance="2"/>
        <budget type="1" status="2"><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
        <value value-date="2024-01-02">1000.50</value></budget>
        <planned-disbursement><period-start iso-date="2024-02-01"/><value value-date="2024-01-03">500</value>
        <provider-org ref="XM-DAC-7"/></planned-disbursement>
        <transaction ref="T-1"><transaction-type code="1"/><transaction-date iso-date="2024-03-01"/>
        <value value-date="2024-03-02">700.00</value><description><narrative>First</narrative></description>
        <provider-org ref="XM-DAC-7" type="10" provider-activity-id="XM-DAC-7-OF-1"/><receiver-org ref="XM-DAC-41121"/>
        <sector vocabulary="99" code="S1"><narrative>Skills</narrative></sector><sector code="11220"/></transaction>
        <related-activity ref="XM-DAC-41121-FLOW" type="1"/>
        <result type="1"><title><narrative>Trained</narrative></title>
        <indicator measure="1"><title><narrative>People trained</narrative></title>
        <baseline year="2023" value="0"><dimension name="sex" value="female"/></baseline>
        <period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
        <target value="50"/><actual value="40"><dimension name="sex" value="female"/></actual></period>
        </indicator></result>
        </iati-activity></iati-activities>
        """
}
