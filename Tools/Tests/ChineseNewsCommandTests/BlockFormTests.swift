// Tests of BlockForm: blocks in the JSON of annotations.

import ChineseNews
import ChineseNewsCommand
import Foundation
import Testing

@Suite struct BlockFormTests {
    private func annotate(_ text: String, layout: TextLayout, _ offsets: OffsetUnit = .scalar) -> String {
        var options = AnnotationOptions()
        options.selection = FieldSelection(.blocks)
        options.layout = layout
        options.offsets = offsets
        var output = OutputBuffer()
        Annotator(options: options).annotate(Document(text: text), into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    private func blocks(_ text: String, layout: TextLayout, _ offsets: OffsetUnit = .scalar) throws -> [BlockRecord] {
        let json = annotate(text, layout: layout, offsets)
        return try JSONDecoder().decode(AnnotationRecord.self, from: Data(json.utf8)).blocks
    }

    @Test func kindsAndArticlesOfAPage() throws {
        let blocks = try blocks(SamplePage.text, layout: .page)
        #expect(
            blocks.map(\.kind) == [
                "kicker", "headline", "paragraph", "subhead", "paragraph", "caption", "headline", "paragraph", "other",
            ]
        )
        #expect(blocks.map(\.article) == [0, 0, 0, 0, 0, nil, 1, 1, nil])
        #expect(blocks.map(\.marker) == [nil, nil, nil, "◆", nil, nil, nil, nil, nil])
        #expect(blocks[3].text == "一渠清水到田头")
        // What belongs to no article says so; a marker that is not there is left out.
        let json = annotate(SamplePage.text, layout: .page)
        #expect(json.contains(#"{"kind":"other","article":null,"text":"A2","source":"#))
    }

    @Test func linesOfProse() {
        #expect(
            annotate("渠水流进红薯地\n入夏以来，石桥镇新修水渠两公里。\n", layout: .prose)
                == #"{"blocks":[{"kind":"headline","article":0,"text":"渠水流进红薯地","source":[[0,7]],"confidence":1.0},"#
                + #"{"kind":"paragraph","article":0,"text":"入夏以来，石桥镇新修水渠两公里。","source":[[8,24]],"confidence":1.0}]}"#
        )
        #expect(annotate("", layout: .prose) == #"{"blocks":[]}"#)
    }

    @Test func countsInEveryUnit() {
        let page = "入夏以来，𠮷林\n新修水渠两公里，\n浇上了水。"
        for (offsets, source) in [
            (OffsetUnit.scalar, "[[0,7],[8,16],[17,22]]"), (.utf16, "[[0,8],[9,17],[18,23]]"),
            (.utf8, "[[0,22],[23,47],[48,63]]"),
        ] {
            #expect(
                annotate(page, layout: .page, offsets)
                    == #"{"blocks":[{"kind":"paragraph","article":0,"text":"入夏以来，𠮷林新修水渠两公里，浇上了水。","source":\#(source),"confidence":1.0}]}"#
            )
        }
    }

    @Test(arguments: OffsetUnit.allCases, [TextLayout.prose, .page])
    func sourcesCutTheTextOfBlocks(offsets: OffsetUnit, layout: TextLayout) throws {
        let page = "\u{FEFF}𠮷林" + SamplePage.text.replacing("\n", with: "\r\n")
        for block in try blocks(page, layout: layout, offsets) {
            #expect(block.cut(from: page, in: offsets) == BlockRecord.withoutBlanks(block.text))
        }
    }
}
