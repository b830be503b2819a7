/// What is sent, so that there is something at each address.
enum Sent {
    static let report = """
        {"kind": "results-report", "programme": "PROSPECTS", "activity": "XM-DAC-41121-JO-1",
         "period": {"start": "2025-01-01", "end": "2025-12-31"}, "basis": "newly-reached",
         "rows": [{"indicator": "E1", "country": "JO", "location": "Mafraq", "population": "refugee", "people": 120,
                   "notSplitBecause": "nobody was asked"}]}
        """

    static let table = """
        Programme,Activity,Period start,Period end,Basis,Indicator,Country,Population,People reached,Reason not split
        PROSPECTS,XM-DAC-41121-JO-1,2025-01-01,2025-12-31,newly-reached,E1,JO,refugee,120,nobody was asked
        """

    static let managedActivity = """
        {"activity":"XX-1","reason":"Country plan","plan":{"title":"Schools","programme":"PROSPECTS","partner":"UNHCR",
        "period":{"start":"2026-01-01","end":"2027-12-31"},"scope":"Classes","pillars":["education"],
        "budget":[{"code":"1","name":"Classes","amount":{"amount":"1000","currency":"EUR"}}],
        "countries":[{"country":"UG"}],"sectors":[{"vocabulary":"1","code":"72012"}],"modality":"national"}}
        """
    static let resultPeriod = """
        {"reportingYear":"october-september","year":2026,"dueOn":"2026-11-30"}
        """
    static let call = """
        {"call": "C-1", "title": "Call", "programme": "OPPORTUNITY-FUND",
         "envelope": {"amount": "1000000", "currency": "EUR"},
         "opens": "2026-01-01T00:00:00Z", "closes": "2099-12-31T23:59:59Z"}
        """

    static let proposal = """
        {"kind": "opportunity-fund-proposal", "call": "C-1", "title": "Together", "country": "JO",
         "pillar": "livelihoods", "priority": "Work", "period": {"start": "2026-01-01", "end": "2027-06-30"},
         "total": {"amount": "400000.00", "currency": "EUR"}, "benefitsRefugees": true, "benefitsHosts": true,
         "shares": [{"organisation": "UNHCR", "amount": {"amount": "250000.00", "currency": "EUR"}},
                    {"organisation": "UNICEF", "amount": {"amount": "150000.00", "currency": "EUR"}}]}
        """

    static let framework = """
        {"framework": "F-1", "title": "Framework", "programme": "MENO",
         "ceiling": {"amount": "250000", "currency": "EUR"},
         "opens": "2026-01-01T00:00:00Z", "closes": "2099-12-31T23:59:59Z"}
        """

    static let application = """
        {"kind": "subsidy-application", "framework": "F-1", "title": "Local work", "country": "UG",
         "applicant": {"name": "Organisation", "country": "UG", "registration": "UG-NGB-1", "isLocal": true,
                       "isRefugeeLed": true},
         "period": {"start": "2027-01-01", "end": "2028-12-31"}, "requested": {"amount": "120000", "currency": "EUR"}}
        """

    static let activities = """
        <?xml version="1.0" encoding="UTF-8"?>
        <iati-activities version="2.03">
        <iati-activity default-currency="EUR" xml:lang="en"><iati-identifier>XM-DAC-41121-JO-1</iati-identifier>
        <reporting-org ref="XM-DAC-41121" type="40"><narrative>UNHCR</narrative></reporting-org>
        <title><narrative>Schools</narrative></title><description><narrative>Classes</narrative></description>
        <participating-org ref="XM-DAC-7" role="1" type="10" activity-id="XM-DAC-7-PPR-1"/><activity-status code="2"/>
        <activity-date type="2" iso-date="2025-01-01"/><recipient-country code="JO"/><sector code="11220"/>
        </iati-activity></iati-activities>
        """
}
