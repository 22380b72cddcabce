import Testing

@testable import ChineseNews

@Suite struct LineCopyTests {
    private func read(_ line: String, isDisplay: Bool = false, keepsFrom: Int = .max) throws -> String {
        let found = try #require(PageLines(line).lines.first)
        return PageLines.withBytes(line) { base, count in
            var builder = FlowBuilder(base, count: count)
            builder.copy(found, from: found.start, base, keepsFrom: keepsFrom, isDisplay: isDisplay)
            return builder.finish().text
        }
    }

    @Test(arguments: [
        // The blanks of justification go.
        ("优 秀 人 员", "优秀人员"), ("优 秀 人 员 共 20 名 ， 受 到", "优秀人员共20名，受到"), ("“ 好 。 ” 他 说", "“好。”他说"),
        ("（ 一 ） 通 水", "（一）通水"),
        // Those between phrases and names stay.
        ("小交警 传文明", "小交警 传文明"), ("健全机制 保持定力", "健全机制 保持定力"), ("邹渠明 林洛", "邹渠明 林洛"),
        // So do those between words of an alphabet, and between numbers.
        ("The water of the canal", "The water of the canal"), ("叫做 Good Market 的程序", "叫做Good Market的程序"),
        ("1 2 3", "1 2 3"), ("iPhone 12 手机", "iPhone 12手机"),
        // Not those that typesetters put between Chinese and what is not.
        ("共 20 名", "共20名"), ("2020 年 11 月", "2020年11月"), ("用 App 看", "用App看"),
        // A mark has its blank in its own square.
        ("通水 ，浇地", "通水，浇地"), ("他说： “好 。”", "他说：“好。”"), ("（ 三 ）", "（三）"), ("通水， 浇地", "通水，浇地"),
        // An ideographic blank was typed, not set.
        ("梭柳渠\u{3000}通水", "梭柳渠\u{3000}通水"), ("渠\u{3000}\u{3000}水", "渠\u{3000}\u{3000}水"),
        ("优 秀\u{3000}人 员", "优秀\u{3000}人员"), ("渠 \u{3000} 水", "渠 \u{3000} 水"),
        ("渠\u{A0}水\u{A0}通\u{A0}了", "渠水通了"), (" 水 ", "水"), ("水", "水"),
    ])
    func paragraphs(line: String, expected: String) throws { #expect(try read(line) == expected) }

    /// In a head a blank behind a mark parts phrases.
    @Test(arguments: [
        ("通水了！ 浇地了", "通水了！ 浇地了", "通水了！浇地了"), ("“水” “地”", "“水” “地”", "“水”“地”"), ("小交警 传文明", "小交警 传文明", "小交警 传文明"),
        ("共 20 名", "共20名", "共20名"), ("水 ，渠", "水，渠", "水，渠"), ("（ 一）", "（一）", "（一）"),
        ("通 水 了 ！ 浇 地 了", "通水了！浇地了", "通水了！浇地了"),
    ])
    func heads(line: String, head: String, paragraph: String) throws {
        #expect(try read(line, isDisplay: true) == head)
        #expect(try read(line) == paragraph)
    }

    /// Names in a credit keep their blanks also where the line is justified; brackets and marks do not.
    @Test func credits() throws {
        let line = "渠 首 景 色 。 邹渠明 林 洛 摄"
        let credit = line.prefix { $0 != "。" }.utf8.count + "。".utf8.count
        #expect(try read(line, keepsFrom: credit) == "渠首景色。 邹渠明 林 洛 摄")
        #expect(try read("（ 邹渠明 摄 ）", keepsFrom: 0) == "（邹渠明 摄）")
    }

    @Test func rules() {
        func keeps(_ before: UInt32, _ after: UInt32, isSpaced: Bool = false, isDisplay: Bool = false) -> Bool {
            BlankRule(isSpaced: isSpaced, isDisplay: isDisplay).keeps(TypeCharacter(before), TypeCharacter(after))
        }
        let (han, letter, comma, open) = (UInt32(0x6E20), UInt32(0x61), UInt32(0xFF0C), UInt32(0xFF08))
        #expect(keeps(han, han) && !keeps(han, han, isSpaced: true))
        #expect(keeps(letter, letter) && keeps(letter, letter, isSpaced: true))
        #expect(!keeps(han, letter, isDisplay: true) && !keeps(letter, han, isDisplay: true))
        #expect(!keeps(han, comma, isDisplay: true) && !keeps(open, han, isDisplay: true))
        #expect(keeps(comma, han, isDisplay: true) && !keeps(comma, han))
        #expect(!keeps(comma, han, isSpaced: true, isDisplay: true))
    }

    /// Of a line nothing but blanks goes.
    @Test(arguments: 1...40)
    func onlyBlanksGo(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let alphabet = Array("渠水通了，。（）“”a1é   \u{3000}\u{A0}\t◆😀\u{301}".unicodeScalars)
        for _ in 0..<50 {
            var text = String.UnicodeScalarView("渠".unicodeScalars)
            for _ in 0..<Int.random(in: 0..<40, using: &generator) {
                text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
            }
            func bare(_ text: String) -> [Unicode.Scalar] {
                text.unicodeScalars.filter { TypeCharacter($0.value).kind != .blank }
            }
            for isDisplay in [false, true] {
                let read = try read(String(text), isDisplay: isDisplay)
                #expect(bare(read) == bare(String(text)))
                #expect(read.unicodeScalars.count <= text.count)
            }
        }
    }
}
