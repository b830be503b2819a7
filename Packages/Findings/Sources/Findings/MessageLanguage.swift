/// The languages in which findings are told.
public enum MessageLanguage: String, Sendable, Codable, CaseIterable {
    case english = "en"
    case dutch = "nl"
    case french = "fr"
    case arabic = "ar"
}
