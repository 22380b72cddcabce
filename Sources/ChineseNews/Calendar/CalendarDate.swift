// Days of the calendar, without a time zone.

/// A day of the Gregorian calendar, as news writes it: without a time and without a zone.
///
/// The calendar is carried on before 1582, as ISO 8601 does.
public struct CalendarDate: Sendable, Hashable {
    /// The year, 1…9999.
    public let year: Int

    /// The month, 1…12.
    public let month: Int

    /// The day of the month, from 1.
    public let day: Int

    /// The day with these numbers, or `nil` where the calendar has none.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year)
        else { return nil }
        self.init(year, month, day)
    }

    /// The day that ISO 8601 writes `2026-11-22`, or `nil` for anything else.
    public init?(_ text: String) {
        var numbers: [Int] = []
        for part in text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false) {
            guard part.count == (numbers.isEmpty ? 4 : 2), part.allSatisfy({ (0x30...0x39).contains($0) }) else {
                return nil
            }
            numbers.append(part.reduce(0) { $0 * 10 + Int($1) - 0x30 })
        }
        guard numbers.count == 3 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    private init(_ year: Int, _ month: Int, _ day: Int) { (self.year, self.month, self.day) = (year, month, day) }

    /// How many days a month has.
    static func length(ofMonth month: Int, _ year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}

extension CalendarDate: Comparable {
    /// Whether a day comes before another one.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: CustomStringConvertible {
    /// The day as ISO 8601 writes it: `2026-11-22`.
    public var description: String {
        String(unsafeUninitializedCapacity: 10) { bytes in
            // Four, two and two digits, from the last one on, with a dash behind the year and the month.
            var rest = (year * 100 + month) * 100 + day
            for i in (0..<10).reversed() {
                if i == 4 || i == 7 {
                    bytes[i] = UInt8(ascii: "-")
                } else {
                    (bytes[i], rest) = (UInt8(ascii: "0") + UInt8(rest % 10), rest / 10)
                }
            }
            return 10
        }
    }
}

extension CalendarDate: Codable {
    /// Reads ``description``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = CalendarDate(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "'\(text)' is no day of the calendar"
            )
        }
        self = date
    }

    /// Writes ``description``.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension CalendarDate {
    /// The day some days later, or earlier; `nil` where it lies outside the years 1…9999.
    ///
    /// - Complexity: O(1).
    public func adding(days: Int) -> CalendarDate? {
        guard (-4_000_000...4_000_000).contains(days) else { return nil }
        return CalendarDate(dayNumber: dayNumber + days)
    }

    /// How many days later another one is.
    func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    /// The first day of a month some months later, or earlier; `nil` outside the years 1…9999.
    func firstOfMonth(adding months: Int = 0) -> CalendarDate? {
        let (sum, isTooLarge) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !isTooLarge, sum >= 12 else { return nil }
        return CalendarDate(year: sum / 12, month: sum % 12 + 1, day: 1)
    }

    /// The same day some months later, or earlier, or the last day of a month that is too short.
    func adding(months: Int) -> CalendarDate? {
        guard let first = firstOfMonth(adding: months) else { return nil }
        return CalendarDate(
            year: first.year,
            month: first.month,
            day: min(day, Self.length(ofMonth: first.month, first.year))
        )
    }

    /// The Monday of its week.
    var monday: CalendarDate? { adding(days: 1 - weekday) }

    /// The number of its week by ISO 8601, and the year to which that belongs.
    var isoWeek: (year: Int, week: Int)? {
        // The week belongs to the year of its Thursday.
        guard let thursday = adding(days: 4 - weekday), let start = CalendarDate(year: thursday.year, month: 1, day: 1)
        else { return nil }
        return (thursday.year, start.days(to: thursday) / 7 + 1)
    }

    /// The Monday of a week by ISO 8601.
    static func monday(ofWeek week: Int, _ year: Int) -> CalendarDate? {
        guard let fourth = CalendarDate(year: year, month: 1, day: 4), (1...53).contains(week) else { return nil }
        return fourth.monday?.adding(days: (week - 1) * 7)
    }

    /// The day of the week, Monday 1.
    public var weekday: Int { (dayNumber + 2) % 7 + 1 }

    /// A day of the week that lies some weeks away, or, without a week, the last one that is not ahead; or the next one.
    func day(ofWeek offset: Int?, _ weekday: Int, isFuture: Bool) -> CalendarDate? {
        let difference = weekday - self.weekday
        if let offset { return adding(days: difference + offset * 7) }
        if isFuture { return adding(days: difference < 0 ? difference + 7 : difference) }
        return adding(days: difference > 0 ? difference - 7 : difference)
    }

    /// How many days it lies behind 1 March of the year 0, as the civil calendar counts.
    private var dayNumber: Int {
        // Years that start in March have their leap day at the end.
        let shifted = month > 2 ? year : year - 1
        let (era, yearOfEra) = (shifted / 400, shifted % 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    }

    private init?(dayNumber: Int) {
        guard dayNumber >= 0 else { return nil }
        let (era, dayOfEra) = (dayNumber / 146_097, dayNumber % 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month < 3 ? 1 : 0)
        self.init(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }
}
