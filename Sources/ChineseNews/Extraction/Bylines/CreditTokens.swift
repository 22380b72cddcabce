// What stands where credits stand, piece by piece.

/// A piece of a credit.
enum CreditToken {
    case cue([CreditCue])
    /// Chinese characters, dots of foreign names among them.
    case han
    case latin
    case number
    case blank
    /// A blank so wide that something else begins behind it.
    case gap
    /// 、 ， and the like between names.
    case comma
    /// ： / | between a cue and names.
    case link
    /// □ ■ ◎ at the start of a credit.
    case bullet
    /// What pages print beside credits: 字号, 发布时间.
    case note
}

/// Reads the pieces of a stretch.
struct CreditTokens {
    struct Item {
        var token: CreditToken
        var range: Range<Int>
    }

    private let text: NameText
    private let cues: CreditCues

    init(_ text: NameText, _ cues: CreditCues) {
        self.text = text
        self.cues = cues
    }

    /// The pieces of a stretch; `nil` where something stands in it that stands in no credit.
    ///
    /// O(length).
    func read(_ range: Range<Int>) -> [Item]? {
        var items: [Item] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard let item = next(at, range, after: items.last) else { return nil }
            items.append(item)
            at = item.range.upperBound
        }
        return items
    }

    private func next(_ at: Int, _ range: Range<Int>, after last: Item?) -> Item? {
        let scalar = text.characters[at].scalar
        func one(_ token: CreditToken) -> Item { Item(token: token, range: at..<at + 1) }
        // 口 is printed for □.
        if scalar == 0x53E3, at == range.lowerBound, (3...5).contains(range.count), last == nil,
            cues.match(text, at: at, to: range.upperBound) == nil
        {
            return one(.bullet)
        }
        if let word = word(at, range) { return word }
        if let nation = nation(at, range) { return nation }
        if isLetter(at) { return han(at, range) }
        if text.isBlank(at) {
            let end = (at..<range.upperBound).first { !text.isBlank($0) } ?? range.upperBound
            let width = (at..<end).reduce(0) { $0 + (text.characters[$1].scalar == 0x3000 ? 2 : 1) }
            return Item(token: width > 3 ? .gap : .blank, range: at..<end)
        }
        if isASCIILetter(at) { return run(.latin, at, range) { isLatin($0) } }
        switch text.word(at: at).kind {
        case .latin: return run(.latin, at, range) { isLatin($0) }
        case .number, .time: return run(.number, at, range) { isNumeric($0) }
        default: break
        }
        switch scalar {
        case 0x0A: return one(.blank)
        case 0x3001, 0xFF0C, 0x2C, 0xFF1B, 0x3B: return one(.comma)
        case 0xFF1A, 0x3A, 0xFF0F, 0x2F, 0x7C, 0xFF5C, 0x4E28, 0x2502, 0x2571, 0x2572, 0x2014, 0xFF0D, 0x2D, 0x30FB,
            0xB7:
            return one(.link)
        case 0x25A1, 0x25A0, 0x25CE, 0x25CF, 0x25B2, 0x25C6, 0x25C7, 0x2605, 0x25CB, 0x25B3, 0x25B6, 0x3E:
            return one(.bullet)
        default: return nil
        }
    }

    /// A cue or a note.
    private func word(_ at: Int, _ range: Range<Int>) -> Item? {
        guard let found = cues.match(text, at: at, to: range.upperBound) else { return nil }
        switch cues.meaning(found) {
        case .cues(let cues):
            let fitting = cues.filter { fits($0, at..<found.end, range) }
            return fitting.isEmpty ? nil : Item(token: .cue(fitting), range: at..<found.end)
        case .note:
            let isAlone =
                (at == range.lowerBound || !isLetter(at - 1)) && (found.end == range.upperBound || !isLetter(found.end))
            return isAlone ? Item(token: .note, range: at..<found.end) : nil
        }
    }

    /// Whether a stretch holds nothing that stands in no credit, and a cue where one is needed.
    ///
    /// Tells most stretches that are none before they are read.
    func mayBeCredit(_ range: Range<Int>, needsCue: Bool) -> Bool {
        var isFound = !needsCue
        for i in range {
            switch text.characters[i].scalar {
            case 0x3002, 0xFF01, 0xFF1F, 0x201C, 0x201D, 0x2018, 0x2019, 0x2026, 0x300C, 0x300D: return false
            // □ stands for the cue of an author.
            case 0x25A1, 0x25A0, 0x25CE, 0x25CF, 0x53E3: isFound = true
            default: if !isFound, isCue(i, range) { isFound = true }
            }
        }
        return isFound
    }

    /// [英] before the name of an author.
    private func nation(_ at: Int, _ range: Range<Int>) -> Item? {
        guard [0x5B, 0xFF3B, 0x3014, 0xFF08, 0x28].contains(text.characters[at].scalar),
            let close = (at + 1..<min(at + 6, range.upperBound))
                .first(where: { [0x5D, 0xFF3D, 0x3015, 0xFF09, 0x29].contains(text.characters[$0].scalar) }),
            close > at + 1, (at + 1..<close).allSatisfy({ isLetter($0) }),
            cues.match(text, at: at + 1, to: close) == nil
        else { return nil }
        return Item(token: .blank, range: at..<close + 1)
    }

    private func isCue(_ at: Int, _ range: Range<Int>) -> Bool {
        guard let found = cues.match(text, at: at, to: range.upperBound), case .cues(let cues) = cues.meaning(found)
        else { return false }
        return cues.contains { fits($0, at..<found.end, range) }
    }

    /// Whether a word can be a cue where it stands: a weak one only where nothing else could stand.
    private func fits(_ cue: CreditCue, _ word: Range<Int>, _ range: Range<Int>) -> Bool {
        guard cue.isWeak || word.count == 1 else { return true }
        let isAtStart = word.lowerBound == range.lowerBound || !isLetter(word.lowerBound - 1)
        let isAtEnd = word.upperBound == range.upperBound || !isLetter(word.upperBound)
        if cue.side == .behind { return isAtStart && isAtEnd && isLinked(word.upperBound, range) }
        // 李相浩摄, but 谷雨 图: 文 and 图 end names too.
        return isAtEnd
            && (isAtStart || !cue.isWeak || cue.roles == [.translator]
                || cue.roles == [.illustrator] && isBehindName(word.lowerBound, range))
    }

    /// Whether three characters that may be a name stand before a place, and nothing before them: 徐鹏飞作.
    private func isBehindName(_ i: Int, _ range: Range<Int>) -> Bool {
        guard i - 3 >= range.lowerBound, i - 3 == range.lowerBound || !isLetter(i - 4) else { return false }
        return (i - 3..<i).allSatisfy { isLetter($0) }
            && text.surnameCost(i - 3) > 0
    }

    private func isLinked(_ i: Int, _ range: Range<Int>) -> Bool {
        guard i < range.upperBound else { return false }
        switch text.characters[i].scalar {
        case 0xFF1A, 0x3A, 0xFF0F, 0x2F, 0x7C, 0xFF5C, 0x4E28, 0x2502, 0x2571, 0x30FB, 0xB7: return true
        default: return text.isBlank(i)
        }
    }

    /// Chinese characters up to the next cue.
    private func han(_ start: Int, _ range: Range<Int>) -> Item {
        var end = start + 1
        while end < range.upperBound, isLetter(end) || isInside(end, range) {
            if word(end, range) != nil { break }
            end += 1
        }
        return Item(token: .han, range: start..<end)
    }

    /// A dot inside a foreign name, or the marks of a title.
    private func isInside(_ i: Int, _ range: Range<Int>) -> Bool {
        DottedNames.isDot(text.characters[i].scalar) && i + 1 < range.upperBound && isLetter(i + 1)
    }

    private func run(_ token: CreditToken, _ start: Int, _ range: Range<Int>, _ goesOn: (Int) -> Bool) -> Item {
        var end = start + 1
        while end < range.upperBound, goesOn(end) { end += 1 }
        return Item(token: token, range: start..<end)
    }

    private func isLetter(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x300A, 0x300B: true
        case 0x4E28: false
        default: text.isHan(i)
        }
    }

    private func isASCIILetter(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    private func isLatin(_ i: Int) -> Bool {
        if isASCIILetter(i) { return true }
        switch text.characters[i].scalar {
        case 0x30...0x39: return true
        case 0x2E, 0x40, 0x5F, 0x26, 0x27, 0x2D: return true
        default: return text.word(at: i).kind == .latin
        }
    }

    private func isNumeric(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x2D, 0x2E, 0x3A, 0xFF1A, 0x2F: true
        default: text.word(at: i).kind == .number || text.word(at: i).kind == .time
        }
    }
}
