// Tests of ReadableForm: blocks and their sentences for people.

import ChineseNews
import ChineseNewsCommand
import Testing

@Suite struct ReadableFormTests {
    private func annotate(
        _ text: String,
        fields: NewsAnalyzer.Fields,
        isColored: Bool = false,
        layout: TextLayout = .auto
    ) -> String {
        var options = AnnotationOptions()
        options.format = .text
        options.selection = FieldSelection(fields)
        options.isColored = isColored
        options.layout = layout
        var output = OutputBuffer()
        Annotator(options: options).annotate(Document(text: text), into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test func sentencesByArticles() {
        #expect(
            annotate(SamplePage.text, fields: [.blocks, .sentences]) == """
                 1  [kicker] 石桥镇——
                 2  [headline] 渠水流进红薯地
                 3  本报讯（记者 林海砚）入夏以来，石桥镇新修水渠两公里，受益农户达三百余户，红薯地全都浇上了水。
                 4  [subhead] ◆ 一渠清水到田头
                 5  “水来了！”村民赵阿禾说，往年挑一担水要走三里山路，今年拧开阀门就能浇地。

                 6  [caption] 图为8月2日，石桥镇村民赵阿禾在田头放水浇地。
                 7  康一叶 摄

                 8  [headline] 湖边小学添了新书
                 9  湖边小学图书室上周添了新书六百册，都由县图书馆送来。
                10  孩子们中午排队借书，一天借出八十多册。

                11  [other] A2

                """
        )
    }

    @Test func withoutBlocksThereAreNone() {
        let lines = annotate(SamplePage.text, fields: .sentences)
            .split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 12)
        #expect(lines[1] == " 2  渠水流进红薯地")
    }

    @Test func wordsOfBlocks() {
        #expect(
            annotate("渠水流进红薯地\n入夏以来，石桥镇修渠。\n", fields: [.blocks, .sentences, .words])
                == "1  [headline] 渠水 流进 红薯 地\n2  入夏 以来 ， 石桥镇 修渠 。\n"
        )
        #expect(
            annotate("通水的2020年\n入夏以来，石桥镇修渠。\n", fields: .all, isColored: true)
                .hasPrefix("\u{1B}[2m1\u{1B}[0m  \u{1B}[2m[headline] \u{1B}[0m\u{1B}[1m通水\u{1B}[0m ")
        )
    }

    @Test func blocksOneALine() {
        #expect(
            annotate(SamplePage.text, fields: .blocks) == """
                0  kicker     石桥镇——
                0  headline   渠水流进红薯地
                0  paragraph  本报讯（记者 林海砚）入夏以来，石桥镇新修水渠两公里，受益农户达三百余户，红薯地全都浇上了水。
                0  subhead    ◆ 一渠清水到田头
                0  paragraph  “水来了！”村民赵阿禾说，往年挑一担水要走三里山路，今年拧开阀门就能浇地。
                -  caption    图为8月2日，石桥镇村民赵阿禾在田头放水浇地。 康一叶 摄
                1  headline   湖边小学添了新书
                1  paragraph  湖边小学图书室上周添了新书六百册，都由县图书馆送来。孩子们中午排队借书，一天借出八十多册。
                -  other      A2

                """
        )
        #expect(annotate("", fields: .blocks) == "")
        #expect(annotate("", fields: [.blocks, .words]) == "")
    }

    @Test func blocksAndTheirWords() {
        #expect(
            annotate("红薯地浇上了水。", fields: [.blocks, .words]).hasPrefix("0  paragraph  红薯地浇上了水。\n\n0 ")
        )
    }

    /// Sentence 3 runs on at the top of the other column, so that its place holds text of other blocks.
    @Test func columnsSideBySide() {
        let page = """
            ◆ 一渠清水到田头　　　人人都有活干。
            渠水流进红薯地，石　　　◆ 湖边小学添了书
            桥镇新修水渠两公里　　　湖边小学图书室上周
            ，受益农户三百余户　　　添了新书六百册，都
            ，红薯地都浇上了水　　　由县图书馆送来。孩
            。村民赵阿禾说，往　　　子们中午排队借书，
            年挑一担水要走三里　　　一天借出八十多册。
            山路，今年拧开阀门　　　校长赵树田说，书读
            就能浇地，红薯地里　　　完了还要再添新的。
            """
        let expected = """
            1  [subhead] ◆ 一渠清水到田头
            2  渠水流进红薯地，石桥镇新修水渠两公里，受益农户三百余户，红薯地都浇上了水。
            3  村民赵阿禾说，往年挑一担水要走三里山路，今年拧开阀门就能浇地，红薯地里人人都有活干。
            4  [subhead] ◆ 湖边小学添了书
            5  湖边小学图书室上周添了新书六百册，都由县图书馆送来。
            6  孩子们中午排队借书，一天借出八十多册。
            7  校长赵树田说，书读完了还要再添新的。

            """
        #expect(annotate(page, fields: [.blocks, .sentences], layout: .page) == expected)
        // The words of a sentence too are those that it reads.
        let words = annotate(page, fields: [.blocks, .sentences, .words], layout: .page)
        func unspaced(_ text: String) -> String { text.filter { $0 != " " } }
        #expect(unspaced(words) == unspaced(expected))
    }

    /// Names are listed, each once, behind everything else.
    @Test func names() {
        let text = "记者邹渠明在浙江省德清县采访。德清县公安局局长邹渠明说，德清县下雨。"
        #expect(
            annotate(text, fields: [.sentences, .places, .organizations, .persons]) == """
                1  记者邹渠明在浙江省德清县采访。
                2  德清县公安局局长邹渠明说，德清县下雨。

                places         浙江省德清县 330521, 德清县 330521
                organizations  德清县公安局
                persons        邹渠明

                """
        )
        #expect(annotate(text, fields: .persons) == "persons        邹渠明\n")
        #expect(annotate("今天下雨。", fields: [.sentences, .places]) == "1  今天下雨。\n")
    }

    @Test func namesInColour() {
        let text = annotate("邹渠明在北京说。", fields: .all, isColored: true)
        #expect(text.contains("\u{1B}[33m邹渠明\u{1B}[0m 在 \u{1B}[32m北京\u{1B}[0m 说 。\n"))
        #expect(text.hasSuffix("\u{1B}[33m邹渠明\u{1B}[0m\n"))
    }
}
