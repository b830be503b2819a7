import Foundation
import HTTPTypes
import Journal

extension Problem.Code {
    /// There is no room left on the disk of the service.
    public static let storageFull = Self("storage-full")
}

extension Problem {
    /// 507: the disk is full.
    public static let storageFull = Problem(
        .storageFull, status: HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
        detail: "The disk of the service is full. Nothing of this request was kept.",
        remedy: "Send the same again later, with the same Idempotency-Key; tell the operator when it stays so.",
        headers: [.retryAfter: "60"])

    /// 503: somebody else uses what is needed.
    public static let storageLocked = Problem(
        .unavailable, status: .serviceUnavailable,
        detail: "Another program holds the store of the service. Nothing of this request was kept.",
        remedy: "Send the same again in a moment, with the same Idempotency-Key.", headers: [.retryAfter: "5"])

    /// 503: the disk does not work.
    public static let storageFailing = Problem(
        .unavailable, status: .serviceUnavailable,
        detail: "The disk of the service fails. It is not sure that nothing of this request was kept.",
        remedy: "Send the same again later, with the same Idempotency-Key: what was kept is not kept twice. "
            + "Tell the operator when it stays so.",
        headers: [.retryAfter: "60"])

    /// What an error of the store, or of a file, means to who sent something; `nil` for any other error.
    public init?(storage error: any Error) {
        if let fault = StoreFault(error) {
            self = fault.problem
            return
        }
        let foundation = error as NSError
        let underlying = foundation.userInfo[NSUnderlyingErrorKey] as? NSError
        switch (foundation.domain, foundation.code) {
        case (NSCocoaErrorDomain, CocoaError.Code.fileWriteOutOfSpace.rawValue): self = .storageFull
        case (NSPOSIXErrorDomain, let code): self = Self.storage(errno: Int32(clamping: code))
        case (NSCocoaErrorDomain, 4..<1_024):
            self = underlying.map { Self.storage(errno: Int32(clamping: $0.code)) } ?? .storageFailing
        default: return nil
        }
        cause = "\(error)"
    }

    /// What a failed call of the system means.
    public static func storage(errno code: Int32) -> Problem {
        [ENOSPC, EDQUOT, EFBIG].contains(code) ? .storageFull : .storageFailing
    }
}

extension StoreFault {
    var problem: Problem {
        switch self {
        case .full: .storageFull
        case .locked: .storageLocked
        case .failing: .storageFailing
        }
    }
}
