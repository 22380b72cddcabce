// Work in parallel, results in order.

/// Runs a transformation on a stream of inputs in several tasks and delivers the results in the order of the inputs.
///
/// What is in memory is bounded by the window.
package struct OrderedPipeline<Input: Sendable, Output: Sendable> {
    /// How many transformations run at a time.
    package let jobs: Int
    /// The work.
    package let transform: @Sendable (Input) -> Output

    package init(jobs: Int, transform: @escaping @Sendable (Input) -> Output) {
        self.jobs = jobs
        self.transform = transform
    }

    /// How many inputs may be ahead of the last result that was delivered, finished or not.
    private var window: Int { jobs * 4 }

    /// Runs until the inputs end.
    ///
    /// - Parameters:
    ///   - next: the next input, or `nil` at the end.
    ///   - isReady: whether `next` would answer at once. Where it would not, results are delivered first: whoever writes the inputs may
    ///     wait for them.
    ///   - deliver: takes a result.
    /// - Throws: What `next` and `deliver` throw.
    package func run(
        next: () throws -> Input?,
        isReady: () -> Bool,
        deliver: (Output) throws -> Void
    ) async throws {
        guard jobs > 1 else {
            while let input = try next() { try deliver(transform(input)) }
            return
        }
        let transform = transform
        try await withThrowingTaskGroup(of: (Int, Output).self) { group in
            var (started, running, delivered) = (0, 0, 0)
            var finished: [Int: Output] = [:]
            var isAtEnd = false
            while true {
                while !isAtEnd, running < jobs, started - delivered < window, running == 0 || isReady() {
                    guard let input = try next() else {
                        isAtEnd = true
                        break
                    }
                    let number = started
                    group.addTask { (number, transform(input)) }
                    started += 1
                    running += 1
                }
                guard let (number, output) = try await group.next() else { return }
                running -= 1
                finished[number] = output
                while let output = finished.removeValue(forKey: delivered) {
                    try deliver(output)
                    delivered += 1
                }
            }
        }
    }
}
