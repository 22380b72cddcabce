// Where sentences end: what regular rules cannot say.

/// Decides, over the marks of one paragraph, where its sentences end.
///
/// The conventions: a closing mark belongs to what it closes and an opening mark to what it opens. Nothing ends inside a title or a bracket.
/// Inside a quotation a sentence ends only where the quotation opens a sentence or was announced (他说：“…”), not where it is a
/// part of a clause (“加油！”的喊声). After a quotation a clause that reports it belongs to it (“…。”他说。). A bracket that opens after a stop
/// is a sentence of its own.
struct SentenceRules {
    let base: UnsafePointer<UInt8>
    let count: Int
    let marks: SentenceMarks
    let lexicon: LexiconImage
    let table = CharacterTable.builtIn

    /// How far behind a quotation the clause is read that may report it, in scalars.
    private static let clauseLimit = 80

    private var sentenceStart = 0
    /// The bracket that opens the current sentence after a stop, if one does.
    private var loneBracket = -1
    private var hasList = false
    private var followsStop = false

    init(base: UnsafePointer<UInt8>, count: Int, marks: SentenceMarks, lexicon: LexiconImage) {
        self.base = base
        self.count = count
        self.marks = marks
        self.lexicon = lexicon
    }

    /// Calls `end` with the place behind each sentence but the last, in bytes.
    mutating func forEachEnd(_ end: (Int) -> Void) {
        var i = 0
        while i < marks.count {
            let mark = marks[i]
            switch mark.role {
            case .stop, .trail:
                let group = Group(marks: marks, first: i)
                if endsSentence(group) { finish(group.end, afterStop: true, end) }
                i = group.next
            case .open:
                if mark.enclosure == .bracket, followsStop, isBlank(sentenceStart, Int(mark.start)) { loneBracket = i }
                i += 1
            case .close:
                if mark.partner >= 0, Int(mark.partner) == loneBracket, endsAfterLoneBracket(i) {
                    finish(Int(mark.end), afterStop: true, end)
                }
                i += 1
            case .list:
                hasList = true
                i += 1
            case .colon, .join:
                i += 1
            }
        }
    }

    private mutating func finish(_ place: Int, afterStop: Bool, _ end: (Int) -> Void) {
        end(place)
        sentenceStart = place
        loneBracket = -1
        hasList = false
        followsStop = afterStop
    }

    /// Stops, trailing dots and closing marks without anything between them.
    private struct Group {
        var end: Int
        var next: Int
        var hasStop = false
        /// Whether the last stop is a full stop, which a quotation that is a part of a clause does not have.
        var hasFullStop = false
        /// The last mark that closes a pair behind the last stop, or -1.
        var closing = -1
        let last: Int

        init(marks: SentenceMarks, first: Int) {
            end = Int(marks[first].start)
            next = first
            var last = first
            while next < marks.count, Int(marks[next].start) == end {
                let mark = marks[next]
                switch mark.role {
                case .stop:
                    hasStop = true
                    hasFullStop = mark.style == SentenceMark.fullStop
                    closing = -1
                case .trail: closing = -1
                case .close: closing = next
                default:
                    self.last = last
                    return
                }
                end = Int(mark.end)
                last = next
                next += 1
            }
            self.last = last
        }
    }

    private func endsSentence(_ group: Group) -> Bool {
        if let open = marks.enclosing(group.last) {
            // Nothing ends behind a quotation within a quotation.
            return group.hasStop && group.closing < 0 && endsInside(open) && !goesOn(group.end)
        }
        guard group.closing >= 0 else {
            if goesOn(group.end) { return false }
            return group.hasStop || endsTrailing(group)
        }
        let mark = marks[group.closing]
        // A closing mark without partner ends what an earlier paragraph opened.
        guard mark.partner >= 0 else { return group.hasStop && !goesOn(group.end) }
        switch mark.enclosure {
        case .quotation: return endsAfterQuotation(Int(mark.partner), group)
        case .bracket: return Int(mark.partner) == loneBracket && endsAfterLoneBracket(group.closing)
        case .title, .none: return false
        }
    }

    /// Dots that trail off end a sentence that lists clauses, or one behind which a credit stands in brackets.
    private func endsTrailing(_ group: Group) -> Bool {
        hasList || opening(behind: group).map { marks[$0].enclosure == .bracket && marks[$0].partner >= 0 } ?? false
    }

    /// The mark that opens something right behind a group, or `nil`.
    private func opening(behind group: Group) -> Int? {
        guard group.next < marks.count, marks[group.next].role == .open else { return nil }
        return Int(marks[group.next].start) == skipBlank(group.end) ? group.next : nil
    }

    // MARK: Quotations

    /// Whether sentences may end inside the pair that a mark opens.
    private func endsInside(_ open: Int) -> Bool {
        marks[open].enclosure == .quotation && marks.enclosing(open) == nil && isSpeech(open)
    }

    /// Whether a quotation is speech and not a part of a clause.
    private func isSpeech(_ open: Int) -> Bool {
        let close = Int(marks[open].partner)
        guard close >= 0, !isPart(behind: Int(marks[close].end)) else { return false }
        return opensSentence(open) || isAnnounced(open)
    }

    private func opensSentence(_ open: Int) -> Bool { isBlank(sentenceStart, Int(marks[open].start)) }

    /// Whether the quotation's speaker was named before it: 他说：“ 他说，“ 他说“ or “…，”他说，“.
    private func isAnnounced(_ open: Int) -> Bool {
        let start = Int(marks[open].start)
        guard open > 0, Int(marks[open - 1].end) == start else { return isReporting(before: start) }
        let before = marks[open - 1]
        switch before.role {
        case .colon: return true
        case .join:
            if isReporting(before: Int(before.start)) { return true }
            // A quotation that goes on after its speaker was named.
            return hasEarlierQuotation(before: open - 1)
        default: return false
        }
    }

    /// Whether a finished quotation opens the current sentence, or ended as it began, before a mark.
    private func hasEarlierQuotation(before i: Int) -> Bool {
        var i = i - 1
        while i >= 0, Int(marks[i].start) >= sentenceStart {
            if marks[i].role == .close, marks[i].enclosure == .quotation, marks[i].parent < 0, marks[i].partner >= 0 {
                let start = Int(marks[Int(marks[i].partner)].start)
                return start < sentenceStart || isBlank(sentenceStart, start)
            }
            i -= 1
        }
        return false
    }

    /// Whether a sentence ends behind a quotation whose last word is a stop.
    private func endsAfterQuotation(_ open: Int, _ group: Group) -> Bool {
        let behind = skipBlank(group.end)
        if behind == count { return true }
        let isAnnounced = isAnnounced(open)
        guard isAnnounced || opensSentence(open) || group.hasFullStop, !isPart(behind: group.end), !goesOn(group.end)
        else {
            return false
        }
        // Another quotation, or a credit in brackets.
        if let next = opening(behind: group), marks[next].enclosure != .title { return true }
        guard group.hasStop else { return false }
        return isAnnounced || !opensSentence(open) || !reports(behind)
    }

    /// Whether the clause behind a quotation belongs to it.
    private func reports(_ start: Int) -> Bool {
        var at = start
        var scalars = 0
        var hasReporting = false
        let opens = hasOpening(at)
        while at < count, scalars < Self.clauseLimit {
            let (cell, length, read) = longestEntry(at)
            if length > 0, cell.flags.contains(.reporting) {
                let next = at + length
                // A verb that announces the next quotation reports that one.
                if isAnnouncing(next) { return hasReporting }
                hasReporting = true
            }
            let scalar = (base + at).decodeScalar()
            if table[scalar.value] == .newline { break }
            if let (role, enclosure, _) = SentenceMark.classify(scalar.value), length == 0 {
                if role == .stop { break }
                if enclosure == .quotation, role == .open { break }
            }
            at += max(length, scalar.length)
            scalars += max(1, read)
        }
        return hasReporting || !opens
    }

    private func isAnnouncing(_ place: Int) -> Bool {
        guard place < count else { return false }
        let first = (base + place).decodeScalar()
        // With a comma the verb reports both: “…。”他说，“…。”
        guard SentenceMark.classify(first.value)?.role == .colon else { return false }
        let next = skipBlank(place + first.length)
        guard next < count else { return true }
        let scalar = (base + next).decodeScalar().value
        return SentenceMark.classify(scalar).map { $0.role == .open && $0.enclosure == .quotation } ?? (scalar == 0x22)
    }

    /// Whether words stand at a place that open a sentence of their own: 随后, 目前, 2023年.
    private func hasOpening(_ start: Int) -> Bool {
        var cell = lexicon.root
        var at = start
        while at < count {
            let (scalar, length) = (base + at).decodeScalar()
            if at == start, table[scalar] == .digit { return true }
            let code = lexicon.code(scalar)
            guard code != 0, cell.base != 0 else { return false }
            let next = lexicon.child(of: cell, over: code)
            guard next.label == code else { return false }
            if next.flags.contains(.opening) { return true }
            cell = next
            at += length
        }
        return false
    }

    /// The longest entry at a place: its cell, its bytes and its scalars; 0 where none is.
    private func longestEntry(_ start: Int) -> (cell: LexiconCell, bytes: Int, scalars: Int) {
        var cell = lexicon.root
        var found = (LexiconCell(bits: 0), 0, 0)
        var at = start
        var scalars = 0
        while at < count, cell.base != 0 || at == start {
            let (scalar, length) = (base + at).decodeScalar()
            let code = lexicon.code(scalar)
            let next = lexicon.child(of: cell, over: code)
            guard code != 0, next.label == code else { break }
            cell = next
            at += length
            scalars += 1
            if cell.cost != 0 { found = (cell, at - start, scalars) }
        }
        return found
    }

    /// Whether a verb of reporting ends at a place.
    private func isReporting(before place: Int) -> Bool {
        // The longest entries that matter have four characters.
        var start = place
        for _ in 0..<4 {
            guard start > sentenceStart else { return false }
            start -= 1
            while start > sentenceStart, base[start] & 0xC0 == 0x80 { start -= 1 }
            let (cell, bytes, _) = longestEntry(start)
            if start + bytes == place, cell.flags.contains(.reporting) { return true }
        }
        return false
    }

    /// Whether a quotation is followed by what makes it a part of a clause: “…！”的喊声.
    private func isPart(behind place: Int) -> Bool {
        guard place < count else { return false }
        return SentenceCues.isAttributive((base + place).decodeScalar().value)
    }

    // MARK: Brackets

    private func endsAfterLoneBracket(_ close: Int) -> Bool {
        let end = Int(marks[close].end)
        return !goesOn(end) && !isNumbering(Int(marks[Int(marks[close].partner)].end), Int(marks[close].start))
            && !startsStop(end)
    }

    /// Whether a bracket holds nothing but a number: （一） （2）.
    private func isNumbering(_ start: Int, _ end: Int) -> Bool {
        var at = start
        while at < end {
            let (scalar, length) = (base + at).decodeScalar()
            guard table[scalar] == .digit || lexicon.role(lexicon.code(scalar)).isNumeral else { return false }
            at += length
        }
        return true
    }

    // MARK: Neighbours

    private func startsStop(_ place: Int) -> Bool {
        guard place < count else { return false }
        return SentenceMark.classify((base + place).decodeScalar().value)?.role == .stop
    }

    /// Whether a mark behind a place says that the sentence goes on.
    private func goesOn(_ place: Int) -> Bool {
        guard place < count else { return false }
        switch SentenceMark.classify((base + place).decodeScalar().value)?.role {
        case .join, .colon, .list: return true
        default: return false
        }
    }

    private func skipBlank(_ start: Int) -> Int {
        var at = start
        while at < count {
            let (scalar, length) = (base + at).decodeScalar()
            guard table[scalar] == .space else { return at }
            at += length
        }
        return at
    }

    private func isBlank(_ start: Int, _ end: Int) -> Bool { skipBlank(start) >= end }
}

/// Single characters that the rules for sentences know.
enum SentenceCues {
    /// What makes a quotation before it an attribute or a member of a list.
    static func isAttributive(_ scalar: UInt32) -> Bool {
        switch scalar {
        // 的 之 等 、 和 与 與 及 或 式 一
        case 0x7684, 0x4E4B, 0x7B49, 0x3001, 0x548C, 0x4E0E, 0x8207, 0x53CA, 0x6216, 0x5F0F, 0x4E00: true
        default: false
        }
    }
}
