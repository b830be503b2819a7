/// Whether two versions of a schema can live in one log: any reader of either reads any event of either.
///
/// This is what schema registries call FULL; held against every version that was ever released, FULL_TRANSITIVE.
public struct Compatibility: Sendable, Hashable {
    /// Why readers of the new schema cannot read events of the old one, or would lose what those say.
    public let backward: [String]
    /// Why readers of the old schema cannot read events of the new one.
    public let forward: [String]

    public var isFull: Bool { backward.isEmpty && forward.isEmpty }

    /// Rules, by what changes from old to new:
    ///
    /// * a new optional member is free; a new required one breaks readers of old events;
    /// * a member that goes breaks: what old events say in it is lost, and old readers may need it;
    /// * a member that is renamed has gone, and another is new;
    /// * another type, format or pattern breaks both ways, unless one side takes any text;
    /// * optional that becomes required, or required that becomes optional, breaks one way;
    /// * a value that is added to an enumeration breaks old readers, one that is taken away breaks new ones: our
    ///   enumerations are closed, so a new value is a new version of the event.
    public init(old: Shape, new: Shape) {
        backward = Reading(isBackward: true).obstacles(reader: new, written: old, at: "")
        forward = Reading(isBackward: false).obstacles(reader: old, written: new, at: "")
    }
}

/// A reader of one schema before an event of another.
private struct Reading {
    /// Whether the reader is the newer one: it may then not lose members that it should have known of.
    let isBackward: Bool

    func obstacles(reader: Shape, written: Shape, at place: String) -> [String] {
        switch (reader, written) {
        case (.named(_, let shape), _): return obstacles(reader: shape, written: written, at: place)
        case (_, .named(_, let shape)): return obstacles(reader: reader, written: shape, at: place)
        case (.boolean, .boolean): return []
        case (.integer(let least), .integer(let minimum)):
            guard let least, (minimum ?? .min) < least else { return [] }
            return ["\(at(place)) can be less than \(least)"]
        case (.text(let rule), .choice):
            return rule == Shape.TextRule() ? [] : ["\(at(place)) is one of a list of texts, not a text by a rule"]
        case (.text(let rule), .text(let other)): return obstacles(rule, other, place)
        case (.choice(let known), .choice(let possible)):
            let unknown = possible.filter { !known.contains($0) }
            return unknown.isEmpty ? [] : ["\(at(place)) can be \(unknown.joined(separator: ", ")), which is not known"]
        case (.list(let element), .list(let other)):
            return obstacles(reader: element, written: other, at: "\(place)/*")
        case (.object(let wanted), .object(let present)): return members(wanted, present, place)
        default: return ["\(at(place)) is \(written.kind), where \(reader.kind) is read"]
        }
    }

    private func members(_ wanted: [Shape.Field], _ present: [Shape.Field], _ place: String) -> [String] {
        var obstacles: [String] = []
        for field in wanted {
            let inner = "\(place)/\(field.name)"
            guard let found = present.first(where: { $0.name == field.name }) else {
                if field.isRequired { obstacles.append("\(at(inner)) is required and is not there") }
                continue
            }
            if field.isRequired, !found.isRequired { obstacles.append("\(at(inner)) is required and can be absent") }
            obstacles += self.obstacles(reader: field.shape, written: found.shape, at: inner)
        }
        if isBackward {
            for field in present where !wanted.contains(where: { $0.name == field.name }) {
                obstacles.append("\(at("\(place)/\(field.name)")) is no longer read: what was said there is lost")
            }
        }
        return obstacles
    }

    private func obstacles(_ rule: Shape.TextRule, _ other: Shape.TextRule, _ place: String) -> [String] {
        var obstacles: [String] = []
        if let pattern = rule.pattern, pattern != other.pattern {
            obstacles.append("\(at(place)) need not match \(pattern)")
        }
        if let format = rule.format, format != other.format {
            obstacles.append("\(at(place)) need not be a \(format)")
        }
        if let length = rule.length,
            !(other.length.map { length.contains($0.lowerBound) && length.contains($0.upperBound) } ?? false)
        {
            obstacles.append("\(at(place)) can be shorter or longer than \(length.lowerBound) to \(length.upperBound)")
        }
        return obstacles
    }

    private func at(_ place: String) -> String { place.isEmpty ? "the event" : "“\(place)”" }
}
