// One line that says how far long work is.

/// The text of a progress line, from a second after the start and ten times a second at most.
final class ProgressLine {
    private static let delay = Duration.seconds(1)
    private static let interval = Duration.milliseconds(100)

    private let isShown: Bool
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var due: ContinuousClock.Instant
    private var isOnScreen = false

    init(isShown: Bool) {
        self.isShown = isShown
        start = clock.now
        due = start.advanced(by: Self.delay)
    }

    /// What shows the progress, if it is time.
    func line(bytesRead: Int, of total: Int?) -> String? {
        guard isShown else { return nil }
        let now = clock.now
        guard now >= due else { return nil }
        due = now.advanced(by: Self.interval)
        isOnScreen = true
        let seconds = (now - start) / .seconds(1)
        var text = "\r\(megabytes(bytesRead)) MB"
        if let total, total > 0 { text += " of \(megabytes(total)) MB, \(min(100, bytesRead * 100 / total)) %" }
        return text + ", \(megabytes(Int(Double(bytesRead) / seconds))) MB/s\u{1B}[K"
    }

    /// What takes the line off the screen.
    var clearing: String {
        defer { isOnScreen = false }
        return isOnScreen ? "\r\u{1B}[K" : ""
    }

    private func megabytes(_ bytes: Int) -> String { "\(bytes / 1_000_000).\(bytes / 100_000 % 10)" }
}
