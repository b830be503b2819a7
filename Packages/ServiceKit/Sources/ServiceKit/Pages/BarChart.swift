public import Foundation

/// Horizontal stacked bars as inline SVG: no script, readable by a screen reader, as wide as its place.
///
/// A bar shows parts of a whole. A value that is unknown or negative is told in the text and not drawn.
public struct BarChart: Sendable {
    /// How a segment looks: one of eight colours that are told apart in light and dark.
    public enum Style: Int, Sendable, CaseIterable {
        /// Blue.
        case one = 1
        /// Brown.
        case two
        /// Green.
        case three
        /// Purple.
        case four
        /// Grey.
        case five
        /// Red.
        case six
        /// Teal.
        case seven
        /// Indigo.
        case eight

        var name: String { "s\(self.rawValue)" }
    }

    /// A part of a bar.
    public struct Segment: Sendable {
        /// What it is, as the legend says.
        public let name: String
        /// How much; `nil` when it is not known.
        public let value: Decimal?
        /// How it looks. The same name should always look the same.
        public let style: Style

        /// A part of a bar.
        public init(_ name: String, _ value: Decimal?, style: Style) {
            self.name = name
            self.value = value
            self.style = style
        }

        /// What is drawn.
        var extent: Double {
            let value = self.value.map { NSDecimalNumber(decimal: $0).doubleValue } ?? 0
            return value.isFinite && value > 0 ? value : 0
        }
    }

    /// A bar.
    public struct Row: Sendable {
        /// What the bar is about.
        public let label: String
        /// Its parts, from left to right.
        public let segments: [Segment]

        /// A bar.
        public init(_ label: String, _ segments: [Segment]) {
            self.label = label
            self.segments = segments
        }

        /// The sum of what is known; `nil` when nothing is.
        public var total: Decimal? {
            let known = self.segments.compactMap(\.value)
            return known.isEmpty ? nil : known.reduce(0, +)
        }
    }

    /// What the chart shows.
    public let title: String
    /// The unit of all values, such as `people` or `EUR`.
    public let unit: String
    /// The bars, from top to bottom.
    public let rows: [Row]

    /// A chart.
    public init(title: String, unit: String, rows: [Row]) {
        self.title = title
        self.unit = unit
        self.rows = rows
    }
}
