// Tests of BylineDraft and DatelineDraft: from characters of an article to the text as given.

import Testing

@testable import ChineseNews

@Suite struct BylineDraftTests {
    /// Looks up where places of a text stand.
    private func withSpans<Result>(_ text: String, _ offsets: FlowOffsets, _ body: (NameSpans) -> Result) -> Result {
        var (text, offsets) = (text, offsets)
        text.makeContiguousUTF8()
        let flowed = FlowedText(unchanged: text)
        return Array(text.utf8)
            .withUnsafeBufferPointer { bytes in
                var positions = FlowPositions(text: text, flowed: flowed)
                var known: [(end: TextPosition, start: TextPosition)] = []
                offsets.number { known.append(positions.next($0, bytes)) }
                return body(NameSpans(offsets: offsets, positions: known, bytes: bytes, text: text, flowed: flowed))
            }
    }

    private func byline(_ draft: BylineDraft, in text: String) -> Byline {
        var offsets = FlowOffsets(byteCount: text.utf8.count)
        draft.collect(into: &offsets)
        return withSpans(text, offsets) { draft.byline($0) }
    }

    private func dateline(_ draft: DatelineDraft, _ text: NameText, in string: String, _ day: String? = nil) -> Dateline
    {
        var offsets = FlowOffsets(byteCount: string.utf8.count)
        draft.collect(into: &offsets, text)
        return withSpans(string, offsets) {
            draft.dateline($0, text, referenceDate: day.flatMap { CalendarDate($0) })
        }
    }

    /// 😀 is one character, four bytes, and two units of UTF-16.
    private let string = "😀榆塔日报驻台北见习记者 王　伟、邹渠明"

    private var credit: CreditDraft {
        CreditDraft(
            role: .reporter,
            rank: 8..<10,
            names: [13..<16, 17..<20],
            organizations: [1..<5],
            station: 6..<8,
            start: 1,
            end: 20,
            form: .bracket,
            rule: .cueBefore
        )
    }

    @Test func everyPart() {
        let text = NameText.make(string)
        let byline = byline(BylineDraft(credit, text), in: string)
        #expect(string[byline.range] == "榆塔日报驻台北见习记者 王　伟、邹渠明" && byline.role == .reporter)
        #expect(byline.names == ["王伟", "邹渠明"] && byline.nameSpans.map { string[$0.range] } == ["王　伟", "邹渠明"])
        #expect(byline.rank == "见习" && byline.organizations == ["榆塔日报"] && byline.place == "台北" && byline.posts.isEmpty)
        #expect(byline.form == .bracket && byline.rule == .cueBefore)
        #expect(byline.scalarRange == 1..<20 && byline.utf16Range == 2..<21 && byline.utf8Range == 4..<59)
    }

    /// A rank that is written goes before one that the cue says.
    @Test func impliedRanks() {
        let text = NameText.make(string)
        var credit = credit
        credit.impliedRank = "实习"
        #expect(byline(BylineDraft(credit, text), in: string).rank == "见习")
        credit.rank = nil
        #expect(byline(BylineDraft(credit, text), in: string).rank == "实习")
        credit.impliedRank = nil
        credit.station = nil
        let plain = byline(BylineDraft(credit, text), in: string)
        #expect(plain.rank == nil && plain.place == nil)
    }

    @Test func offsets() {
        let text = NameText.make(string)
        var offsets = FlowOffsets(byteCount: string.utf8.count)
        BylineDraft(credit, text).collect(into: &offsets)
        var places: [Int] = []
        offsets.number { places.append($0) }
        #expect(places == [4, 16, 19, 25, 31, 38, 47, 50, 59])
    }

    /// Names of a text as they are found, with the credits in it.
    private func names(_ text: NameText, _ credits: [CreditDraft]) -> [NameDraft] {
        let extractor = NameExtractor(text, credits: credits)
        extractor.extract()
        return ArticleNames(extractor, explains: false).drafts()
    }

    /// Only who signs has posts; organizations are not told twice.
    @Test func posts() {
        let string = "清镇市公安局局长 邹渠明"
        let text = NameText.make(string)
        func signed(_ rule: Byline.Rule, _ organizations: [Range<Int>] = []) -> Byline {
            let credit = CreditDraft(
                role: .author,
                names: [9..<12],
                organizations: organizations,
                start: 0,
                end: 12,
                rule: rule
            )
            var draft = BylineDraft(credit, text)
            draft.addPosts(of: names(text, [credit]))
            return byline(draft, in: string)
        }
        #expect(signed(.signature).posts == ["清镇市公安局局长"] && signed(.signature).organizations == ["清镇市公安局"])
        #expect(signed(.signature, [0..<6]).organizations == ["清镇市公安局"])
        #expect(signed(.bareName).posts.isEmpty && signed(.bareName).organizations.isEmpty)
        var none = BylineDraft(CreditDraft(role: .author, start: 0, end: 12, rule: .signature), text)
        none.addPosts(of: names(text, []))
        #expect(byline(none, in: string).posts.isEmpty)
    }

    @Test func datelines() {
        let string = "😀据新华社北京10月27日电"
        let text = NameText.make(string)
        let draft = DatelineDraft(
            start: 1,
            end: 14,
            agency: 2..<5,
            place: 5..<7,
            date: 7..<13,
            kind: 13..<14,
            isReprint: true
        )
        let found = dateline(draft, text, in: string, "2024-10-27")
        #expect(string[found.range] == "据新华社北京10月27日电" && found.scalarRange == 1..<14 && found.utf16Range == 2..<15)
        #expect(
            found.agency == "新华社" && found.place == "北京" && found.date == "10月27日" && found.kind == "电"
                && found.isReprint
        )
        #expect(found.day == CalendarDate("2024-10-27") && found.placeCode == nil)
        #expect(dateline(draft, text, in: string).day == nil)
        #expect(dateline(draft, text, in: string, "2024-10-25").day == CalendarDate("2023-10-27"))
    }

    /// A date keeps its blanks, a place none; an empty kind is none.
    @Test func readings() {
        let string = "新华社北 京10 月 27 日电"
        let text = NameText.make(string)
        let draft = DatelineDraft(start: 3, end: 15, place: 3..<6, date: 6..<15, kind: 3..<3, isReprint: false)
        let found = dateline(draft, text, in: string, "2024-10-27")
        #expect(found.place == "北京" && found.date == "10 月 27 日" && found.kind == nil && found.agency == nil)
        #expect(found.day == CalendarDate("2024-10-27") && !found.isReprint)
    }

    /// The code is that of the place that was found just there.
    @Test func codes() {
        let string = "新华社浙江德清3月5日电 湖州市下雪，北京也下雪。"
        let text = NameText.make(string)
        func code(_ place: Range<Int>?) -> String? {
            var draft = DatelineDraft(start: 0, end: 12, place: place, kind: 11..<12, isReprint: false)
            draft.addCode(names(text, []), text)
            return dateline(draft, text, in: string).placeCode
        }
        #expect(code(3..<7) == "330521" && code(13..<16) == "330500" && code(19..<21) == "110000")
        #expect(
            code(3..<5) == nil && code(5..<7) == nil && code(0..<3) == nil && code(22..<24) == nil && code(nil) == nil
        )
    }

    /// Of a place that may be several there is no code, nor of a foreign one.
    @Test(arguments: [("新华社朝阳区3月5日电", 3..<6), ("新华社巴黎3月5日电", 3..<5)])
    func withoutCodes(string: String, place: Range<Int>) {
        let text = NameText.make(string)
        var draft = DatelineDraft(start: 0, end: text.count, place: place, kind: 0..<0, isReprint: false)
        draft.addCode(names(text, []), text)
        #expect(dateline(draft, text, in: string).placeCode == nil)
    }
}
