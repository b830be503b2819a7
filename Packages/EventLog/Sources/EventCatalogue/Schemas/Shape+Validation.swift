extension Shape {
    /// What in a JSON value does not fit, each with its place; empty when it fits.
    public func faults(in value: OrderedJSON, at place: String = "") -> [String] {
        switch (self, value) {
        case (.named(_, let shape), _): return shape.faults(in: value, at: place)
        case (.text(let rule), .text(let text)): return rule.faults(in: text).map { "\(place): \($0)" }
        case (.choice(let texts), .text(let text)):
            return texts.contains(text) ? [] : ["\(place): “\(text)” is none of \(texts.joined(separator: ", "))"]
        case (.integer(let minimum), .number(let number)):
            guard let minimum, number < minimum else { return [] }
            return ["\(place): \(number) is less than \(minimum)"]
        case (.boolean, .boolean): return []
        case (.list(let element), .list(let values)):
            return values.enumerated().flatMap { element.faults(in: $1, at: "\(place)/\($0)") }
        case (.object(let fields), .object):
            return fields.flatMap { field in
                if let member = value[field.name] {
                    return field.shape.faults(in: member, at: "\(place)/\(field.name)")
                }
                return field.isRequired ? ["\(place): “\(field.name)” is missing"] : []
            }
        default: return ["\(place): is not \(kind)"]
        }
    }

    /// In words for people.
    var kind: String {
        switch self {
        case .named(_, let shape): shape.kind
        case .text: "a text"
        case .choice: "one of a list of texts"
        case .integer: "a whole number"
        case .boolean: "true or false"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

extension Shape.TextRule {
    func faults(in text: String) -> [String] {
        var faults: [String] = []
        if let length, !length.contains(text.unicodeScalars.count) {
            faults.append("“\(text)” does not have \(length.lowerBound) to \(length.upperBound) characters")
        }
        if let pattern, (try? Regex(pattern).firstMatch(in: text)) == nil {
            faults.append("“\(text)” does not match \(pattern)")
        }
        return faults
    }
}
