// Runs: the same language as RunRules, scanned by hand.

/// Finds the runs of ``RunRules`` by reading scalars one after the other, with at most one bounded look ahead.
final class NativeRunScanner: RunScanner {
    private let table = CharacterTable.builtIn
    private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var position = 0

    func set(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        position = 0
    }

    func next(_ ends: UnsafeMutablePointer<Int32>, _ kinds: UnsafeMutablePointer<Int32>, capacity: Int) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        let reader = RunReader(base: base, count: bytes.count, table: table)
        var count = 0
        while count < capacity, position < bytes.count {
            let (end, kind) = reader.run(at: position)
            ends[count] = Int32(truncatingIfNeeded: end)
            kinds[count] = Int32(kind.rawValue)
            position = end
            count += 1
        }
        return count
    }
}

/// The rules themselves.
///
/// Every function takes the place where something may start and returns where it ends.
private struct RunReader {
    let base: UnsafePointer<UInt8>
    let count: Int
    let table: CharacterTable

    /// The scalar at a place, and where the next one starts; 0xFFFF_FFFF at the end.
    @inline(__always) func scalar(_ at: Int) -> (value: UInt32, next: Int) {
        guard at < count else { return (.max, at) }
        let (value, length) = (base + at).decodeScalar()
        return (value, at &+ length)
    }

    @inline(__always) func kind(_ value: UInt32) -> CharacterClass { value == .max ? .other : table[value] }

    /// Whether the scalar at a place is of a class, and what follows it.
    @inline(__always) func skip(_ at: Int, _ isWanted: (CharacterClass) -> Bool) -> Int {
        let (value, next) = scalar(at)
        return value != .max && isWanted(table[value]) ? next : at
    }

    func skipAll(_ at: Int, _ isWanted: (CharacterClass) -> Bool) -> Int {
        var at = at
        while true {
            let next = skip(at, isWanted)
            if next == at { return at }
            at = next
        }
    }

    @inline(__always) func extend(_ at: Int) -> Int { skipAll(at) { $0 == .extend } }

    func run(at start: Int) -> (end: Int, kind: RunKind) {
        let (value, next) = scalar(start)
        switch table[value] {
        case .han: return (han(start), .han)
        case .kana: return (script(start, .kana), .kana)
        case .hangul: return (script(start, .hangul), .hangul)
        case .digit: return digits(start)
        case .latin, .alphabetic: return letters(start, value)
        case .punctuation, .symbol: return mark(value, next)
        case .regional: return (extend(skip(next) { $0 == .regional }), .symbol)
        case .space: return (skipAll(next) { $0 == .space }, .space)
        case .newline:
            let (following, end) = scalar(next)
            return (value == 0x0D && following == 0x0A ? end : next, .newline)
        case .extend: return (extend(next), .other)
        case .other: return (next, .other)
        }
    }

    func han(_ start: Int) -> Int {
        var at = start
        while true {
            // U+5000 to U+8FFF before another character of three bytes from U+4000 on: both letters of the run or its end, and nothing extends the
            // first. Most of Chinese goes this way.
            while at &+ 3 < count, base[at] &- 0xE5 <= 3, base[at &+ 3] &- 0xE4 <= 5 { at &+= 3 }
            let (value, next) = scalar(at)
            guard kind(value) == .han else { return at }
            at = extend(next)
            guard Marks.isHanNumeral(value) else { continue }
            while true {
                let (circle, next) = scalar(at)
                guard circle == Marks.circle else { break }
                at = extend(next)
            }
        }
    }

    func script(_ start: Int, _ wanted: CharacterClass) -> Int {
        var at = start
        while true {
            let next = skip(at) { $0 == wanted }
            if next == at { return at }
            at = extend(next)
        }
    }

    /// Numbers, codes that start with digits, and addresses of digits.
    func digits(_ start: Int) -> (end: Int, kind: RunKind) {
        let first = skipAll(start) { $0 == .digit }
        var end = first
        // The end of digits with nothing but points between, behind which a letter makes a code.
        var onlyPoints = first
        var isPointed = true
        while true {
            let (value, next) = scalar(end)
            guard Marks.isInner(value) || value == Marks.comma else { break }
            let digits = skipAll(next) { $0 == .digit }
            guard digits > next else { break }
            if value == Marks.comma, scalars(next, digits) < 3 { break }
            isPointed = isPointed && Marks.isPoint(value)
            end = digits
            if isPointed { onlyPoints = end }
        }
        // A letter after an earlier point makes no longer run: the scan above went on from there.
        let code = skip(onlyPoints) { $0.isLetter }
        if code > onlyPoints {
            let word = linked(extend(code))
            let address = host(afterAt: word)
            return address > word ? (address, .email) : (word, .latin)
        }
        let address = host(afterAt: onlyPoints)
        if address > onlyPoints { return (address, .email) }
        let (value, next) = scalar(end)
        return (extend(Marks.isPercent(value) ? next : end), .number)
    }

    func scalars(_ start: Int, _ end: Int) -> Int {
        TextExtent(measuring: UnsafeBufferPointer(start: base + start, count: end - start)).scalars
    }

    func letters(_ start: Int, _ first: UInt32) -> (end: Int, kind: RunKind) {
        let word = linked(start)
        let address = max(host(afterAt: word), url(start))
        if address > word { return (address, url(start) == address ? .url : .email) }
        if address == word, url(start) == word { return (word, .url) }
        return (word, table[first] == .latin ? .latin : .alphabetic)
    }

    /// Letters and digits, and links with letters and digits behind them.
    func linked(_ start: Int) -> Int {
        var end = start
        while true {
            let (value, next) = scalar(end)
            if value != .max, table[value].isLetter || table[value] == .digit {
                end = extend(next)
            } else if Marks.isLink(value), skip(next, { $0.isLetter || $0 == .digit }) > next {
                end = next
            } else {
                return end
            }
        }
    }

    @inline(__always) func byte(_ at: Int) -> UInt8 { at < count ? base[at] : 0 }

    /// The end of `@host` at a place, or the place itself.
    func host(afterAt start: Int) -> Int {
        guard byte(start) == UInt8(ascii: "@") else { return start }
        var at = start + 1
        var end = start
        var labels = 0
        while true {
            let label = alphanumerics(at)
            guard label > at else { return end }
            at = label
            if labels > 0 { end = at }
            while byte(at) == UInt8(ascii: "-") {
                let next = alphanumerics(at + 1)
                guard next > at + 1 else { return end }
                at = next
                if labels > 0 { end = at }
            }
            guard byte(at) == UInt8(ascii: ".") else { return end }
            labels += 1
            at += 1
        }
    }

    func alphanumerics(_ start: Int) -> Int {
        var at = start
        while Marks.isAlphanumeric(byte(at)) { at += 1 }
        return at
    }

    /// The end of a URL at a place, or the place itself.
    func url(_ start: Int) -> Int {
        var at = start
        if matches("http", start) {
            at = start + 4
            if byte(at) | 0x20 == UInt8(ascii: "s") { at += 1 }
            guard matches("://", at) else { return start }
            at += 3
        } else if matches("ftp://", start) {
            at = start + 6
        } else if matches("www.", start) {
            at = start + 4
        } else {
            return start
        }
        var end = start
        while Marks.isPath(byte(at)) {
            at += 1
            if Marks.isPathEnd(byte(at - 1)) { end = at }
        }
        return end
    }

    /// Whether an ASCII word stands at a place, in either case.
    func matches(_ word: StaticString, _ at: Int) -> Bool {
        guard at + word.utf8CodeUnitCount <= count else { return false }
        for i in 0..<word.utf8CodeUnitCount {
            let wanted = word.utf8Start[i]
            let isLetter = wanted >= UInt8(ascii: "a") && wanted <= UInt8(ascii: "z")
            guard base[at + i] | (isLetter ? 0x20 : 0) == wanted else { return false }
        }
        return true
    }

    func mark(_ value: UInt32, _ next: Int) -> (end: Int, kind: RunKind) {
        var end = next
        if Marks.isRepeated(value) {
            while true {
                let (following, after) = scalar(end)
                guard following == value else { return (extend(end), .punctuation) }
                end = after
            }
        }
        guard table[value] == .symbol else { return (extend(next), .punctuation) }
        while true {
            let extended = extend(end)
            // A symbol that a ZWJ joins belongs to the same picture.
            let isJoined =
                extended - end >= 3 && base[extended - 3] == 0xE2 && base[extended - 2] == 0x80
                && base[extended - 1] == 0x8D
            let joined = isJoined ? skip(extended) { $0 == .symbol } : extended
            guard joined > extended else { return (extended, .symbol) }
            end = joined
        }
    }
}

/// The marks that the rules name.
private enum Marks {
    static let circle: UInt32 = 0x25CB
    static let comma: UInt32 = 0x2C

    static func isHanNumeral(_ value: UInt32) -> Bool {
        switch value {
        case 0x3007, 0x96F6, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D: true
        default: false
        }
    }

    static func isPoint(_ value: UInt32) -> Bool { value == 0x2E || value == 0xFF0E }

    static func isInner(_ value: UInt32) -> Bool {
        switch value {
        case 0x2E, 0xFF0E, 0x3A, 0xFF1A, 0x2236, 0x2F, 0xFF0F: true
        default: false
        }
    }

    static func isPercent(_ value: UInt32) -> Bool { value == 0x25 || value == 0xFF05 || value == 0x2030 }

    static func isLink(_ value: UInt32) -> Bool {
        switch value {
        case 0x2D, 0x5F, 0x2E, 0x27, 0x2019, 0x26: true
        default: false
        }
    }

    static func isRepeated(_ value: UInt32) -> Bool {
        switch value {
        case 0x2014, 0x2026, 0x2E, 0x2D, 0x2500, 0x22EF: true
        default: false
        }
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    static func isPathEnd(_ byte: UInt8) -> Bool {
        if isAlphanumeric(byte) { return true }
        switch byte {
        case 0x2D, 0x5F, 0x7E, 0x2F, 0x23, 0x40, 0x26, 0x3D, 0x2B, 0x25: return true
        default: return false
        }
    }

    static func isPath(_ byte: UInt8) -> Bool {
        if isPathEnd(byte) { return true }
        switch byte {
        case 0x2E, 0x3F, 0x3A, 0x2C, 0x3B, 0x21: return true
        default: return false
        }
    }
}
