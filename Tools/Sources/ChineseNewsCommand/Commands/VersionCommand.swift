// chinese-news version: what answers depend on.

package import ArgumentParser
import ChineseNews

/// The version of the tool, of ICU and of the lexicon.
enum VersionReport {
    /// The version of the tool and of the library that it is built with.
    static let tool = "0.1.0"

    static var text: String {
        """
        chinese-news \(tool)
        ICU \(BreakIterator.icuVersion), Unicode \(BreakIterator.unicodeVersion)
        lexicon \(Lexicon.builtIn.version), \(Lexicon.builtIn.count) words
        """
    }
}

/// `chinese-news version`.
package struct VersionCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "version",
        abstract: "Print the versions of the tool, of ICU and of the lexicon."
    )

    package init() {}

    package func run() throws { print(VersionReport.text) }
}
