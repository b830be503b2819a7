import Domain
import Foundation

/// The threshold check (drempeltoets): conditions that an application meets or not, before its quality counts.
struct Threshold {
    /// The application came while the window was not open.
    let missesWindow: Bool
    /// The criteria that are not met, in sentences for the applicant.
    let unmet: [String]

    init(_ application: SubsidyApplication, in framework: FrameworkPublished, receivedAt: Date) {
        let window = Threshold.window(framework, receivedAt)
        missesWindow = !window.isEmpty
        unmet = window + Threshold.applicant(application) + Threshold.money(application, framework)
    }

    private static func window(_ framework: FrameworkPublished, _ receivedAt: Date) -> [String] {
        if receivedAt < framework.opens { return ["The application came before the window opened."] }
        // The closing time itself is the last instant that counts.
        if receivedAt > framework.closes { return ["The application came after the window had closed."] }
        return []
    }

    private static func applicant(_ application: SubsidyApplication) -> [String] {
        let applicant = application.applicant
        var unmet: [String] = []
        if !applicant.isLocal && !applicant.isRefugeeLed {
            unmet.append("The applicant is neither a local nor a refugee-led organisation.")
        }
        if applicant.registration.allSatisfy(\.isWhitespace) {
            unmet.append("The applicant names no registration in its country.")
        }
        if application.country != applicant.country {
            unmet.append(
                "The project is in \(application.country), the applicant has its seat in \(applicant.country).")
        }
        return unmet
    }

    private static func money(_ application: SubsidyApplication, _ framework: FrameworkPublished) -> [String] {
        var unmet: [String] = []
        if application.requested.amount <= 0 { unmet.append("The amount requested is not above zero.") }
        if application.requested.currency != framework.ceiling.currency {
            unmet.append(
                "The amount is in \(application.requested.currency), the framework in \(framework.ceiling.currency).")
        }
        return unmet
    }
}
