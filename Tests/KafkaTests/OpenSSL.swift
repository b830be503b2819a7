import Foundation
import Testing

/// A server that speaks TLS with a certificate of its own making, and another authority that did not make it.
final class OpenSSL {
    /// Where it listens.
    let address: String
    /// The file of an authority that did not sign the server's certificate.
    let otherAuthority: String
    private let folder: URL
    private let server: pid_t

    static var isInstalled: Bool { (try? run(["version"])) != nil }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "kafka-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["server", "other"] {
            try Self.run([
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
                "-keyout", folder.appending(path: "\(name).key").path, "-out",
                folder.appending(path: "\(name).pem").path,
            ])
        }
        otherAuthority = folder.appending(path: "other.pem").path
        // A port that is free now; should somebody take it meanwhile, the server does not come up and the test fails.
        let listener = try Listener()
        address = listener.address
        listener.close()
        server = try Self.start([
            "s_server", "-accept", address, "-quiet", "-cert", folder.appending(path: "server.pem").path, "-key",
            folder.appending(path: "server.key").path,
        ])
    }

    func stop() {
        kill(server, SIGKILL)
        var status: Int32 = 0
        waitpid(server, &status, 0)
        try? FileManager.default.removeItem(at: folder)
    }

    private static func run(_ arguments: [String]) throws {
        let child = try start(arguments)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 { try #require(errno == EINTR) }
        try #require(status == 0)
    }

    private static func start(_ arguments: [String]) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
        let words = (["openssl"] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        try #require(posix_spawnp(&child, "openssl", &actions, nil, words + [nil], environ) == 0)
        return child
    }
}
