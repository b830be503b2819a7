import Domain
import Foundation
import Testing

/// A year of the programme, partly generated, large enough to look at: the same for the same seed.
struct ExampleProgramme {
    private var history = History()
    private var random: SeededGenerator
    private let generated = Provenance.generated("example 7")

    private static let places: [String: [String]] = [
        "JO": ["Amman", "Mafraq"], "LB": ["Bekaa", "North"], "IQ": ["Duhok", "Erbil"], "EG": ["Cairo", "Alexandria"],
        "ET": ["Gambella", "Somali"], "SD": ["Kassala", "White Nile"], "UG": ["Arua", "Yumbe"],
        "KE": ["Turkana", "Garissa"],
    ]

    static func make(seed: UInt64 = 7) throws -> [Happening] {
        var example = ExampleProgramme(random: SeededGenerator(seed: seed))
        try example.reference()
        try example.people()
        try example.activities()
        try example.fund()
        try example.grants()
        return example.history.happenings
    }

    private init(random: SeededGenerator) { self.random = random }

    private mutating func reference() throws {
        let data = try ReferenceData.load()
        let time = try Samples.time("2026-07-10T08:00:00Z")
        for organisation in data.organisations {
            history.add(
                OrganisationRegistered(organisation: organisation), to: "organisation/\(organisation.code)", at: time)
        }
        for programme in data.programmes {
            history.add(ProgrammeRegistered(programme: programme), to: "programme/\(programme.code)", at: time)
        }
        for budget in data.budgets { history.add(BudgetRecorded(budget: budget), to: "budget/4.2", at: time) }
        for figure in data.figures { history.add(LetterFigureRecorded(figure: figure), to: "letters", at: time) }
    }

    private mutating func people() throws {
        let plans: [(String, [(String, Pillar)], Int)] = [
            ("UNICEF", [("E1", .education), ("E2", .education), ("I2", .infrastructure)], 9_000),
            ("UNHCR", [("P1", .protection), ("P3", .protection), ("E1", .education)], 14_000),
            ("ILO", [("J1", .livelihoods), ("E7", .education)], 1_800),
        ]
        let periods = [("2026-01-01", "2026-06-30", "2026-08-14"), ("2026-01-01", "2026-09-30", "2026-10-20")]
        for (turn, period) in periods.enumerated() {
            for country in Self.places.keys.sorted() {
                for (number, plan) in plans.enumerated() where country != "SD" || plan.0 != "ILO" {
                    let rows = try rows(country, plan.1, scale: plan.2 * (turn + 2) / 2)
                    let submission = try Samples.submission("results-\(country)-\(plan.0)-\(turn + 1)")
                    let report = PeopleReport(
                        programme: try Samples.programme("PROSPECTS"),
                        activity: try Samples.activity("XM-DAC-\(41_100 + number)-\(country)"),
                        period: try #require(Period(try Samples.day(period.0), try Samples.day(period.1))),
                        basis: .cumulative, rows: rows)
                    history.add(
                        PeopleReachedRecorded(
                            submission: submission, reporter: try Samples.organisation(plan.0),
                            provenance: country == "KE" ? .reported : generated, report: report, part: 1),
                        to: "activity/\(report.activity)", at: try Samples.time("\(period.2)T09:00:00Z"))
                }
            }
        }
    }

    private mutating func rows(
        _ country: String, _ indicators: [(String, Pillar)], scale: Int
    ) throws -> [PeopleReport.Row] {
        var rows: [PeopleReport.Row] = []
        for place in Self.places[country] ?? [] {
            for population in [Population.refugee, .hostCommunity, country == "SD" ? .internallyDisplaced : .unknown] {
                let weight = population == .refugee ? 10 : population == .hostCommunity ? 5 : 2
                for (indicator, pillar) in indicators {
                    let people = Int.random(in: scale * weight / 20...scale * weight / 10, using: &random)
                    rows.append(
                        PeopleReport.Row(
                            indicator: try #require(IndicatorCode(indicator)), pillar: pillar,
                            country: try Samples.country(country), location: place, population: population,
                            people: try #require(People(people)), parts: country == "EG" ? [] : try parts(people)))
                }
            }
        }
        return rows
    }

    private mutating func parts(_ people: Int) throws -> [PeopleReport.Part] {
        let women = people * Int.random(in: 44...58, using: &random) / 100
        let disabled = women / 30
        let part = { (sex: Sex, disability: Disability, count: Int) in
            PeopleReport.Part(sex: sex, age: .unknown, disability: disability, people: try #require(People(count)))
        }
        return [
            try part(.female, .with, disabled), try part(.female, .without, women - disabled),
            try part(.male, .unknown, people - women),
        ]
    }

    private mutating func activities() throws {
        let time = try Samples.time("2026-08-20T10:00:00Z")
        for (number, amounts) in [
            (3315, ["2": 120_000_000, "3": 46_500_000]), (3316, ["2": 96_000_000, "3": 41_250_000]),
        ] {
            try activity("XM-DAC-7-PPR-400000\(number)", reporter: "XM-DAC-7", amounts, "EUR", at: time)
        }
        try activity(
            "XM-DAC-41100-JO", reporter: "XM-DAC-41122", ["11": 60_000_000, "1": 21_000_000, "3": 4_300_000], "USD",
            at: time)
    }

    private mutating func activity(
        _ identifier: String, reporter: String, _ amounts: [String: Int], _ currency: String, at time: Date
    ) throws {
        let activity = try Samples.activity(identifier)
        let header = ActivityHeader(
            identifier: activity, reporter: OrganisationReference(ref: reporter), title: "Prospects, \(identifier)")
        var content = ActivityContent()
        for (number, (kind, amount)) in amounts.sorted(by: { $0.key < $1.key }).enumerated() {
            var transaction = ReportedTransaction(number: number + 1, type: kind)
            transaction.value = try Samples.money(amount, currency)
            transaction.date = try Samples.day("2026-03-31")
            if reporter != "XM-DAC-7" {
                transaction.provider = OrganisationReference(ref: "XM-DAC-7", activity: "XM-DAC-7-PPR-4000003315")
            }
            content.transactions.append(transaction)
        }
        let origin = Origin.submission(try Samples.submission("iati-\(reporter)"))
        history.add(
            ActivityRecorded(
                activity: header, version: 1, digest: "digest", parts: 1, origin: origin, provenance: .reported),
            to: "activity/\(identifier)", at: time)
        history.add(
            ActivityPartRecorded(activity: activity, version: 1, part: 1, content: content),
            to: "activity/\(identifier)", at: time)
    }

    private mutating func fund() throws {
        let call = try #require(CallID("OF-2026-SUDAN"))
        let programme = try Samples.programme("OPPORTUNITY-FUND")
        let time = try Samples.time("2026-08-01T09:00:00Z")
        history.add(
            CallPublished(
                call: call, title: "Opportunity Fund: Sudan emergency response", programme: programme,
                envelope: try Samples.money(20_000_000), opens: time, closes: time.addingTimeInterval(4_000_000),
                provenance: generated), to: "call/\(call)", at: time)
        for (number, amount) in [7_500_000, 4_200_000].enumerated() {
            let award = try #require(AwardID("proposal-\(number + 1)"))
            let shares = [
                PartnerShare(
                    organisation: try Samples.organisation("UNHCR"), amount: try Samples.money(amount * 6 / 10)),
                PartnerShare(organisation: try Samples.organisation("ILO"), amount: try Samples.money(amount * 4 / 10)),
            ]
            let money = try Samples.money(amount)
            let first = try Samples.money(amount * 4 / 10)
            let signed = try Samples.time("2026-10-0\(number + 1)T12:00:00Z")
            let (sudan, day) = (try Samples.country("SD"), try Samples.day("2026-10-01"))
            let activity = try Samples.activity("XM-DAC-7-OF-\(number + 1)")
            history.add(
                AwardSigned(
                    award: award, call: call, programme: programme, title: "Joint response \(number + 1)",
                    country: sudan,
                    signedBy: "approver", signedOn: day, amount: money, shares: shares,
                    tranches: [first, first, try Samples.money(amount * 2 / 10)], provenance: generated),
                to: "award/\(award)", at: signed)
            history.add(
                TranchePaid(
                    award: award, call: call, programme: programme, country: sudan, tranche: 1, amount: first,
                    shares: shares, approvedBy: "controller", paidOn: day, provenance: generated),
                to: "award/\(award)", at: signed)
            history.add(
                CommitmentRecorded(
                    activity: activity, title: "Joint response \(number + 1)", programme: programme, country: sudan,
                    origin: .award(award), date: day, amount: money, receivers: shares, provenance: generated),
                to: "activity/\(activity)", at: signed)
            history.add(
                DisbursementRecorded(
                    activity: activity, programme: programme, country: sudan, origin: .award(award), number: 1,
                    date: day,
                    amount: first,
                    receivers: [PartnerShare(organisation: try Samples.organisation("UNHCR"), amount: first)],
                    provenance: generated), to: "activity/\(activity)", at: signed)
        }
    }

    private mutating func grants() throws {
        let framework = try #require(FrameworkID("MENO"))
        let programme = try Samples.programme("MENO")
        let time = try Samples.time("2026-07-15T09:00:00Z")
        history.add(
            FrameworkPublished(
                framework: framework, title: "Migratie en Ontheemding 2023–2028", programme: programme,
                ceiling: try Samples.money(57_000_000), opens: time, closes: time.addingTimeInterval(4_000_000),
                passMark: 60, advancePercentage: 80, provenance: generated), to: "framework/\(framework)", at: time)
        let local = [
            ("ABAAD", "ABAAD", "LB", false, 2_400_000), ("YARID", "Young African Refugees", "UG", true, 1_150_000),
        ]
        for (number, (code, name, country, isRefugeeLed, amount)) in local.enumerated() {
            let application = try #require(ApplicationID("application-\(number + 1)"))
            let place = try Samples.country(country)
            let applicant = Applicant(
                organisation: try Samples.organisation(code), name: name, country: place,
                registration: "\(country)-\(number)",
                isLocal: true, isRefugeeLed: isRefugeeLed)
            let (money, day) = (try Samples.money(amount), try Samples.day("2026-09-15"))
            let advance = try Samples.money(amount * 8 / 10)
            let activity = try Samples.activity("XM-DAC-7-MENO-\(number + 1)")
            let granted = try Samples.time("2026-09-15T12:00:00Z")
            let receivers = { (amount: Money) in [PartnerShare(organisation: applicant.organisation, amount: amount)] }
            history.add(
                GrantAwarded(
                    framework: framework, application: application, programme: programme, title: "Legal aid and work",
                    applicant: applicant, country: place, amount: money, decidedBy: "officer", decidedOn: day,
                    provenance: generated), to: "application/\(application)", at: granted)
            history.add(
                AdvancePaid(
                    framework: framework, application: application, programme: programme, applicant: applicant,
                    country: place, amount: advance, paidBy: "controller", paidOn: day, provenance: generated),
                to: "application/\(application)", at: granted)
            history.add(
                CommitmentRecorded(
                    activity: activity, title: "Legal aid and work", programme: programme, country: place,
                    origin: .grant(application), date: day, amount: money, receivers: receivers(money),
                    provenance: generated), to: "activity/\(activity)", at: granted)
            history.add(
                DisbursementRecorded(
                    activity: activity, programme: programme, country: place, origin: .grant(application), number: 1,
                    date: day, amount: advance, receivers: receivers(advance), provenance: generated),
                to: "activity/\(activity)", at: granted)
        }
    }
}
