// Where credits and datelines stand in an article.

/// The credits and datelines of an article.
struct CreditReader {
    private(set) var credits: [CreditDraft] = []
    private(set) var datelines: [DatelineDraft] = []
    /// Where the last credit and the last dateline end: what starts before was read.
    var creditEnd = 0
    var datelineEnd = 0

    let text: NameText
    let parser: CreditParser
    let dateliner: DatelineReader

    init(_ text: NameText, _ cues: CreditCues) {
        self.text = text
        parser = CreditParser(text, cues)
        dateliner = DatelineReader(text)
    }

    /// Reads all lines.
    ///
    /// O(length): each position where a credit may stand is read once, at most so far.
    mutating func read() { for passage in text.passages { read(passage) } }

    mutating func read(_ line: Range<Int>) {
        var start = line.lowerBound
        // A byte order mark stands before the first line.
        while start < line.upperBound, text.isBlank(start) || text.characters[start].scalar == 0xFEFF { start += 1 }
        guard start < line.upperBound else { return }
        var end = line.upperBound
        while end > start, text.isBlank(end - 1) { end -= 1 }
        let line = start..<end
        if let issue = dateliner.readIssue(at: start, to: end) { append(issue) }
        if readDatelineBracket(line) {
            readInside(line)
            return readEnd(line)
        }
        if readDateline(at: start, line) {
            readInside(line)
            return readEnd(line)
        }
        if line.count <= 80, !isStop(line.upperBound - 1), add(line, .leadLine, bare: nil) { return }
        if readSignature(line) { return }
        readLead(line)
        readInside(line)
        readEnd(line)
    }

    /// Where lines begin with a dateline or with it and the credits in its brackets, in order.
    var leads: [Range<Int>] {
        datelines.map { dateline in
            var end = dateline.end
            for credit in credits where credit.start >= end && credit.start - end <= 2 { end = credit.end }
            while end < text.count, end - dateline.end < 2,
                [0xFF09, 0x29, 0x3011].contains(text.characters[end].scalar)
            { end += 1 }
            return dateline.start..<end
        }
        .sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The day of the first dateline that has one.
    func day(_ text: NameText, issued: CalendarDate?) -> CalendarDate? {
        datelines.lazy.compactMap { $0.day(text, issued: issued) }.first
    }

    mutating func append(_ credit: CreditDraft) {
        credits.append(credit)
        creditEnd = max(creditEnd, credit.end)
    }

    mutating func append(_ dateline: DatelineDraft) {
        datelines.append(dateline)
        datelineEnd = max(datelineEnd, dateline.end)
    }

    @discardableResult
    mutating func add(_ range: Range<Int>, _ form: Byline.Form, bare: Byline.Role?) -> Bool {
        guard
            let found = parser.parse(
                range,
                bare: bare,
                isLine: form == .leadLine || form == .closingLine,
                hasBullet: isMarked(range.lowerBound)
            )
        else {
            return false
        }
        for var credit in found {
            credit.form = form
            append(credit)
            addStation(credit)
        }
        return true
    }

    /// Whether □ stands before a line; as the mark of a block it ends the line before.
    func isMarked(_ start: Int) -> Bool {
        guard start > 0, text.characters[start - 1].scalar == 0x0A else { return false }
        var i = start - 1
        while i > 0, text.isBlank(i - 1) || text.characters[i - 1].scalar == 0x0A { i -= 1 }
        guard i > 0 else { return false }
        return [0x25A1, 0x25A0, 0x25CE, 0x25CF].contains(text.characters[i - 1].scalar)
    }

    /// Where a correspondent is posted says where a report comes from.
    mutating func addStation(_ credit: CreditDraft) {
        let isSent = credit.isSent && (credit.role == .reporter || credit.role == .correspondent)
        guard let station = credit.station, isSent, datelines.last?.place != station else { return }
        append(
            DatelineDraft(
                start: station.lowerBound,
                end: station.upperBound,
                place: station,
                kind: station.lowerBound..<station.lowerBound,
                isReprint: false
            )
        )
    }

    // MARK: Characters

    func bracket(at i: Int, _ line: Range<Int>) -> Range<Int>? {
        guard i < line.upperBound else { return nil }
        let close: (UInt32, UInt32)
        switch text.characters[i].scalar {
        case 0xFF08, 0x28: close = (0xFF09, 0x29)
        case 0x3010: close = (0x3011, 0x3011)
        case 0x3014, 0x5B: close = (0x3015, 0x5D)
        default: return nil
        }
        // One line more, where lines are wrapped.
        let limit = min(text.count, i + 160)
        var breaks = 0
        var end = i + 1
        while end < limit {
            let scalar = text.characters[end].scalar
            if scalar == close.0 || scalar == close.1 { break }
            if scalar == 0x0A { breaks += 1 }
            if breaks > 1 { return nil }
            end += 1
        }
        guard end < limit else { return nil }
        var (lower, upper) = (i + 1, end)
        while lower < upper, text.isBlank(lower) { lower += 1 }
        while upper > lower, text.isBlank(upper - 1) { upper -= 1 }
        return lower..<upper
    }

    func isStop(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F: true
        default: false
        }
    }

    func isClosing(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x201D, 0x300D, 0xFF09, 0x29, 0x3011: true
        default: false
        }
    }

    func blankCount(_ start: Int, _ end: Int) -> Int {
        (start..<end).prefix { text.isBlank($0) }.count
    }

    func blankWidth(_ start: Int, _ end: Int) -> Int {
        (start..<end).prefix { text.isBlank($0) }.reduce(0) { $0 + (text.characters[$1].scalar == 0x3000 ? 2 : 1) }
    }
}
