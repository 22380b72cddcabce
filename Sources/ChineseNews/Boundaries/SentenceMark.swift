// The marks that decide where sentences end, and how they pair.

/// A mark of a paragraph that the rules for sentences look at.
struct SentenceMark {
    /// What a mark does.
    enum Role: UInt8 {
        /// 。！？ and their kin.
        case stop
        /// …… and dots in a row: they end a sentence only where something else says so.
        case trail
        case open
        case close
        /// ： before a quotation.
        case colon
        /// ，、 and dashes: what stands before goes on behind.
        case join
        /// ；: a sentence that lists clauses.
        case list
    }

    /// What a pair of marks encloses.
    enum Enclosure: UInt8 {
        case none
        case quotation
        case bracket
        case title
    }

    let role: Role
    let enclosure: Enclosure
    /// Pairs are of one style: “ closes with ”.
    let style: UInt8
    /// Where the mark starts and ends, in bytes.
    let start: Int32
    let end: Int32
    /// The index of the other mark of the pair, or -1.
    var partner: Int32 = -1
    /// The index of the mark that opens the innermost pair around this one, or -1.
    var parent: Int32 = -1
}

extension SentenceMark {
    /// The style of 。 among the stops.
    static let fullStop: UInt8 = 1

    /// The role of a mark by its scalar; `nil` for those of no weight.
    ///
    /// ASCII quotation marks and points need their context.
    static func classify(_ scalar: UInt32) -> (role: Role, enclosure: Enclosure, style: UInt8)? {
        switch scalar {
        case 0x3002, 0xFF61: (.stop, .none, fullStop)
        case 0xFF01, 0xFF1F, 0x21, 0x3F, 0xFE52, 0xFE56, 0xFE57, 0x203C, 0x2047...0x2049: (.stop, .none, 0)
        case 0x2026, 0x22EF: (.trail, .none, 0)
        case 0x201C: (.open, .quotation, 1)
        case 0x201D: (.close, .quotation, 1)
        case 0x2018: (.open, .quotation, 2)
        case 0x2019: (.close, .quotation, 2)
        case 0x300C, 0xFE41, 0xFF62: (.open, .quotation, 3)
        case 0x300D, 0xFE42, 0xFF63: (.close, .quotation, 3)
        case 0x300E, 0xFE43: (.open, .quotation, 4)
        case 0x300F, 0xFE44: (.close, .quotation, 4)
        case 0x301D: (.open, .quotation, 5)
        case 0x301E, 0x301F: (.close, .quotation, 5)
        case 0xFF08, 0x28: (.open, .bracket, 6)
        case 0xFF09, 0x29: (.close, .bracket, 6)
        case 0x3010: (.open, .bracket, 7)
        case 0x3011: (.close, .bracket, 7)
        case 0x5B, 0xFF3B: (.open, .bracket, 8)
        case 0x5D, 0xFF3D: (.close, .bracket, 8)
        case 0x3014: (.open, .bracket, 9)
        case 0x3015: (.close, .bracket, 9)
        case 0x3016: (.open, .bracket, 10)
        case 0x3017: (.close, .bracket, 10)
        case 0x300A: (.open, .title, 11)
        case 0x300B: (.close, .title, 11)
        case 0x3008: (.open, .title, 12)
        case 0x3009: (.close, .title, 12)
        case 0xFF1A, 0x3A, 0xFE55: (.colon, .none, 0)
        case 0xFF0C, 0x2C, 0x3001, 0x2014, 0x2500, 0xFF64, 0xFE50, 0xFE51: (.join, .none, 0)
        case 0xFF1B, 0x3B, 0xFE54: (.list, .none, 0)
        default: nil
        }
    }
}

/// The marks of one paragraph in order, paired.
struct SentenceMarks {
    /// Pairs nested deeper, and closing marks whose partner is further up, are not looked for.
    private static let deepest = 16

    private(set) var marks: ContiguousArray<SentenceMark> = []
    private var open: [Int32] = []

    mutating func removeAll() {
        marks.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
    }

    var count: Int { marks.count }
    subscript(i: Int) -> SentenceMark { marks[i] }

    mutating func append(
        _ role: SentenceMark.Role,
        _ enclosure: SentenceMark.Enclosure,
        _ style: UInt8,
        _ start: Int,
        _ end: Int
    ) {
        var mark = SentenceMark(role: role, enclosure: enclosure, style: style, start: Int32(start), end: Int32(end))
        let index = Int32(marks.count)
        if role == .close, let depth = opening(style) ?? (style == Self.curlyQuote ? opening(Self.straightQuote) : nil)
        {
            let partner = open[depth]
            mark.partner = partner
            marks[Int(partner)].partner = index
            open.removeSubrange(depth...)
        }
        mark.parent = open.last ?? -1
        marks.append(mark)
        if role == .open { open.append(index) }
    }

    /// Adds a straight quotation mark: it closes what is open, straight or curly, and opens if nothing is.
    mutating func appendStraightQuote(_ start: Int, _ end: Int) {
        if opening(Self.straightQuote) != nil {
            append(.close, .quotation, Self.straightQuote, start, end)
        } else if opening(Self.curlyQuote) != nil {
            append(.close, .quotation, Self.curlyQuote, start, end)
        } else {
            append(.open, .quotation, Self.straightQuote, start, end)
        }
    }

    /// The style of “ ” and that of the straight marks, which pair with each other where a text mixes them.
    private static let curlyQuote: UInt8 = 1
    private static let straightQuote: UInt8 = 13

    /// The place in the stack of the innermost open mark of a style.
    private func opening(_ style: UInt8) -> Int? {
        open.suffix(Self.deepest).lastIndex { marks[Int($0)].style == style }
    }

    /// Makes the parents of all marks those that open finished pairs: what was opened and never closed encloses nothing.
    ///
    /// O(marks), once all of them are here: a parent stands before its children, so its own parent is settled already.
    mutating func settle() {
        for i in marks.indices {
            let parent = Int(marks[i].parent)
            if parent >= 0, marks[parent].partner < 0 { marks[i].parent = marks[parent].parent }
        }
    }

    /// The innermost mark that opens a finished pair around a mark, or `nil`.
    func enclosing(_ i: Int) -> Int? { marks[i].parent >= 0 ? Int(marks[i].parent) : nil }
}
