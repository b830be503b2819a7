/// The registers of organisations whose numbers are IATI identifiers, by the prefix of org-id.guide.
///
/// For NGOs in Sudan no register is listed: they have an identifier of the International Aid Transparency
/// Initiative's own (`XI-IATI`), or one of another system.
enum RegisterPrefix {
    static let all = [
        "IQ-NGO", "JO-MSD", "LB-MOI", "EG-MOSS", "ET-CSA", "KE-NCB", "UG-NGB", "TR-MOI", "NL-KVK", "XI-IATI",
    ]
}
