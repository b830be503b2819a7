import Domain
import Foundation

/// Amounts are written as text, so that no reader turns them into binary fractions; what is unknown is `null`.
extension Figure: Encodable {
    private enum CodingKeys: String, CodingKey {
        case figure, parameters, low, high, value, part, whole, unit, asOf, provenance, note, lineage
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .figure)
        let named = selection.parameters.filter { $0.name != "asOf" }
        try container.encode(Dictionary(named.map { ($0.name, $0.value) }) { first, _ in first }, forKey: .parameters)
        switch value {
        case .range(let low, let high):
            try container.encode(low, forKey: .low)
            try container.encode(high, forKey: .high)
        case .count(let count):
            try container.encode(count, forKey: .value)
        case .amount(let amount):
            try container.encode(amount.map(ExactDecimal.init), forKey: .value)
        case .share(let part, let whole):
            try container.encode(percentage.map(ExactDecimal.init), forKey: .value)
            try container.encode(part.map(ExactDecimal.init), forKey: .part)
            try container.encode(whole.map(ExactDecimal.init), forKey: .whole)
        }
        try container.encode(unit, forKey: .unit)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(provenance, forKey: .provenance)
        try container.encodeIfPresent(note, forKey: .note)
        try container.encode(lineage, forKey: .lineage)
    }
}
