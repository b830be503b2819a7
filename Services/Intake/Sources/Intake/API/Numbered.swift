/// A row with its place in a list, which is what a page goes on from.
struct Numbered<Row: Sendable>: Encodable, Sendable {
    let number: Int64
    let row: Row

    func encode(to encoder: any Encoder) throws { try number.encode(to: encoder) }
}
