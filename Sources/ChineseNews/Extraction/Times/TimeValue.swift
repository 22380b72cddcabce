// Dates and times of texts.

/// A date, a time or a stretch between two, as ISO 8601 writes them to the grain that the text has.
public struct TimeValue: Sendable, Hashable {
    /// How fine a time is.
    public enum Grain: String, Sendable, Hashable, Codable, CaseIterable {
        /// 20世纪.
        case century
        /// 90年代.
        case decade
        /// 2024年.
        case year
        /// 上半年.
        case half
        /// 三季度.
        case quarter
        /// 今年春天.
        case season
        /// 9月; also 9月上旬.
        case month
        /// 上周.
        case week
        /// 10月18日.
        case day
        /// 8时.
        case hour
        /// 8时16分.
        case minute
        /// 8时16分30秒.
        case second
    }

    /// `2024-11-06`, `2020`, `2021-H2`, `2023-Q3`, `T17:18`, `2021-03-08T14:27`; `nil` where a part is neither written nor known from a reference date.
    public let start: String?

    /// The last one of a stretch, included; `nil` where it is none.
    public let end: String?

    /// What the text alone says, as TIMEX3 writes it: `XXXX-11-06`, `PAST_REF`.
    public let timex: String

    /// How fine it is; `nil` where it has no value.
    public let grain: Grain?

    /// What it means in the calendar, with the words that belong to its full span: of 2018年以前 all that lies before.
    ///
    /// The times of the day that 上午 and 晚上 give are those within which everybody uses the words.
    public let interval: CalendarInterval?

    /// All readings, ``interval`` first: 周三 may be the last one or the next one, 三点 may lie after noon.
    public let candidates: [CalendarInterval]

    init(
        start: String? = nil,
        end: String? = nil,
        timex: String,
        grain: Grain? = nil,
        readings: [CalendarInterval] = []
    ) {
        (self.start, self.end, self.timex, self.grain) = (start, end, timex, grain)
        interval = readings.first
        candidates = readings
    }
}
