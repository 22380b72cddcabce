// A number in a text.

/// A number that stands in a text.
public struct NumberMention: TextUnit {
    /// From its first character to its last, in the text as given.
    public let span: TextSpan

    /// The number as it reads: without wraps and blanks.
    public let text: String

    /// What it says.
    public let number: ChineseNumber
}
