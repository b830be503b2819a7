public import Domain
public import Journal

extension Identity {
    /// Who gives a command.
    public var officer: Officer { Officer(id: id, organisation: organisation) }

    /// Under whose reference a command is recorded.
    public func command(_ context: PlatformRequestContext) -> CommandContext {
        CommandContext(actor: id, correlationID: context.requestID, traceParent: context.traceParent)
    }
}
