import HTTPTypes
import ServiceKit

extension Problem {
    /// What a caller is told when a statement about an organisation is refused: 422 where it is wrong in itself,
    /// 409 where it does not fit what is known.
    init(_ rejection: OrganisationRejection) {
        let status: HTTPResponse.Status =
            switch rejection.code {
            case .invalidValue, .notRefugeeLed: .unprocessableContent
            case .notLocal, .multilateral, .olderCheck, .organisationExists: .conflict
            }
        self.init(
            Code(rejection.code.rawValue), status: status, detail: rejection.detail, field: rejection.field,
            remedy: rejection.remedy)
    }
}
