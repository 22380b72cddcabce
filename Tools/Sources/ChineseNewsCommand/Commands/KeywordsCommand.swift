// chinese-news keywords: the words that say what a text is about.

package import ArgumentParser
import ChineseNews

/// `chinese-news keywords`.
package struct KeywordsCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "keywords",
        abstract: "List the words that say what a text is about.",
        discussion: """
            A line for each keyword, best first: its score, how often it stands in the text, and the word, with tabs between. Scores compare \
            within one file only. Blank lines part the lists of several files.
            """
    )

    @Argument(help: "The files to read; none or - is standard input.", completion: .file())
    var files: [String] = []

    @Option(help: "How words are weighed.")
    var method = KeywordExtractor.Method.tfIDF

    @Option(help: "How many keywords to list.")
    var limit = 10

    @Option(help: "How much one word takes.")
    var granularity = WordSegmenter.Granularity.standard

    @Option(help: "What line breaks mean: page, prose or auto.")
    var layout = TextLayout.auto

    package init() {}

    package func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be positive") }
    }

    package func run() async throws {
        Environment.resetPipeSignal()
        let console = Console()
        let output = FileSink.standardOutput
        var isFirst = true
        do {
            try await InputFiles(files, console: console)
                .readEach { source in
                    switch try Document.read(source) {
                    case .success(let document):
                        var buffer = OutputBuffer()
                        if !isFirst { buffer.append(0x0A) }
                        isFirst = false
                        list(document.text, into: &buffer)
                        try buffer.flush(to: output)
                    case .failure(let error): console.fail(error)
                    }
                }
        } catch let error as SystemError {
            console.fail(error)
        }
        try console.finish()
    }

    /// Writes the keywords of a text.
    package func list(_ text: String, into output: inout OutputBuffer) {
        let analysis = NewsAnalyzer(granularity: granularity).analyze(text, layout: layout, fields: .words)
        for keyword in KeywordExtractor(method: method).keywords(in: analysis, limit: limit) {
            // Four decimals; a score is small and not negative.
            let units = Int((keyword.score * 10_000).rounded())
            let decimals = String(units % 10_000)
            output.append("\(units / 10_000).\(String(repeating: "0", count: 4 - decimals.count))\(decimals)")
            output.append(0x09)
            output.append(decimal: keyword.occurrences.count)
            output.append(0x09)
            output.append(keyword.text)
            output.append(0x0A)
        }
    }
}
