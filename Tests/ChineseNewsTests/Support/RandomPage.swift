// Pages made by chance, the same in every run: what extractors write, and worse.

@testable import ChineseNews

enum RandomPage {
    private static let characters = Array("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经")
    private static let marks = Array("，，，，。。、；：？！“”（）《》—…·")
    private static let odd = Array(
        "a1é，。“”（）◆■ \u{3000}\t&😀𠮷\u{301}\u{200D}\u{FEFF}\u{0}\u{FFFD}\u{FE0F}カ한".unicodeScalars
    )
    .map(String.init)
    private static let breaks = ["\n", "\n", "\n", "\n\n", "\r\n", "\r", "\u{2028}", "\u{0C}", "\n \n"]
    private static let heads = [
        "梭柳渠通水", "榆塔营——", "——记桁溪坳", "本报记者 邹渠明", "（记者 林洛）", "责任编辑：林洛", "图为渠首。邹渠明 摄", "12", "— 3 —", "◆修渠", "■ 学 手 艺",
        "◆◆ 通水", "▲",
        "健全机制 保持定力", "优 秀 人 员", "&nbsp;&nbsp;渠&nbsp;", "宣传部部长 邹渠明", "”", "20 名", "Good Market", "*****", "\u{FEFF}渠",
        "a\u{301}", "◆\u{FE0F}渠",
    ]

    /// A text of characters and marks, ended by a stop.
    static func sentence(_ length: ClosedRange<Int>, using generator: inout some RandomNumberGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: length, using: &generator) {
            let isMark = Int.random(in: 0..<9, using: &generator) == 0
            text.append(isMark ? marks.randomElement(using: &generator)! : characters.randomElement(using: &generator)!)
            if Int.random(in: 0..<60, using: &generator) == 0 {
                text += ["2020年", "App", " x y ", "8.5%"].randomElement(using: &generator)!
            }
        }
        return text + "。"
    }

    /// Lines of some paragraphs in one column.
    static func column(using generator: inout some RandomNumberGenerator) -> [String] {
        var setter = Typesetter(width: Int.random(in: 5...40, using: &generator))
        setter.indent = Typesetter.Indent.allCases.randomElement(using: &generator)!
        setter.marksAreHalf = Bool.random(using: &generator)
        setter.isJustified = Bool.random(using: &generator)
        return (0..<Int.random(in: 1...4, using: &generator))
            .flatMap { _ in
                if Int.random(in: 0..<3, using: &generator) == 0 { return [heads.randomElement(using: &generator)!] }
                return setter.lines(sentence(3...200, using: &generator))
            }
    }

    /// A page of columns one below the other and side by side, with headlines, captions and dirt.
    static func make(using generator: inout some RandomNumberGenerator) -> String {
        var page = Bool.random(using: &generator) ? "" : "\u{FEFF}"
        for _ in 0..<Int.random(in: 1...5, using: &generator) {
            var lines: [String]
            if Int.random(in: 0..<3, using: &generator) == 0 {
                let columns = (0..<Int.random(in: 2...3, using: &generator)).map { _ in column(using: &generator) }
                lines = SideBySide.join(columns, gutter: Int.random(in: 1...4, using: &generator))
            } else {
                lines = column(using: &generator)
            }
            if Int.random(in: 0..<4, using: &generator) == 0 {
                // Dirt: an odd character somewhere, or a line doubled, or one left out.
                for _ in 0..<4 {
                    let i = Int.random(in: 0..<lines.count, using: &generator)
                    let place = lines[i].indices.randomElement(using: &generator) ?? lines[i].startIndex
                    lines[i].insert(contentsOf: odd.randomElement(using: &generator)!, at: place)
                }
            }
            let mark = breaks.randomElement(using: &generator)!
            for line in lines {
                let blank = Int.random(in: 0..<20, using: &generator) == 0 ? " " : ""
                let other = Int.random(in: 0..<30, using: &generator) == 0
                page += line + blank + (other ? breaks.randomElement(using: &generator)! : mark)
            }
        }
        return page
    }
}
