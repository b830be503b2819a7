import Foundation
import Testing

/// The whole flow, with and without programs that die in the middle of it.
@Suite("Nothing twice, nothing lost", .serialized, .timeLimit(.minutes(10)))
struct KillTests {
    static let kills = 30

    @Test("thirty kills in the middle of the flow leave the same totals as none", arguments: Platform.Kind.allCases)
    func killed(_ kind: Platform.Kind) async throws {
        let undisturbed = try await KillTests.run(kind, seed: nil)
        let disturbed = try await KillTests.run(kind, seed: 20_261_121, expecting: undisturbed.figures)
        // The flow did what it says, so that equal totals mean something.
        let call = undisturbed.figures["calls"].list.first
        #expect(call?["decisions"].int == 2 && call?["paid"]["value"].text == "320000")
        #expect(undisturbed.figures["frameworks"].list.first?["decisions"].int == 2)
        #expect((undisturbed.figures["reach"]["total"]["reach"]["low"].int ?? 0) > 0)
        #expect(disturbed.kills == KillTests.kills)
        #expect(disturbed.submissions == Flow.submissions)
        #expect(disturbed.submissions == undisturbed.submissions)
        #expect(disturbed.figures == undisturbed.figures)
        #expect(disturbed.verified, "\(disturbed.verification)")
    }

    struct Outcome {
        var figures: JSON
        var submissions: Int
        var kills: Int
        var verified: Bool
        var verification: String
    }

    /// - Parameters:
    ///   - seed: of the schedule of kills; none without it.
    ///   - expected: figures to wait for. What came twice or never gives others, and ends the wait in vain.
    static func run(_ kind: Platform.Kind, seed: UInt64?, expecting expected: JSON? = nil) async throws -> Outcome {
        let platform = try await Platform(kind)
        do {
            try await platform.start()
            var schedule = KillSchedule(seed: seed, steps: Flow.steps.count, kills: kills)
            for (number, step) in Flow.steps.enumerated() {
                if let strike = schedule.strike(before: number) {
                    try await run(step, on: platform, dyingBy: strike)
                } else {
                    try await step.run(platform)
                }
            }
            while let strike = schedule.remaining() {
                try await platform.programs[strike.victim % platform.programs.count].restart()
            }
            try await settle(platform, expecting: expected)
            let figures = try await platform.figures()
            let listed = try await platform.send("GET", "/intake/v1/submissions?limit=1000", as: "programme-officer")
            await platform.stop()
            let verification = try await Program.run([
                "verify", "--data", platform.data.path,
            ])
            return Outcome(
                figures: figures, submissions: listed.json["items"].list.count, kills: schedule.struck,
                verified: verification.status == 0, verification: verification.output + verification.errors)
        } catch {
            let logs = platform.programs.map { $0.tail() }.joined(separator: "\n--\n")
            await platform.stop()
            throw SystemFault(description: "\(error)\n\(logs)")
        }
    }

    /// Starts a step, kills a program while it runs, starts the program again and tries the step until it is done.
    private static func run(_ step: Flow.Step, on platform: Platform, dyingBy strike: KillSchedule.Strike) async throws
    {
        let victim = platform.programs[strike.victim % platform.programs.count]
        async let first: Void? = try? step.run(platform)
        try await Task.sleep(for: .milliseconds(strike.delay))
        try await victim.restart()
        _ = await first
        try await step.run(platform)
    }

    /// Everything sent is judged, published, recorded and counted.
    private static func settle(_ platform: Platform, expecting expected: JSON?) async throws {
        let list = try await platform.send("GET", "/intake/v1/submissions?limit=1000", as: "programme-officer").json
        for submission in list["items"].list {
            let id = submission["id"].text ?? ""
            try await platform.until("\(id) is published") {
                try await platform.send("GET", "/intake/v1/submissions/\(id)?wait=5", as: "programme-officer")
                    .json["isPublished"].bool == true
            }
            try await platform.waitUntilThere("/portfolio/v1/summary?submission=\(id)")
        }
        // A program that was just started reads on only after a while, so stillness alone says little.
        if let expected {
            try await platform.until("the figures are as expected") { try await platform.figures() == expected }
        }
        // Analytics follows the portfolio: it has arrived when its figures no longer change.
        var before = try await platform.figures()
        try await Task.sleep(for: .milliseconds(1_500))
        var now = try await platform.figures()
        while now != before {
            before = now
            try await Task.sleep(for: .milliseconds(1_500))
            now = try await platform.figures()
        }
    }
}

extension RunningProgram {
    func restart() async throws {
        await crash()
        try await start()
    }
}

/// Which program dies when: drawn from a seed, so that a failure can be repeated.
struct KillSchedule {
    struct Strike {
        let victim: Int
        /// Milliseconds after the step began.
        let delay: Int
    }

    private var strikes: [Int: Strike] = [:]
    private var extra: [Strike] = []
    private(set) var struck = 0

    init(seed: UInt64?, steps: Int, kills: Int) {
        guard let seed else { return }
        var random = Seeded(seed)
        let chosen = Array(0..<steps).shuffled(using: &random).prefix(kills)
        for step in chosen {
            strikes[step] = Strike(
                victim: Int.random(in: 0..<60, using: &random), delay: Int.random(in: 0...60, using: &random))
        }
        extra = (0..<max(0, kills - chosen.count)).map { _ in
            Strike(victim: Int.random(in: 0..<60, using: &random), delay: 0)
        }
    }

    mutating func strike(before step: Int) -> Strike? {
        guard let strike = strikes[step] else { return nil }
        struck += 1
        return strike
    }

    mutating func remaining() -> Strike? {
        guard let strike = extra.popLast() else { return nil }
        struck += 1
        return strike
    }
}
