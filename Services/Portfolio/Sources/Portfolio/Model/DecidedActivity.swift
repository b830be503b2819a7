import Domain

/// Activities that the donor's own decisions make, by IATI identifiers under the donor's own.
enum DecidedActivity {
    /// IATI organisation identifier of the Ministry of Foreign Affairs.
    static let donor = "XM-DAC-7"

    /// The version under which a decision stands: those of reports are counted from 1.
    static let version = 0

    /// The ministry as the donor of its own activities.
    static let ministry = OrganisationReference(
        ref: donor, name: "Netherlands Ministry of Foreign Affairs", type: "10")

    static func identifier(of award: AwardID) throws(UnusableName) -> ActivityID {
        try identifier("\(donor)-OF-", award.text)
    }

    static func identifier(of grant: ApplicationID) throws(UnusableName) -> ActivityID {
        try identifier("\(donor)-SUB-", grant.text)
    }

    /// A name that would be too long is cut and ends in a hash of the whole.
    private static func identifier(_ prefix: String, _ name: String) throws(UnusableName) -> ActivityID {
        if let whole = ActivityID(prefix + name) { return whole }
        var short = prefix
        for character in name {
            guard short.utf8.count + String(character).utf8.count <= 160 else { break }
            short.append(character)
        }
        guard let identifier = ActivityID("\(short)-\(fingerprint(name))") else { throw UnusableName(name: name) }
        return identifier
    }

    /// FNV-1a, 64 bits, in hexadecimal.
    static func fingerprint(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// An award or grant whose name cannot be part of an identifier.
    struct UnusableName: Error, Equatable, CustomStringConvertible {
        let name: String

        var description: String { "“\(name)” cannot be part of an activity identifier" }
    }
}

extension DecidedActivity {
    /// What such an activity says of itself.
    static func header(
        _ identifier: ActivityID, title: String, country: CountryCode, receivers: [PartnerShare]
    ) -> ActivityHeader {
        var header = ActivityHeader(identifier: identifier, reporter: ministry, title: title)
        header.status = "2"
        header.countries = [CountryShare(country: country.code, percentage: nil)]
        header.organisations =
            [OrganisationRole(organisation: ministry, role: "1")]
            + receivers.map {
                OrganisationRole(organisation: OrganisationReference(ref: $0.organisation.text), role: "4")
            }
        return header
    }
}
