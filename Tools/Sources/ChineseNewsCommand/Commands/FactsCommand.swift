// chinese-news facts: a table of figures.

package import ArgumentParser
import ChineseNews

/// `chinese-news facts`.
package struct FactsCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "List what a text counts and measures: who has how many of what, and how that changed.",
        discussion: """
            \(DocumentOptions.discussion)

            --format table is for people: a row a fact, with the line of the input where it starts. A subject in brackets stands in a sentence before. \
            Columns without an entry are left out. On a terminal, or where COLUMNS is set, long entries are cut, and where there is no room at all the columns \
            as of, change, subject and item are left out, in this order; the other formats have everything.

            csv is as RFC 4180 has it, in UTF-8: a line of names, then a line a fact, always with the same columns. id is the file or the id of the document; line and \
            column say where the fact starts, from 1, columns in the unit of --offsets; the others are the keys of JSON. Flags are true or false, \
            members and candidates stand with | between them, and what a fact has not is empty. What a text says and a spreadsheet would take for a formula, because it starts \
            with = + - @, also in full width, a tab or a carriage return, gets an apostrophe in front unless it is a number; values, offsets and the program's own words \
            are written as they are.

            json and jsonl are as those of annotate --fields facts. Every format leaves dates and times out unless --times is given.
            """
    )

    @Option(help: "How to write the facts.")
    var format = FactsFormat.table

    @Flag(help: "List dates and times too; durations are always listed.")
    var times = false

    @OptionGroup var documents: DocumentOptions

    package init() {}

    package func run() async throws {
        let format: OutputFormat =
            switch format {
            case .table: .text
            case .csv: .csv
            case .json: .json
            case .jsonl: .jsonl
            }
        try await documents.annotate(as: format) {
            $0.selection = FieldSelection(.facts)
            $0.hasTimes = times
        }
    }
}
