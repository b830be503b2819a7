/// Something that an event states, with the event it stands in.
@dynamicMemberLookup
struct Fact<Content: Sendable>: Sendable {
    let source: FactSource
    let content: Content

    subscript<Value>(dynamicMember path: KeyPath<Content, Value>) -> Value { content[keyPath: path] }
}
