// Times of a day of the calendar, and stretches between two, without a time zone.

/// A second of a day, as news writes it: without a zone.
public struct CalendarTime: Sendable, Hashable {
    /// The day.
    public let date: CalendarDate

    /// How many seconds of the day are over, 0..<86400.
    public let secondOfDay: Int

    /// A second of a day; `nil` if the day has no such one.
    public init?(date: CalendarDate, secondOfDay: Int) {
        guard (0..<Self.secondsPerDay).contains(secondOfDay) else { return nil }
        (self.date, self.secondOfDay) = (date, secondOfDay)
    }

    /// The start of a day.
    public init(_ date: CalendarDate) { (self.date, secondOfDay) = (date, 0) }

    /// The time that ISO 8601 writes `2026-11-22T08:30:00`, also without seconds, minutes or the whole clock; `nil` for anything else.
    ///
    /// A blank may stand for the T; a zone behind the time is left out.
    public init?(_ text: String) {
        guard let date = CalendarDate(String(text.prefix(10))) else { return nil }
        let rest = text.dropFirst(10)
        guard let mark = rest.first else {
            self.init(date)
            return
        }
        guard mark == "T" || mark == " " else { return nil }
        let clock = rest.dropFirst().prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
        var seconds = 0
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count) else { return nil }
        for (part, (limit, size)) in zip(parts, [(24, 3600), (60, 60), (60, 1)]) {
            guard part.utf8.count == 2, let number = Int(part), number < limit else { return nil }
            seconds += number * size
        }
        self.init(date: date, secondOfDay: seconds)
    }

    static let secondsPerDay = 86_400

    /// The time some seconds later, or earlier; `nil` where it lies outside the years 1…9999.
    ///
    /// - Complexity: O(1).
    public func adding(seconds: Int) -> CalendarTime? {
        let (sum, isTooLarge) = secondOfDay.addingReportingOverflow(seconds)
        guard !isTooLarge else { return nil }
        let days = sum / Self.secondsPerDay - (sum % Self.secondsPerDay < 0 ? 1 : 0)
        guard let day = date.adding(days: days) else { return nil }
        return CalendarTime(date: day, secondOfDay: sum - days * Self.secondsPerDay)
    }
}

extension CalendarTime: Comparable {
    /// Whether a time comes before another one.
    public static func < (left: CalendarTime, right: CalendarTime) -> Bool {
        (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
    }
}

extension CalendarTime: CustomStringConvertible {
    /// The time as ISO 8601 writes it: `2026-11-22T08:30:00`.
    public var description: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(date)T\(padded(secondOfDay / 3600)):\(padded(secondOfDay / 60 % 60)):\(padded(secondOfDay % 60))"
    }
}

extension CalendarTime: Codable {
    /// Reads ``description``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let time = CalendarTime(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is no time of a day")
        }
        self = time
    }

    /// Writes ``description``.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A stretch of the calendar: from its start up to its end, which is not part of it.
public struct CalendarInterval: Sendable, Hashable, Codable {
    /// Where it starts; `nil` if it has no start: 2018年以前.
    public let start: CalendarTime?

    /// The first second behind it; `nil` if it has no end: 2018年以后.
    public let end: CalendarTime?

    /// A stretch between two times.
    public init(start: CalendarTime?, end: CalendarTime?) { (self.start, self.end) = (start, end) }

    /// Days, from the first one up to the one behind the last.
    init(_ first: CalendarDate, _ end: CalendarDate?) {
        self.init(start: CalendarTime(first), end: end.map { CalendarTime($0) })
    }

    /// The last second of it.
    public var last: CalendarTime? { end?.adding(seconds: -1) }
}
