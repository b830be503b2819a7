import ArgumentParser
import Foundation

/// Where a running platform is, and who asks.
struct ServerOptions: ParsableArguments {
    @Option(help: "Address of the platform, such as http://127.0.0.1:8080.")
    var server: String

    @Option(help: "Access key; better given as PROSPECTS_KEY, which others on this machine cannot see.")
    var key: String?

    func client() throws -> PlatformClient {
        let key = key ?? ProcessInfo.processInfo.environment["PROSPECTS_KEY"]
        guard let key, !key.isEmpty else {
            throw ValidationError("no access key: give --key or PROSPECTS_KEY")
        }
        return try PlatformClient(server: server, key: key)
    }
}
