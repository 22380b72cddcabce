// A number with its unit.

/// A number with its unit, before it is known how it is meant.
struct Measure {
    var end: Int
    var value: ChineseNumber.Value
    var unit: MeasureUnit
    /// Where a unit without an identifier stands.
    var written: Range<Int>
    var isMore = false
    var isAbout = false
    /// What it is counted for: 公斤 of 12元/公斤.
    var per: Range<Int>?
    /// Behind what it is counted for.
    var fullEnd: Int

    init(_ value: ChineseNumber.Value, _ unit: MeasureUnit, _ written: Range<Int>) {
        (self.value, self.unit, self.written) = (value, unit, written)
        (end, fullEnd) = (written.upperBound, written.upperBound)
    }

    /// Whether what is measured is in one unit without an identifier.
    var isWritten: Bool { unit.id == nil }
}
