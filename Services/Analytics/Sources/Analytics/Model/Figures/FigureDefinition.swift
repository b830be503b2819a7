import Foundation

/// A figure: what it is, and how it is computed. Each has one file; pages, JSON, CSV, NDJSON and streams ask here.
///
/// What a definition says of itself is data, so that `Docs/figures.md` and `/analytics/v1/figures` are made of it.
protocol FigureDefinition: Sendable {
    var about: FigureAbout { get }

    /// One value for each cell of the question.
    func answer(_ question: FigureQuestion, _ base: FactBase, for disclosure: Disclosure) -> FigureValues

    /// The facts that one value is asked of, those that do not count among them.
    ///
    /// - Parameter question: asked by nothing: of one value.
    func parts(_ question: FigureQuestion, _ base: FactBase) -> [FigurePart]
}

/// What a figure is, for a person and for programs.
struct FigureAbout: Sendable {
    /// Its name in addresses, such as `refugee-host-balance`. It never changes its meaning: another method is another
    /// version of it.
    let code: String
    let title: String
    /// What it is for, in one sentence.
    let purpose: String
    let formula: String
    /// Where the formula or its rule comes from.
    let source: String
    /// `people`, `%`, …; `currency` where each value names its own.
    let unit: String
    /// Counted from 1.
    let method: Int
    /// Rules that are our defaults, not somebody's law.
    let settings: [FigureSetting]
    /// What it can be asked by and narrowed to.
    let dimensions: [FigureDimension]
    /// Whether it is of people, so that small numbers of them are suppressed.
    let isOfPeople: Bool
    /// What does not count in it, and why.
    let excludes: [String]

    /// Whether it is of money: then each currency stands apart, or all are converted to one.
    var isOfMoney: Bool { dimensions.contains(.currency) }

    init(
        _ code: String, _ title: String, purpose: String, formula: String, source: String, unit: String,
        method: Int = 1, settings: [FigureSetting] = [], dimensions: [FigureDimension], isOfPeople: Bool = false,
        excludes: [String] = []
    ) {
        self.code = code
        self.title = title
        self.purpose = purpose
        self.formula = formula
        self.source = source
        self.unit = unit
        self.method = method
        self.settings = settings + (dimensions.contains(.currency) ? [Exchange.setting] : [])
        self.dimensions = dimensions
        self.isOfPeople = isOfPeople
        self.excludes = excludes
    }
}

/// A rule of a figure that is configuration: shown beside it, and to be asked for otherwise.
struct FigureSetting: Sendable, Hashable {
    let name: String
    let value: Decimal
    let meaning: String
    let mark: Mark
    /// Counted from 1: the default changes only with a new version.
    let version: Int
    /// The largest value that can be asked for.
    let most: Decimal

    enum Mark: String, Sendable, Codable {
        /// Our default.
        case ours = "D"
        /// Professional knowledge whose text was not retrieved.
        case unverified = "†"
    }

    init(_ name: String, _ value: String, _ mark: Mark, _ meaning: String, version: Int = 1, most: Decimal = 1_000_000)
    {
        self.name = name
        self.value = Decimal(string: value) ?? 0
        self.mark = mark
        self.meaning = meaning
        self.version = version
        self.most = most
    }
}

extension FigureDefinition {
    /// The value of a setting: as it was asked for, or its default.
    func setting(_ name: String, _ question: FigureQuestion) -> Decimal {
        question.settings[name] ?? about.settings.first { $0.name == name }?.value ?? 0
    }
}
