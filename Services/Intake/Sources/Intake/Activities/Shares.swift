import Domain
import IATI

extension CountryShare {
    init(_ classification: Classification) {
        self.init(country: classification.code ?? "", percentage: classification.share)
    }
}

extension CodeShare {
    /// A vocabulary that is not stated is 1: OECD DAC purpose codes of five digits, or OECD DAC regions.
    init(_ classification: Classification) {
        self.init(
            vocabulary: classification.vocabulary ?? "1", code: classification.code ?? "",
            percentage: classification.share, name: classification.narratives.first?.text)
    }
}

extension Classification {
    fileprivate var share: ExactDecimal? {
        percentage?.value.flatMap { ExactDecimal.holds($0) ? ExactDecimal($0) : nil }
    }
}
