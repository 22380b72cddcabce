import Testing

@testable import ChineseNews

/// Single posts, with the mentions that they may belong to.
@Suite struct PostReaderTests {
    /// The post before the last character of a text: where it starts, its title, its owner.
    private func read(_ string: String, _ mentions: [PostMention] = []) -> [String]? {
        let text = NameText.make(string)
        let end = text.count - 1
        guard let post = PostReader(text: text, mentions: mentions).post(endingAt: end, before: mentions.count) else {
            return nil
        }
        return [text.string(post.start, end), text.string(post.title, end), post.owner.map { "\($0)" } ?? "-"]
    }

    private func organization(_ start: Int, _ end: Int) -> PostMention {
        PostMention(start: start, end: end, kind: .organization)
    }

    private func place(_ start: Int, _ end: Int) -> PostMention { PostMention(start: start, end: end, kind: .place) }

    @Test(arguments: [
        ("主任，", ["主任", "主任", "-"]), ("宣传部部长，", ["宣传部部长", "部长", "-"]), ("常务副市长，", ["常务副市长", "常务副市长", "-"]),
        ("党委书记，", ["党委书记", "书记", "-"]), ("名誉主席，", ["名誉主席", "名誉主席", "-"]),
        ("来了主席，", ["主席", "主席", "-"]), ("院长助理，", ["院长助理", "院长助理", "-"]), ("采购经理，", ["采购经理", "经理", "-"]),
    ])
    func titles(text: String, expected: [String]) { #expect(read(text) == expected) }

    @Test(arguments: ["记者，", "学生，", "天气，", "代表，", "律师，", "，", "上将，"])
    func none(text: String) { #expect(read(text) == nil) }

    @Test func owners() {
        #expect(read("美国总统，", [place(0, 2)]) == ["美国总统", "总统", "0"])
        #expect(read("中国驻美国大使，", [place(0, 2), place(3, 5)]) == ["中国驻美国大使", "大使", "0"])
        // The post names the ministry.
        #expect(read("外交部长，", [organization(0, 3)]) == ["外交部长", "部长", "0"])
        #expect(read("德清县公安局刑侦大队大队长，", [organization(0, 6)]) == ["德清县公安局刑侦大队大队长", "大队长", "0"])
        // Another sentence, a person, and a nationality.
        #expect(read("来到美国。总统，", [place(2, 4)]) == ["总统", "总统", "-"])
        #expect(read("李鹏总理，", [PostMention(start: 0, end: 2, kind: .person)]) == ["总理", "总理", "-"])
        #expect(read("芬兰工程师，", [place(0, 2)]) == nil)
    }

    @Test func behind() {
        func read(_ string: String) -> Int? {
            let text = NameText.make(string)
            return PostReader(text: text, mentions: []).post(startingAt: 2)?.end
        }
        #expect(read("李鹏总理说") == 4 && read("李鹏副总理说") == 5)
        #expect(read("李鹏先生说") == nil && read("李鹏代表说") == nil && read("李鹏") == nil)
    }
}
