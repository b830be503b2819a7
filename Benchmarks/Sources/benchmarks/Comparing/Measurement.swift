/// What one benchmark saw.
struct Measurement: Codable, Sendable {
    /// What the product did.
    let product: Quantity
    /// What it is compared with.
    let beside: Quantity
    /// How near the product comes to what it is compared with; more is better.
    let ratio: Double
    /// Set where the limit is a promise and not a part of what was seen.
    var promised: Double?
    /// What else was seen.
    var notes: [Quantity] = []
}

/// A number with its unit and what it is of.
struct Quantity: Codable, Sendable {
    let name: String
    let value: Double
    let unit: String

    var text: String { "\(Figures.text(value)) \(unit)" }
}
