// What the words at the ends of a line say about it.

/// The cues of a line.
struct LineCue {
    var leading = PageCue.none
    var endsCredit = false
    /// Whether it is a post and a name behind a blank: 宣传部部长 余宏卿.
    var isSignature = false
    /// Whether it names the office of a reporter and the reporter: 宁夏日报记者 马学礼.
    var namesReporter = false
    /// Whether it is the head or the foot of a page: 2019年12月1日 星期日 民生 04.
    var isFolio = false

    init() {}

    /// Reads the cues of a line; a bracket or a mark around them does not count.
    init(_ line: PageLine, _ base: UnsafePointer<UInt8>) {
        var start = line.start
        if TypeCharacter.isMarker(line.first) || TypeCharacter(line.first).kind == .opening {
            start += (base + start).decodeScalar().length
            while start < line.end, base[start] == 0x20 { start += 1 }
        }
        leading = PageCue.leading(base, from: start, to: line.end)
        var end = line.end
        if line.traits.contains(.endsClosed) {
            repeat { end -= 1 } while end > start && base[end] & 0xC0 == 0x80
        }
        endsCredit = PageCue.credit.ends(base, from: start, to: end)
        isSignature = Self.isSignature(line, base)
        isFolio = Self.isPageNumber(line, base)
        readInside(line, base)
    }

    /// Looks for cues behind the first character.
    private mutating func readInside(_ line: PageLine, _ base: UnsafePointer<UInt8>) {
        guard line.length <= 40,
            line.traits.isDisjoint(with: [.holdsStop, .holdsComma, .endsSentence, .endsOpen, .endsColon])
        else { return }
        var at = line.start
        // Characters behind the last cue of a byline.
        var behind = Int.max / 2
        while at < line.end {
            let size = (base + at).decodeScalar().length
            if TypeCharacter((base + at).decodeScalar().value).kind == .han {
                switch PageCue.leading(base, from: at, to: line.end) {
                case .byline: behind = 0
                case .folio: isFolio = isFolio || TypeCharacter(line.first).kind == .narrow || line.length <= 20
                default: behind += 1
                }
            }
            at += size
        }
        namesReporter = (4...10).contains(behind) && leading != .dateline
    }

    /// Whether a line numbers a page of a newspaper, with its section or without: 第02版, A3版：要闻.
    private static func isPageNumber(_ line: PageLine, _ base: UnsafePointer<UInt8>) -> Bool {
        guard line.length <= 10 else { return false }
        var at = line.start
        if line.first == 0x7B2C { at += (base + at).decodeScalar().length }
        var digits = 0
        while at < line.end {
            let (scalar, size) = (base + at).decodeScalar()
            at += size
            switch CharacterTable.builtIn[scalar] {
            case .digit: digits += 1
            case let role where role.isLetter && digits == 0: break
            case _ where TypeCharacter(scalar).kind == .blank: break
            // 版
            default: return digits > 0 && scalar == 0x7248
            }
        }
        return false
    }

    private static func isSignature(_ line: PageLine, _ base: UnsafePointer<UInt8>) -> Bool {
        guard !line.traits.isDisjoint(with: [.holdsBlank, .isSpaced]), line.length <= 40 else { return false }
        var at = line.start
        var blank = -1
        var before = 0
        var behind = 0
        while at < line.end {
            let (scalar, size) = (base + at).decodeScalar()
            switch TypeCharacter(scalar).kind {
            case .blank:
                before += behind
                (blank, behind) = (at, 0)
            case .han: behind += 1
            case .closing where scalar == 0x3001:
                before += behind + 1
                behind = 0
            default: return false
            }
            at += size
        }
        guard blank > 0, (2...4).contains(behind), before > 3 else { return false }
        return PageCue.post.ends(base, from: line.start, to: blank)
    }

    var startsDateline: Bool { leading == .dateline }
    var startsBlock: Bool { leading == .opening || leading == .caption }
    /// Whether the line says by its first or last words who made the text.
    var isByline: Bool { leading == .byline || leading == .editor || isSignature }
}
