import Findings
import Foundation

/// Every kind of file that can be judged. The first judge that takes a file judges it; the last one takes all, and says
/// of what is no file of its kind that it is none.
struct FileJudges: Sendable {
    static let all = FileJudges([IATIFileJudge(), DocumentFileJudge()], otherwise: IATIFileJudge())

    private static let startLength = 8 << 10

    private let judges: [any FileJudge]
    private let fallback: any FileJudge
    /// The texts of all rules.
    let catalogue: MessageCatalogue

    init(_ judges: [any FileJudge], otherwise fallback: any FileJudge) {
        self.judges = judges
        self.fallback = fallback
        catalogue = judges.map(\.catalogue).reduce(FindingLog.catalogue) { $0.merging($1) }
    }

    func judge(file: String, settings: JudgingSettings) -> CheckedFile {
        let start = Self.start(of: file)
        return (judges.first { $0.takes(start) } ?? fallback).judge(file: file, settings: settings)
    }

    private static func start(of file: String) -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: file) else { return [] }
        defer { try? handle.close() }
        return Array((try? handle.read(upToCount: startLength)) ?? Data())
    }
}
