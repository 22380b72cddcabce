// The names that users bring to a command.

package import ArgumentParser
package import ChineseNews

/// `--names`, for the command that finds names.
package struct GazetteerOptions: ParsableArguments {
    @Option(
        name: .customLong("names"),
        help: ArgumentHelp(
            """
            A table of names of your own, which win over the built-in ones; may be given several times. A line is a name and its kind, and with \
            tabs between them its aliases, with | between them, and for a place the code of the division that it is or lies in. Kinds: \
            \(Gazetteer.Kind.allCases.map(\.rawValue).joined(separator: ", ")); - says that it is no name.
            """,
            valueName: "file"
        ),
        completion: .file()
    )
    package var files: [String] = []

    package init() {}

    /// The built-in gazetteer with the names of all files, the later ones winning.
    ///
    /// - Throws: `TableError` at the first file or line that cannot be used.
    package func load() throws -> Gazetteer {
        try files.reduce(.builtIn) { try $0.adding(contentsOfFile: $1) }
    }
}
