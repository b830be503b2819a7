/// Collects the problems of one activity, up to a bound.
///
/// A class, so that all decoders of one activity add to the same log. It never leaves the decoding of that activity.
final class ProblemLog {
    private(set) var problems: [ValueProblem] = []
    private(set) var omitted = 0
    private let bound: Int

    init(bound: Int) {
        self.bound = bound
    }

    func add(_ problem: @autoclosure () -> ValueProblem) {
        if problems.count < bound {
            problems.append(problem())
        } else {
            omitted += 1
        }
    }
}
