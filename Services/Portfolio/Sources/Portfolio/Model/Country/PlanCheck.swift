import Domain
import Foundation
import ServiceKit

/// Whether the text of a country document says what it must.
enum PlanCheck {
    static func check(_ plan: CountryPlan, as kind: CountryDocumentKind) throws(DossierRejection) {
        try Must.say(plan.title, "title")
        try Must.say(plan.theoryOfChange, "theoryOfChange")
        try Must.differ(plan.assumptions, "assumptions")
        try Must.differ(plan.priorities, "priorities")
        try Must.differ(plan.departments, "departments")
        try Must.differ(plan.targets.map { [$0.indicator.text, $0.unit, $0.by.description] }, "targets")
        guard !plan.assumptions.isEmpty else {
            throw .invalid("assumptions", "There are none.", remedy: "Say what must be so, and how it is watched.")
        }
        for (index, assumption) in plan.assumptions.enumerated() {
            try Must.say(assumption.statement, "assumptions[\(index)].statement")
            try Must.say(assumption.watchedBy, "assumptions[\(index)].watchedBy")
        }
        for (index, priority) in plan.priorities.enumerated() {
            try Must.say(priority.title, "priorities[\(index)].title")
        }
        for (index, target) in plan.targets.enumerated() { try Must.say(target.unit, "targets[\(index)].unit") }
        for (index, department) in plan.departments.enumerated() {
            try Must.say(department, "departments[\(index)]")
        }
        guard !plan.priorities.isEmpty, !plan.departments.isEmpty else {
            throw .invalid(
                plan.priorities.isEmpty ? "priorities" : "departments", "There are none.",
                remedy: "Name at least one.")
        }
        try checkShares(plan)
        // A vision note says where to go; a plan says how far, and who carries it.
        guard kind == .visionNote || !(plan.shares.isEmpty || plan.targets.isEmpty) else {
            throw .invalid(
                plan.shares.isEmpty ? "shares" : "targets", "A multi-annual plan has some.",
                remedy: "Give each partner its share, and each indicator its target.")
        }
    }

    private static func checkShares(_ plan: CountryPlan) throws(DossierRejection) {
        try Must.differ(plan.shares.map(\.partner), "shares")
        try Must.bePositive(plan.total, "total")
        guard !plan.shares.isEmpty else { return }
        for (index, share) in plan.shares.enumerated() {
            guard (share.percent == nil) != (share.amount == nil) else {
                throw .invalid(
                    "shares[\(index)]", "A share is given in percent or as an amount.", remedy: "Give one of both.")
            }
            if let percent = share.percent, percent.value <= 0 {
                throw .invalid("shares[\(index)].percent", "It is \(percent).", remedy: "Give a share above zero.")
            }
            try Must.bePositive(share.amount, "shares[\(index)].amount")
        }
        let percentages = plan.shares.compactMap(\.percent)
        let amounts = plan.shares.compactMap(\.amount)
        guard percentages.isEmpty || amounts.isEmpty else {
            throw DossierRejection(
                .sharesDoNotAddUp, "Some shares are in percent, some are amounts.", field: "shares",
                remedy: "Give all in percent, or all as amounts.")
        }
        if amounts.isEmpty {
            let sum = percentages.reduce(Decimal(0)) { $0 + $1.value }
            guard sum == 100 else {
                throw DossierRejection(
                    .sharesDoNotAddUp, "The shares add up to \(sum) %.", field: "shares",
                    remedy: "Give shares that add up to 100 %.")
            }
            return
        }
        guard let total = plan.total, amounts.allSatisfy({ $0.currency == total.currency }) else {
            throw DossierRejection(
                .sharesDoNotAddUp, "Shares that are amounts need a total in their currency.", field: "total",
                remedy: "Give the total, and every share in its currency.")
        }
        let sum = amounts.reduce(Decimal(0)) { $0 + $1.amount }
        guard sum == total.amount else {
            throw DossierRejection(
                .sharesDoNotAddUp, "The shares add up to \(Money(sum, total.currency)), the total is \(total).",
                field: "shares", remedy: "Give shares that add up to the total.")
        }
    }
}
