import Domain
import Foundation
import ServiceKit
import Testing

@testable import OpportunityFund

@Suite("Publishing a call")
struct CallTests {
    @Test("A call is published once; the same again changes nothing, other content is refused")
    func once() throws {
        var history = try History()
        #expect(try history.give(.publish(Samples.call())) == [.published(Samples.call())])
        #expect(try history.give(.publish(Samples.call())) == [])
        #expect(history.refusal(of: .publish(try Samples.call(envelope: "2000000"))) == .callExists)
    }

    @Test(
        "An envelope is above zero",
        arguments: [("0", FundRejection.Code.invalidValue), ("-1", .invalidValue), ("0.01", nil)])
    func envelope(amount: String, refusal: FundRejection.Code?) throws {
        #expect(try History().refusal(of: .publish(Samples.call(envelope: amount))) == refusal)
    }

    @Test("A call closes after it opens, and has a title")
    func window() throws {
        func call(title: String, closes: Date) throws -> CallPublished {
            let call = try Samples.call()
            return CallPublished(
                call: call.call, title: title, programme: call.programme, envelope: call.envelope, opens: call.opens,
                closes: closes, provenance: call.provenance)
        }
        #expect(try History().refusal(of: .publish(call(title: "T", closes: Samples.opens))) == .invalidValue)
        #expect(try History().refusal(of: .publish(call(title: " ", closes: Samples.closes))) == .invalidValue)
        #expect(try History().refusal(of: .publish(call(title: "T", closes: Samples.closes))) == nil)
    }
}
