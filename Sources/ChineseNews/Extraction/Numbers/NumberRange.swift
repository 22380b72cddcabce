// A range of numbers in a text.

/// What a text says about how great something is, by numbers alone: 大于50, 20到100, 不少于300, 三十以上, 五百多.
public struct NumberRange: TextUnit {
    /// From its first character to its last, with the words that compare, in the text as given.
    public let span: TextSpan

    /// The range as it reads: without wraps and blanks.
    public let text: String

    /// The least and the greatest number; one end is open where the text says nothing of it.
    public let bounds: NumericFact.Bounds
}
