import Foundation

/// Numbers as people read them, and the middle of several.
enum Figures {
    /// Three digits that mean something.
    static func text(_ value: Double) -> String {
        let decimals = abs(value) >= 100 ? 0 : abs(value) >= 10 ? 1 : abs(value) >= 1 ? 2 : 3
        return String(format: "%.\(decimals)f", value)
    }

    static func median(_ values: [Double]) -> Double { quantile(0.5, of: values) }

    /// The least value that at least this part of the values does not exceed; 0 of none.
    static func quantile(_ part: Double, of values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        let place = Int((part * Double(values.count)).rounded(.up)) - 1
        return values.sorted()[min(max(place, 0), values.count - 1)]
    }

    static func thousandths(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
