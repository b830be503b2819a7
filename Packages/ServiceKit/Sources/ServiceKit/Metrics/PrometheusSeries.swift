/// The kind of a metric, as its TYPE line says.
enum PrometheusType: String {
    case counter
    case gauge
    case histogram
}

/// The values of one combination of labels.
protocol PrometheusSeries: AnyObject, Sendable {
    /// The sample lines' parts: suffix of the name, a further label, and the value as text.
    func samples() -> [PrometheusSample]
}

/// One sample line without its name and labels.
struct PrometheusSample {
    var suffix = ""
    var bucket: String?
    var value: String
}
