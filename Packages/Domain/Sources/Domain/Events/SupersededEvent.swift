/// An old version of an event. It is never recorded again, and is kept because it can always be read again.
///
/// The next version names it as its `previous`; whoever knows the next version then reads this one as well.
public protocol SupersededEvent: DomainEvent {
    associatedtype Next: DomainEvent

    /// The same fact in the words of the next version. Pure: the same event gives the same result for ever.
    func upcast() -> Next
}
