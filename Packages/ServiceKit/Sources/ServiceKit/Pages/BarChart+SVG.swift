import Foundation

extension BarChart {
    private static let width = 440.0
    private static let rowHeight = 52
    private static let barHeight = 22

    /// The chart as a figure with caption, SVG and legend.
    public func render() -> HTML {
        let height = max(1, self.rows.count) * Self.rowHeight
        var markup = "<figure class=\"chart\">\n<figcaption>\(HTML.escape(self.title))</figcaption>\n"
        markup += "<svg viewBox=\"0 0 \(NumberText.plain(Self.width)) \(height)\" role=\"img\" "
        markup += "aria-label=\"\(HTML.escape(self.title))\">\n"
        markup += "<title>\(HTML.escape(self.title))</title>\n<desc>\(HTML.escape(self.summary))</desc>\n"
        let longest = self.rows.map(\.extent).max() ?? 0
        for (index, row) in self.rows.enumerated() {
            markup += self.bar(row, top: index * Self.rowHeight, longest: longest)
        }
        markup += "</svg>\n\(self.legend)</figure>\n"
        return HTML(trusted: markup)
    }

    /// All values in words, for those who do not see the bars.
    private var summary: String {
        self.rows.map { row in
            let parts = row.segments.map { "\($0.name) \(NumberText.number($0.value))" }.joined(separator: ", ")
            return "\(row.label): \(NumberText.number(row.total)) \(self.unit) (\(parts))."
        }.joined(separator: " ")
    }

    private func bar(_ row: Row, top: Int, longest: Double) -> String {
        let amount = "\(NumberText.number(row.total)) \(self.unit)"
        let label = Self.shortened(row.label, to: max(10, 50 - amount.count))
        var markup = "<text x=\"0\" y=\"\(top + 16)\">\(HTML.escape(label))</text>\n"
        markup += "<text class=\"amount\" x=\"\(NumberText.plain(Self.width))\" y=\"\(top + 16)\" "
        markup += "text-anchor=\"end\">\(HTML.escape(amount))</text>\n"
        for (segment, span) in zip(row.segments, row.spans(longest: longest, width: Self.width)) {
            guard span.width > 0 else { continue }
            let value = NumberText.number(segment.value)
            markup += "<rect class=\"\(segment.style.name)\" x=\"\(NumberText.plain(span.start))\" y=\"\(top + 22)\" "
            markup += "width=\"\(NumberText.plain(span.width))\" height=\"\(Self.barHeight)\">"
            markup += "<title>\(HTML.escape("\(row.label), \(segment.name): \(value) \(self.unit)"))</title></rect>\n"
            if span.width >= Double(value.count) * 8 + 10 {
                markup += "<text class=\"inside\" x=\"\(NumberText.plain(span.start + 5))\" y=\"\(top + 38)\">"
                markup += "\(HTML.escape(value))</text>\n"
            }
        }
        return markup
    }

    private var legend: String {
        var seen: Set<String> = []
        let entries = self.rows.flatMap(\.segments).filter { seen.insert("\($0.style.name) \($0.name)").inserted }
        guard !entries.isEmpty else { return "" }
        let items = entries.map { segment in
            "<li><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"\(segment.style.name)\" width=\"10\" "
                + "height=\"10\"/></svg>\(HTML.escape(segment.name))</li>\n"
        }
        return "<ul class=\"legend\">\n\(items.joined())</ul>\n"
    }

    private static func shortened(_ text: String, to length: Int) -> String {
        text.count <= length ? text : text.prefix(length - 1) + "…"
    }
}

extension BarChart.Row {
    /// What is drawn of all segments.
    var extent: Double { self.segments.reduce(0) { $0 + $1.extent } }

    /// Where each segment stands. Edges are rounded, not widths, so that segments touch and add up to the bar.
    func spans(longest: Double, width: Double) -> [(start: Double, width: Double)] {
        var sum = 0.0
        var start = 0.0
        return self.segments.map { segment in
            sum += segment.extent
            let end = longest > 0 ? (sum / longest * width * 100).rounded() / 100 : 0
            defer { start = end }
            return (start, ((end - start) * 100).rounded() / 100)
        }
    }
}
