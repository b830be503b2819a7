public import HTTPTypes

/// What an address is, for those who call it: the part of a route's declaration that `/openapi.json` is made of.
///
/// ```swift
/// extension RouteDescription {
///     static let things = RouteDescription(
///         "The things, by name.", [.query("colour", .choice(Colour.self))] + .paging,
///         answers: .json(.page(of: .object(["name": .text]))))
/// }
/// ```
///
/// Parts of the path, and the problems that every address of its kind can answer with, are known without being said.
public struct RouteDescription: Sendable {
    let summary: String
    let parameters: [RouteParameter]
    let takes: RouteContent?
    let statuses: [HTTPResponse.Status]
    let answers: RouteContent?
    /// Problems that others of its kind do not have.
    let problems: [HTTPResponse.Status]

    /// - Parameters:
    ///   - summary: what is at the address, or what a request does there; one sentence.
    ///   - parameters: those of the query and of the headers.
    ///   - takes: what a request carries.
    ///   - statuses: those of answers which are no problem. One that only says where to look carries nothing.
    ///   - answers: what such an answer carries; `nil` for nothing.
    ///   - problems: statuses beside those that follow from the method, the policy and what the request carries.
    public init(
        _ summary: String, _ parameters: [RouteParameter] = [], takes: RouteContent? = nil,
        statuses: [HTTPResponse.Status] = [.ok], answers: RouteContent? = nil, problems: [HTTPResponse.Status] = []
    ) {
        self.summary = summary
        self.parameters = parameters
        self.takes = takes
        self.statuses = statuses
        self.answers = answers
        self.problems = problems
    }
}
