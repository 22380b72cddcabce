// What the word segmenter finds.

/// A word, or a stretch of white space, and where it stands in the text.
public struct Word: TextUnit {
    /// What a word is made of.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Control characters, unassigned and private characters.
        case other
        /// White space; delivered by ``WordSegmenter/tokens(in:)`` only.
        case whiteSpace
        /// Chinese.
        case han
        /// Hiragana and Katakana.
        case kana
        /// Hangul.
        case hangul
        /// A number in digits or in words: 3.5%, 15万余, 第三十二, 三分之一.
        case number
        /// A number with a unit of the calendar or the clock: 2020年, 9时, 三十日.
        case time
        /// A word of letters that are not Latin.
        case alphabetic
        /// A word of Latin letters, or letters and digits: GDP, 5G, COVID-19.
        case latin
        /// A mark of punctuation.
        case punctuation
        /// A symbol or an emoji.
        case symbol
        /// An e-mail address.
        case email
        /// A URL.
        case url
    }

    /// Where the word stands.
    public let span: TextSpan

    /// What it is made of.
    public let kind: Kind

    /// The tag that the lexicon or the rules gave it.
    let tag: WordTag

    /// The part of speech that it most often is.
    public var partOfSpeech: PartOfSpeech { PartOfSpeech(kind, tag) }
}

extension Word: CustomStringConvertible {
    /// The kind and the range in Unicode scalars, such as `han 6..<8`.
    public var description: String { "\(kind) \(span)" }
}

extension Word.Kind {
    /// The kind of a word that is one whole run.
    init(_ run: RunKind) {
        switch run {
        case .other: self = .other
        case .space, .newline: self = .whiteSpace
        case .han: self = .han
        case .kana: self = .kana
        case .hangul: self = .hangul
        case .number: self = .number
        case .alphabetic: self = .alphabetic
        case .latin: self = .latin
        case .punctuation: self = .punctuation
        case .symbol: self = .symbol
        case .email: self = .email
        case .url: self = .url
        }
    }
}
