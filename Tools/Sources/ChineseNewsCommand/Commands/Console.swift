// What a command says on standard error, and what status it ends with.

import ArgumentParser

/// Reports to the person, and remembers whether all went well.
final class Console {
    private let standardError = FileSink.standardError
    private let progress: ProgressLine
    private var hasFailed = false

    init() {
        // Where results run down the terminal, they show the progress.
        progress = ProgressLine(isShown: standardError.isTerminal && !FileSink.standardOutput.isTerminal)
    }

    /// Reports what went wrong; the command goes on and ends with status 1.
    func fail(_ message: some CustomStringConvertible) {
        hasFailed = true
        write(progress.clearing + "chinese-news: \(message)\n")
    }

    /// Tells how a long piece of work goes on.
    func note(_ message: String) { write(progress.clearing + message + "\n") }

    /// Shows how much of the input was read, on a terminal, once that took a while.
    func show(bytesRead: Int, of total: Int?) {
        if let line = progress.line(bytesRead: bytesRead, of: total) { write(line) }
    }

    /// Ends the command.
    ///
    /// - Throws: `ExitCode.failure` if something went wrong.
    func finish() throws {
        write(progress.clearing)
        if hasFailed { throw ExitCode.failure }
    }

    private func write(_ text: String) {
        guard !text.isEmpty else { return }
        var text = text
        // There is nobody left to tell.
        try? text.withUTF8 { try standardError.write(UnsafeRawBufferPointer($0)) }
    }
}
