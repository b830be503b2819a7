/// The relations of one part: which other parts it refers to, under which identifier and as what.
final class Relations: PartHandler {
    private struct Relation {
        /// The last step of the type's address, which is the same in both forms of the standard.
        let kind: Substring
        let part: String
    }

    private let source: String
    private var relations: [String: Relation] = [:]

    private init(of source: String, limits: TabularLimits) {
        self.source = source
        super.init(limits: limits)
    }

    /// Reads the relations of a part; there are none when it has no such file.
    static func read(of part: String, in archive: ZipArchive, limits: TabularLimits) throws(TabularError) -> Relations {
        let relations = Relations(of: part, limits: limits)
        if let entry = try archive.open(PartName.relations(of: part)) {
            try PartParser.parse(entry, handler: relations)
        }
        return relations
    }

    /// The part that a relation leads to.
    func part(_ identifier: String) -> String? { relations[identifier]?.part }

    /// What a relation is for, such as `worksheet`.
    func kind(_ identifier: String) -> String? { (relations[identifier]?.kind).map(String.init) }

    /// The part of a kind, such as `sharedStrings`.
    func part(ofKind kind: String) -> String? { relations.values.first { $0.kind == kind }?.part }

    override func start(_ name: ElementName, _ attributes: PartAttributes) {
        // What is outside of the workbook is never followed.
        guard name == "Relationship", attributes.text("TargetMode") != "External",
            let identifier = attributes.text("Id"), let type = attributes.text("Type"),
            let target = attributes.text("Target"), let part = PartName.resolve(target, from: source)
        else { return }
        guard relations.count < limits.declarations else {
            failure = limits.exceeded(.declarations)
            return
        }
        relations[identifier] = Relation(kind: type.split(separator: "/").last ?? "", part: part)
    }
}
