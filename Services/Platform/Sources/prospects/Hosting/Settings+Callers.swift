import Logging
import ServiceKit

extension Settings {
    /// Who is known, as the files of keys and people and the settings of the sign-in service say.
    ///
    /// - Parameter others: keys that are in no file.
    func callers(and others: [KeyEntry] = [], uses: KeyUses, logger: Logger) throws -> Callers {
        Callers(
            keys: try KeyRing(file: KeyFile(path: keysFilePath), and: others, logger: logger, uses: uses),
            people: try People(file: PeopleFile(path: peopleFilePath), logger: logger),
            tokens: try TokenVerifier(self, logger: logger))
    }
}
