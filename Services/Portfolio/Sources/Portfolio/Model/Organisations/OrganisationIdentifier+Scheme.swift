import Domain

extension OrganisationIdentifier {
    /// As its scheme writes it: of a register always with its prefix.
    func inItsScheme() throws(OrganisationRejection) -> OrganisationIdentifier {
        switch kind {
        case .iati:
            guard value.contains("-"), value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else {
                throw .invalid(
                    "value", "“\(value)” is no IATI organisation identifier.",
                    "Give registration agency and number: XM-DAC-41121.")
            }
            return OrganisationIdentifier(kind: .iati, scheme: "IATI", value: value)
        case .register:
            guard RegisterPrefix.all.contains(scheme) else {
                throw .invalid(
                    "scheme", "“\(scheme)” is no register that is known.",
                    "Give one of \(RegisterPrefix.all.joined(separator: ", ")), or record it as own.")
            }
            let isWhole = value.hasPrefix("\(scheme)-")
            guard !isWhole || value.utf8.count > scheme.utf8.count + 1 else {
                throw .invalid("value", "There is no number.", "Give the number in the register.")
            }
            return OrganisationIdentifier(
                kind: .register, scheme: scheme, value: isWhole ? value : "\(scheme)-\(value)")
        case .own:
            guard OrganisationCode(scheme) != nil else {
                throw .invalid("scheme", "The other system has no name.", "Name the system that gave the number.")
            }
            return self
        }
    }
}
