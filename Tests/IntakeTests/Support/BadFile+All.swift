/// Ten files as they really come, and one more.
extension BadFile {
    static let all = [
        daysAndAmounts, exportWithGaps, resultsInWords, reportInWords, sumsThatDiffer, outcomeWithoutProof,
        moneyAsWritten, tableFromExcel, tableWithoutColumn, workbookWithWords, proposalForOthers,
    ]

    private static let daysAndAmounts = BadFile(
        name: "IATI with days and amounts as people write them",
        content: .text(
            Samples.file(
                Samples.activity(content: Samples.transaction("10,000.00", date: "01-02-2025"))
                    .replacing("iso-date=\"2025-01-01\"", with: "iso-date=\"01/01/2025\""))),
        told: [
            Told("iati.structure.bad-value", "iati-activity[1]/activity-date[1]/@iso-date", "01/01/2025"),
            Told(
                "iati.structure.bad-value", "iati-activity[1]/transaction[1]/transaction-date/@iso-date", "01-02-2025"),
            Told("iati.structure.bad-value", "iati-activity[1]/transaction[1]/value", "10,000.00"),
        ],
        corrections: [("01/01/2025", "2025-01-01"), ("01-02-2025", "2025-02-01"), ("10,000.00", "10000.00")])

    private static let exportWithGaps = BadFile(
        name: "IATI from an export with gaps",
        content: .text(
            Samples.file(
                Samples.activity().replacing("<description><narrative>What it does</narrative></description>", with: "")
                    .replacing("country code=\"JO\"", with: "country code=\"Jordan\"")
                    .replacing("<sector code=\"11220\"/>", with: "<sector code=\"11220\" percentage=\"90\"/>")
                    .replacing(" default-currency=\"EUR\" xml:lang=\"en\"", with: " default-currency=\"EUR\""))),
        told: [
            Told("iati.structure.missing-element", "iati-activity[1]"),
            Told("iati.codelist.unknown-code", "iati-activity[1]/recipient-country[1]/@code", "Jordan"),
            Told("iati.ruleset.percentage-single", "iati-activity[1]/sector[1]/@percentage", "90"),
            Told("iati.ruleset.language-missing", "iati-activity[1]/title/narrative[1]/@xml:lang"),
        ],
        corrections: [
            ("</title>", "</title><description><narrative>What it does</narrative></description>"),
            ("\"Jordan\"", "\"JO\""), ("percentage=\"90\"", "percentage=\"100\""),
            ("default-currency=\"EUR\"", "default-currency=\"EUR\" xml:lang=\"en\""),
        ])

    private static let resultsInWords = BadFile(
        name: "IATI with results in words",
        content: .text(
            Samples.file(
                Samples.activity(
                    content: """
                        <result type="1"><title><narrative>Schools</narrative></title>
                        <indicator measure="1"><title><narrative>Children in school</narrative></title>
                        <baseline year="2024" value="n/a"/>
                        <period><period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/>
                        <target/><actual value="about 120"/></period></indicator></result>
                        """))),
        told: [
            Told(
                "iati.donor.not-applicable-value",
                "iati-activity[1]/result[1]/indicator[1]/baseline[1]/@value", "n/a", weighs: "warning"),
            Told("iati.ruleset.value-missing", "iati-activity[1]/result[1]/indicator[1]/period[1]/target[1]/@value"),
            Told(
                "iati.ruleset.value-not-numeric",
                "iati-activity[1]/result[1]/indicator[1]/period[1]/actual[1]/@value", "about 120", weighs: "warning"),
        ],
        corrections: [("value=\"n/a\"", "value=\"0\""), ("<target/>", "<target value=\"150\"/>"), ("about 120", "120")])

    private static let reportInWords = BadFile(
        name: "JSON with words for figures, a programme by its name and a year that is not over",
        content: .text(
            Samples.report(
                period: #"{"start":"2026-01-01","end":"2999-12-31"}"#,
                rows: Samples.row(people: "\"n/a\"", more: #","baseline":"none""#)
                    + "," + Samples.row(indicator: "\"Education\"", location: "Irbid")
            ).replacing("\"PROSPECTS\"", with: "\"Prospects Partnership\"")),
        told: [
            Told("results-report.programme", "/programme", "Prospects Partnership"),
            Told("results-report.future", "/period/end", "2999-12-31"),
            Told("results-report.people", "/rows/0/people", "n/a"),
            Told("results-report.figure", "/rows/0/baseline", "none"),
            Told("results-report.indicator", "/rows/1/indicator", "Education"),
        ],
        corrections: [
            ("\"Prospects Partnership\"", "\"PROSPECTS\""), ("2999-12-31", "2026-06-30"), ("\"n/a\"", "120"),
            ("\"none\"", "0"), ("\"Education\"", "\"E1\""),
        ])

    private static let sumsThatDiffer = BadFile(
        name: "JSON with sums that differ, and a row twice",
        content: .text(
            Samples.report(
                rows: [
                    Samples.row(people: "121"), Samples.row(people: "60", location: "Irbid"),
                    Samples.row(location: "Irbid"),
                ].joined(separator: ","))),
        told: [
            Told("results-report.parts-sum", "/rows/0/parts"),
            Told("results-report.part-exceeds-total", "/rows/1/parts/0/people", "70"),
            Told("results-report.duplicate-row", "/rows/2"),
        ],
        corrections: [
            ("\"people\":121", "\"people\":120"), (Samples.row(people: "60", location: "Irbid") + ",", ""),
        ])

    private static let outcomeWithoutProof = BadFile(
        name: "JSON with an outcome that nothing shows, and people who are not told apart",
        content: .text(
            Samples.report(
                rows: [
                    Samples.row(indicator: "\"E2\""), Samples.row(location: "Irbid", parts: ""),
                    Samples.row(
                        location: "Amman", parts: #"{"sex":"female","age":"18-24","disability":"unknown","people":120}"#
                    ),
                ].joined(separator: ","), evidence: #"["report.pdf"]"#)),
        told: [
            Told("results-report.evidence", "/evidence/0", "report.pdf"),
            Told("results-report.evidence-missing", "/rows/0/evidence"),
            Told("results-report.no-parts", "/rows/1"),
            Told("results-report.not-split", "/rows/2"),
        ],
        corrections: [
            ("report.pdf", "https://example.org/report.pdf"),
            ("\"parts\":[]", "\"parts\":[],\"notSplitBecause\":\"counted at the gate\""),
            ("\"unknown\",\"people\":120}]", "\"unknown\",\"people\":120}],\"notSplitBecause\":\"not asked\""),
        ])

    private static let moneyAsWritten = BadFile(
        name: "a financial report with money as people write it",
        content: .text(
            Samples.finances(
                lines: [Samples.line(intervention: "training", amount: "12,500.50"), Samples.line("2.1 Rent")],
                agreements: [Samples.agreement(overhead: "7%"), Samples.agreement(amount: "0")])),
        told: [
            Told("financial-report.value", "/lines/0/intervention", "training"),
            Told("financial-report.amount", "/lines/0/amount/amount", "12,500.50"),
            Told("financial-report.percentage", "/subAgreements/0/overheadPercent", "7%"),
            Told("financial-report.agreement-amount", "/subAgreements/1/amount", "0"),
        ],
        corrections: [
            ("\"training\"", "\"skills\""), ("12,500.50", "12500.50"), ("\"7%\"", "\"7\""),
            ("\"amount\":\"0\"", "\"amount\":\"500\""), (#"},{"reference":"SA-1""#, #"},{"reference":"SA-2""#),
        ])

    private static let tableFromExcel = BadFile(
        name: "CSV as a spreadsheet wrote it",
        content: .text(
            ResultsTableTests.table(
                ResultsTableTests.line(
                    head: ResultsTableTests.head.replacing("2025-12-31", with: "03/04/2025"), people: "1.000"),
                ResultsTableTests.line(age: "youth", people: "n/a"),
                ResultsTableTests.line(sex: "F", people: "70 persons"))),
        told: [
            Told("results-report.day-order-unknown", "D2", "03/04/2025"),
            Told("results-report.decimal-mark-unknown", "M2", "1.000"),
            Told("results-report.value", "K3", "youth"),
            Told("results-report.placeholder", "M3", "n/a"),
            Told("results-report.value", "J4", "f"),
            Told("results-report.not-a-number", "M4", "70 persons"),
        ],
        corrections: [
            ("03/04/2025", "2025-12-31"), ("1.000", "1000"), ("youth", "25-59"), ("n/a", "0"), (";F;", ";male;"),
            ("70 persons", "70"),
        ])

    private static let tableWithoutColumn = BadFile(
        name: "CSV with a column that has another title",
        content: .text(
            ResultsTableTests.table(ResultsTableTests.line(head: ResultsTableTests.head))
                .replacing("Population", with: "Beneficiary group")),
        told: [
            Told("results-report.missing-column", "1", "Population"),
            Told("results-report.unknown-column", "I1", "Beneficiary group", weighs: "advice"),
        ],
        corrections: [("Beneficiary group", "Population")])

    private static let workbookWithWords = BadFile(
        name: "a workbook with a total that differs, a line twice and no proof",
        content: .workbook([
            ResultsTableTests.titles.split(separator: ";").map(String.init) + ["Target", "Evidence"],
            cells(
                "PROSPECTS|XM-DAC-41121-1|2025-01-01|2025-12-31|newly-reached|E2|JO|Mafraq|refugee||||150|about 200|"),
            cells("|||||E2|JO|Mafraq|refugee|female|18-24|without|70||"),
            cells("|||||E2|JO|Mafraq|refugee|female|18-24|without|50||"),
        ]),
        told: [
            Told("results-report.not-a-number", "Results!N2", "about 200"),
            Told("results-report.evidence-missing", "Results!O2"),
            Told("results-report.parts-sum", "Results!M2"),
            Told("results-report.duplicate-part", "Results!4"),
        ],
        corrections: [
            ("\t150\tabout 200\t", "\t120\t200\thttps://example.org/list.pdf"), ("without\t50", "with\t50"),
        ])

    private static let proposalForOthers = BadFile(
        name: "a proposal that the sender has no part in",
        content: .text(
            Samples.proposal(partners: ["UNICEF", "ILO"]).replacing(
                "\"benefitsHosts\":true", with: "\"benefitsHosts\":\"yes\""
            )
            .replacing("\"priority\":\"Work\",", with: "")),
        told: [
            Told("opportunity-fund-proposal.missing", "/priority"),
            Told("opportunity-fund-proposal.flag", "/benefitsHosts", "yes"),
        ],
        corrections: [
            ("\"pillar\"", "\"priority\":\"Work\",\"pillar\""), ("\"yes\"", "true"), ("UNICEF", "UNHCR"),
        ])

    private static func cells(_ line: String) -> [String] {
        line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
}
