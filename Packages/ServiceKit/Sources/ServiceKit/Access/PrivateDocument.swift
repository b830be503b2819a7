import Foundation

/// A JSON file that only its owner reads (mode 0600) and that is replaced at once: keys, people.
struct PrivateDocument<Content: Codable & Sendable>: Sendable {
    /// Where it is.
    let path: String
    /// What it is, as the beginning of a sentence goes on: "file of access keys".
    let kind: String
    /// What it holds while there is no file; without that a missing file is an error.
    let empty: Content?
    /// What is wrong with content that is valid JSON.
    let fault: @Sendable (Content) -> String?

    var exists: Bool { FileManager.default.fileExists(atPath: path) }

    /// - Throws: ``AccessFileError``.
    func load() throws -> Content {
        guard exists else {
            if let empty { return empty }
            throw AccessFileError(
                .missing, path: path, "There is no \(kind) at \(path); add a first entry, or check the setting.")
        }
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw AccessFileError(
                .unreadable, path: path, "The \(kind) \(path) cannot be read; make this user its owner with mode 0600.")
        }
        do {
            let content = try PlatformJSON.decoder().decode(Content.self, from: data)
            try check(content)
            return content
        } catch let error as DecodingError {
            let problem = Problem(decoding: error)
            let place = problem.field.map { " (at \($0))" } ?? ""
            throw malformed("\(problem.detail.trimmingSuffix("."))\(place)")
        }
    }

    /// Changes it while no other process does.
    ///
    /// - Throws: ``AccessFileError``, and what `change` throws.
    func update<Result>(startingWith first: Content, _ change: (inout Content) throws -> Result) throws -> Result {
        do {
            return try PrivateFile.withLock(path) {
                var content = exists ? try load() : first
                let result = try change(&content)
                try check(content)
                let encoder = PlatformJSON.encoder()
                encoder.outputFormatting.insert(.prettyPrinted)
                try PrivateFile.replace(path, with: try encoder.encode(content))
                return result
            }
        } catch let failure as PrivateFile.Failure {
            throw AccessFileError(
                .unwritable, path: path,
                "The \(kind) \(path) cannot be written (\(failure.description)); "
                    + "check that this user may write to its directory.")
        }
    }

    private func check(_ content: Content) throws {
        if let reason = fault(content) { throw malformed(reason) }
    }

    private func malformed(_ reason: String) -> AccessFileError {
        AccessFileError(.malformed, path: path, "The \(kind) \(path) is damaged: \(reason); restore it from a backup.")
    }
}

extension String {
    /// The text without this ending.
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
