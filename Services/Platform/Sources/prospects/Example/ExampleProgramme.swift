import AsyncHTTPClient
import Foundation
import Logging
import ServiceKit

/// Loads the example through the platform's own doors: partners submit, people on the donor's side decide.
///
/// Everything invented is made by a generator with a fixed seed and marked as generated. What is already there
/// stays as it is: a second start changes nothing.
struct ExampleProgramme: Sendable {
    static let seed: UInt64 = 2026
    static let generator = "example programme, seed \(seed)"

    let server: String
    let keys: ExampleKeys
    let logger: Logger

    /// - Returns: what a person sees first, in ten lines.
    func load() async throws -> [String] {
        var random = SeededGenerator(seed: ExampleProgramme.seed)
        let bar = ProgressBar("Loading the example")
        let shares = ExamplePartner.all.map { ExampleActivities.shares($0, &random) }
        let files =
            [("NL-MFA", "donor.xml", Data(ExampleActivities.donorFile().utf8))]
            + zip(ExamplePartner.all, shares).map { partner, shares in
                (partner.code, "\(partner.code).xml", Data(ExampleActivities.partnerFile(partner, shares).utf8))
            }
        let reports = try ExampleReports.all(&random).enumerated().map { index, report in
            (report.partner, "report-\(index + 1).json", Data(try PlatformJSON.encoder().encode(report.document)))
        }
        let total = Int64(files.count + reports.count + 2 * ExampleFinances.count + 20)
        var submissions: [String] = []
        for (holder, name, content) in files + reports {
            submissions.append(try await desk(holder).submit(name, content))
            bar.update(Int64(submissions.count), of: total)
        }
        var done = Int64(submissions.count)
        let finances = try await FinanceExample(programme: self, shares: shares).load {
            done += 1
            bar.update(done, of: total)
        }
        let awards = try await FundExample(programme: self).load()
        let grants = try await SubsidyExample(programme: self).load()
        try await CountryExample(programme: self).load()
        try await ManagedExample(programme: self).load()
        try await BudgetExample(programme: self).load()
        if let last = submissions.last { try await desk("NL-MFA").waitUntilRecorded(last) }
        bar.finish()
        return ExampleSummary(
            server: server, submissions: submissions.count + finances, files: files.count,
            reports: reports.count, finances: finances,
            proposals: ExampleProposals.proposals.count, awards: awards,
            applications: ExampleProposals.applications.count, grants: grants
        ).lines
    }

    /// The platform as the holder of a key sees it.
    func desk(_ holder: String) throws -> ExampleDesk {
        ExampleDesk(holder: holder, client: try PlatformClient(server: server, key: keys[holder]))
    }
}
