// What a character says about names and other words that no lexicon holds.

/// How well a character fits into the words that rules find.
///
/// Eight bytes, all in tenths of a nat. A cost of 0 says that the character is not found there.
struct CharacterTraits {
    private(set) var bits: UInt64

    @inline(__always) init(bits: UInt64 = 0) { self.bits = bits }

    /// The bytes, from the lowest on.
    enum Field: UInt64 {
        /// Costs as a surname, in a given name, in a transcribed name and in the name of a place.
        case surname, given, transcribed, place
        /// How far the character speaks for a name that starts behind it, and for one that ends before it; signed.
        case before, after
        /// Costs as the suffix of a place, and as an affix or a result.
        case placeSuffix, suffix
    }

    @inline(__always) subscript(field: Field) -> UInt8 {
        get { UInt8(truncatingIfNeeded: bits &>> (field.rawValue &* 8)) }
        set {
            bits &= ~(0xFF << (field.rawValue * 8))
            bits |= UInt64(newValue) << (field.rawValue * 8)
        }
    }

    @inline(__always) func cost(_ field: Field) -> Int { Int(self[field]) }

    /// How far the character, standing next to a stretch, speaks for a name.
    @inline(__always) func evidence(_ field: Field) -> Int { Int(Int8(bitPattern: self[field])) }
}

/// The rules that two neighbours wake.
///
/// A rule looks at a pair of characters if the first leads in it and the second follows: one test, which few pairs pass.
struct RuleHints: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    @inline(__always) init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A surname of one character, and a character of given names.
    static let name = RuleHints(rawValue: 1 << 0)
    /// The first two characters of a longer surname.
    static let longSurname = RuleHints(rawValue: 1 << 1)
    /// Two characters that transcribe names.
    static let transcription = RuleHints(rawValue: 1 << 2)
    /// A character of names of places, and their suffix.
    static let place = RuleHints(rawValue: 1 << 3)
    /// Any character, and an affix.
    static let affix = RuleHints(rawValue: 1 << 4)
    /// A verb of one character, and its result.
    static let result = RuleHints(rawValue: 1 << 5)
    /// Leads nothing: a character of Japanese given names.
    static let japanese = RuleHints(rawValue: 1 << 6)
}

/// What a character does in pairs: leads, in the low byte, and follows, in the high one.
struct PairHints {
    private(set) var bits: UInt16

    @inline(__always) init(bits: UInt16 = 0) { self.bits = bits }

    @inline(__always) var leads: RuleHints { RuleHints(rawValue: UInt8(truncatingIfNeeded: bits)) }
    @inline(__always) var follows: RuleHints { RuleHints(rawValue: UInt8(truncatingIfNeeded: bits >> 8)) }

    mutating func insert(leading hints: RuleHints) { bits |= UInt16(hints.rawValue) }
    mutating func insert(following hints: RuleHints) { bits |= UInt16(hints.rawValue) << 8 }
}

/// A surname of two or three characters in the image.
///
/// From the lowest bit: cost in tenths of a nat 8, whether it is Japanese 1, and from bit 16 on the key.
struct LongSurname {
    let bits: UInt64

    init(bits: UInt64) { self.bits = bits }

    init(key: UInt64, isJapanese: Bool, cost: UInt8) {
        bits = key << 16 | (isJapanese ? 1 << 8 : 0) | UInt64(cost)
    }

    /// The codes of the characters, 14 bits each; the third is 0 in a surname of two.
    static func key(_ first: UInt16, _ second: UInt16, _ third: UInt16) -> UInt64 {
        UInt64(first) << 28 | UInt64(second) << 14 | UInt64(third)
    }

    var key: UInt64 { bits >> 16 }
    var length: Int { key & UInt64(LexiconCell.maximumLabel) == 0 ? 2 : 3 }
    var isJapanese: Bool { bits >> 8 & 1 != 0 }
    var cost: Int { Int(bits & 0xFF) }
}
