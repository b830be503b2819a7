/// The structure of IATI files in a form of our own, one type a line; a line that starts with white space goes on with
/// the line before.
///
///     budget @type:string @status:string @* period-start!:budget/period-start value!:currencyType #
///
/// The name of the type; its attributes with their types, `!` for required ones; `@*` where attributes of other
/// namespaces may stand; then what it holds: `= decimal` for a value, or its elements in their order, each with how
/// often (`!` once, `?` at most once, `*` any number, `+` at least once) and with its type unless that is named like the
/// element; `#` where elements of other namespaces may stand. The line `global` names the types of elements that may
/// stand inside what other namespaces bring.
enum StructureText {}
