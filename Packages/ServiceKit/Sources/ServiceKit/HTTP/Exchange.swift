import Synchronization

/// What is learned about a request on its way in and told on its way out. One per request.
final class Exchange: Sendable {
    private let state = Mutex<Identity?>(nil)

    var identity: Identity? {
        get { self.state.withLock { $0 } }
        set { self.state.withLock { $0 = newValue } }
    }
}
