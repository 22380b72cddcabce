import Testing

@testable import ChineseNews

/// Posts beside names.
///
/// Events and most persons are invented; well-known bodies and people are scenery.
@Suite struct PersonPostsTests {
    /// The posts of a text: name, posts with titles and affiliations.
    private func posts(_ text: String) -> [String] {
        let analysis = NewsAnalyzer().analyze(text, layout: .prose, fields: .names)
        expectSoundNames(analysis)
        return analysis.persons.map { person in
            let posts = person.value.posts.map { post in
                #expect(text[post.range].hasSuffix(post.title) && text[post.range] == post.text)
                let marks = (post.isFormer ? " former" : "") + (post.isInherited ? " inherited" : "")
                return "\(post.text) \(post.title) \(post.affiliation?.text ?? "-")\(marks)"
            }
            return ([person.text] + posts).joined(separator: " | ")
        }
    }

    @Test(arguments: [
        ("全国人大常委会委员长李鹏会见了客人。", "李鹏 | 全国人大常委会委员长 委员长 全国人大常委会"),
        ("美国总统克林顿说，他会来。", "克林顿 | 美国总统 总统 美国"),
        ("外交部发言人朱邦造说。", "朱邦造 | 外交部发言人 发言人 外交部"),
        ("德清县委宣传部部长经晓岚认为，道德能生利息。", "经晓岚 | 德清县委宣传部部长 部长 德清县委宣传部"),
        ("南京大学商学院教授诸葛明远认为，增速会回落。", "诸葛明远 | 南京大学商学院教授 教授 南京大学商学院"),
        ("联合国秘书长安南致电祝贺。", "安南 | 联合国秘书长 秘书长 联合国"),
        ("荷兰驻华大使扬·范德海登来了。", "扬·范德海登 | 荷兰驻华大使 大使 荷兰"),
        ("平塘县人民政府副县长黎阳表示，工程已经完工。", "黎阳 | 平塘县人民政府副县长 副县长 平塘县人民政府"),
        ("株洲市纪委常务副书记文建茂讲了十分钟。", "文建茂 | 株洲市纪委常务副书记 常务副书记 株洲市纪委"),
        ("中央气象台首席预报员房静分析说。", "房静 | 中央气象台首席预报员 首席预报员 中央气象台"),
        ("立法會議員尹兆堅批評署方。", "尹兆堅 | 立法會議員 議員 立法會"),
        ("华西医院院长助理王伟介绍。", "王伟 | 华西医院院长助理 院长助理 华西医院"),
        ("湖南湘声律师事务所律师欧阳骏说。", "欧阳骏 | 湖南湘声律师事务所律师 律师 湖南湘声律师事务所"),
        ("马里代表凯塔对记者说。", "凯塔 | 马里代表 代表 马里"),
        ("会上，副总理李岚清讲话。", "李岚清 | 副总理 副总理 -"),
        ("镇党委书记茅国庆带着人来了。", "茅国庆 | 镇党委书记 书记 -"),
        ("村党支部书记史安国说。", "史安国 | 村党支部书记 书记 村党支部"),
        ("工程指导组组长娄扎根在批语栏里写字。", "娄扎根 | 工程指导组组长 组长 -"),
        ("社区党总支书记隆小玲给每人倒茶。", "隆小玲 | 社区党总支书记 书记 -"),
        ("常务副省长钟文韬出席会议。", "钟文韬 | 常务副省长 常务副省长 -"),
        ("代理市长王明主持会议。", "王明 | 代理市长 代理市长 -"),
        ("馆长孟拾光被孩子围住。", "孟拾光 | 馆长 馆长 -"),
        ("主任医师陈一诺说。", "陈一诺 | 主任医师 主任医师 -"),
        ("清镇市文明办主任　王　伟说。", "王伟 | 清镇市文明办主任 主任 清镇市文明办"),
    ])
    func before(text: String, expected: String) { #expect(posts(text) == [expected]) }

    @Test(arguments: [
        (
            "（中共长沙市雨花区委常委、宣传部部长 余宏卿）",
            "余宏卿 | 中共长沙市雨花区委常委 常委 中共长沙市雨花区委 | 宣传部部长 部长 中共长沙市雨花区委"
        ),
        ("市委书记、市长王明主持会议。", "王明 | 市委书记 书记 - | 市长 市长 -"),
        (
            "国务院副总理兼外交部长钱其琛出席。",
            "钱其琛 | 国务院副总理 副总理 国务院 | 外交部长 部长 外交部"
        ),
        (
            "德清县委书记、县长王琴英说，要让渠水通到每个村。",
            "王琴英 | 德清县委书记 书记 德清县委 | 县长 县长 德清"
        ),
        (
            "华兴机械有限公司董事长兼总经理丁水根说。",
            "丁水根 | 华兴机械有限公司董事长 董事长 华兴机械有限公司 | 总经理 总经理 华兴机械有限公司"
        ),
        (
            "中共湖南省委常委 长沙市委书记 易炼红讲话。",
            "易炼红 | 中共湖南省委常委 常委 中共湖南省委 | 长沙市委书记 书记 长沙市委"
        ),
        ("省委常委、常务副省长钟文韬出席会议。", "钟文韬 | 省委常委 常委 - | 常务副省长 常务副省长 -"),
    ])
    func several(text: String, expected: String) { #expect(posts(text) == [expected]) }

    @Test(arguments: [
        ("美国前总统卡特来访。", "卡特 | 美国前总统 总统 美国 former"),
        ("前总统卡特来访。", "卡特 | 前总统 总统 - former"),
        ("原民政部副部长段维新说。", "段维新 | 原民政部副部长 副部长 民政部 former"),
        ("日前总统卡特来访。", "卡特 | 总统 总统 -"), ("春节前市长王明下乡。", "王明 | 市长 市长 -"),
        ("人们会见了前总统卡特。", "卡特 | 前总统 总统 - former"),
    ])
    func former(text: String, expected: String) { #expect(posts(text) == [expected]) }

    @Test(arguments: [
        ("李鹏总理今天会见了客人。", ["李鹏 | 总理 总理 -"]),
        ("薛可晴教授说，水要省着用。", ["薛可晴 | 教授 教授 -"]),
        ("德国科尔总理说。", ["科尔 | 总理 总理 德国"]),
        ("王市长说。", ["王 | 市长 市长 -"]),
        ("李鹏总理、外长钱其琛出席。", ["李鹏 | 总理 总理 -", "钱其琛 | 外长 外长 -"]),
    ])
    func behind(text: String, expected: [String]) { #expect(posts(text) == expected) }

    /// Whom a post before a list belongs to: all, if several people hold it at once.
    @Test(arguments: [
        (
            "副省长钟文韬、麦启盛和王琴英出席。",
            [
                "钟文韬 | 副省长 副省长 -", "麦启盛 | 副省长 副省长 - inherited",
                "王琴英 | 副省长 副省长 - inherited",
            ]
        ),
        (
            "国务院副总理李岚清、国务委员宋健出席。",
            ["李岚清 | 国务院副总理 副总理 国务院", "宋健 | 国务委员 国务委员 -"]
        ),
        ("省长钟文韬、麦启盛出席。", ["钟文韬 | 省长 省长 -", "麦启盛"]),
        ("美国总统克林顿和叶利钦会谈。", ["克林顿 | 美国总统 总统 美国", "叶利钦"]),
        ("副省长钟文韬，记者王伟出席。", ["钟文韬 | 副省长 副省长 -", "王伟"]),
    ])
    func lists(text: String, expected: [String]) { #expect(posts(text) == expected) }

    /// Jobs of news, forms of address, what many people are, and titles of others.
    @Test(arguments: [
        "记者王伟报道。", "新华社记者王伟报道。", "江泽民同志说。", "王伟先生说。", "村民王伟说。", "学生王伟说。",
        "作家王伟说。", "芬兰工程师王伟说。", "律师王伟说。", "江泽民代表大家讲话。", "市长说，王伟来了。",
        "市长的秘书王伟说。", "摄影：王伟", "战士王伟说。",
    ])
    func none(text: String) {
        let found = posts(text)
        #expect(!found.isEmpty && found.allSatisfy { !$0.contains("|") })
    }

    @Test func ranges() throws {
        let text = "昨天上午，德清县委宣传\n部部长经晓岚表示，渠水\n已经通到了村里，人们都\n很高兴。\n"
        let analysis = NewsAnalyzer().analyze(text, layout: .page, fields: .names)
        let person = try #require(analysis.persons.first)
        let post = try #require(person.value.posts.first)
        #expect(post.text == "德清县委宣传部部长" && text[post.range] == "德清县委宣传\n部部长")
        let affiliation = try #require(post.affiliation)
        #expect(text[affiliation.range] == "德清县委宣传\n部")
        guard case .organization(let organization) = affiliation.kind else {
            Issue.record("no organization")
            return
        }
        #expect(organization.nested.map(\.text) == ["德清县委"])
        #expect(analysis.organizations.map(\.value) == [organization])
    }

    /// Any number of posts and names takes time in proportion to the text, and a person has no more than so many posts.
    @Test func manyPosts() {
        let text = String(repeating: "副省长、", count: 3000) + String(repeating: "钟文韬、", count: 3000)
        let analysis = NewsAnalyzer().analyze(text, layout: .prose, fields: .names)
        #expect(analysis.persons.allSatisfy { $0.value.posts.count <= PersonPosts.most })
    }

    @Test func noPersons() { #expect(PersonPosts(NameText.make("总理说。"), []).find().isEmpty) }
}
