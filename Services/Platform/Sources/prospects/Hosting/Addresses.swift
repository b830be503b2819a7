/// Where the parts of the platform are, in one process.
struct Addresses: Encodable, Sendable {
    let url: String
    let page: String
    let intake: String
    let portfolio: String
    let opportunityFund: String
    let localisation: String
    let analytics: String
    let health: String
    let metrics: String
    /// Keys that were made now, by their holder. They are not shown again.
    let newKeys: [String: String]?

    init(host: String, port: Int, newKeys: FirstKeys = .none) {
        // A server on all addresses is reached on this machine's own.
        let reachable = host == "0.0.0.0" || host == "::" ? "127.0.0.1" : host
        let url = "http://\(reachable.contains(":") ? "[\(reachable)]" : reachable):\(port)"
        self.url = url
        page = "\(url)/"
        intake = "\(url)/intake/v1"
        portfolio = "\(url)/portfolio/v1"
        opportunityFund = "\(url)/opportunity-fund/v1"
        localisation = "\(url)/localisation/v1"
        analytics = "\(url)/analytics/v1"
        health = "\(url)/health/ready"
        metrics = "\(url)/metrics"
        self.newKeys = newKeys.byHolder.isEmpty ? nil : newKeys.byHolder
    }
}
