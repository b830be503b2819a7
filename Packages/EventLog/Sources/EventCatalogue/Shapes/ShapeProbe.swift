import Domain
import EventLog
import Foundation

/// Finds the shape of a type by letting it decode itself from a source that has whatever it asks for.
///
/// What is found is what the program reads: there is no second description that could differ from it.
public struct ShapeProbe<Value: Decodable> {
    public let shape: Shape
    /// A value with every member present, and one element in each list.
    public let example: Value

    /// Throws `ShapeError` for a type whose shape cannot be told, naming what to do.
    public init(_ type: Value.Type) throws { try self.init(type, for: nil, depth: 0) }

    /// - Parameters:
    ///   - field: the member that is asked for, with its owner: `PartnerShare.amount`.
    ///   - depth: how many types it stands in.
    init(_ type: Value.Type, for field: String?, depth: Int) throws {
        if let leaf = try Leaf(type) {
            shape = leaf.shape
            example = try leaf.example(as: type, for: field)
            return
        }
        let name = ShapeName.of(type)
        guard depth < 32 else {
            throw ShapeError(type: name, reason: "it stands in itself, or is a number that is neither Int nor Int64")
        }
        let record = ShapeRecord(owner: name, depth: depth + 1)
        let decoded: Value
        do {
            decoded = try Value(from: ProbingDecoder(record: record, field: field))
        } catch let error as ShapeError {
            throw error
        } catch {
            throw ShapeError(type: name, reason: "the example made for it is refused: \(error)")
        }
        (shape, example) = (try record.shape(), decoded)
    }
}

/// How types are called in the catalogue.
enum ShapeName {
    /// The name in the code without its modules: `PeopleReport.Row`, `Identifier<Award>`.
    static func of(_ type: Any.Type) -> String {
        let reflected = String(reflecting: type)
        guard let dot = reflected.firstIndex(of: ".") else { return reflected }
        return reflected.replacing("\(reflected[..<dot]).", with: "")
    }
}

/// A type whose shape the catalogue cannot tell.
public struct ShapeError: Error, CustomStringConvertible {
    public let type: String
    public let reason: String

    public var description: String {
        "the shape of \(type) cannot be told: \(reason); make it conform to DescribedValue, or to CaseIterable where it "
            + "is an enumeration of texts"
    }
}
