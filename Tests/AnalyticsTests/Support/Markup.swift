import Foundation

/// Checks that the elements of a page are nested and closed, and that ids are unique.
enum Markup {
    private static let empty: Set<String> = ["meta", "link", "input", "br", "rect"]

    static func faults(_ page: String) -> [String] {
        var faults: [String] = []
        var open: [String] = []
        var ids: Set<String> = []
        for part in page.split(separator: "<").dropFirst() {
            guard let end = part.firstIndex(of: ">") else {
                faults.append("unclosed <\(part.prefix(20))")
                continue
            }
            let tag = part[..<end]
            let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
            if tag.hasPrefix("!") || tag.hasSuffix("/") || empty.contains(name) { continue }
            if tag.hasPrefix("/") {
                if open.last == name {
                    open.removeLast()
                } else {
                    faults.append("</\(name)> closes \(open.last ?? "nothing")")
                }
            } else {
                open.append(name)
            }
            if let id = tag.split(separator: " id=\"").dropFirst().first?.prefix(while: { $0 != "\"" }) {
                if !ids.insert(String(id)).inserted { faults.append("id \(id) twice") }
            }
        }
        return faults + open.map { "<\($0)> is not closed" }
    }
}
