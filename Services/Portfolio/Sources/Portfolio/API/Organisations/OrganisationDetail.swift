import Domain
import Hummingbird

/// All that is known of an organisation now, with what was merged into it.
struct OrganisationDetail: ResponseEncodable, Sendable {
    let code: String
    /// Codes that this one answers for.
    let mergedWith: [String]
    /// What it was registered with; absent where submissions alone name it.
    let registered: OrganisationProfile?
    let names: [Name]
    let identifiers: [OrganisationIdentifier]
    let countries: [String]
    /// IATI OrganisationType.
    let iatiType: String?
    let isLocal: OrNull<Bool>
    let isRefugeeLed: OrNull<Bool>
    /// The decision on its kind, with evidence, day and who decided; absent where nobody decided yet.
    let typing: OrganisationTyped?
    let affiliation: OrganisationAffiliated?
    let legalBasis: LegalBasisRecorded?
    /// Whether the subsidy track is open to it: only under national law. `null` where the basis is not known.
    let mayApplyForSubsidy: OrNull<Bool>
    /// The version of the rules that apply now.
    let rules: String

    struct Name: Encodable, Sendable, Equatable {
        let name: String
        /// ISO 639-1, where it is known.
        let language: String?
    }

    init(
        code: String, mergedWith: [String], registered: OrganisationProfile?, profile: IdentityProfile,
        state: OrganisationRecord.State, rules: OrganisationRules
    ) {
        self.code = code
        self.mergedWith = mergedWith
        self.registered = registered
        var names = [registered?.name].compactMap { $0 }.map { Name(name: $0, language: nil) }
        names += state.names.map { Name(name: $0.name, language: $0.language) }
        for seen in profile.names + state.named.map(\.name) where !names.contains(where: { $0.name == seen }) {
            names.append(Name(name: seen, language: nil))
        }
        self.names = names
        var identifiers = state.identifiers.map(\.identifier)
        for text in [registered?.iatiIdentifier].compactMap({ $0 }) + state.named.compactMap(\.identifier)
        where !identifiers.contains(where: { $0.value == text }) {
            let register = ComparableIdentifier(text).register
            identifiers.append(
                OrganisationIdentifier(
                    kind: register == nil ? .iati : .register, scheme: register ?? "IATI", value: text))
        }
        self.identifiers = identifiers
        countries = profile.countries
        iatiType = state.typing?.iatiType ?? registered?.iatiType ?? state.named.compactMap(\.iatiType).first
        let local = state.typing?.isLocal ?? registered?.isLocal
        isLocal = OrNull(state.isBarredFromLocal ? false : local)
        isRefugeeLed = OrNull(state.typing?.isRefugeeLed ?? registered?.isRefugeeLed)
        typing = state.typing
        affiliation = state.affiliation
        legalBasis = state.legalBasis
        mayApplyForSubsidy = OrNull(state.legalBasis.map { $0.basis == .nationalLaw })
        self.rules = rules.version
    }
}
