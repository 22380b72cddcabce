// How the elements of a pattern are written down.

/// Collects the elements of a ``NamePattern``, and strings as texts.
@resultBuilder
public enum NamePatternBuilder {
    /// An element.
    public static func buildExpression(_ element: some NamePatternElement) -> [NamePattern.Element] {
        [element.element]
    }

    /// A text.
    public static func buildExpression(_ text: String) -> [NamePattern.Element] { [AnyOf(text).element] }

    /// Elements that were made elsewhere, such as by a function that has this attribute too.
    public static func buildExpression(_ elements: [NamePattern.Element]) -> [NamePattern.Element] { elements }

    /// What follows each other.
    public static func buildBlock(_ parts: [NamePattern.Element]...) -> [NamePattern.Element] { parts.flatMap { $0 } }

    /// What an `if` without `else` makes.
    public static func buildOptional(_ part: [NamePattern.Element]?) -> [NamePattern.Element] { part ?? [] }

    /// What an `if` makes.
    public static func buildEither(first: [NamePattern.Element]) -> [NamePattern.Element] { first }

    /// What an `else` makes.
    public static func buildEither(second: [NamePattern.Element]) -> [NamePattern.Element] { second }

    /// What a `for` makes.
    public static func buildArray(_ parts: [[NamePattern.Element]]) -> [NamePattern.Element] { parts.flatMap { $0 } }
}
