import Logging
import ServiceKit

extension Settings {
    /// Who is known, as the files of keys and people and the settings of the sign-in service say.
    ///
    /// - Parameter others: keys that are in no file.
    func callers(and others: [KeyEntry] = [], uses: KeyUses, logger: Logger) throws -> Callers {
        let file = KeyFile(path: keysFilePath)
        let keys =
            file.exists
            ? try KeyRing(file: file, and: others, logger: logger, uses: uses) : KeyRing(others, uses: uses)
        return Callers(
            keys: keys, people: try People(file: PeopleFile(path: peopleFilePath), logger: logger),
            tokens: try TokenVerifier(self, logger: logger))
    }
}
