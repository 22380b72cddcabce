import Testing

@_spi(LexiconCompiler) @testable import ChineseNews

@Suite struct CharacterTableTests {
    @Test func embeddedImageEqualsFreshCompile() throws {
        let bytes = try CharacterTableCompiler.compile(
            file: "characters.tsv",
            bytes: Repository.bytes("Sources/CLexicon/Tables/characters.tsv")
        )
        #expect(bytes == (try Repository.bytes("Sources/CLexicon/Data/characters.bin")), "run `make lexicon`")
    }

    @Test(
        arguments: [
            ("中", CharacterClass.han), ("𠮷", .han), ("々", .han), ("〇", .han), ("⼈", .han), ("⻓", .han), ("○", .symbol),
            ("か", .kana),
            ("ー", .kana), ("한", .hangul),
            ("a", .latin), ("Ａ", .latin), ("я", .alphabetic), ("0", .digit), ("９", .digit), ("\u{301}", .extend),
            ("\u{200D}", .extend),
            ("\u{E0100}", .extend), ("🏽", .extend), ("🇨", .regional), ("😀", .symbol), ("℃", .symbol),
            ("。", .punctuation), ("％", .punctuation),
            (" ", .space), ("\u{3000}", .space), ("\n", .newline), ("\u{2028}", .newline), ("\0", .other),
            ("\u{FEFF}", .other),
        ] as [(Unicode.Scalar, CharacterClass)]
    )
    func classes(scalar: Unicode.Scalar, expected: CharacterClass) {
        #expect(CharacterTable.builtIn[scalar] == expected)
    }

    /// White space is what Unicode says: on it rests what the words leave out.
    @Test func whiteSpaceIsUnicodes() {
        for value in UInt32(0)..<0x110000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(CharacterTable.builtIn[scalar].isWhiteSpace == scalar.properties.isWhitespace)
        }
    }

    @Test func rangesCoverTheTable() {
        var classes = [CharacterClass](repeating: .other, count: 0x110000)
        for (scalars, kind) in CharacterTable.builtIn.ranges() {
            for scalar in scalars { classes[Int(scalar)] = kind }
        }
        #expect((0..<0x110000).allSatisfy { classes[$0] == CharacterTable.builtIn[UInt32($0)] })
    }

    @Test(arguments: [
        ("0041\t005A", "t:1: expected 3 fields, found 2"),
        ("# a\n005A\t0041\tlatin", "t:2: expected a range of hexadecimal scalars"),
        ("0041\t005A\tlatin\n0050\t0060\tlatin", "t:2: ranges must be in order and apart"),
        ("0041\t005A\trunes", "t:1: unknown class"),
        ("0041\t110000\tlatin", "t:1: expected a range of hexadecimal scalars"),
    ])
    func errorsNameTheLine(table: String, message: String) {
        #expect { try CharacterTableCompiler.compile(file: "t", bytes: Array(table.utf8)) } throws: {
            "\($0)" == message
        }
    }
}
