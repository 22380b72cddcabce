// The root command.

package import ArgumentParser

/// The command-line tool `chinese-news`.
package struct ChineseNewsTool: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "chinese-news",
        abstract: "Reads Chinese news text: articles, sentences and words with their exact places.",
        version: VersionReport.text,
        subcommands: [
            AnnotateCommand.self, FactsCommand.self, ReflowCommand.self, SegmentCommand.self, KeywordsCommand.self,
            TrainCommand.self,
            VersionCommand.self,
        ]
    )

    package init() {}
}
