import Foundation
import ServiceKit

/// Bands between columns of blocks, as wide as what flows: inline SVG without a script.
struct FlowPicture: Sendable {
    struct Band: Sendable {
        let from: String
        let to: String
        let amount: Double
        /// What it says when pointed at, and to those who do not see it.
        let text: String
        let colour: Int
    }

    let title: String
    /// The bands between each two neighbouring columns.
    let stages: [[Band]]
    let id: String

    private static let width = 880.0
    private static let height = 380.0
    private static let block = 12.0
    private static let gap = 14.0
    private static let margin = 185.0

    var html: HTML {
        let description = stages.joined().map(\.text).joined(separator: " ")
        let columns = self.columns
        // Blocks of next to nothing are still drawn, and have a name: the picture is as high as they need.
        let bottom = columns.joined().map { $0.top + $0.height }.max() ?? Self.height
        var markup =
            "<figure class=\"flow\" tabindex=\"0\">\n<svg viewBox=\"0 0 880 \(Int(bottom) + 16)\" role=\"img\" "
        markup += "aria-labelledby=\"\(id)-title \(id)-text\">\n"
        markup += "<title id=\"\(id)-title\">\(HTML(escaping: title).markup)</title>\n"
        markup += "<desc id=\"\(id)-text\">\(HTML(escaping: description).markup)</desc>\n"
        for (stage, bands) in stages.enumerated() where columns.indices.contains(stage + 1) {
            markup += paths(bands, columns[stage], columns[stage + 1])
        }
        for (index, column) in columns.enumerated() { markup += blocks(column, isLast: index == columns.count - 1) }
        return HTML(trusted: markup + "</svg>\n</figure>\n")
    }

    struct Block: Sendable {
        let name: String
        let x: Double
        let top: Double
        let height: Double
    }

    /// Where each block stands: as high as the larger of what comes and what goes.
    var columns: [[Block]] {
        let count = stages.count + 1
        let names = (0..<count).map { column -> [(String, Double)] in
            let into = column > 0 ? stages[column - 1].map { ($0.to, $0.amount) } : []
            let out = column < stages.count ? stages[column].map { ($0.from, $0.amount) } : []
            var order: [String] = []
            for (name, _) in into + out where !order.contains(name) { order.append(name) }
            return order.map { name in
                let sums = [into, out].map { $0.filter { $0.0 == name }.reduce(0) { $0 + $1.1 } }
                return (name, max(sums[0], sums[1]))
            }
        }
        let scale =
            names.filter { !$0.isEmpty }.map { column -> Double in
                let sum = column.reduce(0) { $0 + $1.1 }
                return sum > 0 ? (Self.height - Self.gap * Double(column.count - 1)) / sum : 0
            }.min() ?? 0
        return names.enumerated().map { index, column in
            let step = (Self.width - 2 * Self.margin - Self.block) / Double(max(1, count - 1))
            var top = 4.0
            return column.map { name, amount in
                let height = max(1, amount * scale)
                defer { top += height + Self.gap }
                return Block(name: name, x: Self.margin + Double(index) * step, top: top, height: height)
            }
        }
    }

    private func paths(_ bands: [Band], _ left: [Block], _ right: [Block]) -> String {
        var (out, into): ([String: Double], [String: Double]) = ([:], [:])
        let scale = self.scale
        var markup = ""
        for band in bands {
            guard let from = left.first(where: { $0.name == band.from }),
                let to = right.first(where: { $0.name == band.to })
            else { continue }
            let width = band.amount * scale
            let (start, end) = (from.x + Self.block, to.x)
            let (a, b) = (from.top + out[band.from, default: 0], to.top + into[band.to, default: 0])
            out[band.from, default: 0] += width
            into[band.to, default: 0] += width
            let middle = (start + end) / 2
            let points = [
                start, a, middle, a, middle, b, end, b, end, b + width, middle, b + width, middle, a + width, start,
                a + width,
            ]
            .map(Self.coordinate)
            markup +=
                "<path class=\"s\(band.colour)\" d=\"M\(points[0]) \(points[1])C\(points[2...7].joined(separator: " "))"
            markup += "L\(points[8]) \(points[9])C\(points[10...15].joined(separator: " "))Z\">"
            markup += "<title>\(HTML(escaping: band.text).markup)</title></path>\n"
        }
        return markup
    }

    /// Points per unit of the amount, the same in all columns.
    private var scale: Double {
        for (stage, bands) in stages.enumerated() {
            guard let first = columns[stage].max(by: { $0.height < $1.height }) else { continue }
            let out = bands.filter { $0.from == first.name }.reduce(0) { $0 + $1.amount }
            let into = stage > 0 ? stages[stage - 1].filter { $0.to == first.name }.reduce(0) { $0 + $1.amount } : 0
            if max(out, into) > 0 { return first.height / max(out, into) }
        }
        return 0
    }

    private func blocks(_ column: [Block], isLast: Bool) -> String {
        column.map { block in
            let x = isLast ? block.x + Self.block + 6 : block.x - 6
            let anchor = isLast ? "start" : "end"
            let name = block.name.count > 26 ? block.name.prefix(25) + "…" : block.name[...]
            return "<rect class=\"s5\" x=\"\(Self.coordinate(block.x))\" y=\"\(Self.coordinate(block.top))\" "
                + "width=\"\(Self.coordinate(Self.block))\" height=\"\(Self.coordinate(block.height))\"/>\n"
                + "<text x=\"\(Self.coordinate(x))\" y=\"\(Self.coordinate(block.top + block.height / 2 + 4))\" "
                + "text-anchor=\"\(anchor)\">\(HTML(escaping: String(name)).markup)</text>\n"
        }.joined()
    }

    private static func coordinate(_ value: Double) -> String { String((value * 10).rounded() / 10) }
}
