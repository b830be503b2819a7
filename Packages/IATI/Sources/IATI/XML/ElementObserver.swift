/// Sees every element of a document while it is read, also those that the reader passes over.
///
/// It comes after the bounds of ``ReadingLimits``: what is over them is never shown. The pointers are valid only during
/// the call.
package protocol ElementObserver: AnyObject {
    /// An element starts. The root comes first, and only when it is one that the reader accepts.
    func start(_ name: XMLName, attributes: XMLAttributes, line: Int)
    /// The open element ends.
    func end()
    /// Text of the open element; one text may come in several parts.
    func text(_ text: UnsafeBufferPointer<UInt8>)
}
