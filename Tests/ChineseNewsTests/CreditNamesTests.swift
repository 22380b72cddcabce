import Testing

@testable import ChineseNews

@Suite struct CreditNamesTests {
    private func split(_ string: String) -> [String]? {
        let text = NameText.make(string)
        return CreditNames(text: text).split(0..<text.count)?.map { text.string($0.lowerBound, $0.upperBound) }
    }

    @Test(arguments: [
        ("陶源明陈杰", ["陶源明", "陈杰"]), ("王远", ["王远"]), ("邹渠明", ["邹渠明"]), ("诸葛文博", ["诸葛文博"]), ("郭闯苏忠", ["郭闯", "苏忠"]),
        ("欧阳明李鸣", ["欧阳明", "李鸣"]), ("巴图孟和", ["巴图孟和"]), ("热依扎·吐尔逊", ["热依扎·吐尔逊"]), ("王远李鸣张胜男", ["王远", "李鸣", "张胜男"]),
    ])
    func namesWithoutAnythingBetween(text: String, expected: [String]) { #expect(split(text) == expected) }

    @Test(arguments: ["王", "清镇市文明办公室", ""])
    func whatIsNoName(text: String) { #expect(split(text) == nil) }

    @Test func likelyNames() {
        func likely(_ string: String) -> Bool {
            let text = NameText.make(string)
            return CreditNames(text: text).isLikely(0..<text.count)
        }
        #expect(likely("邹渠明") && likely("王　远") && likely("阿卜杜拉·居尔") && likely("欧阳开宇"))
        #expect(!likely("手记") && !likely("观察") && !likely("清楚") && !likely("王") && !likely("在接受"))
    }

    @Test(arguments: [
        ("欧阳明", ["欧阳明"]), ("邹渠", ["邹渠"]), ("邹渠明康一叶骆明川", ["邹渠明", "康一叶", "骆明川"]), ("王伟李鸣", ["王伟", "李鸣"]),
        ("鄒渠明陳傑", ["鄒渠明", "陳傑"]), ("諸葛文博", ["諸葛文博"]), ("一叶", ["一叶"]), ("爱新觉罗", ["爱新觉罗"]), ("阿·古", ["阿·古"]),
    ])
    func moreNames(text: String, expected: [String]) { #expect(split(text) == expected) }

    @Test(arguments: ["德清县公安局", "一二三四五", "榆塔营的水渠通了", "北京大学", "第一中学"])
    func others(text: String) { #expect(split(text) == nil) }

    /// Names fill a stretch from its first character to its last; each has two to four.
    @Test(arguments: 1...20)
    func anyStretch(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let pieces = ["王", "李", "邹", "欧阳", "诸葛", "伟", "渠", "明", "一", "叶", "国", "的", "局", "水", "張", "𠮷"]
        for _ in 0..<60 {
            let string = (0..<Int.random(in: 1...14, using: &generator))
                .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
            guard let names = split(string) else { continue }
            #expect(names.joined() == string)
            #expect(names.allSatisfy { (2...4).contains($0.count) })
        }
    }

    @Test func lengths() {
        #expect(split(String(repeating: "邹渠明", count: 13))?.count == 13)
        #expect(split(String(repeating: "邹渠明", count: 14)) == nil)
        #expect(
            split("阿" + String(repeating: "·古", count: 11)) != nil
                && split("阿" + String(repeating: "·古", count: 12)) == nil
        )
    }

    @Test func wordsInStretches() {
        func check(_ string: String, _ body: (CreditNames, Range<Int>) -> Bool) -> Bool {
            let text = NameText.make(string)
            return body(CreditNames(text: text), 0..<text.count)
        }
        #expect(
            check("走基层") { $0.holdsWords($1) } && !check("邹渠明") { $0.holdsWords($1) }
                && !check("北京") { $0.holdsWords($1) }
        )
        #expect(check("观察") { $0.isWord($1) } && !check("观察员们") { $0.isWord($1) } && !check("邹渠明") { $0.isWord($1) })
        #expect(
            check("王远") { names, _ in names.startsWithSurname(0) }
                && check("欧阳") { names, _ in names.startsWithSurname(0) }
        )
        #expect(
            check("鄒渠明") { names, _ in names.startsWithSurname(0) }
                && !check("的人") { names, _ in names.startsWithSurname(0) }
        )
    }
}
