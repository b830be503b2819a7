import Domain
import Journal
import Testing

@testable import Portfolio

/// Merges: what is decided, what is refused, and that any order of merges and undoing leaves an equivalence.
@Suite("Who is who")
struct IdentityTests {
    private let officer = Officer(id: "of-1", organisation: "NL-MFA")

    private func state(_ merges: [(kept: String, merged: String)]) throws -> IdentityRegister.State {
        var state = IdentityRegister.initial
        for (kept, merged) in merges {
            for event in try IdentityRegister.decide(merge(merged, into: kept), in: state) {
                IdentityRegister.evolve(&state, by: event)
            }
        }
        return state
    }

    private func merge(
        _ merged: String, into kept: String, because reason: String = "one office"
    ) -> IdentityRegister.Command {
        .merge(.organisation, kept: kept, merged: merged, reason: reason, by: officer)
    }

    private func undo(_ merged: String) -> IdentityRegister.Command {
        .undo(.organisation, merged: merged, reason: "two offices", by: officer)
    }

    @Test("a merge says who is kept, why, and who decided; again it changes nothing")
    func merges() throws {
        let events = try IdentityRegister.decide(merge("B", into: "A"), in: IdentityRegister.initial)
        let expected = OrganisationsMerged(
            kept: try Samples.organisation("A"), merged: try Samples.organisation("B"), reason: "one office",
            decidedBy: "of-1")
        #expect(events == [.merged(expected)])
        #expect(try IdentityRegister.decide(merge("B", into: "A"), in: state([("A", "B")])) == [])
    }

    @Test("chains lead to their end")
    func chain() throws {
        let state = try state([("B", "A"), ("C", "B"), ("D", "C")])
        #expect(["A", "B", "C", "D", "E"].map(state.root) == ["D", "D", "D", "D", "E"])
    }

    @Test("circles, merged ones, oneself and silence are refused")
    func refused() throws {
        let state = try state([("B", "A"), ("C", "B")])
        func code(_ command: IdentityRegister.Command) -> IdentityRejection.Code? {
            do throws(IdentityRejection) {
                _ = try IdentityRegister.decide(command, in: state)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code(merge("C", into: "A")) == .mergeCircle)
        #expect(code(merge("A", into: "D")) == .alreadyMerged)
        #expect(code(merge("D", into: "A")) == .alreadyMerged)
        #expect(code(merge("D", into: "D")) == .sameMember)
        #expect(code(merge("D", into: "C", because: " \n")) == .reasonMissing)
        #expect(code(undo("C")) == .notMerged)
        #expect(
            code(.dismiss(.organisation, IdentityRegister.Pair("A", "C"), reason: "two", by: officer)) == .alreadyMerged
        )
        #expect(code(merge("D", into: "C")) == nil)
    }

    @Test("who is one already, or was suspected before, is not suspected again")
    func suspected() throws {
        let resemblance = Resemblance(score: 90, reasons: ["alike"])
        func suspect(_ one: String, _ other: String) -> IdentityRegister.Command {
            .suspect(.organisation, IdentityRegister.Pair(one, other), resemblance, .standard)
        }
        var state = try state([("B", "A"), ("C", "B")])
        #expect(try IdentityRegister.decide(suspect("C", "A"), in: state) == [])
        let first = try IdentityRegister.decide(suspect("D", "A"), in: state)
        #expect(first.count == 1)
        for event in first { IdentityRegister.evolve(&state, by: event) }
        #expect(try IdentityRegister.decide(suspect("A", "D"), in: state) == [])
    }

    @Test("any order of merges and undoing leaves an equivalence, and loses nobody", arguments: 1...40)
    func equivalence(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let members = (0..<8).map { "O\($0)" }
        var state = IdentityRegister.initial
        // The model: pairs that were said to be one, without direction.
        var said: Set<IdentityRegister.Pair> = []
        for _ in 0..<60 {
            let one = try #require(members.randomElement(using: &random))
            let other = try #require(members.randomElement(using: &random))
            let command = Int.random(in: 0..<3, using: &random) == 0 ? undo(one) : merge(one, into: other)
            guard let events = try? IdentityRegister.decide(command, in: state) else { continue }
            for event in events {
                IdentityRegister.evolve(&state, by: event)
                guard let edge = event.edge else { continue }
                if edge.isThere {
                    said.insert(IdentityRegister.Pair(edge.kept, edge.merged))
                } else {
                    said.remove(IdentityRegister.Pair(edge.kept, edge.merged))
                }
            }
            for member in members {
                #expect(state.root(of: state.root(of: member)) == state.root(of: member))
                let reachable = Self.reachable(from: member, said)
                #expect(Set(members.filter { state.root(of: $0) == state.root(of: member) }) == reachable)
            }
        }
    }

    private static func reachable(from member: String, _ pairs: Set<IdentityRegister.Pair>) -> Set<String> {
        var found: Set<String> = [member]
        var grew = true
        while grew {
            let next = pairs.filter { found.contains($0.first) != found.contains($0.second) }
            for pair in next { found.formUnion([pair.first, pair.second]) }
            grew = !next.isEmpty
        }
        return found
    }
}
