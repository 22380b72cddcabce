// What users say of names that the library cannot know.

/// A pattern of words, texts and names, part of which is a name.
///
/// ```swift
/// let ports = try NamePattern("port groups") {
///     NameCapture(.organization(.company)) {
///         AnyName(.place)
///         AnyOf("港", "港口")
///         "集团"
///     }
/// }
/// let analyzer = NewsAnalyzer(patterns: [ports])
/// ```
///
/// What a ``NameCapture`` holds is a name, whatever the library would have found there. See <doc:NamePatterns>.
public struct NamePattern: Sendable, Hashable {
    /// What a captured name is.
    public enum Kind: Sendable, Hashable {
        /// A place.
        case place(Place.Kind)
        /// An organization.
        case organization(Organization.Kind)
        /// A person.
        case person
    }

    /// A part of a pattern, as the elements make it.
    public struct Element: NamePatternElement {
        let node: PatternNode

        /// The part itself.
        public var element: Element { self }
    }

    /// What the pattern is called; names that it finds say so in ``Mention/pattern``.
    public let name: String

    let program: PatternProgram

    /// The most elements of a pattern, each counted as it is written.
    public static let mostElements = 64

    /// The most characters that a match may have.
    public static let longestMatch = 256

    /// The most times that something may be repeated.
    public static let mostRepetitions = 32

    /// Makes a pattern and checks it.
    ///
    /// - Parameters:
    ///   - name: what the pattern is called.
    ///   - elements: what follows each other in a match; texts stand there as strings.
    /// - Throws: ``NamePatternError`` where a match could be empty, nothing is captured, or the pattern is too large.
    /// - Complexity: O(*n*) in the number of elements, those that are repeated counted as often as they may come.
    public init(_ name: String, @NamePatternBuilder _ elements: () -> [Element]) throws {
        guard !name.isEmpty else { throw NamePatternError(pattern: name, reason: "the pattern has no name") }
        self.name = name
        var compiler = PatternCompiler(name)
        program = try compiler.compile(.sequence(elements().map(\.node)))
    }
}

/// A pattern that cannot be used: which one, and why.
public struct NamePatternError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What the pattern is called.
    public let pattern: String

    /// What is wrong, in one sentence without a full stop.
    public let reason: String

    /// The pattern and the reason.
    public var description: String { "pattern '\(pattern)': \(reason)" }
}
