/// Which small numbers of people must not be seen, decided once for all questions (case 22).
///
/// The people of a figure are divided into atoms: country, population group, pillar and programme together. An atom with
/// 1 to 9 people is sealed together with its neighbours, in the fixed order of that hierarchy, until the block has 10 or
/// nobody. Open readers then see a value only where each block lies wholly inside or wholly outside of it. So all that
/// they can ask is made of the same blocks, whatever they ask by and narrow to: no total, other value or second question
/// leads back to fewer than 10 people.
struct SmallCells: Sendable {
    /// Fewer people than this are not shown (our default; no rule of the ministry is known).
    static let threshold = 10

    /// People with the same values in all dimensions that open readers may ask by.
    struct Atom: Sendable {
        /// In the order of `hierarchy`.
        let at: [String?]
        /// Numbers that must not be seen where they are small: at least, at most, parts and their complements.
        let counts: [Int]
    }

    /// What open readers may ask people by and narrow them to, from the widest to the narrowest.
    static let hierarchy: [FigureDimension] = [.programme, .country, .population, .pillar]

    /// Blocks of more than one atom, or of one that is small.
    let sealed: [[Atom]]

    init(_ atoms: [Atom]) {
        let sorted = atoms.map { (order: SmallCells.order($0), atom: $0) }.sorted { $0.order < $1.order }
        var blocks = sorted.map { [$0.atom] }
        for level in stride(from: SmallCells.hierarchy.count - 1, through: 0, by: -1) {
            blocks = SmallCells.runs(blocks, level).flatMap(SmallCells.joined)
        }
        sealed = blocks.filter { $0.count > 1 || SmallCells.isSmall($0) }
    }

    private static func order(_ atom: Atom) -> String { atom.at.map { $0 ?? "" }.joined(separator: "\u{1}") }

    /// Blocks with the same values in the first dimensions.
    private static func runs(_ blocks: [[Atom]], _ level: Int) -> [[[Atom]]] {
        var runs: [[[Atom]]] = []
        for block in blocks {
            if let last = runs.last?.first?.first, let first = block.first,
                last.at.prefix(level) == first.at.prefix(level)
            {
                runs[runs.count - 1].append(block)
            } else {
                runs.append([block])
            }
        }
        return runs
    }

    /// Seals small blocks of one run with their neighbours: the small ones together, then with the smallest other.
    private static func joined(_ blocks: [[Atom]]) -> [[Atom]] {
        let small = blocks.filter(isSmall)
        guard !small.isEmpty, blocks.count > 1 else { return blocks }
        var block = small.flatMap(\.self)
        var others = blocks.filter { !isSmall($0) }
        while isSmall(block) {
            guard let place = others.indices.min(by: { size(others[$0]) < size(others[$1]) }) else { break }
            block += others.remove(at: place)
        }
        return others + [block]
    }

    private static func size(_ block: [Atom]) -> Int { sums(block).max() ?? 0 }

    /// At least how many people a block has: people of several pillars or programmes may be the same, those of separate
    /// countries and population groups are not.
    private static func sums(_ block: [Atom]) -> [Int] {
        if block.count == 1 { return block[0].counts }
        let people = Dictionary(grouping: block) { Array($0.at[1...2]) }
        var sums: [Int] = []
        for atoms in people.values {
            let most = atoms.dropFirst().reduce(atoms[0].counts) { zip($0, $1.counts).map { max($0, $1) } }
            sums = sums.isEmpty ? most : zip(sums, most).map { $0.addingPeople($1) }
        }
        return sums
    }

    static func isSmall(_ block: [Atom]) -> Bool { sums(block).contains { $0 > 0 && $0 < threshold } }

    /// Which values open readers may not see.
    ///
    /// - Parameter cell: the cell that an atom belongs to; `nil` where it was not asked for.
    /// - Returns: the cells that they may not see.
    func hidden<Cell: Hashable>(_ cell: (Atom) -> Cell?) -> Set<Cell> {
        var hidden: Set<Cell> = []
        for block in sealed {
            let cells = Set(block.map(cell))
            if cells.count > 1 || SmallCells.isSmall(block) { hidden.formUnion(cells.compactMap(\.self)) }
        }
        return hidden
    }
}
