// Tests of RuleCharacter: what is packed is what the tables say.

import Testing

@testable import ChineseNews

@Suite struct RuleCharacterTests {
    /// All characters of the BMP, and some beyond it.
    private static let scalars = Array(UInt32(0)..<0x10000) + [0x1F600, 0x20000, 0x2A6DA, 0x10FFFF]

    @Test func equalsTheTables() {
        let table = RuleCharacterTable.shared
        #expect(Self.scalars.allSatisfy { table[$0].folded == UserWords.fold($0) })
        #expect(Self.scalars.allSatisfy { table[$0].numeral == NumeralCharacter($0) })
        #expect(Self.scalars.allSatisfy { table[$0].isHan == (TypeCharacter($0).kind == .han) })
        #expect(Self.scalars.allSatisfy { table[$0].isNoNumeral == (NumeralCharacter($0) == .other) })
        #expect(Self.scalars.allSatisfy { !table[$0].isWordStart && !table[$0].isWordEnd })
    }

    /// Marks of words leave the rest as it is.
    @Test func marksOfWords() {
        for scalar: UInt32 in [0x4E07, 0x37, 0x6548, 0x3002] {
            var mark = RuleCharacterTable.shared[scalar]
            let before = mark
            (mark.isWordStart, mark.isWordEnd) = (true, true)
            #expect(mark.isWordStart && mark.isWordEnd)
            #expect(mark.folded == before.folded && mark.numeral == before.numeral && mark.isHan == before.isHan)
            mark.isWordStart = false
            #expect(!mark.isWordStart && mark.isWordEnd)
        }
    }

    /// A word stands where its characters do, in any spelling, and nowhere else; the ends of the text are none.
    @Test func words() {
        let text = NameText.make("２０２３年，該廠生產150萬台")
        #expect(text.stands("年", at: 4) && text.stands("2023年", at: 0) && text.stands("，", at: 5))
        #expect(text.stands("该厂生产", at: 6) && !text.stands("该厂生活", at: 6) && !text.stands("该", at: 7))
        #expect(text.stands("万台", at: text.count - 2) && !text.stands("台湾", at: text.count - 1))
        #expect(!text.stands("台", at: text.count) && !text.stands("年", at: -1) && !text.stands("年", at: text.count + 1))
    }

    /// The first word of a list that stands at a place; blanks part the words.
    @Test func endsOfWords() {
        let text = NameText.make("上個星期")
        #expect(text.end(of: "上周 上个星期 上个", at: 0) == 4 && text.end(of: "上个 上个星期", at: 0) == 2)
        #expect(text.end(of: "星期 周", at: 2) == 4 && text.end(of: "周", at: 2) == nil)
        #expect(text.end(of: "星期", at: 4) == nil && text.end(of: "期末", at: 3) == nil)
    }
}
