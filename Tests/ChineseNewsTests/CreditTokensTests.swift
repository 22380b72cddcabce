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

    /// A blank of more than three columns parts; an ideographic one has two.
    @Test(arguments: [
        ("邹渠明 康一叶", "邹渠明 _ 康一叶"), ("邹渠明   康一叶", "邹渠明 _ 康一叶"), ("邹渠明    康一叶", "邹渠明 __ 康一叶"), ("邹渠明　康一叶", "邹渠明 _ 康一叶"),
        ("邹渠明　 康一叶", "邹渠明 _ 康一叶"), ("邹渠明　　康一叶", "邹渠明 __ 康一叶"), ("邹渠明\t康一叶", "邹渠明 _ 康一叶"), ("邹渠明\n康一叶", "邹渠明 _ 康一叶"),
        ("邹渠明\u{A0}康一叶", "邹渠明 _ 康一叶"),
    ])
    func blanks(text: String, expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("记者：邹渠明", "[记者] / 邹渠明"), ("记者:邹渠明", "[记者] / 邹渠明"), ("记者／邹渠明", "[记者] / 邹渠明"), ("记者|邹渠明", "[记者] / 邹渠明"),
        ("记者｜邹渠明", "[记者] / 邹渠明"), ("记者丨邹渠明", "[记者] / 邹渠明"), ("记者—邹渠明", "[记者] / 邹渠明"), ("记者·邹渠明", "[记者] / 邹渠明"),
        ("邹渠明，康一叶", "邹渠明 , 康一叶"), ("邹渠明、康一叶；骆明川", "邹渠明 , 康一叶 , 骆明川"), ("邹渠明,康一叶;骆明川", "邹渠明 , 康一叶 , 骆明川"),
        ("■邹渠明", "* 邹渠明"), ("◎邹渠明", "* 邹渠明"), ("▲邹渠明", "* 邹渠明"), ("★邹渠明", "* 邹渠明"), ("口邹渠明", "* 邹渠明"),
        ("口 邹渠明", "* _ 邹渠明"), ("口述人邹渠明等", "[口述] 人邹渠明等"),
    ])
    func marks(text: String, expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("邹渠明 2017年7月26日", "邹渠明 _ #"), ("第3版 邹渠明", "第 # 版 _ 邹渠明"), ("电话：0551-1234567", "电话 / #"),
        ("邹渠明 a.b@c.cn", "邹渠明 _ <a.b@c.cn>"), ("记者O'Brien", "[记者] <O'Brien>"),
        ("AT&T供图", "<AT&T> [供图]"),
    ])
    func numbersAndLetters(text: String, expected: String) { #expect(read(text) == expected) }

    /// Notes stand by themselves; in a longer word they are letters.
    @Test(arguments: [("字号 大", "{字号} _ 大"), ("字号大", "字号大"), ("资料图片", "{资料图片}"), ("榆塔资料图片", "榆塔资料 [图片]")])
    func notes(text: String, expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("《榆塔日报》记者", "《榆塔日报》 [记者]"), ("〔英〕海伦", "_ 海伦"), ("［美国］海伦", "_ 海伦"), ("（右）邹渠明", "_ 邹渠明"), ("(左一)邹渠明", "_ 邹渠明"),
    ])
    func brackets(text: String, expected: String) { #expect(read(text) == expected) }

    @Test(arguments: [
        "\0", "\u{FEFF}", "邹渠明\0", "😀", "邹渠明\u{301}", "（记者）", "（一二三四五六）", "[]", "邹渠明？", "邹渠明…", "*", "邹渠明(",
    ])
    func others(text: String) { #expect(read(text) == nil) }

    @Test func nothing() { #expect(read("") == "") }

    /// Pieces tile the stretch, whatever stands in it.
    @Test(arguments: 1...20)
    func anyText(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<20 {
            let text = NameText.make(
                RandomCredits.make(pieces: Int.random(in: 1...30, using: &generator), using: &generator)
            )
            let tokens = CreditTokens(text, .standard)
            for passage in text.passages {
                guard let items = tokens.read(passage) else { continue }
                #expect(items.first?.range.lowerBound == passage.lowerBound)
                #expect(items.last?.range.upperBound == passage.upperBound)
                #expect(zip(items, items.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound })
                #expect(items.allSatisfy { !$0.range.isEmpty })
            }
        }
    }
}
