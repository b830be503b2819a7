public import Domain
public import Journal

extension Identity {
    /// Who gives a command.
    public var officer: Officer { Officer(name: name, organisation: organisation) }

    /// Under whose name a command is recorded.
    public func command(_ context: PlatformRequestContext) -> CommandContext {
        CommandContext(actor: name, correlationID: context.requestID, traceParent: context.traceParent)
    }
}
