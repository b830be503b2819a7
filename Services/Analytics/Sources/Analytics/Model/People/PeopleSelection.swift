import Domain

/// A question of people, in codes: which buckets and rows it takes, and which cell each falls into.
struct PeopleSelection: Sendable {
    /// The dimensions that people can be asked by.
    static let dimensions: [FigureDimension] = [
        .country, .location, .population, .group, .pillar, .programme, .partner, .activity, .indicator,
    ]

    private let codes: Codes
    private let only: [FigureDimension: Set<String>]
    private let by: [FigureDimension]
    /// Values of the dimensions of rows that are wanted, by code; empty where all are.
    private let wanted: [(dimension: FigureDimension, values: [Bool])]
    /// How many values each dimension of the answer has, one more for what is not stated.
    private let sizes: [Int]
    /// Dimensions of the answer that rows give, each with what it weighs in a cell's number.
    let rowWeights: [(dimension: FigureDimension, weight: Int)]
    /// What rows must be told apart by, so that what is kept of buckets answers the question; `nil` where it does not:
    /// of several activities, and of rows with one of several values that stand together in one cell.
    let kept: [FigureDimension]?

    init(_ question: FigureQuestion, _ codes: Codes) {
        self.codes = codes
        only = question.only
        by = question.by
        var wanted: [(FigureDimension, [Bool])] = []
        for dimension in PeopleCodes.dimensions {
            guard let values = question.only[dimension] else { continue }
            var isWanted = [Bool](repeating: false, count: codes[dimension].count)
            for code in values.compactMap({ codes[dimension].known($0) }) { isWanted[Int(code)] = true }
            wanted.append((dimension, isWanted))
        }
        self.wanted = wanted
        let sizes = question.by.map { PeopleSelection.size(of: $0, codes) + 1 }
        self.sizes = sizes
        var weight = 1
        var weights: [(FigureDimension, Int)] = []
        for (dimension, size) in zip(question.by, sizes) {
            if PeopleCodes.dimensions.contains(dimension) { weights.append((dimension, weight)) }
            weight = weight.multipliedReportingOverflow(by: size).partialValue
        }
        rowWeights = weights
        kept = PeopleSelection.kept(question)
    }

    private static func kept(_ question: FigureQuestion) -> [FigureDimension]? {
        let needed = PeopleCodes.dimensions.filter { question.by.contains($0) || question.only[$0] != nil }
        let isTold = needed.allSatisfy { dimension in
            dimension != .activity && (question.by.contains(dimension) || question.only[dimension]?.count == 1)
        }
        return isTold ? needed : nil
    }

    private static func size(of dimension: FigureDimension, _ codes: Codes) -> Int {
        switch dimension {
        case .population: Population.allCases.count
        case .group: PopulationGroup.allCases.count
        default: codes[dimension].count
        }
    }

    /// Whether anything of a bucket can be asked for.
    func wants(country: Int32, _ population: Population, location: Int32) -> Bool {
        wants(.country, codes[.country][country]) && wants(.population, population.rawValue)
            && wants(.group, PopulationGroup(population).rawValue) && wants(.location, codes[.location][location])
    }

    private func wants(_ dimension: FigureDimension, _ value: String?) -> Bool {
        only[dimension].map { $0.contains(value ?? FigureQuestion.notStated) } ?? true
    }

    var wantsAllRows: Bool { wanted.isEmpty }

    func wants(_ row: PeopleRow) -> Bool { wants { row.code($0) } }

    func wants(_ codes: PeopleCodes) -> Bool { wants { codes[$0] } }

    private func wants(_ value: (FigureDimension) -> Int32) -> Bool {
        for (dimension, values) in wanted {
            let code = Int(value(dimension))
            guard code >= 0, code < values.count, values[code] else { return false }
        }
        return true
    }

    /// How many cells there could be.
    var cellBound: Int { sizes.reduce(1) { $0.multipliedReportingOverflow(by: $1).overflow ? .max : $0 * $1 } }

    /// The part of a cell's number that the bucket gives.
    func bucketKey(country: Int32, _ population: Population, location: Int32) -> Int {
        key { dimension in
            switch dimension {
            case .country: Int(country) + 1
            case .location: Int(location) + 1
            case .population: (Population.allCases.firstIndex(of: population) ?? 0) + 1
            case .group: (PopulationGroup.allCases.firstIndex(of: PopulationGroup(population)) ?? 0) + 1
            default: 0
            }
        }
    }

    /// The part of a cell's number that rows give.
    func rowKey(_ codes: PeopleCodes) -> Int {
        rowWeights.reduce(0) { $0 &+ (Int(codes[$1.dimension]) + 1) &* $1.weight }
    }

    private func key(_ value: (FigureDimension) -> Int) -> Int {
        var (key, weight) = (0, 1)
        for (dimension, size) in zip(by, sizes) {
            key += value(dimension) * weight
            weight = weight.multipliedReportingOverflow(by: size).partialValue
        }
        return key
    }

    /// The values of a cell's number, in the order of the question.
    func values(of key: Int) -> [String?] {
        var rest = key
        return zip(by, sizes).map { dimension, size in
            let code = rest % size - 1
            rest /= size
            switch dimension {
            case .population:
                return Population.allCases.indices.contains(code) ? Population.allCases[code].rawValue : nil
            case .group:
                return PopulationGroup.allCases.indices.contains(code) ? PopulationGroup.allCases[code].rawValue : nil
            default: return codes[dimension][Int32(truncatingIfNeeded: code)]
            }
        }
    }
}
