// Tests of the columns that text takes on a terminal.

import Testing

@testable import ChineseNewsCommand

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("渠水", 4), ("𠮷", 2), ("１２", 4), ("，", 2), ("。", 2), ("　", 2), ("é", 1), ("e\u{301}", 1),
        ("葛\u{E0100}", 2),
        ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("❤\u{FE0F}", 2), ("한", 2), ("カ", 2), ("ｶ", 1), ("①", 1), ("—", 1), ("\u{200B}", 0),
        ("5 m³", 4),
    ])
    func widths(text: String, width: Int) { #expect(text.displayWidth == width) }

    @Test(arguments: [
        ("渠水", 4, "渠水"), ("渠水通了", 7, "渠水通…"), ("渠水通了", 6, "渠水…"), ("abc", 2, "a…"), ("渠水", 2, "…"), ("渠水", 1, "…"),
        ("渠水", 0, ""),
        ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("", 0, ""),
    ])
    func cuts(text: String, width: Int, expected: String) {
        let cut = text.cut(toDisplayWidth: width)
        #expect(cut == expected)
        #expect(cut.displayWidth <= width)
    }

    /// A text must not write on a terminal what it does not show.
    @Test func controls() {
        #expect(
            "a\u{1B}[31mb\r\n\tc\u{7}\u{9B}\u{2028}".printable
                == "a\u{FFFD}[31mb\u{FFFD}\u{FFFD}\u{FFFD}c\u{FFFD}\u{FFFD}\u{FFFD}"
        )
        #expect("渠水\u{200D}é".printable == "渠水\u{200D}é")
    }
}
