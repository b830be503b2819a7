import Domain
import Journal
import ServiceKit

/// A dead letter as a person or a program reads it.
struct ListedLetter: Encodable {
    let service: ServiceName
    let letter: DeadLetter

    var line: String {
        let place = letter.subject.place
        let tries =
            letter.attempts == 0 ? "waits" : letter.attempts == 1 ? "tried once" : "tried \(letter.attempts) times"
        return """
            \(service.rawValue) \(letter.id)  \(PlatformJSON.text(of: letter.since))  \(letter.reason.rawValue), \(tries)\
            \(letter.blocks ? ", BLOCKS its partition" : "")
              \(letter.subject.type ?? "unknown type") of \(letter.subject.stream ?? "no stream")
              \(place.topic) partition \(place.partition) offset \(place.offset)
              \(letter.handler.map { "\($0): " } ?? "")\(letter.error)
            """
    }
}

extension DeadLetterContent {
    /// What a person sees of it, below its own lines.
    var lines: [String] {
        ["  key: \(key ?? "none")"] + headers.map { "  \($0.name): \($0.value)" } + ["", value ?? "no value"]
    }
}

extension DeadLetterDesk.Redrive {
    func lines(_ service: ServiceName) -> [String] {
        guard !failed.isEmpty else { return ["\(service.rawValue): \(handled) handled, none left of those streams"] }
        return ["\(service.rawValue): \(handled) handled, \(failed.count) failed again, \(waiting) wait behind those"]
            + failed.map { ListedLetter(service: service, letter: $0).line }
    }
}

extension DeadLetterDesk.Discard {
    func lines(_ service: ServiceName) -> [String] {
        let rest = "\(waiting) of the same streams are left: try them with “prospects dead-letters redrive”"
        return ["\(service.rawValue): \(discarded) discarded"] + (waiting > 0 ? [rest] : [])
    }
}
