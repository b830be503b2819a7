import Domain
import Foundation
import ServiceKit

extension Figure {
    /// The value alone, as people read it: `1 200–1 500`, `EUR 5 000`, `12.5 %`; a dash where it is not known.
    var text: String {
        switch value {
        case .range(let low, let high):
            guard let low, let high else { return NumberText.unknown }
            return low == high
                ? NumberText.number(low) : "\(NumberText.number(low))\u{2013}\u{200B}\(NumberText.number(high))"
        case .count(let count): return NumberText.number(count)
        case .amount(let amount):
            let isWhole = amount.map { $0 == $0.rounded(to: 0) } ?? true
            return NumberText.money(amount, currency: unit, fractionDigits: isWhole ? 0 : 2)
        case .share(let part, let whole): return NumberText.share(part, of: whole)
        }
    }
}
