import Domain
import EventLog
import Foundation
import Testing

@Suite("Old versions of an event")
struct UpcastingTests {
    /// Payloads as programs of their time wrote them: never to be changed.
    static let frozen: [(any DomainEvent.Type, String, Shipped)] = [
        (
            ShippedV1.self, #"{"cents":125050,"to":"Zarqa"}"#,
            Shipped(cost: Money(Decimal(125_050) / 100, .eur), receiver: "Zarqa", note: nil)
        ),
        (
            ShippedV2.self, #"{"cost":"1250.50","receiver":"Zarqa"}"#,
            Shipped(cost: Money(Decimal(125_050) / 100, .eur), receiver: "Zarqa", note: nil)
        ),
        (
            Shipped.self, #"{"cost":{"amount":"1250.50","currency":"USD"},"receiver":"Zarqa"}"#,
            Shipped(cost: Money(Decimal(125_050) / 100, .usd), receiver: "Zarqa", note: nil)
        ),
        (
            Shipped.self,
            #"{"cost":{"amount":"0.05","currency":"EUR"},"later":[1],"note":"fragile","receiver":"Zarqa"}"#,
            Shipped(cost: Money(Decimal(5) / 100, .eur), receiver: "Zarqa", note: "fragile")
        ),
    ]

    @Test("are read as the newest one, through every version between", arguments: frozen.indices)
    func newest(_ index: Int) throws {
        let (type, payload, expected) = UpcastingTests.frozen[index]
        #expect(try Upcasting.decode(type, from: Array(payload.utf8)) as? Shipped == expected)
    }

    @Test("that do not fit their own version are refused, whatever fits another")
    func misfit() {
        #expect(throws: DecodingError.self) {
            try Upcasting.decode(ShippedV2.self, from: Array(UpcastingTests.frozen[0].1.utf8))
        }
    }

    @Test("are found from the newest one, newest first")
    func chain() {
        let versions = Upcasting.versions(of: Shipped.self).map { $0.type.description }
        #expect(
            versions == [
                "nl.prospects.intake.shipped.v3", "nl.prospects.intake.shipped.v2", "nl.prospects.intake.shipped.v1",
            ])
    }

    @Test("an upcaster that leads nowhere is a fault with a name, not a loop")
    func circle() {
        #expect(Upcasting.versions(of: Circular.self).count == 2)
        let error = #expect(throws: UpcastingError.self) {
            try Upcasting.decode(CircularV1.self, from: Array("{}".utf8))
        }
        #expect(error?.from == CircularV1.type)
    }

    @Test(
        "the name of a type is read back, of any version; anything else is no type of ours",
        arguments: [
            ("nl.prospects.intake.shipped.v3", true), ("nl.prospects.opportunity-fund.award-signed.v12", true),
            ("nl.prospects.intake.shipped.v0", false), ("nl.prospects.intake.shipped.v+3", false),
            ("nl.prospects.intake.shipped.v03", false), ("nl.prospects.intake.shipped", false),
            ("nl.prospects.intake..v1", false), ("nl.prospects.weather.rained.v1", false),
            ("com.example.intake.shipped.v1", false), ("nl.prospects.intake.a.b.v1", false),
            ("nl.prospects.intake.shipped.v99999999999999999999", false), ("", false),
        ])
    func names(_ text: String, _ isType: Bool) {
        #expect((EventType(text)?.description == text) == isType)
    }
}
