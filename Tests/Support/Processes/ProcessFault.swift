/// Why a process cannot be started or its files opened.
package struct ProcessFault: Error, CustomStringConvertible {
    package let description: String
}
