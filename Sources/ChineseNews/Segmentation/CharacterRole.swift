// What characters mean to the rules for numbers.

/// The part that a character can play in a number or a date.
///
/// The characters of each role stand in `Tables/numerals.tsv`.
enum CharacterRole: UInt8, Sendable, CaseIterable {
    case none
    /// The first character of a run of digits: set by the lattice, in no table.
    case arabic
    // Numerals, from here to `trillion`.
    case zero
    case one, two, three, four, five, six, seven, eight, nine
    /// 两: two, but never in a string of digits.
    case pair
    case ten, hundred, thousand
    /// 廿 and 卅: tens with their digit.
    case twenty, thirty
    /// 万, 亿, 兆.
    case tenThousand, hundredMillion, trillion
    /// 第.
    case ordinal
    /// 几, which stands for a digit or follows tens, and 数, which stands for a digit.
    case several, many
    /// 上 and 好, as in 上百 and 好几千.
    case upTo, fully
    // From here on nothing that starts a number.
    /// 多 and 余, which follow a number; 少, which makes another word of 多.
    case more, few
    /// 点, of decimals and of the clock.
    case point
    /// 分 and 之, of fractions; 分 is also a minute.
    case part, of
    case year, month, day, dayNumber, hour, second
    /// 代 and 度 after 年, 份 after 月.
    case era, share
    /// What stands before a time of the clock: the last character of 上午, 早晨, 深夜.
    case dayPart
    /// 半, 刻, and what ends a time of the clock: 钟, 整, 许.
    case half, quarter, clock
    /// 大 of a congress: 十五大.
    case congress
    /// 米 and the other units that 千 and 兆 multiply: 千米; 克, 瓦, 帕: 千克, 兆瓦.
    case meter, unit
    /// The dot between the parts of a foreign name: set by the lattice, in no table.
    case dot

    /// The name of the role in the table.
    var name: String { "\(self)" }

    /// Whether a number may start with a character of this role.
    @inline(__always) var startsNumeral: Bool {
        rawValue >= CharacterRole.arabic.rawValue && rawValue <= CharacterRole.fully.rawValue
    }

    /// Whether the character is a numeral: a digit, a unit of ten or a myriad.
    @inline(__always) var isNumeral: Bool {
        rawValue >= CharacterRole.zero.rawValue && rawValue <= CharacterRole.trillion.rawValue
    }

    /// A digit, 两 included.
    @inline(__always) var isDigit: Bool {
        rawValue >= CharacterRole.zero.rawValue && rawValue <= CharacterRole.pair.rawValue
    }

    /// 万, 亿 or 兆.
    @inline(__always) var isMyriad: Bool {
        rawValue >= CharacterRole.tenThousand.rawValue && rawValue <= CharacterRole.trillion.rawValue
    }

    /// What multiplies a number in digits: 十, 百, 千, 万, 亿, 兆.
    @inline(__always) var isMultiplier: Bool {
        isMyriad || self == .ten || self == .hundred || self == .thousand
    }

    /// The value of a digit, 两 included; -1 for others.
    @inline(__always) var digit: Int {
        self == .pair ? 2 : isDigit ? Int(rawValue) - Int(CharacterRole.zero.rawValue) : -1
    }
}
