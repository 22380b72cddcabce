import Testing

@testable import ChineseNews

/// The names are invented.
@Suite struct DottedNameRulesTests {
    @Test(arguments: [
        ("总统哈桑·卡里姆说", "总统 哈桑·卡里姆 说"), ("阿孜古丽·库尔班", "阿孜古丽·库尔班"), ("新华社约翰·奥马基报道", "新华社 约翰·奥马基 报道"),
        ("胡安·卡洛斯·佩雷纳当选", "胡安·卡洛斯·佩雷纳 当选"), ("约翰•奥马基", "约翰•奥马基"), ("约翰‧奥马基", "约翰‧奥马基"), ("约翰・奥马基", "约翰・奥马基"),
    ])
    func names(text: String, expected: String) { #expect(cut(text, model: nil) == expected) }

    /// No name ends inside a part that another dot ends, if the rest of that part transcribes a name, nor starts so.
    @Test(arguments: [
        ("胡安·卡洛斯·佩雷纳当选", "胡安·卡洛斯·佩雷纳"), ("教练马科斯·迪亚斯·莱克纳说", "马科斯·迪亚斯·莱克纳"), ("哈桑·本·库尔班·卡里姆", "哈桑·本·库尔班·卡里姆"),
    ])
    func partsStayWhole(text: String, name: String) {
        for model in [nil, WordModel.builtIn] {
            #expect(cut(text, model: model).split(separator: " ").contains(Substring(name)))
        }
    }

    /// Between two names stands what transcribes none.
    @Test(arguments: [
        ("哈桑·卡里姆与约翰·奥马基会谈", "哈桑·卡里姆 与 约翰·奥马基 会谈"), ("哈桑·卡里姆会见约翰·奥马基", "哈桑·卡里姆 会见 约翰·奥马基"),
    ])
    func namesStandSideBySide(text: String, expected: String) { #expect(cut(text, model: nil) == expected) }

    /// More parts than one name has are several names, and every part is whole.
    @Test func manyParts() {
        let part = "卡洛斯"
        let words = cut(Array(repeating: part, count: 20).joined(separator: "·"), model: nil).split(separator: " ")
        for word in words where word != "·" {
            #expect(word.split(separator: "·").allSatisfy { $0 == part }, "\(word)")
        }
        #expect(words.count < 12)
    }

    /// A dot that is a mark stays one.
    @Test(arguments: [
        ("中国·北京", "中国 · 北京"), ("新闻·评论", "新闻 · 评论"), ("·北京", "· 北京"), ("北京·", "北京 ·"), ("北京··上海", "北京 · · 上海"),
        ("北京·2022年", "北京 · 2022年"),
    ])
    func marks(text: String, expected: String) { #expect(cut(text, model: nil) == expected) }

    @Test func kinds() {
        #expect(WordSegmenter(model: nil).words(in: "中国·北京").map(\.kind) == [.han, .punctuation, .han])
        #expect(WordSegmenter(model: nil).words(in: "哈桑·卡里姆").map(\.kind) == [.han])
    }

    /// Pieces and windows may end anywhere around a dot.
    @Test(arguments: WordSegmenter.Granularity.allCases)
    func piecesDoNotShow(granularity: WordSegmenter.Granularity) {
        let phrase = "总统哈桑·卡里姆说记者余宏卿到中国·北京"
        let segmenter = WordSegmenter(granularity: granularity, model: nil)
        let one = segmenter.words(in: phrase + "总").map(\.utf8Range.count).dropLast()
        for lead in 0..<30 {
            let text = String(repeating: "的", count: lead) + String(repeating: phrase, count: 500) + "总"
            let words = segmenter.words(in: text).map(\.utf8Range.count)
            #expect(Array(words.dropFirst(lead).dropLast()) == Array((0..<500).map { _ in one }.joined()))
        }
    }
}
