import Testing

@testable import ChineseNews

@Suite struct LineCueTests {
    private func cue(_ text: String) throws -> LineCue { try #require(PageLines(text).cues.first) }

    @Test(arguments: [
        ("本报讯（林洛）近日", PageCue.dateline), ("近日，", .opening), ("本报记者 邹渠明", .byline), ("责任编辑：邹渠明", .editor),
        ("图为渠首。", .caption), ("梭柳渠通水", .none),
        // Brackets and marks around a cue.
        ("（记者 邹渠明）", .byline), ("（责任编辑：邹渠明）", .editor), ("【本报讯】", .dateline), ("◆近日", .opening), ("□ 记者 邹渠明", .byline),
        ("■  图为渠首", .caption),
        ("　　本报讯", .dateline), ("「近日", .opening), ("(记者邹渠明)", .byline), ("▲圖為渠首", .caption),
        // Not what stands further on.
        ("渠首（记者 邹渠明）", .none), ("◆", .none), ("（", .none), ("（）", .none), ("摄", .none),
    ])
    func leading(text: String, expected: PageCue) throws { #expect(try cue(text).leading == expected) }

    @Test(arguments: [
        ("邹渠明 摄", true), ("（邹渠明 摄）", true), ("渠首景色。（邹渠明摄）", true), ("渠首景色。邹渠明 摄 ", true), ("鄒渠明 攝", true),
        ("（榆塔营供稿）", true), ("【邹渠明 摄影】", true),
        ("摄", true), ("邹渠明摄。", false), ("邹渠明", false), ("摄）于", false), ("）", false), ("（）", false), ("”", false),
    ])
    func credits(text: String, expected: Bool) throws { #expect(try cue(text).endsCredit == expected) }

    /// A post, a blank, and a name of two to four characters.
    @Test(arguments: [
        ("宣传部部长 邹渠明", true), ("榆塔营委常委、宣传部部长 邹渠明", true), ("宣传部部长　邹渠", true), ("宣傳部部長 鄒渠明", true),
        ("宣传部部长邹渠明", false), ("小交警 传文明", false), ("宣传部部长 邹", false), ("宣传部部长 邹渠明梭柳", false), ("宣传部部长 邹渠明。", false),
        ("宣传部部长 Zou", false),
        ("部长 邹渠明", false), ("邹渠明 宣传部部长", false),
    ])
    func signatures(text: String, expected: Bool) throws {
        #expect(try cue(text).isSignature == expected)
        if expected { #expect(try cue(text).isByline) }
    }

    @Test(arguments: [
        ("第02版", true), ("A3版：要闻", true), ("3 版 民生", true), ("０４版", true), ("2019年12月1日 星期日 民生 04", true),
        ("版", false), ("第一版", false), ("修订版", false), ("3本", false), ("第3版《榆塔营志》昨日在渠首首发", false), ("3D版画", false),
    ])
    func folios(text: String, expected: Bool) throws { #expect(try cue(text).isFolio == expected) }

    @Test func whatCuesMean() throws {
        #expect(try cue("本报讯").startsDateline && !cue("本报讯").startsBlock)
        #expect(try cue("近日").startsBlock && cue("图为").startsBlock && !cue("近日").startsDateline)
        #expect(try cue("本报记者").isByline && cue("责编：邹渠明").isByline && !cue("图为").isByline)
        #expect(LineCue().leading == .none && !LineCue().isByline && !LineCue().endsCredit)
    }
}
