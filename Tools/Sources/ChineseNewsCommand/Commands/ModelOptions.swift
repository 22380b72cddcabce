// The word model that a command uses.

package import ArgumentParser
package import ChineseNews

/// `--model`, for every command that finds words.
package struct ModelOptions: ParsableArguments {
    /// What stands for no model at all.
    package static let none = "none"

    @Option(
        name: .customLong("model"),
        help: ArgumentHelp(
            "A model that `train` wrote, in place of the built-in one; \(none): the lexicon's costs alone, faster and less exact.",
            valueName: "file"
        ),
        completion: .file()
    )
    package var file: String?

    package init() {}

    /// The model of the file, the built-in one without a file, or none.
    ///
    /// - Throws: `TableError` or `SystemError` where the file cannot be used.
    package func load() throws -> WordModel? {
        guard let file else { return .builtIn }
        return file == Self.none ? nil : try WordModel(image: FileSource.readAll(file), name: file)
    }
}
