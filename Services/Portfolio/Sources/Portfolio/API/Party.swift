/// An organisation as a report names it, with its own activity where money is concerned.
struct Party: Encodable, Sendable {
    let ref: String?
    let name: String?
    let activity: String?

    /// `nil` where nothing names it.
    init?(ref: String?, name: String?, activity: String? = nil) {
        guard ref != nil || name != nil || activity != nil else { return nil }
        self.ref = ref
        self.name = name
        self.activity = activity
    }
}
