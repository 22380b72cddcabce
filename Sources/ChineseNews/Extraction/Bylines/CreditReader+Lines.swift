// Credits on lines, inside them and at their ends.

extension CreditReader {
    /// Credits between wide blanks, brackets and the ends of a line: 新天地　　本报记者 徐秀雰　　这几天.
    mutating func readLead(_ line: Range<Int>) {
        var start = line.lowerBound
        var at = start
        while at < line.upperBound {
            if isStop(at) || isOpening(at) {
                if isOpening(at), at > start, !goesOn(behind: at, line), !add(trimmed(start..<at), .leadLine, bare: nil)
                {
                    readSuffix(trimmed(start..<at))
                }
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

    /// Whether prose goes on behind a bracket: 记者伍小凤（右）在田间采访.
    func goesOn(behind open: Int, _ line: Range<Int>) -> Bool {
        guard let bracket = bracket(at: open, line) else { return false }
        let end = bracket.upperBound + 1
        return end < line.upperBound && !text.isBlank(end) && text.characters[open].scalar != 0x3010
    }

    /// A credit behind a headline: 更多谜底 本报记者 周飞亚.
    mutating func readSuffix(_ range: Range<Int>) {
        guard range.count <= 60 else { return }
        for at in range where text.isBlank(at) && at > range.lowerBound && !text.isBlank(at + 1) {
            if add(at + 1..<range.upperBound, .leadLine, bare: nil) { return }
        }
    }

    func isOpening(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x201C, 0xFF08, 0x28, 0x3010: true
        default: false
        }
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, text.isBlank(end - 1) { end -= 1 }
        return range.lowerBound..<end
    }

    /// A post and a name: 中共长沙市雨花区委常委、宣传部部长 余宏卿.
    mutating func readSignature(_ line: Range<Int>) -> Bool {
        guard line.count <= 60, let blank = line.last(where: { text.isBlank($0) }) else { return false }
        var name = blank + 1..<line.upperBound
        var end = blank
        if name.count == 1, end > line.lowerBound, !text.isBlank(end - 1), end - 2 > line.lowerBound,
            text.isBlank(end - 2)
        {
            name = end - 1..<line.upperBound
            end -= 2
        }
        while end > line.lowerBound, text.isBlank(end - 1) { end -= 1 }
        guard !parser.holdsCue(line), (2...4).contains(name.count),
            name.allSatisfy({ text.isHan($0) || text.isBlank($0) }), text.ends(.title, end),
            !(line.lowerBound..<end).contains(where: { isStop($0) }), end - line.lowerBound > 3
        else { return false }
        let (start, last) = (line.lowerBound, line.upperBound)
        let credit = CreditDraft(role: .author, names: [name], start: start, end: last, rule: .signature)
        append(credit)
        return true
    }

    /// Brackets that are credits, and datelines and credits behind a blank after the end of a sentence.
    mutating func readInside(_ line: Range<Int>) {
        let media = NameMask(.media).rawValue
        let (characters, starts) = (text.characters, text.startMasks)
        for at in line {
            // Most characters are neither a bracket nor the start of an agency.
            switch characters[at].scalar {
            case 0xFF08, 0x28, 0x3010, 0x3014, 0x5B: readBracket(at, line)
            case 0x3001, 0x3002, 0xFF0C, 0xFF1A, 0x30...0x39: break
            case 0x672C where at > line.lowerBound && characters[at + 1].scalar == 0x62A5 && isPaper(at - 1):
                readDatelineInside(at, line)
            default:
                if starts[at] & media != 0 || at == line.lowerBound || text.isBlank(at - 1) {
                    readDatelineInside(at, line)
                }
            }
        }
    }

    mutating func readBracket(_ at: Int, _ line: Range<Int>) {
        guard let bracket = bracket(at: at, line), bracket.lowerBound >= creditEnd, bracket.count <= 100 else { return }
        let isAlone = bracket.lowerBound - 1 == line.lowerBound && bracket.upperBound + 1 == line.upperBound
        let isLast =
            bracket.upperBound + 1 == line.upperBound && bracket.lowerBound > line.lowerBound + 1
            && isStop(bracket.lowerBound - 2)
        if readWire(bracket) || bracket.lowerBound >= datelineEnd && readReprint(bracket)
            || readAgencyBracket(bracket, line)
        {
            return
        }
        if !add(bracket, .bracket, bare: isAlone || isLast ? .author : nil), isAlone || isLast { readAuthors(bracket) }
    }

    /// A dateline inside a line: behind a blank, or with an agency that is known.
    mutating func readDatelineInside(_ at: Int, _ line: Range<Int>) {
        guard at >= datelineEnd, !text.isBlank(at) else { return }
        if let issue = dateliner.readIssue(at: at, to: line.upperBound) {
            append(issue)
        } else {
            readDateline(at: at, line)
        }
    }

    func isPaper(_ i: Int) -> Bool { text.characters[i].scalar == 0x62A5 }

    /// A credit behind the last sentence of a paragraph, or behind a blank at the end of a line without one: 倒塌现场 张茵 摄.
    mutating func readEnd(_ line: Range<Int>) {
        var line = line
        // What stands in a bracket behind it says something else: 摄影报道（人民视觉）.
        if isClosing(line.upperBound - 1), let open = line.last(where: { isOpening($0) }), line.upperBound - open < 12 {
            line = trimmed(line.lowerBound..<open)
        }
        guard !line.isEmpty else { return }
        let first = max(line.lowerBound, line.upperBound - 60)
        if let stop = (first..<line.upperBound).last(where: { isStop($0) || isClosing($0) && $0 + 1 < line.upperBound })
        {
            var start = stop + 1
            if let issue = datelines.last, issue.start >= start, issue.end < line.upperBound { start = issue.end }
            _ = addEnd(start, line)
            return
        }
        for at in first..<line.upperBound where text.isBlank(at) && at > line.lowerBound && !text.isBlank(at + 1) {
            if addEnd(at + 1, line) { return }
        }
    }

    mutating func addEnd(_ start: Int, _ line: Range<Int>) -> Bool {
        let start = afterBlanks(start, line)
        let own = credits.reversed().prefix { $0.end > line.lowerBound }
        guard start < line.upperBound, !own.contains(where: { $0.end > start && $0.start < line.upperBound }) else {
            return false
        }
        return add(start..<line.upperBound, .closingLine, bare: nil)
    }

    /// （尧承志，江北大学副教授；侯镇，江北大学博士生）.
    mutating func readAuthors(_ bracket: Range<Int>) {
        var found: [CreditDraft] = []
        var start = bracket.lowerBound
        for at in bracket.lowerBound...bracket.upperBound
        where at == bracket.upperBound || text.characters[at].scalar == 0xFF1B || text.characters[at].scalar == 0x3B {
            guard let comma = (start..<at).first(where: { text.characters[$0].scalar == 0xFF0C }), comma - start < 5,
                parser.startsWithSurname(start), parser.isPost(endingAt: at), at - comma > 4
            else { return }
            var credit = CreditDraft(role: .author, names: [start..<comma], start: start, end: at, rule: .affiliation)
            credit.form = .bracket
            found.append(credit)
            start = at + 1
        }
        for credit in found { append(credit) }
    }

}
