// chinese-news segment: words with spaces between them.

package import ArgumentParser
import ChineseNews

/// `chinese-news segment`.
package struct SegmentCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "Put spaces between words, and sentences on lines.",
        discussion: """
            Reads UTF-8 of any length in bounded memory. A line break of the input ends a sentence, and blank lines stay; lines of a wrapped \
            page are read by `annotate`. Bytes that are not UTF-8 become U+FFFD, which is reported and ends with status 1.
            """
    )

    @Argument(help: "The files to read; none or - is standard input.", completion: .file())
    var files: [String] = []

    @Option(help: "How much one word takes.")
    var granularity = WordSegmenter.Granularity.standard

    package init() {}

    package func run() async throws {
        Environment.resetPipeSignal()
        let console = Console()
        let output = FileSink.standardOutput
        do {
            try await InputFiles(files, console: console).forEach { source in
                try segment(source, to: output, console: console)
            }
        } catch let error as SystemError {
            console.fail(error)
        }
        try console.finish()
    }

    private func segment(_ source: any ByteSource, to output: any ByteSink, console: Console) throws {
        let report = try StreamSegmentation(granularity: granularity).run(from: source, to: output)
        if let first = report.firstReplacement {
            let bytes = report.replacementCount == 1 ? "1 stretch of bytes that is" : "\(report.replacementCount) stretches of bytes that are"
            console.fail("\(source.name): replaced \(bytes) not UTF-8 by U+FFFD, the first at byte \(first)")
        }
    }
}
