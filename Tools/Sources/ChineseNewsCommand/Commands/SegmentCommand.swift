// chinese-news segment: words with spaces between them.

package import ArgumentParser
import ChineseNews

/// `chinese-news segment`.
package struct SegmentCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "Put spaces between words, and sentences on lines.",
        discussion: """
            Reads UTF-8 of any length in bounded memory. A line break of the input ends a sentence, and blank lines stay; \
            `annotate` can read a wrapped page. Bytes that are not UTF-8 become U+FFFD, which is reported and ends with \
            status 1.
            """
    )

    @Argument(help: "The files to read; none or - is standard input.", completion: .file())
    var files: [String] = []

    @Option(help: "How much one word takes.")
    var granularity = WordSegmenter.Granularity.standard

    @OptionGroup var lexicon: LexiconOptions
    @OptionGroup var model: ModelOptions

    package init() {}

    package func run() async throws {
        Environment.resetPipeSignal()
        let console = Console()
        let output = FileSink.standardOutput
        do {
            let segmenter = WordSegmenter(
                lexicon: try lexicon.load(),
                granularity: granularity,
                model: try model.load()
            )
            try await InputFiles(files, console: console)
                .readEach { source in
                    try segment(source, with: segmenter, to: output, console: console)
                }
        } catch let error as SystemError {
            console.fail(error)
        } catch let error as TableError {
            console.fail(error)
        }
        try console.finish()
    }

    private func segment(
        _ source: any ByteSource,
        with segmenter: WordSegmenter,
        to output: any ByteSink,
        console: Console
    ) throws {
        let segmentation = StreamSegmentation(words: segmenter)
        let report = try segmentation.run(from: source, to: output)
        if let first = report.firstReplacement {
            let count = report.replacementCount
            console.fail(
                "\(source.name): not UTF-8 at byte \(first): put U+FFFD in \(count) place\(count == 1 ? "" : "s")"
            )
        }
    }
}
