// Dates of datelines: what a text writes, and the day that it means.

/// The numbers of a date: 2017年7月26日, 5月3日, 4日.
struct WrittenDate: Hashable {
    var year: Int?
    var month: Int?
    var day: Int?

    /// Reads a date; what is not a number before 年, 月 or 日 is passed over.
    init(_ scalars: some Sequence<UInt32>) {
        var digits: [Int] = []
        for scalar in scalars {
            switch scalar {
            case 0x30...0x39: digits.append(Int(scalar) - 0x30)
            case 0xFF10...0xFF19: digits.append(Int(scalar) - 0xFF10)
            case 0x5E74: (year, digits) = (Self.value(digits), [])
            case 0x6708: (month, digits) = (Self.value(digits), [])
            case 0x65E5: (day, digits) = (Self.value(digits), [])
            default: if let digit = Self.numerals[scalar] { digits.append(digit) }
            }
        }
    }

    private static let numerals: [UInt32: Int] = [
        0x3007: 0, 0x25CB: 0, 0x96F6: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7,
        0x516B: 8, 0x4E5D: 9, 0x5341: 10,
    ]

    /// 2 0 1 7 and 二 十 六 as numbers.
    private static func value(_ digits: [Int]) -> Int? {
        guard !digits.isEmpty, digits.count < 6 else { return nil }
        guard let ten = digits.firstIndex(of: 10) else { return digits.reduce(0) { $0 * 10 + $1 } }
        guard digits.lastIndex(of: 10) == ten, ten < 2, digits.count - ten < 3 else { return nil }
        return (ten == 1 ? digits[0] : 1) * 10 + (ten + 1 < digits.count ? digits[ten + 1] : 0)
    }

    /// The day that is meant: what is not written is taken from the day of issue, so that it does not lie behind that.
    ///
    /// News may be a day ahead of the day of issue, where it comes from another time zone.
    func day(issued: CalendarDate?) -> CalendarDate? {
        guard let day else { return nil }
        if let year, let month { return CalendarDate(year: year, month: month, day: day) }
        guard let issued, year == nil else { return nil }
        if let month {
            // Eight years hold a 29 February.
            for year in stride(from: issued.year + 1, to: issued.year - 9, by: -1) {
                if let date = CalendarDate(year: year, month: month, day: day), date.mayStand(on: issued) {
                    return date
                }
            }
            return nil
        }
        for back in -1..<12 {
            let months = issued.year * 12 + issued.month - 1 - back
            let date = CalendarDate(year: months / 12, month: months % 12 + 1, day: day)
            if let date, date.mayStand(on: issued) { return date }
        }
        return nil
    }
}

extension CalendarDate {
    /// Whether news of a day may be issued on another one: not before, or on the eve.
    fileprivate func mayStand(on issued: CalendarDate) -> Bool { self <= issued || isNext(to: issued) }

    private func isNext(to other: CalendarDate) -> Bool {
        if (year, month) == (other.year, other.month) { return day == other.day + 1 }
        guard day == 1, other.day == Self.length(ofMonth: other.month, other.year) else { return false }
        return month == 1 ? other.month == 12 && year == other.year + 1 : month == other.month + 1 && year == other.year
    }
}
