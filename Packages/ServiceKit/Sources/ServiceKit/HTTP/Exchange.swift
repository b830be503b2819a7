import Synchronization

/// What is learned about a request on its way in and told on its way out. One per request.
final class Exchange: Sendable {
    private struct State {
        var identity: Identity?
        var grant: Access.Grant?
    }

    private let state = Mutex(State())

    var identity: Identity? {
        get { self.state.withLock { $0.identity } }
        set { self.state.withLock { $0.identity = newValue } }
    }

    var grant: Access.Grant? {
        get { self.state.withLock { $0.grant } }
        set { self.state.withLock { $0.grant = newValue } }
    }
}
