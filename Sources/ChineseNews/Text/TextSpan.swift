// Where a result stands in the text as given, in every unit that callers count in.

/// A place between two scalars of a text.
public struct TextPosition: Sendable, Hashable, Comparable {
    /// The position as an index of the text that was analysed.
    public let index: String.Index

    /// The number of UTF-8 code units before the position.
    public let utf8Offset: Int

    /// The number of UTF-16 code units before the position: what `NSString`, JavaScript and Java count.
    public let utf16Offset: Int

    /// The number of Unicode scalars before the position: what Python counts.
    public let scalarOffset: Int

    /// Orders positions of one text from its start to its end.
    public static func < (left: TextPosition, right: TextPosition) -> Bool { left.utf8Offset < right.utf8Offset }
}

/// A stretch of a text, with its offsets in every unit; all ranges are half-open and all of them cost O(1).
public struct TextSpan: Sendable, Hashable {
    /// Where the stretch starts.
    public let lowerBound: TextPosition

    /// Where the stretch ends.
    public let upperBound: TextPosition

    /// The range of the text, for `text[range]`.
    public var range: Range<String.Index> { lowerBound.index..<upperBound.index }

    /// The range in UTF-8 code units.
    public var utf8Range: Range<Int> { lowerBound.utf8Offset..<upperBound.utf8Offset }

    /// The range in UTF-16 code units.
    public var utf16Range: Range<Int> { lowerBound.utf16Offset..<upperBound.utf16Offset }

    /// The range in Unicode scalars.
    public var scalarRange: Range<Int> { lowerBound.scalarOffset..<upperBound.scalarOffset }
}

extension TextSpan: CustomStringConvertible {
    /// The range in Unicode scalars, such as `6..<13`.
    public var description: String { "\(scalarRange)" }
}

/// Something that was found in a text and knows where.
public protocol TextUnit: Sendable, Hashable {
    /// The stretch of the text as given.
    var span: TextSpan { get }
}

extension TextUnit {
    /// The range of the text, for `text[unit.range]`.
    ///
    /// O(1).
    public var range: Range<String.Index> { span.range }

    /// The range in UTF-8 code units.
    ///
    /// O(1).
    public var utf8Range: Range<Int> { span.utf8Range }

    /// The range in UTF-16 code units.
    ///
    /// O(1).
    public var utf16Range: Range<Int> { span.utf16Range }

    /// The range in Unicode scalars.
    ///
    /// O(1).
    public var scalarRange: Range<Int> { span.scalarRange }
}
