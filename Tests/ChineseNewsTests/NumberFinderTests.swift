import Testing

@testable import ChineseNews

@Suite struct NumberFinderTests {
    private func find(_ string: String) -> [String] {
        let text = NameText.make(string)
        return NumberFinder(text).find().filter { !$0.isBare }.map { text.string($0.start, $0.end) }
    }

    @Test(arguments: [
        ("全县有三万四千五百人，其中12.5%在2019年返乡。", ["三万四千五百", "12.5%", "2019"]), ("第七次，负三十二，百分之六十", ["第七", "负三十二", "百分之六十"]),
        ("这是五那是四", ["五", "四"]), ("身高168cm", ["168"]), ("零點77", ["零點77"]),
        ("3.5—4.5", ["3.5", "4.5"]), ("版本1.2.3", ["1", "2", "3"]),
    ])
    func numbers(text: String, expected: [String]) { #expect(find(text) == expected) }

    /// Words that only hold numerals are none.
    @Test(arguments: [
        "一切都好", "统一部署", "十分高兴", "四川", "万一下雨", "千万不要", "两两相对", "陆地上", "登陆了", "他拾起石子", "一看就懂", "iPhone15", "G6501次",
        "COVID-19",
        "朝花夕拾", "http://a.cn/305",
    ])
    func words(text: String) { #expect(find(text).isEmpty) }

    /// Nothing is read twice, whatever stands there.
    @Test func longTexts() {
        #expect(
            find(String(repeating: "一", count: 20_000)).count < 1000
                && find(String(repeating: "9", count: 20_000)).isEmpty
        )
        #expect(find(String(repeating: "三万四千，", count: 2000)).count == 2000)
        #expect(find(String(repeating: "万", count: 20_000)).count < 20_000)
    }
}
