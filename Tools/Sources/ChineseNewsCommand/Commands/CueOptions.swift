// The cues of credits that users bring to a command.

package import ArgumentParser
package import ChineseNews

/// `--cues`, for the command that finds bylines.
package struct CueOptions: ParsableArguments {
    @Option(
        name: .customLong("cues"),
        help: ArgumentHelp(
            """
            A table of words that give names a role in bylines, besides the built-in ones; may be given several times. A line is a word and a role, \
            and with tabs between them behind or before, where the names stand, and persons or organizations, what stands there.
            """,
            valueName: "file"
        ),
        completion: .file()
    )
    package var files: [String] = []

    package init() {}

    /// The built-in cues with those of all files, the later ones winning.
    ///
    /// - Throws: `TableError` at the first file or line that cannot be used.
    package func load() throws -> BylineCues { try files.reduce(.builtIn) { try $0.adding(contentsOfFile: $1) } }
}
