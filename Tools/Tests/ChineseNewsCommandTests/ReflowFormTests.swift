// Tests of the articles of a page as text, Markdown and JSON.

import ChineseNews
import ChineseNewsCommand
import Testing

@Suite struct ReflowFormTests {
    private static let page = """
        梭柳渠通水了
        昨天上午，两千亩旱地用上
        渠水，村民都到渠边看水。
        当天下午，管水员又沿着渠
        走了一遍。
        12
        """

    private func write(_ pages: [String], _ format: ReflowFormat, isArray: Bool = false) -> String {
        let form = ReflowForm(format: format, isArray: isArray)
        var output = OutputBuffer()
        for (i, page) in pages.enumerated() {
            form.write(NewsDocument(page, layout: .page), isFirst: i == 0, into: &output)
        }
        form.finish(isEmpty: pages.isEmpty, into: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test func text() {
        let expected = """
            梭柳渠通水了

            昨天上午，两千亩旱地用上渠水，村民都到渠边看水。当天下午，管水员又沿着渠走了一遍。

            ――――――――

            12

            """
        #expect(write([Self.page], .text) == expected)
    }

    @Test func markdown() {
        let written = write([Self.page], .markdown)
        #expect(written.hasPrefix("# 梭柳渠通水了\n\n昨天上午"))
        #expect(written.hasSuffix("\n---\n\n12\n"))
    }

    @Test func json() {
        let written = write([Self.page], .json)
        #expect(written.hasPrefix("{\"layout\":\"page\",\"articles\":[\n{\"headline\":\"梭柳渠通水了\",\"blocks\":["))
        #expect(written.contains(#""source":[[7,19],[20,32],[33,45],[46,51]]"#))
        #expect(written.hasSuffix("\n{\"kind\":\"other\",\"text\":\"12\",\"source\":[[52,54]],\"confidence\":1.0}]}\n"))
        #expect(write(["", ""], .json, isArray: true).filter { $0 == "{" }.count == 2)
        #expect(write([], .json, isArray: true) == "[]\n")
        #expect(write([""], .text) == "")
    }

    @Test(arguments: [
        ("中文", "中文"), ("# 标题", "\\# 标题"), ("*星* _线_", "\\*星\\* \\_线\\_"), ("- 一", "\\- 一"), ("1. 一", "1\\. 一"),
        ("3.5%", "3\\.5%"),
        ("2—3", "2—3"), ("一-二", "一-二"), ("<b>[a](b)", "\\<b\\>\\[a\\](b)"), ("甲|乙", "甲\\|乙"), ("\\", "\\\\"),
    ])
    func escapes(text: String, expected: String) { #expect(Markdown.escaped(text) == expected) }
}
