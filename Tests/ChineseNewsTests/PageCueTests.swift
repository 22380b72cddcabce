import Testing

@_spi(LexiconCompiler) @testable import ChineseNews

@Suite struct PageCueTests {
    private func table(_ name: String) throws -> LexiconCompiler.Table {
        LexiconCompiler.Table(file: name, bytes: try Repository.bytes("Sources/CLexicon/Tables/" + name))
    }

    private func compile(_ text: String) throws -> [UInt8] {
        try LexiconCompiler.compilePageCues(
            LexiconCompiler.Table(file: "page-cues.tsv", bytes: Array(text.utf8)),
            variants: LexiconCompiler.Table(file: "variants.tsv", bytes: Array("圖\t图\n".utf8))
        )
    }

    private func leading(_ text: String) -> PageCue {
        PageLines.withBytes(text) { base, count in PageCue.leading(base, from: 0, to: count) }
    }

    private func ends(_ text: String, _ cue: PageCue) -> Bool {
        PageLines.withBytes(text) { base, count in cue.ends(base, from: 0, to: count) }
    }

    @Test func embeddedImageEqualsFreshCompile() throws {
        let bytes = try LexiconCompiler.compilePageCues(table("page-cues.tsv"), variants: table("variants.tsv"))
        #expect(bytes == (try Repository.bytes("Sources/CLexicon/Data/page-cues.bin")), "run `make lexicon`")
        // The image lives as long as its lexicon.
        let lexicon = try Lexicon(image: bytes)
        try withExtendedLifetime(lexicon) { try lexicon.image.validate(name: "page cues") }
    }

    @Test(arguments: [
        ("本报讯\tdateline\n近日\topeninge\n", 2, "expected one of dateline, opening, "),
        // Without a cue a word says nothing.
        ("本报讯\tnone\n", 1, "expected one of "),
        ("# 词\n\n本报讯\n", 3, "expected 2 fields, found 1"),
        ("本报讯\tdateline\t1\n", 1, "expected 2 fields, found 3"),
        ("本报讯 dateline\n", 1, "expected 2 fields, found 1"),
        ("\tdateline\n", 1, "a word has 1 to 32 characters"),
        ("近日\topening\n" + String(repeating: "渠", count: 33) + "\tdateline\n", 2, "a word has 1 to 32 characters"),
    ])
    func badTables(text: String, line: Int, reason: String) {
        #expect {
            try compile(text)
        } throws: { error in
            guard let error = error as? TableError else { return false }
            return error.file == "page-cues.tsv" && error.line == line && error.reason.hasPrefix(reason)
        }
    }

    @Test func badBytes() {
        let bytes: [UInt8] = Array("近日\topening\n".utf8) + [0xFF, 0x09, 0x61]
        let variants = LexiconCompiler.Table(file: "variants.tsv", bytes: [])
        #expect {
            try LexiconCompiler.compilePageCues(LexiconCompiler.Table(file: "cues", bytes: bytes), variants: variants)
        } throws: {
            "\($0)" == "cues:2: not valid UTF-8"
        }
    }

    /// Tables may have a BOM, CRLF and no last line break.
    @Test func tablesOfOtherSystems() throws {
        let plain = try compile("图为\tcaption\n近日\topening\n")
        #expect(try compile("\u{FEFF}图为\tcaption\r\n# 注\r\n\r\n近日\topening") == plain)
        // Of two spellings each stands for both.
        #expect(try compile("圖为\tcaption\n近日\topening\n") == plain)
    }

    @Test(arguments: [
        ("本报讯（记者邹渠明）", PageCue.dateline), ("新华社榆塔营电", .dateline), ("近日，梭柳渠通水", .opening), ("据悉", .opening),
        ("本报记者 邹渠明", .byline), ("通讯员", .byline),
        ("责任编辑：邹渠明", .editor), ("来源：榆塔营", .editor), ("图为渠首。", .caption), ("上图：渠首", .caption), ("梭柳渠", .none),
        ("为", .none), ("", .none), ("本", .none),
        // The longest word counts.
        ("截至目前，", .opening), ("记者从榆塔营获悉", .opening), ("记者邹渠明", .byline), ("新华社记者 邹渠明", .byline), ("图片来源：榆塔营", .editor),
        // In a traditional text too.
        ("圖為渠首", .caption), ("責任編輯：鄒渠明", .editor), ("本報訊", .dateline), ("據悉", .opening), ("據瞭解", .opening),
        ("本報記者", .byline),
        // What ends a line does not start one.
        ("摄", .none), ("供稿", .none), ("部长", .none),
        // It starts the bytes, and does not stand further on.
        ("昨天本报讯", .none), (" 近日", .none),
    ])
    func leadingWords(text: String, cue: PageCue) { #expect(leading(text) == cue) }

    @Test func wordsAtTheEnd() {
        for text in ["邹渠明 摄", "邹渠明摄", "摄", "榆塔营文明办供稿", "邹渠明 摄影报道", "鄒渠明 攝", "鄒渠明攝影", "榆塔营供圖"] {
            #expect(ends(text, .credit), "\(text)")
        }
        for text in ["摄于榆塔营", "", "邹渠明 摄 ", "供稿人", "摄。", "部长"] { #expect(!ends(text, .credit), "\(text)") }
        for text in ["宣传部部长", "榆塔营村主任", "縣長", "部長"] { #expect(ends(text, .post), "\(text)") }
        for text in ["部长邹渠明", "长", "摄"] { #expect(!ends(text, .post), "\(text)") }
    }

    /// A word of eight characters is found, and the bytes before the start are not read.
    @Test func wordsEndWhereTheyEnd() {
        let text = "邹渠明摄"
        PageLines.withBytes(text) { base, count in
            #expect(PageCue.credit.ends(base, from: count - 3, to: count))
            #expect(!PageCue.credit.ends(base, from: count, to: count))
            #expect(!PageCue.credit.ends(base, from: 0, to: count - 3))
            #expect(PageCue.leading(base, from: count, to: count) == .none)
        }
        #expect(PageLines.withBytes("近日") { base, _ in PageCue.leading(base, from: 0, to: 3) } == .none)
    }

    @Test func names() { #expect(PageCue.allCases.map(\.name).first == "none" && PageCue.editor.name == "editor") }
}
