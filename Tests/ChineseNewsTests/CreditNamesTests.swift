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
}
