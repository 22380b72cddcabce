// What a pattern is made of.

/// A part of a ``NamePattern``.
///
/// Types of your own may be elements: they say which others they stand for.
public protocol NamePatternElement: Sendable {
    /// The part that it stands for.
    var element: NamePattern.Element { get }
}

extension NamePatternElement {
    /// The element several times, as often as the text allows.
    ///
    /// - Parameter count: how often at least and at most; at most ``NamePattern/mostRepetitions``.
    /// - Returns: one element that stands for all.
    public func repeated(_ count: ClosedRange<Int>) -> NamePattern.Element {
        NamePattern.Element(node: .repeated(element.node, count))
    }
}

/// A text, or one of several.
///
/// A traditional or variant character is the same as the simplified one, a full-width letter, digit or mark as that of ASCII. A text
/// may end inside a word. The longest one is tried first.
public struct AnyOf: NamePatternElement {
    /// The part of the pattern.
    public let element: NamePattern.Element

    /// One of some texts.
    public init(_ texts: String...) { self.init(texts) }

    /// One of some texts.
    public init(_ texts: some Collection<String>) {
        let folded = texts.map { $0.unicodeScalars.map { UserWords.fold($0.value) } }.sorted { $0.count > $1.count }
        element = NamePattern.Element(node: .texts(folded))
    }
}

/// A whole word of the text, in the granularity `standard`.
public struct AnyWord: NamePatternElement {
    /// The longest word that an element takes, in characters.
    public static let longest = 64

    /// The part of the pattern.
    public let element: NamePattern.Element

    /// A word, with conditions.
    ///
    /// - Parameters:
    ///   - kinds: what it may be made of, such as ``Word/Kind/han``; without any it is anything but white space.
    ///   - partsOfSpeech: what part of speech it may be; without any it is one of all.
    ///   - length: how many characters it may have.
    public init(
        _ kinds: Word.Kind...,
        partsOfSpeech: Set<PartOfSpeech> = [],
        length: ClosedRange<Int> = 1...Self.longest
    ) {
        let kinds = kinds.isEmpty ? Word.Kind.allCases.filter { $0 != .whiteSpace } : kinds
        element = NamePattern.Element(
            node: .word(PatternWord(kinds: Set(kinds), partsOfSpeech: partsOfSpeech, length: length))
        )
    }
}

/// A name that the library found likely there; the longest one is tried first.
///
/// The parts of a chain of places are names of their own: `AnyName(.place).repeated(1...4)` takes 浙江省湖州市.
public struct AnyName: NamePatternElement {
    /// What a name is.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// A place.
        case place
        /// An organization.
        case organization
        /// A person.
        case person
    }

    /// The part of the pattern.
    public let element: NamePattern.Element

    /// A name of some kinds; without any of all kinds.
    public init(_ kinds: Kind...) {
        element = NamePattern.Element(node: .name(Set(kinds.isEmpty ? Kind.allCases : kinds)))
    }
}

/// Elements that may be there or not.
public struct Maybe: NamePatternElement {
    /// The part of the pattern.
    public let element: NamePattern.Element

    /// Elements that may be there or not.
    public init(@NamePatternBuilder _ elements: () -> [NamePattern.Element]) {
        element = NamePattern.Element(node: .repeated(.sequence(elements().map(\.node)), 0...1))
    }
}

/// Elements that follow each other several times, as often as the text allows.
public struct Repeated: NamePatternElement {
    /// The part of the pattern.
    public let element: NamePattern.Element

    /// Elements that come several times.
    ///
    /// - Parameters:
    ///   - count: how often at least and at most; at most ``NamePattern/mostRepetitions``.
    ///   - elements: what follows each other.
    public init(_ count: ClosedRange<Int>, @NamePatternBuilder _ elements: () -> [NamePattern.Element]) {
        element = NamePattern.Element(node: .repeated(.sequence(elements().map(\.node)), count))
    }
}

/// Elements that are a name, or the part of a match that is one.
///
/// A pattern may capture several names; where a capture is repeated, each time is a name.
public struct NameCapture: NamePatternElement {
    /// The part of the pattern.
    public let element: NamePattern.Element

    /// Elements that are a name.
    ///
    /// - Parameters:
    ///   - kind: what the name is.
    ///   - elements: what follows each other in it.
    public init(_ kind: NamePattern.Kind, @NamePatternBuilder _ elements: () -> [NamePattern.Element]) {
        element = NamePattern.Element(node: .capture(.sequence(elements().map(\.node)), kind))
    }
}
