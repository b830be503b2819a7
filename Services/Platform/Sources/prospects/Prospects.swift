import ArgumentParser

/// The command line of the platform: for operators, partners and analysts.
@main
struct Prospects: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prospects",
        abstract: "Runs, and talks to, the Prospects platform.",
        discussion: """
            For operators:  prospects up --data data --example
                            prospects serve intake --bootstrap-servers kafka:9092
                            prospects verify --data data
            For partners:   prospects check report.xml.gz
                            prospects submit report.xml.gz --server http://127.0.0.1:8080 --key KEY --wait
            For analysts:   prospects tail --server http://127.0.0.1:8080 --key KEY --from beginning
            """,
        version: Version.text,
        subcommands: [
            UpCommand.self, ServeCommand.self, CheckCommand.self, SubmitCommand.self, TailCommand.self,
            BackupCommand.self,
            RestoreCommand.self, RepublishCommand.self, RebuildCommand.self, DeadLettersCommand.self,
            VerifyCommand.self, HealthCommand.self, KeysCommand.self, PeopleCommand.self, EventsCommand.self,
            AccessCommand.self, FiguresCommand.self, VersionCommand.self,
        ])
}
