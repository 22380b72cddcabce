// The class of a Unicode scalar, as the run scanners see it.

/// What a scalar is to the run scanners.
///
/// The classes partition all of Unicode. They are written down in `Sources/CLexicon/Tables/characters.tsv`, derived from the Unicode
/// Character Database, so that results do not move with the version of ICU or of the Swift runtime.
enum CharacterClass: UInt8, CaseIterable, Sendable {
    case other
    case space
    case newline
    case han
    case kana
    case hangul
    case latin
    case alphabetic
    case digit
    case extend
    case punctuation
    case symbol
    case regional

    /// The name of the class in the table.
    var name: String { "\(self)" }

    @inline(__always) var isWhiteSpace: Bool { self == .space || self == .newline }

    /// A letter that is written in words with spaces between them.
    @inline(__always) var isLetter: Bool { self == .latin || self == .alphabetic }
}
