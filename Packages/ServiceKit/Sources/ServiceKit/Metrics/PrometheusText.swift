/// The text format of Prometheus, version 0.0.4.
enum PrometheusText {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    static func render(
        families: [String: PrometheusMetrics.Family],
        help: [String: String],
        dropped: [String: Int64]
    ) -> String {
        var text = ""
        for (name, family) in families.sorted(by: { $0.key < $1.key }) where !family.series.isEmpty {
            text += "# HELP \(name) \(self.escapeHelp(help[name] ?? name.replacing("_", with: " ")))\n"
            text += "# TYPE \(name) \(family.type.rawValue)\n"
            let lines = family.series
                .map { (labels: $0.key, series: $0.value) }
                .sorted { $0.labels.pairs.lexicographicallyPrecedes($1.labels.pairs) }
            for line in lines {
                for sample in line.series.samples() {
                    text += "\(name)\(sample.suffix)\(line.labels.text(bucket: sample.bucket)) \(sample.value)\n"
                }
            }
        }
        if !dropped.isEmpty {
            let name = "metrics_dropped_series_total"
            text += "# HELP \(name) Series that were not kept because their metric had too many or another type.\n"
            text += "# TYPE \(name) counter\n"
            for (metric, count) in dropped.sorted(by: { $0.key < $1.key }) {
                text += "\(name){metric=\"\(self.escapeLabel(metric))\"} \(count)\n"
            }
        }
        return text
    }

    /// A valid metric name: letters, digits, `_` and `:`, not starting with a digit.
    static func name(_ label: String, suffix: String) -> String {
        let name = self.clean(label, allowed: "_:")
        return name.hasSuffix(suffix) ? name : name + suffix
    }

    /// A valid label name. `le` belongs to histograms, and `__…` to Prometheus itself.
    static func labelName(_ label: String) -> String {
        let name = self.clean(label, allowed: "_")
        return name == "le" || name.hasPrefix("__") ? "exported_" + name : name
    }

    static func escapeLabel(_ value: String) -> String {
        self.escape(value, quotes: true)
    }

    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        if let whole = Int64(exactly: value) { return String(whole) }
        return String(value)
    }

    private static func escapeHelp(_ text: String) -> String {
        self.escape(text, quotes: false)
    }

    private static func escape(_ text: String, quotes: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\"" where quotes: result += "\\\""
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func clean(_ label: String, allowed: String) -> String {
        let name = String(
            label.unicodeScalars.map { scalar in
                let isPlain =
                    scalar.isASCII
                    && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                        || allowed.unicodeScalars.contains(scalar))
                return isPlain ? Character(scalar) : "_"
            }
        )
        guard let first = name.first else { return "_" }
        return first.isNumber ? "_" + name : name
    }
}
