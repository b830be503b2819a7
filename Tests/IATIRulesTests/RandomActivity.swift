import Foundation
import IATI

/// Activities made at random, in which everything that the schema of 2.03 demands is there.
struct RandomActivity {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func next() -> Activity {
        var activity = Activity(identifier: "XM-TEST-\(number(1...9_999))/\(word())")
        activity.language = maybe { $0.pick(["en", "nl", "ar"]) }
        activity.defaultCurrency = maybe { $0.pick(["EUR", "JOD"]) }
        activity.hierarchy = maybe { $0.number(0...4) }
        activity.isHumanitarian = maybe { $0.flag() }
        activity.lastUpdated = maybeDay().map { PublishedDateTime(text: "\($0)T09:30:00+02:00") }
        activity.reportingOrganisation = ReportingOrganisation(
            reference: word(), type: "40", isSecondaryReporter: maybe { $0.flag() }, names: texts(1...2))
        activity.titles = texts(1...3)
        activity.descriptions = list(1...2) {
            ActivityDescription(type: $0.maybe { $0.pick(["1", "2"]) }, narratives: $0.texts(1...2))
        }
        activity.participatingOrganisations = list(1...3) { $0.participant() }
        activity.otherIdentifiers = list(0...2) { made in
            OtherIdentifier(
                reference: made.text(), type: "A1", ownerReference: made.maybe { $0.word() },
                ownerNames: made.texts(0...1))
        }
        activity.status = Coded(pick(["1", "2", "6"]))
        activity.dates = list(1...4) {
            ActivityDate(type: Coded($0.pick(["1", "2", "3", "4"])), date: $0.day(), narratives: $0.texts(0...1))
        }
        activity.scope = maybe { _ in "4" }
        activity.recipientCountries = list(0...2) { $0.classification(percentage: true) }
        activity.recipientRegions = list(0...2) { $0.classification("1", percentage: true) }
        activity.locations = list(0...2) { $0.location() }
        activity.sectors = list(0...3) { $0.classification("99", percentage: true) }
        activity.tags = list(0...1) { $0.classification("99") }
        activity.policyMarkers = list(0...2) { made in
            Classification(
                code: "1", vocabulary: made.maybe { _ in "1" }, significance: made.maybe { $0.pick(["0", "2"]) },
                narratives: made.texts(0...1))
        }
        activity.humanitarianScopes = list(0...1) {
            Classification(code: $0.word(), vocabulary: "1-2", type: "1", narratives: $0.texts(0...1))
        }
        activity.collaborationType = maybe { _ in "1" }
        activity.defaultFlowType = maybe { _ in "10" }
        activity.defaultFinanceType = maybe { _ in "110" }
        activity.defaultAidTypes = list(0...1) { _ in Classification(code: "C01", vocabulary: "1") }
        activity.defaultTiedStatus = maybe { _ in "5" }
        activity.budgets = list(0...2) { made in
            Budget(
                type: made.maybe { Coded($0.pick(["1", "2"])) }, status: made.maybe { Coded($0.pick(["1", "2"])) },
                periodStart: made.day(), periodEnd: made.day(), value: made.money(in: activity))
        }
        activity.plannedDisbursements = list(0...2) { made in
            PlannedDisbursement(
                type: made.maybe { _ in Coded("1") }, periodStart: made.day(), periodEnd: made.maybeDay(),
                value: made.money(in: activity), provider: made.maybe { $0.party() },
                receiver: made.maybe { $0.party() })
        }
        activity.transactions = list(0...4) { $0.transaction(in: activity) }
        activity.documentLinks = list(0...2) { $0.link() }
        activity.relatedActivities = list(0...2) {
            RelatedActivity(reference: $0.text(), type: Coded($0.pick(["1", "2", "5"])))
        }
        activity.results = list(0...2) { $0.result() }
        return activity
    }

    private mutating func participant() -> ParticipatingOrganisation {
        ParticipatingOrganisation(
            reference: maybe { $0.word() }, type: maybe { _ in "24" }, role: Coded(pick(["1", "4"])),
            activityIdentifier: maybe { $0.text() }, channelCode: maybe { _ in "10000" }, names: texts(0...2))
    }

    private mutating func party() -> TransactionParty {
        TransactionParty(
            reference: maybe { $0.word() }, type: maybe { _ in "40" }, activityIdentifier: maybe { $0.text() },
            names: texts(0...2))
    }

    private mutating func transaction(in activity: Activity) -> Transaction {
        Transaction(
            type: Coded(pick(["1", "2", "3", "11"])), reference: maybe { $0.text() },
            isHumanitarian: maybe { $0.flag() }, date: day(), value: money(in: activity), descriptions: texts(0...2),
            provider: maybe { $0.party() }, receiver: maybe { $0.party() }, disbursementChannel: maybe { _ in "1" },
            sectors: list(0...2) { $0.classification("99") }, recipientCountries: list(0...1) { $0.classification() },
            recipientRegions: list(0...1) { $0.classification("1") }, flowType: maybe { _ in "10" },
            financeType: maybe { _ in "110" },
            aidTypes: list(0...2) { _ in Classification(code: "B01", vocabulary: "1") }, tiedStatus: maybe { _ in "5" })
    }

    /// An amount in the currency that it states, or else in that of the activity.
    private mutating func money(in activity: Activity) -> Money {
        let text = "\(pick(["", "-"]))\(number(0...999_999_999)).\(number(10...99))"
        let stated = activity.defaultCurrency == nil ? pick(["USD", "KES"]) : maybe { $0.pick(["USD", "KES"]) }
        return Money(
            text: text, amount: Decimal(string: text), currency: stated ?? activity.defaultCurrency,
            statedCurrency: stated, valueDate: day())
    }

    private mutating func classification(_ vocabulary: String? = nil, percentage: Bool = false) -> Classification {
        Classification(
            code: word(), vocabulary: vocabulary,
            vocabularyURI: vocabulary == nil ? nil : maybe { _ in "https://example.org/v?a=1&b=2" },
            percentage: percentage ? maybe { PublishedNumber("\($0.number(0...99)).5") } : nil, narratives: texts(0...1)
        )
    }

    private mutating func location() -> ActivityLocation {
        ActivityLocation(
            reference: maybe { $0.word() }, reach: maybe { _ in "1" },
            identifiers: list(0...2) { PlaceCode(code: $0.word(), vocabulary: "G1") }, names: texts(0...2),
            descriptions: texts(0...1), activityDescriptions: texts(0...1),
            administrative: list(0...2) { made in
                PlaceCode(code: made.word(), vocabulary: "G1", level: made.maybe { $0.number(0...3) })
            },
            point: maybe {
                GeographicPoint(
                    latitude: Decimal($0.number(-899_999...899_999)) / 10_000,
                    longitude: Decimal($0.number(-1_799_999...1_799_999)) / 10_000,
                    referenceSystem: "http://www.opengis.net/def/crs/EPSG/0/4326")
            }, exactness: maybe { _ in "1" }, locationClass: maybe { _ in "2" },
            featureDesignation: maybe { _ in "CMPRF" })
    }

    private mutating func link() -> DocumentLink {
        DocumentLink(
            url: "https://example.org/\(word())?a=1&b=2", format: "application/pdf", titles: texts(1...2),
            categories: list(1...2) { $0.pick(["A01", "B02"]) })
    }

    private mutating func result() -> ActivityResult {
        ActivityResult(
            type: Coded(pick(["1", "2", "3", "9"])), isAggregatable: maybe { $0.flag() }, titles: texts(1...2),
            descriptions: texts(0...2),
            references: list(0...1) { made in
                Classification(
                    code: made.word(), vocabulary: "99", vocabularyURI: made.maybe { _ in "https://example.org/r" })
            }, documentLinks: list(0...1) { $0.link() }, indicators: list(1...2) { $0.indicator() })
    }

    private mutating func indicator() -> Indicator {
        Indicator(
            measure: Coded(pick(["1", "2", "5"])), isAscending: maybe { $0.flag() },
            isAggregatable: maybe { $0.flag() },
            titles: texts(1...2), descriptions: texts(0...1),
            references: list(0...1) { made in
                Classification(
                    code: made.word(), vocabulary: "99", vocabularyURI: made.maybe { _ in "https://example.org/i" })
            }, documentLinks: list(0...1) { $0.link() },
            baselines: list(0...2) { made in
                Baseline(year: made.number(1990...2030), date: made.maybeDay(), figure: made.figure())
            },
            periods: list(0...3) { made in
                IndicatorPeriod(
                    start: made.day(), end: made.day(), targets: made.list(0...3) { $0.figure() },
                    actuals: made.list(0...3) { $0.figure() })
            })
    }

    private mutating func figure() -> ResultFigure {
        ResultFigure(
            value: maybe { PublishedNumber("\($0.number(0...99_999))") },
            dimensions: list(0...3) { Dimension(name: $0.pick(["sex", "age"]), value: $0.text()) },
            locations: list(0...2) { $0.word() }, comments: texts(0...2), documentLinks: list(0...1) { $0.link() })
    }
}

extension RandomActivity {
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    private mutating func flag() -> Bool { Bool.random(using: &generator) }

    private mutating func pick(_ texts: [String]) -> String { texts.randomElement(using: &generator) ?? "" }

    private mutating func maybe<Value>(_ make: (inout RandomActivity) -> Value) -> Value? { flag() ? make(&self) : nil }

    private mutating func list<Value>(
        _ range: ClosedRange<Int>, _ make: (inout RandomActivity) -> Value
    ) -> [Value] { (0..<number(range)).map { _ in make(&self) } }

    private mutating func day() -> CalendarDate? {
        CalendarDate(year: number(1995...2035), month: number(1...12), day: number(1...28))
    }

    private mutating func maybeDay() -> CalendarDate? { flag() ? day() : nil }

    private mutating func word() -> String { "W-\(number(1...99_999))" }

    /// Words and what is hard to write: markup, quotes, white space, other scripts, composed characters.
    private mutating func text() -> String {
        let hard = [
            "<b>", "&amp;", "]]>", "\"", "'", "\t", "\n", "\r", "\r\n", " ", "é", "e\u{301}", "مدرسة", "👩🏽‍🏫", "\u{85}",
            "\u{2028}", "\u{FFFD}", "word", "--", "%", "\u{10FFFD}",
        ]
        return "t" + (0..<number(1...6)).map { _ in pick(hard) }.joined()
    }

    private mutating func texts(_ range: ClosedRange<Int>) -> [Narrative] {
        list(range) { made in Narrative(text: made.text(), language: made.maybe { $0.pick(["en", "fr", "so"]) }) }
    }
}
