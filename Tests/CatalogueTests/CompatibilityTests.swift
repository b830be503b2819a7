import EventCatalogue
import Testing

/// One row of the table: what changes, and who can no longer read whom.
struct Change: Sendable, CustomTestStringConvertible {
    enum Verdict: Sendable {
        case full
        /// New readers cannot read old events.
        case breaksNewReaders
        /// Old readers cannot read new events.
        case breaksOldReaders
        case breaksBoth
    }

    let what: String
    let old: Shape
    let new: Shape
    let verdict: Verdict

    init(_ what: String, _ old: Shape, _ new: Shape, _ verdict: Verdict) {
        (self.what, self.old, self.new, self.verdict) = (what, old, new, verdict)
    }

    var testDescription: String { what }
}

@Suite("Old and new schemas in one log")
struct CompatibilityTests {
    private static let text = Shape.text(Shape.TextRule())
    private static let date = Shape.text(Shape.TextRule(format: "date"))
    private static let code = Shape.text(Shape.TextRule(pattern: "^[A-Z]{2}$"))
    private static let a = Shape.Field("a", text)
    private static let optionalA = Shape.Field("a", text, isRequired: false)
    private static let b = Shape.Field("b", .integer(minimum: nil))
    private static let optionalB = Shape.Field("b", .integer(minimum: nil), isRequired: false)

    private static func text(_ length: ClosedRange<Int>) -> Shape { .text(Shape.TextRule(length: length)) }

    /// A member `a` of one shape becomes one of another.
    private static func retyped(_ what: String, _ old: Shape, _ new: Shape, _ verdict: Change.Verdict) -> Change {
        Change(what, .object([Shape.Field("a", old)]), .object([Shape.Field("a", new)]), verdict)
    }

    static let table: [Change] = [
        Change("nothing", .object([a, optionalB]), .object([a, optionalB]), .full),
        Change("the order of members", .object([a, b]), .object([b, a]), .full),
        Change("the name of a type in the code", .named("X", .object([a])), .named("Y", .object([a])), .full),
        Change("a new optional member", .object([a]), .object([a, optionalB]), .full),
        Change("a new required member", .object([a]), .object([a, b]), .breaksNewReaders),
        Change("an optional member goes", .object([a, optionalB]), .object([a]), .breaksNewReaders),
        Change("a required member goes", .object([a, b]), .object([a]), .breaksBoth),
        Change("a required member is renamed", .object([a]), .object([Shape.Field("c", text)]), .breaksBoth),
        Change(
            "an optional member is renamed", .object([optionalA]),
            .object([Shape.Field("c", text, isRequired: false)]), .breaksNewReaders),
        Change("optional becomes required", .object([optionalA]), .object([a]), .breaksNewReaders),
        Change("required becomes optional", .object([a]), .object([optionalA]), .breaksOldReaders),
        retyped("a text becomes a number", text, .integer(minimum: nil), .breaksBoth),
        retyped("a number becomes a truth value", .integer(minimum: nil), .boolean, .breaksBoth),
        retyped("one becomes many", text, .list(text), .breaksBoth),
        retyped("an object becomes a text", .object([a]), text, .breaksBoth),
        retyped("any text becomes a date", text, date, .breaksNewReaders),
        retyped("a date becomes any text", date, text, .breaksOldReaders),
        retyped("a pattern changes", code, .text(Shape.TextRule(pattern: "^[A-Z]{3}$")), .breaksBoth),
        retyped("a text may be longer", text(1...10), text(1...20), .breaksOldReaders),
        retyped("a text must be shorter", text(1...20), text(1...10), .breaksNewReaders),
        retyped("a bound on length is new", text, text(1...10), .breaksNewReaders),
        retyped("a number may be less", .integer(minimum: 1), .integer(minimum: 0), .breaksOldReaders),
        retyped("a bound on a number is new", .integer(minimum: nil), .integer(minimum: 0), .breaksNewReaders),
        retyped("a value is added to an enumeration", .choice(["x"]), .choice(["x", "y"]), .breaksOldReaders),
        retyped("a value is taken from an enumeration", .choice(["x", "y"]), .choice(["x"]), .breaksNewReaders),
        retyped("the order of an enumeration", .choice(["x", "y"]), .choice(["y", "x"]), .full),
        retyped("an enumeration becomes any text", .choice(["x"]), text, .breaksOldReaders),
        retyped("an enumeration becomes a code", .choice(["x"]), code, .breaksBoth),
        retyped("in a list: a new optional member", .list(.object([a])), .list(.object([a, optionalB])), .full),
        retyped("in a list: a required member goes", .list(.object([a, b])), .list(.object([a])), .breaksBoth),
        retyped("below: optional becomes required", .object([optionalA]), .object([a]), .breaksNewReaders),
    ]

    @Test("each change breaks whom the table says", arguments: table)
    func verdict(_ change: Change) {
        let found = Compatibility(old: change.old, new: change.new)
        #expect(found.backward.isEmpty == (change.verdict == .full || change.verdict == .breaksOldReaders), "\(found)")
        #expect(found.forward.isEmpty == (change.verdict == .full || change.verdict == .breaksNewReaders), "\(found)")
        #expect(found.isFull == (change.verdict == .full))
    }

    @Test("undoing a change breaks the other way round, but for members that go", arguments: table)
    func mirrored(_ change: Change) {
        let (there, back) = (
            Compatibility(old: change.old, new: change.new), Compatibility(old: change.new, new: change.old)
        )
        // A reader that knows a member less loses it only when it is the newer one.
        let losses = { (reasons: [String]) in reasons.filter { !$0.contains("lost") } }
        #expect(losses(back.forward) == losses(there.backward))
        #expect(losses(back.backward) == losses(there.forward))
    }

    @Test("a breach names the place")
    func place() {
        let old = Shape.object([Shape.Field("rows", .list(.object([Self.a])))])
        let new = Shape.object([Shape.Field("rows", .list(.object([Self.a, Self.b])))])
        #expect(Compatibility(old: old, new: new).backward == ["“/rows/*/b” is required and is not there"])
    }
}
