import HTTPTypes

/// The table of who may use which address, as the routes declare it.
public struct AccessDocument: Sendable {
    /// One address.
    public struct Row: Sendable {
        public let method: String
        /// The template of the path.
        public let path: String
        public let access: Access

        /// The path as the table shows it: style sheets are named by their content, which is nobody's business here.
        public var shownPath: String {
            path.replacing(/[0-9a-f]{16}/, with: "…")
        }
    }

    public let rows: [Row]

    public init(_ routes: Routes) {
        rows = routes.table.all.map {
            Row(method: $0.address.method.rawValue, path: $0.address.path, access: $0.access)
        }
    }

    /// A column for everybody who is not known, then one for each role.
    public var markdown: String {
        let header = ["Address", "nobody"] + Role.allCases.map(\.rawValue)
        let lines =
            [header, header.map { _ in "---" }]
            + rows.map { row in
                ["`\(row.method) \(row.shownPath)`", row.access.cell(nil)] + Role.allCases.map { row.access.cell($0) }
            }
        return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n") + "\n"
    }
}

extension Access {
    /// What somebody with this role alone gets; `nil` is somebody who is not known.
    ///
    /// `yes`; `own`, for what belongs to the own organisation; `401`; `403`; `404` where it is not told whether there
    /// is such a thing.
    public func cell(_ role: Role?) -> String {
        guard let role else { return callers == .everyone ? "yes" : "401" }
        switch grant([role]) {
        case .all: return "yes"
        case .ownOrganisation: return "own"
        case nil: return hidden == nil ? "403" : "404"
        }
    }
}
