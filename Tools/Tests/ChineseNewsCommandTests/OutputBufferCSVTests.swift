// Tests of comma-separated values.

import Testing

@testable import ChineseNewsCommand

@Suite struct OutputBufferCSVTests {
    private func line(_ cells: CSVCell...) -> String {
        var output = OutputBuffer()
        output.appendCSV(cells)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test func cells() {
        #expect(line(.own("a"), .own(""), .quoted("渠水")) == "a,,渠水\r\n")
        #expect(line(.own("")) == "\r\n")
    }

    /// RFC 4180, 2.6 and 2.7.
    @Test(arguments: [
        ("a,b", "\"a,b\""), ("说“好”", "说“好”"), ("say \"a\"", "\"say \"\"a\"\"\""), ("a\nb", "\"a\nb\""),
        ("a\rb", "\"a\rb\""),
        (" a ", " a "), ("\"", "\"\"\"\""),
    ])
    func quotes(text: String, expected: String) {
        #expect(line(.quoted(text)) == expected + "\r\n")
        #expect(line(.own(text)) == expected + "\r\n")
    }

    /// What a text says becomes no formula, and a number stays one.
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1元", "'+1元"), ("-5℃", "'-5℃"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
        ("\r=1", "\"'\r=1\""),
        ("=1", "'=1"), ("＝1+1", "'＝1+1"), ("－5℃", "'－5℃"), ("-", "'-"), ("=", "'="),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("=HYPERLINK(\"http://a\",\"b\")", "\"'=HYPERLINK(\"\"http://a\"\",\"\"b\"\")\""),
        ("-5", "-5"), ("+3.5", "+3.5"), ("1-2", "1-2"), ("5℃", "5℃"), ("'", "'"),
    ])
    func formulas(text: String, expected: String) { #expect(line(.quoted(text)) == expected + "\r\n") }

    @Test func whatTheProgramSaysStaysAsItIs() { #expect(line(.own("-31.4"), .own("-2/3")) == "-31.4,-2/3\r\n") }
}
