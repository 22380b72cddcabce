// The words that users bring to a command.

package import ArgumentParser
package import ChineseNews

/// `--lexicon`, for every command that finds words.
package struct LexiconOptions: ParsableArguments {
    @Option(
        name: .customLong("lexicon"),
        help: ArgumentHelp(
            """
            A table of words of your own, which win over the built-in ones; may be given several times. A line is a word, and with tabs \
            between them its kind (\(Lexicon.Kind.allCases.map(\.rawValue).joined(separator: ", ")); - takes the word out) and how often it stands \
            in a million words, for one that shall compete and not win.
            """,
            valueName: "file"
        ),
        completion: .file()
    )
    package var files: [String] = []

    package init() {}

    /// The built-in lexicon with the words of all files, the later ones winning.
    ///
    /// - Throws: `TableError` at the first file or line that cannot be used.
    package func load() throws -> Lexicon {
        try files.reduce(.builtIn) { try $0.adding(contentsOfFile: $1) }
    }
}
