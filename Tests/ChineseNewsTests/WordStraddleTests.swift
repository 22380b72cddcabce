import Testing

@testable import ChineseNews

@Suite struct WordStraddleTests {
    /// The longest word over the break of two lines.
    private func straddle(_ first: String, _ second: String, blank: String = "\n") -> Int {
        let (end, start) = (first.utf8.count, first.utf8.count + blank.utf8.count)
        return PageLines.withBytes(first + blank + second) { base, count in
            Lexicon.builtIn.image.longestWord(base, acrossBreakFrom: end, to: start, limit: count, origin: 0)
        }
    }

    @Test(arguments: [
        ("他在中", "国工作", 2), ("走进互联", "网企业", 3), ("走进互", "联网企业", 3), ("来到山西", "省里", 3), ("来到山", "西省里", 3),
        ("社会主", "义建设", 4),
        // In traditional characters too.
        ("走進互聯", "網企業", 3), ("他在中", "國工作", 2),
        // No word.
        ("水来了。", "渠通了", 0), ("他说", "，好", 0), ("", "中国", 0), ("中国", "", 0), ("abc", "def", 0), ("中", "aa国", 0),
        ("。", "。", 0),
    ])
    func words(first: String, second: String, length: Int) {
        #expect(straddle(first, second) == length)
        #expect(straddle(first, second, blank: "\r\n\n \u{3000}") == length)
    }

    /// A word that ends at the break, or starts there, does not span it.
    @Test func wordsBesideTheBreak() {
        #expect(straddle("来到中国", "榆塔营") == 0)
        #expect(straddle("榆塔营", "中国") == 0)
    }

    /// Nothing is read before the first line or behind the second.
    @Test func limits() {
        let text = "互联网企业"
        PageLines.withBytes(text) { base, _ in
            let image = Lexicon.builtIn.image
            #expect(image.longestWord(base, acrossBreakFrom: 6, to: 6, limit: 15, origin: 0) == 3)
            #expect(image.longestWord(base, acrossBreakFrom: 6, to: 6, limit: 6, origin: 0) == 0)
            #expect(image.longestWord(base, acrossBreakFrom: 6, to: 6, limit: 9, origin: 6) == 0)
            // 联网 is a word as well, 互联网 starts before the line.
            #expect(image.longestWord(base, acrossBreakFrom: 6, to: 6, limit: 9, origin: 3) < 3)
        }
    }
}
