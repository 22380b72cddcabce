import Testing

@testable import ChineseNews

@Suite struct OrganizationFinderListedTests {
    private func names(_ text: String) -> Set<String> { Set(NameExtractor.names(.organization, in: text).keys) }

    /// A brand before a model is a product; the company is one beside it.
    @Test func products() {
        #expect(names("他开宝马X5来渠边。").isEmpty)
        #expect(names("宝马公司昨天宣布，宝马X5降价。") == ["宝马公司"])
    }

    /// The term of an assembly belongs to its name.
    @Test(arguments: ["第十届全国人民代表大会常务委员会", "第十四届全国人大"])
    func terms(name: String) { #expect(names("\(name)昨天开会。") == [name]) }

    /// A name that means something else too is one only beside what companies do, or a sure company in a list.
    @Test func doubtfulNames() {
        #expect(names("他吃了一个苹果。").isEmpty)
        #expect(names("华为、小米和苹果昨天发布手机。").contains("华为"))
    }

    /// The names of events are none of organizations; the place before one stays a place.
    @Test func events() {
        #expect(names("北京奥运会昨天开幕。").isEmpty)
        #expect(Set(NameExtractor.names(.place, in: "北京奥运会昨天开幕。").keys) == ["北京"])
    }

    /// Towns are clubs where the text speaks of sport.
    @Test func clubs() {
        #expect(names("昨晚的意甲联赛，国际米兰客场2比1战胜佛罗伦萨，主教练对球员的进球很满意。").contains("佛罗伦萨"))
        #expect(names("佛罗伦萨昨天下雪。").isEmpty)
    }
}
