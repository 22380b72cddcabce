// Where credits and datelines stand in an article.

/// The credits and datelines of an article.
struct CreditReader {
    private(set) var credits: [CreditDraft] = []
    private(set) var datelines: [DatelineDraft] = []
    /// Where the last credit and the last dateline end: what starts before was read.
    private var creditEnd = 0
    private var datelineEnd = 0

    private let text: NameText
    private let parser: CreditParser
    private let dateliner: DatelineReader

    init(_ text: NameText, _ cues: CreditCues) {
        self.text = text
        parser = CreditParser(text, cues)
        dateliner = DatelineReader(text)
    }

    /// Reads all lines.
    ///
    /// O(length): each position where a credit may stand is read once, at most so far.
    mutating func read() { for passage in text.passages { read(passage) } }

    private mutating func read(_ line: Range<Int>) {
        var start = line.lowerBound
        while start < line.upperBound, text.isBlank(start) { start += 1 }
        guard start < line.upperBound else { return }
        var end = line.upperBound
        while end > start, text.isBlank(end - 1) { end -= 1 }
        let line = start..<end
        if let issue = dateliner.readIssue(at: start, to: end) { append(issue) }
        if readDatelineBracket(line) {
            readInside(line)
            return readEnd(line)
        }
        if readDateline(at: start, line) != nil {
            readInside(line)
            return readEnd(line)
        }
        if line.count <= 80, !isStop(line.upperBound - 1), add(line, .leadLine, bare: nil) { return }
        if readSignature(line) { return }
        readLead(line)
        readInside(line)
        readEnd(line)
    }

    private mutating func append(_ credit: CreditDraft) {
        credits.append(credit)
        creditEnd = max(creditEnd, credit.end)
    }

    private mutating func append(_ dateline: DatelineDraft) {
        datelines.append(dateline)
        datelineEnd = max(datelineEnd, dateline.end)
    }

    @discardableResult
    private mutating func add(_ range: Range<Int>, _ form: Byline.Form, bare: Byline.Role?) -> Bool {
        guard let found = parser.parse(range, bare: bare, isLine: form == .leadLine || form == .closingLine, hasBullet: isMarked(range.lowerBound)) else {
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
    private func isMarked(_ start: Int) -> Bool {
        guard start > 0, text.characters[start - 1].scalar == 0x0A else { return false }
        var i = start - 1
        while i > 0, text.isBlank(i - 1) || text.characters[i - 1].scalar == 0x0A { i -= 1 }
        guard i > 0 else { return false }
        return [0x25A1, 0x25A0, 0x25CE, 0x25CF].contains(text.characters[i - 1].scalar)
    }

    /// Where a correspondent is posted says where a report comes from.
    private mutating func addStation(_ credit: CreditDraft) {
        guard let station = credit.station, credit.isSent, datelines.last?.place != station else { return }
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

    // MARK: Datelines

    /// 【本報訊】記者X報道：.
    private mutating func readDatelineBracket(_ line: Range<Int>) -> Bool {
        guard let bracket = bracket(at: line.lowerBound, line), let dateline = dateliner.read(at: bracket.lowerBound, to: bracket.upperBound),
            dateline.end == bracket.upperBound
        else { return false }
        append(dateline)
        readCredits(behind: bracket.upperBound + 1, line)
        return true
    }

    /// （中央社記者X台北3日電）.
    private mutating func readWire(_ bracket: Range<Int>) -> Bool {
        guard let wire = dateliner.readWire(bracket) else { return false }
        append(wire.dateline)
        let (start, end) = (bracket.lowerBound, bracket.upperBound)
        var credit = CreditDraft(role: .reporter, names: [wire.name], start: start, end: end, rule: .wire)
        if let agency = wire.dateline.agency { credit.organizations = [agency] }
        credit.form = .datelineBracket
        append(credit)
        return true
    }

    /// 新华社（张美容）: an agency without 电, and its reporter.
    private mutating func readAgencyBracket(_ bracket: Range<Int>, _ line: Range<Int>) -> Bool {
        var end = bracket.lowerBound - 1
        while end > line.lowerBound, text.isBlank(end - 1) { end -= 1 }
        guard let dateline = dateliner.readAgency(endingAt: end, from: line.lowerBound),
            dateline.start == line.lowerBound || bracket.upperBound + 1 < line.upperBound && text.isBlank(bracket.upperBound + 1),
            let found = parser.parse(bracket, bare: .unknown),
            found.allSatisfy({ $0.role != .unknown || $0.names.allSatisfy(parser.isName) })
        else { return false }
        append(dateline)
        add(bracket, .datelineBracket, bare: .unknown)
        return true
    }

    /// Reads a dateline and the credits behind it; returns where they end.
    @discardableResult
    private mutating func readDateline(at start: Int, _ line: Range<Int>) -> Int? {
        guard let dateline = dateliner.read(at: start, to: line.upperBound) else { return nil }
        // Inside a line a date or a bracket tells a dateline from what is said about one.
        if start > line.lowerBound, dateline.date == nil, bracket(at: afterBlanks(dateline.end, line), line) == nil, !dateline.isReprint,
            !text.isBlank(dateline.end)
        { return nil }
        if start > line.lowerBound { readEnd(trimmed(line.lowerBound..<start)) }
        append(dateline)
        return readCredits(behind: dateline.end, line)
    }

    private func afterBlanks(_ i: Int, _ line: Range<Int>) -> Int {
        var at = i
        while at < line.upperBound, text.isBlank(at) { at += 1 }
        return at
    }

    @discardableResult
    private mutating func readCredits(behind end: Int, _ line: Range<Int>) -> Int {
        var at = end
        while at < line.upperBound, text.isBlank(at) { at += 1 }
        if let bracket = bracket(at: at, line) {
            add(bracket, .datelineBracket, bare: .unknown)
            return bracket.upperBound + 1
        }
        readBehind(at, line)
        return at
    }

    /// 羊城晚报讯 记者诸葛万报道：.
    private mutating func readBehind(_ start: Int, _ line: Range<Int>) {
        let limit = min(line.upperBound, start + 40)
        guard let colon = (start..<limit).first(where: { isMark($0) }) else { return }
        add(start..<colon, .dateline, bare: nil)
    }

    private func isMark(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0xFF1A, 0x3A, 0x3002, 0xFF0C, 0x201C: true
        default: false
        }
    }

    // MARK: Lines

    /// Credits between wide blanks, brackets and the ends of a line: 新天地　　本报记者 徐秀雰　　这几天.
    private mutating func readLead(_ line: Range<Int>) {
        var start = line.lowerBound
        var at = start
        while at < line.upperBound {
            if isStop(at) || isOpening(at) {
                if isOpening(at), at > start, !add(trimmed(start..<at), .leadLine, bare: nil) { readSuffix(trimmed(start..<at)) }
                return
            }
            guard text.isBlank(at) else {
                at += 1
                continue
            }
            let count = blankCount(at, line.upperBound)
            if blankWidth(at, line.upperBound) > 3 {
                if at > start, at - start <= 60 { add(start..<at, .leadLine, bare: nil) }
                start = at + count
            }
            at += count
        }
        if start > line.lowerBound, line.upperBound - start <= 60 { add(start..<line.upperBound, .leadLine, bare: nil) }
    }

    /// A credit behind a headline: 更多谜底 本报记者 周飞亚.
    private mutating func readSuffix(_ range: Range<Int>) {
        guard range.count <= 60 else { return }
        for at in range where text.isBlank(at) && at > range.lowerBound && !text.isBlank(at + 1) {
            if add(at + 1..<range.upperBound, .leadLine, bare: nil) { return }
        }
    }

    private func isOpening(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x201C, 0xFF08, 0x28, 0x3010: true
        default: false
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, text.isBlank(end - 1) { end -= 1 }
        return range.lowerBound..<end
    }

    /// A post and a name: 中共长沙市雨花区委常委、宣传部部长 余宏卿.
    private mutating func readSignature(_ line: Range<Int>) -> Bool {
        guard line.count <= 60, let blank = line.last(where: { text.isBlank($0) }) else { return false }
        var name = blank + 1..<line.upperBound
        var end = blank
        if name.count == 1, end > line.lowerBound, !text.isBlank(end - 1), end - 2 > line.lowerBound, text.isBlank(end - 2) {
            name = end - 1..<line.upperBound
            end -= 2
        }
        while end > line.lowerBound, text.isBlank(end - 1) { end -= 1 }
        guard !parser.holdsCue(line), (2...4).contains(name.count), name.allSatisfy({ text.isHan($0) || text.isBlank($0) }), text.ends(.title, end),
            !(line.lowerBound..<end).contains(where: { isStop($0) }), end - line.lowerBound > 3
        else { return false }
        let (start, last) = (line.lowerBound, line.upperBound)
        let credit = CreditDraft(role: .author, names: [name], start: start, end: last, rule: .signature)
        append(credit)
        return true
    }

    /// Brackets that are credits, and datelines and credits behind a blank after the end of a sentence.
    private mutating func readInside(_ line: Range<Int>) {
        let media = NameMask(.media).rawValue
        let (characters, starts) = (text.characters, text.startMasks)
        for at in line {
            // Most characters are neither a bracket nor the start of an agency.
            switch characters[at].scalar {
            case 0xFF08, 0x28, 0x3010, 0x3014, 0x5B: readBracket(at, line)
            case 0x3001, 0x3002, 0xFF0C, 0xFF1A, 0x30...0x39: break
            case 0x672C where at > line.lowerBound && characters[at + 1].scalar == 0x62A5 && isPaper(at - 1): readDatelineInside(at, line)
            default:
                if starts[at] & media != 0 || at == line.lowerBound || text.isBlank(at - 1) { readDatelineInside(at, line) }
            }
        }
    }

    private mutating func readBracket(_ at: Int, _ line: Range<Int>) {
        guard let bracket = bracket(at: at, line), bracket.lowerBound >= creditEnd, bracket.count <= 100 else { return }
        let isAlone = bracket.lowerBound - 1 == line.lowerBound && bracket.upperBound + 1 == line.upperBound
        let isLast =
            bracket.upperBound + 1 == line.upperBound && bracket.lowerBound > line.lowerBound + 1
            && isStop(bracket.lowerBound - 2)
        if readWire(bracket) || readAgencyBracket(bracket, line) { return }
        if !add(bracket, .bracket, bare: isAlone || isLast ? .author : nil), isAlone || isLast { readAuthors(bracket) }
    }

    /// A dateline inside a line: behind a blank, or with an agency that is known.
    private mutating func readDatelineInside(_ at: Int, _ line: Range<Int>) {
        guard at >= datelineEnd, !text.isBlank(at) else { return }
        if let issue = dateliner.readIssue(at: at, to: line.upperBound) { append(issue) } else { readDateline(at: at, line) }
    }

    private func isPaper(_ i: Int) -> Bool { text.characters[i].scalar == 0x62A5 }

    /// A credit behind the last sentence of a paragraph, or behind a blank at the end of a line without one: 倒塌现场 张茵 摄.
    private mutating func readEnd(_ line: Range<Int>) {
        var line = line
        // What stands in a bracket behind it says something else: 摄影报道（人民视觉）.
        if isClosing(line.upperBound - 1), let open = line.last(where: { isOpening($0) }), line.upperBound - open < 12 {
            line = trimmed(line.lowerBound..<open)
        }
        guard !line.isEmpty else { return }
        let first = max(line.lowerBound, line.upperBound - 60)
        if let stop = (first..<line.upperBound).last(where: { isStop($0) || isClosing($0) && $0 + 1 < line.upperBound }) {
            var start = stop + 1
            if let issue = datelines.last, issue.start >= start, issue.end < line.upperBound { start = issue.end }
            return _ = addEnd(start, line)
        }
        for at in first..<line.upperBound where text.isBlank(at) && at > line.lowerBound && !text.isBlank(at + 1) {
            if addEnd(at + 1, line) { return }
        }
    }

    private mutating func addEnd(_ start: Int, _ line: Range<Int>) -> Bool {
        var start = start
        while start < line.upperBound, text.isBlank(start) { start += 1 }
        let own = credits.reversed().prefix { $0.end > line.lowerBound }
        guard start < line.upperBound, !own.contains(where: { $0.end > start && $0.start < line.upperBound }) else { return false }
        return add(start..<line.upperBound, .closingLine, bare: nil)
    }

    /// （尧承志，江北大学副教授；侯镇，江北大学博士生）.
    private mutating func readAuthors(_ bracket: Range<Int>) {
        var found: [CreditDraft] = []
        var start = bracket.lowerBound
        for at in bracket.lowerBound...bracket.upperBound
        where at == bracket.upperBound || text.characters[at].scalar == 0xFF1B || text.characters[at].scalar == 0x3B {
            guard let comma = (start..<at).first(where: { text.characters[$0].scalar == 0xFF0C }), comma - start < 5,
                parser.startsWithSurname(start), isPost(endingAt: at), at - comma > 4
            else { return }
            var credit = CreditDraft(role: .author, names: [start..<comma], start: start, end: at, rule: .affiliation)
            credit.form = .bracket
            found.append(credit)
            start = at + 1
        }
        for credit in found { append(credit) }
    }

    /// Whether what somebody is ends at a place: 副教授, 博士生.
    private func isPost(endingAt end: Int) -> Bool {
        if text.ends(.title, end) || text.characters[end - 1].scalar == 0x751F { return true }
        let word = text.word(at: end - 1)
        let scalars = (Int(word.start)..<end).map { UserWords.fold(text.characters[$0].scalar) }
        return PostTitles.more.contains(scalars) || PostTitles.others.contains(scalars) || PostTitles.dependent.contains(scalars)
    }

    // MARK: Characters

    private func bracket(at i: Int, _ line: Range<Int>) -> Range<Int>? {
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

    private func isStop(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F: true
        default: false
        }
    }

    private func isClosing(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x201D, 0x300D, 0xFF09, 0x29, 0x3011: true
        default: false
        }
    }

    private func blankCount(_ start: Int, _ end: Int) -> Int {
        (start..<end).prefix { text.isBlank($0) }.count
    }

    private func blankWidth(_ start: Int, _ end: Int) -> Int {
        (start..<end).prefix { text.isBlank($0) }.reduce(0) { $0 + (text.characters[$1].scalar == 0x3000 ? 2 : 1) }
    }
}
