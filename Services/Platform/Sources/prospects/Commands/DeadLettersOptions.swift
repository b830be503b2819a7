import ArgumentParser
import Domain
import Foundation
import Journal
import PlatformServices
import ServiceKit

/// Where the dead letters are: in the stores of a stopped platform, or at the address of a running one.
struct DeadLettersPlace: ParsableArguments {
    @OptionGroup var options: SettingsOptions

    @Option(help: "Address of the running platform or service; without it the store in --data is opened.")
    var server: String?

    @Option(help: "An operator's access key, for --server; better given as PROSPECTS_KEY.")
    var key: String?

    /// The dead letters of a service. Throws a sentence when it cannot be got at.
    func office(_ service: ServiceName) throws -> any DeadLetterOffice {
        if let server { return RunningService(service, try client(server)) }
        guard let definition = Services.named(service) else { throw ClientError("\(service) is no service here") }
        return try StoppedService(definition, in: try options.load().directory)
    }

    /// The services whose dead letters are here.
    func services() async throws -> [ServiceName] {
        var services: [ServiceName] = []
        for service in ServiceName.allCases {
            let isHere =
                if let server { try await RunningService(service, client(server)).isHere() } else {
                    StoppedService.exists(service, in: try options.load().directory)
                }
            if isHere { services.append(service) }
        }
        guard !services.isEmpty else { throw ClientError("there is no service here: check --data or --server") }
        return services
    }

    private func client(_ server: String) throws -> PlatformClient {
        guard let key = key ?? ProcessInfo.processInfo.environment["PROSPECTS_KEY"], !key.isEmpty else {
            throw ValidationError("no access key: give --key or PROSPECTS_KEY")
        }
        return try PlatformClient(server: server, key: key)
    }
}

/// Which dead letters are meant.
struct DeadLettersChoice: ParsableArguments {
    @Argument(help: "Numbers of dead letters, as “list” shows them.")
    var ids: [Int64] = []

    @Option(help: "Only what this service published.")
    var source: ServiceName?

    @Option(help: "Only of this stream, such as activity/XM-DAC-7-1.")
    var stream: String?

    @Option(help: "Only of this type, named in full.")
    var type: String?

    var selection: DeadLetterSelection {
        DeadLetterSelection(ids: ids, source: source, stream: stream, type: type)
    }
}
