// Dates and times as text.

extension TimeValue: CustomStringConvertible {
    /// The value, or where there is none what the text alone says: `2024-11-06`, `2023-Q1...2023-Q3`, `XXXX-11-06`.
    public var description: String {
        guard let start else { return timex }
        return end.map { "\(start)...\($0)" } ?? start
    }
}
