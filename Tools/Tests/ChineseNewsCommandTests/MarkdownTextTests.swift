// Tests of MarkdownText: what needs a reverse solidus, and what does not.

import ChineseNewsCommand
import Testing

@Suite struct MarkdownTextTests {
    @Test(arguments: [
        ("# 一", "\\# 一"), ("###### 一", "\\###### 一"), ("#", "\\#"), ("C #", "C \\#"), ("C ##", "C \\##"),
        ("- 一", #"\- 一"#), ("-", #"\-"#), ("---", #"\---"#), ("- - -", #"\- - -"#), ("+ 一", #"\+ 一"#),
        ("* 一", #"\* 一"#),
        ("1. 一", #"1\. 一"#), ("12) 一", #"12\) 一"#), ("1.", #"1\."#), ("> 一", #"\> 一"#), (">一", #"\>一"#),
    ])
    func marksAtTheStart(text: String, escaped: String) { #expect(MarkdownText.escaped(text) == escaped) }

    @Test(arguments: [
        ("5*3*2", #"5\*3\*2"#), ("**一**", #"\*\*一\*\*"#), ("_一_", #"\_一\_"#), ("（_一_）", #"（\_一\_）"#),
        ("`一`", #"\`一\`"#),
        ("[一](二)", #"\[一\](二)"#), ("![一]", #"!\[一\]"#), ("<b>一</b>", #"\<b>一\</b>"#), ("<1@b.c>", #"\<1@b.c>"#),
        ("3~5，4~6", #"3\~5，4\~6"#),
        ("&lt;", #"\&lt;"#), ("&#65;", #"\&#65;"#), (#"\*"#, #"\\\*"#), (#"一\"#, #"一\\"#),
    ])
    func marksInALine(text: String, escaped: String) { #expect(MarkdownText.escaped(text) == escaped) }

    @Test(arguments: [
        "", "一", "#一", "一#一", "C# 语言", "-5℃", "+86", "1.5万元", "1.第一", "2020年", "1234567890. 一", "5 * 3", "x_y_z", "网_址",
        "3~5", "a < b", "a <三",
        "a > b", "AT&T", "A & B", "&lt", "一.", #"C:\新闻"#, "1)一", "!", "|一|", "=", "“一”（二）《三》",
    ])
    func whatMeansNothingStays(text: String) { #expect(MarkdownText.escaped(text) == text) }

    @Test func blanksAtTheEndsGo() {
        #expect(MarkdownText.escaped("    \u{3000}一 二\t  ") == "一 二")
        #expect(MarkdownText.escaped(" \u{3000}\n") == "")
        #expect(MarkdownText.escaped("  # 一") == "\\# 一")
    }
}
