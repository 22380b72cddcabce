import Testing

@testable import ChineseNews

@Suite struct CreditTokensTests {
    private func read(_ string: String) -> String? {
        let text = NameText.make(string)
        return CreditTokens(text, .standard).read(0..<text.count)?
            .map { item in
                let letters = text.string(item.range.lowerBound, item.range.upperBound)
                switch item.token {
                case .cue: return "[\(letters)]"
                case .han: return letters
                case .latin: return "<\(letters)>"
                case .number: return "#"
                case .blank: return "_"
                case .gap: return "__"
                case .comma: return ","
                case .link: return "/"
                case .bullet: return "*"
                case .note: return "{\(letters)}"
                }
            }
            .joined(separator: " ")
    }

    @Test(arguments: [
        ("本报记者 邹渠明　通讯员康一叶", "本报 [记者] _ 邹渠明 _ [通讯员] 康一叶"),
        ("文/邹渠明 图/Chester Lam", "[文] / 邹渠明 _ [图] / <Chester> _ <Lam>"),
        ("□ 邹渠明　　　康一叶", "* _ 邹渠明 __ 康一叶"), ("来源：榆塔网 字号：大 2022-11-18", "[来源] / 榆塔网 _ {字号} / 大 _ #"),
        ("阿卜杜拉·居尔、邹渠明摄", "阿卜杜拉·居尔 , 邹渠明 [摄]"), ("[英]海伦 著", "_ 海伦 _ [著]"),
    ])
    func pieces(text: String, expected: String) { #expect(read(text) == expected) }

    /// 文 and 图 are cues only where nothing else could stand, and end names elsewhere.
    @Test(arguments: [("邹志文", "邹志文"), ("文竹", "文竹"), ("图书馆", "图书馆"), ("邹文 文", "邹文 _ [文]")])
    func weakCues(text: String, expected: String) { #expect(read(text) == expected) }

    @Test(arguments: ["记者“邹渠明”", "记者邹渠明。", "记者！"])
    func whatStandsInNoCredit(text: String) { #expect(read(text) == nil) }

    @Test func tellsMostThatAreNone() {
        func may(_ string: String, needsCue: Bool) -> Bool {
            let text = NameText.make(string)
            return CreditTokens(text, .standard).mayBeCredit(0..<text.count, needsCue: needsCue)
        }
        #expect(may("邹渠明", needsCue: false) && !may("邹渠明", needsCue: true) && may("邹渠明摄", needsCue: true))
        #expect(!may("邹渠明摄。", needsCue: false) && may("□邹渠明", needsCue: true) && !may("邹志文", needsCue: true))
    }
}
