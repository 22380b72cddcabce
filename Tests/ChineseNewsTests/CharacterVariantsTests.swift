import Testing

@_spi(LexiconCompiler) @testable import ChineseNews

@Suite struct CharacterVariantsTests {
    @Test func embeddedImageEqualsFreshCompile() throws {
        let bytes = try CharacterVariantsCompiler.compile(
            file: "variants.tsv",
            bytes: Repository.bytes("Sources/CLexicon/Tables/variants.tsv")
        )
        #expect(bytes == (try Repository.bytes("Sources/CLexicon/Data/variants.bin")), "run `make lexicon`")
    }

    /// Members of one class fold to one character: the classes that news text mixes most.
    @Test(arguments: [
        "国國", "后後", "里裡裏", "发發髮", "着著", "台臺檯颱", "只隻祇", "面麵麪", "干乾幹", "复復複覆", "卫衛衞", "万萬", "两兩", "张張", "叶葉", "于於", "长長⻓",
        "吃喫", "人⼈",
    ])
    func classes(members: String) {
        let folded = Set(CharacterVariants.builtIn.fold(members))
        #expect(folded == [members.unicodeScalars[members.unicodeScalars.startIndex].value])
    }

    /// Characters that look like variants and are names or words of their own.
    @Test(arguments: ["喆", "堃", "淼", "甯", "沈", "中", "A", "々", "\u{10FFFF}", "\0"] as [Unicode.Scalar])
    func others(scalar: Unicode.Scalar) { #expect(CharacterVariants.builtIn.fold(scalar.value) == scalar.value) }

    @Test func representativesStandForThemselves() {
        let variants = CharacterVariants.builtIn
        let rows = variants.rows()
        #expect(rows.count == variants.count && rows.count > 3_000)
        for (variant, representative) in rows {
            #expect(variants.fold(variant) == representative)
            #expect(variants.fold(representative) == representative)
        }
    }

    /// The text decides nothing by which variant it uses: written in other variants, it has the same words, kinds and sentences.
    @Test(arguments: WordSegmenter.Granularity.allCases)
    func twinsHaveTheSameWords(granularity: WordSegmenter.Granularity) throws {
        let text =
            try Repository.text("Docs/Examples/page.txt")
            + "张伟说：“两千三百万元，第几号？”个人信息，三个人。著名乾隆年间十几万里长城，皇后后来发现了这里的面条。"
        var others: [UInt32: UInt32] = [:]
        for (variant, representative) in CharacterVariants.builtIn.rows()
        where CharacterTable.builtIn[variant] == .han && variant < 0x10000 {
            others[representative] = others[representative] ?? variant
        }
        var twin = ""
        for scalar in text.unicodeScalars {
            twin.unicodeScalars.append(others[scalar.value].flatMap(Unicode.Scalar.init) ?? scalar)
        }
        #expect(twin.unicodeScalars.count == text.unicodeScalars.count && twin != text)
        let analyzer = NewsAnalyzer(granularity: granularity)
        let (one, two) = (analyzer.analyze(text), analyzer.analyze(twin))
        #expect(one.words.map(\.scalarRange) == two.words.map(\.scalarRange))
        #expect(one.words.map(\.kind) == two.words.map(\.kind))
        #expect(one.sentences.map(\.scalarRange) == two.sentences.map(\.scalarRange))
    }

    @Test(arguments: [
        ("國", "t:1: expected 2 fields, found 1"), ("# a\n國國\t国", "t:2: expected two single characters"),
        ("國\t", "t:1: expected two single characters"), ("國\t国\n國\t国", "t:2: character given twice"),
        ("後\t后\n國\t囯\n囯\t国", "t:2: the representative is itself a variant"),
        ("国\t国", "t:1: the representative is itself a variant"),
    ])
    func errorsNameTheLine(table: String, message: String) {
        #expect { try CharacterVariantsCompiler.compile(file: "t", bytes: Array(table.utf8)) } throws: {
            "\($0)" == message
        }
    }
}
