/// Instruments of finance of the example.
struct ExampleInstrument: Encodable {
    let id: String
    let kind: String
    let title: String
    var facility: String?
    let programme: String
    let country: String
    var loan: String?
    var grant: Amount?
    var dutchGrant: Amount?
    var loanAmount: Amount?
    var guaranteed: Amount?
    var privateMobilised: Amount?
    let date = "2026-03-01"
    let provenance = "generated: \(ExampleProgramme.generator)"

    struct Amount: Encodable {
        let amount: String
        let currency: String

        init(_ amount: Int, _ currency: String) { (self.amount, self.currency) = ("\(amount)", currency) }
    }

    static let all = [
        ExampleInstrument(
            id: "GEN-LOAN-JO", kind: "concessional-loan", title: "Loan for schools (generated example)",
            facility: "GCFF", programme: "GCFF", country: "JO", loan: "GEN-LOAN-1", grant: Amount(24_000_000, "USD"),
            dutchGrant: Amount(6_000_000, "USD"), loanAmount: Amount(160_000_000, "USD")),
        ExampleInstrument(
            id: "GEN-GUARANTEE-KE", kind: "guarantee", title: "Guarantee for lenders (generated example)",
            programme: "PROSPECTS", country: "KE", guaranteed: Amount(4_000_000, "EUR"),
            privateMobilised: Amount(9_000_000, "EUR")),
        ExampleInstrument(
            id: "GEN-BLENDED-KE", kind: "blended-finance", title: "Fund for enterprises (generated example)",
            programme: "PROSPECTS", country: "KE", grant: Amount(3_000_000, "USD"),
            privateMobilised: Amount(5_000_000, "USD")),
    ]
}
