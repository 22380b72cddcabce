// Datelines of an article, and the credits behind them.

extension CreditReader {
    /// 【本報訊】記者X報道：.
    mutating func readDatelineBracket(_ line: Range<Int>) -> Bool {
        guard let bracket = bracket(at: line.lowerBound, line),
            let dateline = dateliner.read(at: bracket.lowerBound, to: bracket.upperBound, isBracket: true),
            dateline.end == bracket.upperBound
        else { return false }
        append(dateline)
        readCredits(behind: bracket.upperBound + 1, line)
        return true
    }

    /// （据新华社电）.
    mutating func readReprint(_ bracket: Range<Int>) -> Bool {
        guard let dateline = dateliner.read(at: bracket.lowerBound, to: bracket.upperBound), dateline.isReprint,
            dateline.end == bracket.upperBound
        else { return false }
        append(dateline)
        return true
    }

    /// （中央社記者X台北3日電）.
    mutating func readWire(_ bracket: Range<Int>) -> Bool {
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
    mutating func readAgencyBracket(_ bracket: Range<Int>, _ line: Range<Int>) -> Bool {
        var end = bracket.lowerBound - 1
        while end > line.lowerBound, text.isBlank(end - 1) { end -= 1 }
        guard let dateline = dateliner.readAgency(endingAt: end, from: line.lowerBound),
            dateline.start == line.lowerBound
                || bracket.upperBound + 1 < line.upperBound && text.isBlank(bracket.upperBound + 1),
            let found = parser.parse(bracket, bare: .unknown),
            found.allSatisfy({ $0.role != .unknown || $0.names.allSatisfy(parser.isName) })
        else { return false }
        append(dateline)
        add(bracket, .datelineBracket, bare: .unknown)
        return true
    }

    /// Reads a dateline and the credits behind it, if one stands there.
    @discardableResult
    mutating func readDateline(at start: Int, _ line: Range<Int>) -> Bool {
        guard let dateline = dateliner.read(at: start, to: line.upperBound) else { return false }
        // Inside a line a date or a bracket tells a dateline from what is said about one.
        if start > line.lowerBound, dateline.date == nil, bracket(at: afterBlanks(dateline.end, line), line) == nil,
            !dateline.isReprint,
            !text.isBlank(dateline.end)
        {
            return false
        }
        if start > line.lowerBound { readEnd(trimmed(line.lowerBound..<start)) }
        append(dateline)
        readCredits(behind: dateline.end, line)
        return true
    }

    func afterBlanks(_ i: Int, _ line: Range<Int>) -> Int {
        var at = i
        while at < line.upperBound, text.isBlank(at) { at += 1 }
        return at
    }

    mutating func readCredits(behind end: Int, _ line: Range<Int>) {
        let at = afterBlanks(end, line)
        if let bracket = bracket(at: at, line) {
            add(bracket, .datelineBracket, bare: .unknown)
        } else {
            readBehind(at, line)
        }
    }

    /// 羊城晚报讯 记者诸葛万报道：.
    mutating func readBehind(_ start: Int, _ line: Range<Int>) {
        let limit = min(line.upperBound, start + 40)
        guard let colon = (start..<limit).first(where: { isMark($0) }) else { return }
        add(start..<colon, .dateline, bare: nil)
    }

    func isMark(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0xFF1A, 0x3A, 0x3002, 0xFF0C, 0x201C: true
        default: false
        }
    }
}
