// lexicon-compiler: compiles the reviewed tables into the images that the library embeds.

import ArgumentParser
@_spi(LexiconCompiler) import ChineseNews
import Foundation

@main
struct LexiconCompilerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon-compiler",
        abstract: "Compiles Sources/CLexicon/Tables into Sources/CLexicon/Data.",
        discussion: "Equal tables give equal images. Commit both: a test compares them."
    )

    @Option(help: "The folder of the tables.")
    var tables = "../Sources/CLexicon/Tables"

    @Option(help: "The folder for the images.")
    var output = "../Sources/CLexicon/Data"

    mutating func run() throws {
        let characters = try CharacterTableCompiler.compile(file: path("characters.tsv"), bytes: read("characters.tsv"))
        try write(characters, "characters.bin")
        let variants = try CharacterVariantsCompiler.compile(file: path("variants.tsv"), bytes: read("variants.tsv"))
        try write(variants, "variants.bin")
        let stopWords = try LexiconCompiler.compileStopWords(table("stop-words.tsv"), variants: table("variants.tsv"))
        try write(stopWords, "stop-words.bin")
        let pageCues = try LexiconCompiler.compilePageCues(table("page-cues.tsv"), variants: table("variants.tsv"))
        try write(pageCues, "page-cues.bin")
        let parts = try LexiconCompiler.tableNames.map(table)
        let lexicon = try LexiconCompiler.compile(parts)
        try write(lexicon, "lexicon.bin")
        let names = try GazetteerCompiler.compile(
            GazetteerCompiler.tableNames.map(table),
            variants: table("variants.tsv")
        )
        try write(names, "gazetteer.bin")
    }

    private func table(_ name: String) throws -> LexiconCompiler.Table {
        LexiconCompiler.Table(file: path(name), bytes: try read(name))
    }

    private func path(_ name: String) -> String { tables + "/" + name }

    private func read(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    private func write(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: output + "/" + name))
        print("\(name): \(bytes.count) bytes")
    }
}
