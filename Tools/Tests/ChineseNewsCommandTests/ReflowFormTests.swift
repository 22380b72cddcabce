// Tests of ReflowForm: clean articles as text, Markdown and JSON.

import ChineseNews
import ChineseNewsCommand
import Foundation
import Testing

@Suite struct ReflowFormTests {
    private func reflow(
        _ text: String,
        _ format: ReflowFormat,
        layout: TextLayout = .auto,
        name: String? = nil,
        change: (inout ReflowForm) -> Void = { _ in }
    ) -> String {
        var form = ReflowForm()
        form.format = format
        change(&form)
        var output = OutputBuffer()
        form.write(NewsDocument(text, layout: layout), name: name, into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    private func record(
        _ text: String,
        layout: TextLayout = .auto,
        name: String? = nil,
        _ offsets: OffsetUnit = .scalar
    ) throws -> ReflowRecord {
        let json = reflow(text, .json, layout: layout, name: name) { $0.offsets = offsets }
        return try JSONDecoder().decode(ReflowRecord.self, from: Data(json.utf8))
    }

    @Test func text() {
        #expect(
            reflow(SamplePage.text, .text) == """
                石桥镇——

                渠水流进红薯地

                本报讯（记者 林海砚）入夏以来，石桥镇新修水渠两公里，受益农户达三百余户，红薯地全都浇上了水。

                ◆ 一渠清水到田头

                “水来了！”村民赵阿禾说，往年挑一担水要走三里山路，今年拧开阀门就能浇地。

                ────────────────────────────────────────

                湖边小学添了新书

                湖边小学图书室上周添了新书六百册，都由县图书馆送来。孩子们中午排队借书，一天借出八十多册。

                ════════════════════════════════════════

                图为8月2日，石桥镇村民赵阿禾在田头放水浇地。 康一叶 摄

                A2

                """
        )
    }

    @Test func markdown() {
        #expect(
            reflow(SamplePage.text, .markdown) == """
                **石桥镇——**

                # 渠水流进红薯地

                本报讯（记者 林海砚）入夏以来，石桥镇新修水渠两公里，受益农户达三百余户，红薯地全都浇上了水。

                ## 一渠清水到田头

                “水来了！”村民赵阿禾说，往年挑一担水要走三里山路，今年拧开阀门就能浇地。

                ---

                # 湖边小学添了新书

                湖边小学图书室上周添了新书六百册，都由县图书馆送来。孩子们中午排队借书，一天借出八十多册。

                ---

                > 图为8月2日，石桥镇村民赵阿禾在田头放水浇地。 康一叶 摄

                A2

                """
        )
    }

    /// One heading for all lines of a headline, bylines leaning, nothing that reads as mark-up.
    @Test func markdownOfProse() {
        let text = "渠水*流进*红薯地\n一渠清水到田头\n本报记者 林海砚\n1. 入夏以来，石桥镇新修水渠两公里。\n# 水来了，红薯地全都浇上了水。\n"
        #expect(
            reflow(text, .markdown, layout: .prose) == ##"""
                # 渠水\*流进\*红薯地 一渠清水到田头

                *本报记者 林海砚*

                1\. 入夏以来，石桥镇新修水渠两公里。

                \# 水来了，红薯地全都浇上了水。

                """##
        )
    }

    @Test(arguments: OffsetUnit.allCases)
    func json(offsets: OffsetUnit) throws {
        // One more scalar than characters of UTF-16 can say.
        let page = "𠮷林" + SamplePage.text
        let record = try record(page, name: "p.txt", offsets)
        #expect(record.id == "p.txt")
        #expect(record.layout == "page")
        #expect(record.articles.map(\.headline) == ["渠水流进红薯地", "湖边小学添了新书"])
        #expect(
            record.articles.map { $0.blocks.map(\.kind) } == [
                ["kicker", "headline", "paragraph", "subhead", "paragraph"], ["headline", "paragraph"],
            ]
        )
        #expect(record.articles[0].blocks.map(\.marker) == [nil, nil, nil, "◆", nil])
        #expect(record.unattached.map(\.kind) == ["caption", "other"])
        for block in record.articles.flatMap(\.blocks) + record.unattached {
            #expect(block.cut(from: page, in: offsets) == BlockRecord.withoutBlanks(block.text))
            #expect(block.article == nil)
            #expect((0...1).contains(block.confidence))
        }
    }

    @Test func jsonOfProse() {
        #expect(
            reflow("入夏以来，石桥镇新修水渠两公里。\n", .json) == """
                {
                  "layout": "prose",
                  "articles": [
                    {"headline":null,"blocks":[
                      {"kind":"paragraph","text":"入夏以来，石桥镇新修水渠两公里。","source":[[0,16]],"confidence":1.0}]}],
                  "unattached": []
                }
                """
        )
    }

    @Test(arguments: ["", "\n", " \u{3000}\r\n\r\n", "\u{FEFF}"], [TextLayout.auto, .prose, .page])
    func textsWithoutBlocks(text: String, layout: TextLayout) throws {
        #expect(reflow(text, .text, layout: layout) == "")
        #expect(reflow(text, .markdown, layout: layout) == "")
        #expect(try record(text, layout: layout).articles.isEmpty)
    }

    @Test(arguments: ["\n", "\r\n"])
    func byteOrderMarkAndLineBreaksDoNotShow(lineBreak: String) {
        let text = "\u{FEFF}入夏以来，新修水渠两公里。" + lineBreak + lineBreak + "红薯地全都浇上了水。" + lineBreak
        let expected = "入夏以来，新修水渠两公里。\n\n红薯地全都浇上了水。\n"
        #expect(reflow(text, .text, layout: .prose) == expected)
        #expect(reflow(text, .markdown, layout: .prose) == expected)
        #expect(reflow(SamplePage.text.replacing("\n", with: lineBreak), .text) == reflow(SamplePage.text, .text))
    }

    @Test func namesOfSeveral() {
        let text = "水来了，红薯地全都浇上了水。"
        #expect(reflow(text, .text, name: "a.txt") { $0.hasSeveral = true } == "── a.txt ──\n\n\(text)\n")
        #expect(reflow(text, .text, name: "a.txt") == text + "\n")
        #expect(reflow(text, .text) { $0.hasSeveral = true } == text + "\n")
        #expect(
            reflow(text, .markdown, name: "a-->.txt") { $0.hasSeveral = true } == "<!-- a--&gt;.txt -->\n\n\(text)\n"
        )
    }

    @Test func headsStandOutInATerminal() {
        let colored = reflow(SamplePage.text, .text) { $0.isColored = true }
        #expect(colored.contains("\u{1B}[1m渠水流进红薯地\u{1B}[0m\n"))
        #expect(colored.contains("\u{1B}[1m◆ 一渠清水到田头\u{1B}[0m\n"))
        #expect(colored.split(separator: "\u{1B}[1m").count == 4)
    }
}
