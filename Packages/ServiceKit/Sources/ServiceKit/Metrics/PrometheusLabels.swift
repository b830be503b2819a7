/// A combination of labels: valid names, sorted, each once.
struct PrometheusLabels: Hashable {
    let pairs: [String]

    init(_ dimensions: [(String, String)]) {
        var seen: Set<String> = []
        self.pairs =
            dimensions
            .map { (name: PrometheusText.labelName($0.0), value: $0.1) }
            .filter { seen.insert($0.name).inserted }
            .sorted { $0.name < $1.name }
            .map { "\($0.name)=\"\(PrometheusText.escapeLabel($0.value))\"" }
    }

    /// The labels in braces, or nothing; `bucket` is added as `le`.
    func text(bucket: String? = nil) -> String {
        let all = self.pairs + (bucket.map { ["le=\"\($0)\""] } ?? [])
        return all.isEmpty ? "" : "{" + all.joined(separator: ",") + "}"
    }
}
