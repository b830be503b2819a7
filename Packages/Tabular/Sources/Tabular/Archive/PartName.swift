/// The names of parts in a workbook, and where relations between them lead.
enum PartName {
    /// The part that a relation names, seen from the part that has the relation; nil when it leads out of the workbook.
    static func resolve(_ target: String, from source: String) -> String? {
        var path: [Substring] = []
        if !target.hasPrefix("/") { path = source.split(separator: "/").dropLast() }
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..":
                if path.isEmpty { return nil }
                path.removeLast()
            default: path.append(step)
            }
        }
        return path.isEmpty ? nil : path.joined(separator: "/")
    }

    /// The part that holds the relations of a part.
    static func relations(of part: String) -> String {
        var path = part.split(separator: "/")
        let name = path.popLast() ?? ""
        return (path.map(String.init) + ["_rels", "\(name).rels"]).joined(separator: "/")
    }
}
