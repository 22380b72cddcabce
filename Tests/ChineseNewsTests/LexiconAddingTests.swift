import Foundation
import Testing

@testable import ChineseNews

@Suite struct LexiconAddingTests {
    @Test func addingMakesAnotherLexicon() throws {
        try #require(!Lexicon.builtIn.contains("长泖镇"))
        let lexicon = try Lexicon.builtIn.adding("长泖镇", as: .place)
        #expect(lexicon.contains("长泖镇"))
        #expect(lexicon.kind(of: "长泖镇") == .place)
        #expect(lexicon.count == Lexicon.builtIn.count + 1)
        #expect(!Lexicon.builtIn.contains("长泖镇"), "the built-in lexicon stays as it is")
        #expect(Lexicon.builtIn.kind(of: "长泖镇") == nil)
        #expect(Lexicon.builtIn.kind(of: "海淀") == .place)
        #expect(Lexicon.builtIn.kind(of: "经济") == .word)
    }

    @Test func whatIsAddedLaterWins() throws {
        let first = try Lexicon.builtIn.adding("长泖", as: .person).adding("甲乙丙")
        let second = try first.adding([.init("长泖", kind: .place), .init("海淀", kind: .name, weight: 3)])
        #expect(first.kind(of: "长泖") == .person)
        #expect(second.kind(of: "长泖") == .place)
        #expect(second.kind(of: "甲乙丙") == .word)
        #expect(second.kind(of: "海淀") == .name)
        #expect(second.count == Lexicon.builtIn.count + 2)
    }

    @Test func errorsNameTheEntry() {
        #expect {
            try Lexicon.builtIn.adding([.init("甲乙"), .init("")], name: "list")
        } throws: { "\($0)" == "list:2: the word is empty" }
        #expect {
            try Lexicon.builtIn.adding("甲 乙")
        } throws: { "\($0)" == "word '甲 乙': U+0020 cannot stand in a word" }
        #expect {
            try Lexicon.builtIn.adding("甲乙", weight: .infinity)
        } throws: { "\($0)" == "word '甲乙': expected a weight above 0 and at most 1000000" }
    }

    @Test func removedWordsAreNone() throws {
        let lexicon = Lexicon.builtIn.removing(["互联网", "海淀", "没有这个词", ""])
        #expect(!lexicon.contains("互联网"))
        #expect(!lexicon.contains("海淀"))
        #expect(lexicon.contains("企业"))
        #expect(lexicon.count == Lexicon.builtIn.count - 2)
        #expect(Lexicon.builtIn.contains("互联网"))
        #expect(cut("互联网企业", model: nil) == "互联网 企业")
        let words = WordSegmenter(lexicon: lexicon, model: nil).words(in: "互联网企业").map { $0.utf8Range.upperBound }
        #expect(words == [6, 9, 15])
        try lexicon.adding("海淀", as: .place).image.validateCells()
        #expect(try lexicon.adding("海淀").contains("海淀"))
        #expect(lexicon.version == Lexicon.builtIn.version)
        let again = lexicon.removing("企业").removing("企业")
        #expect(again.count == Lexicon.builtIn.count - 3)
    }

    @Test func addedWordsCanBeRemoved() throws {
        let lexicon = try Lexicon.builtIn.adding("长泖镇").adding("海淀").adding("甲乙丙")
        let rest = lexicon.removing(["长泖镇", "海淀"])
        #expect(!rest.contains("长泖镇"))
        #expect(!rest.contains("海淀"), "neither the user's nor the library's")
        #expect(rest.contains("甲乙丙"))
        #expect(rest.count == Lexicon.builtIn.count)
        #expect(rest.removing("甲乙丙").userWords == nil)
    }

    @Test func tablesRemoveToo() throws {
        let lexicon = try Lexicon.builtIn.adding("甲乙丙").adding(table: "互联网\t-\n甲乙丙\t-\n长泖镇\n")
        #expect(!lexicon.contains("互联网"))
        #expect(!lexicon.contains("甲乙丙"))
        #expect(lexicon.count == Lexicon.builtIn.count)
    }

    /// A word that is a cue stays one.
    @Test func cuesOutliveTheirWords() {
        let lexicon = Lexicon.builtIn.removing(["表示", "经济"])
        var cell = LexiconCell(bits: 0)
        #expect(lexicon.image.find("表示", &cell) && cell.flags.contains(.reporting) && !cell.isWord)
        #expect(!lexicon.image.find("经济", &cell), "no cue, so nothing is left")
    }

    @Test func readsFiles() throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "chinese-news-\(UInt64.random(in: 0...UInt64.max)).tsv"
        )
        defer { try? FileManager.default.removeItem(at: file) }
        // Longer than a block.
        let rows = (0..<60_000).map { "长泖\(String(UnicodeScalar(0x4E00 + $0 % 20_000) ?? "甲"))\($0 / 20_000)" }
        try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: file)
        let path = file.path(percentEncoded: false)
        let lexicon = try Lexicon.builtIn.adding(contentsOfFile: path)
        #expect(
            lexicon.userWords?.count == Set(rows.map { CharacterVariants.builtIn.fold($0) }).count,
            "variants of a word are one word"
        )
        #expect(rows.allSatisfy { lexicon.contains($0) })
        try Data().write(to: file)
        #expect(try Lexicon.builtIn.adding(contentsOfFile: path).count == Lexicon.builtIn.count)
        try Data("甲乙\n甲 乙\n".utf8).write(to: file)
        #expect {
            try Lexicon.builtIn.adding(contentsOfFile: path)
        } throws: { "\($0)" == "\(path):2: U+0020 cannot stand in a word" }
    }

    @Test func filesThatCannotBeRead() {
        #expect {
            try Lexicon.builtIn.adding(contentsOfFile: "/no/such/file.tsv")
        } throws: { "\($0)" == "/no/such/file.tsv: No such file or directory" }
        #expect { try Lexicon.builtIn.adding(contentsOfFile: "/") } throws: { "\($0)" == "/: Is a directory" }
    }

    @Test func aMillionWordsLoad() throws {
        // Three characters each, by the digits of a number.
        func word(_ number: Int) -> [UInt8] {
            var bytes: [UInt8] = []
            for digit in [number / 10_000, number / 100 % 100, number % 100] {
                bytes.append(0xE4)
                bytes.append(UInt8(0xB8 + digit / 64))
                bytes.append(UInt8(0x80 + digit % 64))
            }
            return bytes
        }
        var table: [UInt8] = []
        var distinct: Set<UInt64> = []
        for i in 0..<1_000_000 {
            let bytes = word(i)
            table += bytes + [0x0A]
            var key: UInt64 = 0
            for at in stride(from: 0, to: 9, by: 3) {
                let scalar =
                    UInt32(bytes[at] & 0xF) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
                key = key << 20 ^ UInt64(CharacterVariants.builtIn.fold(scalar))
            }
            distinct.insert(key)
        }
        let lexicon = try Lexicon.builtIn.adding(table: table)
        #expect(lexicon.userWords?.count == distinct.count, "variants of a word are one word")
        let some = stride(from: 0, to: 1_000_000, by: 9973).map { String(decoding: word($0), as: UTF8.self) }
        #expect(some.allSatisfy { lexicon.kind(of: $0) == .word })
        let text = some.joined(separator: "，")
        let found = WordSegmenter(lexicon: lexicon).words(in: text).map { String(text[$0.range]) }
        #expect(found.filter { $0 != "，" } == some)
    }
}

extension LexiconImage {
    /// Checks everything but the checksum, which removal does not keep up.
    fileprivate func validateCells() throws {
        var patched = Array(bytes)
        let sum = patched.withUnsafeBytes { Checksum.of(UnsafeRawBufferPointer(rebasing: $0[Self.headerSize...])) }
        withUnsafeBytes(of: sum.littleEndian) { patched.replaceSubrange(8..<12, with: $0) }
        try patched.withUnsafeBytes { try LexiconImage($0, name: "patched").validate(name: "patched") }
    }
}
