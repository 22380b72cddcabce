// What a character is in a numeral.

/// A character of a numeral, in any spelling.
enum NumeralCharacter: Equatable {
    /// 0…9 of any script.
    case arabic(Int)
    /// 〇…九, 壹, 两: 0…9.
    case han(Int)
    /// 廿, 卅, 卌: tens.
    case tens(Int)
    /// 十, 百, 千: the power of ten.
    case unit(Int)
    /// 万, 亿, 兆: the power of ten.
    case bigUnit(Int)
    /// 几, 数: some.
    case some
    /// 多, 余, 来: a little more.
    case more
    /// 点 and the point.
    case point
    /// A comma between groups of digits.
    case comma
    case minus
    case half
    case percent
    case permille
    case blank
    case other

    /// Of a character as it stands in a text.
    init(_ scalar: UInt32) {
        switch scalar {
        case 0x30...0x39: self = .arabic(Int(scalar) - 0x30)
        case 0xFF10...0xFF19: self = .arabic(Int(scalar) - 0xFF10)
        case 0x20, 0xA0, 0x3000, 0x2009, 0x202F: self = .blank
        case 0x2C, 0xFF0C: self = .comma
        case 0x2E, 0xFF0E: self = .point
        case 0x2D, 0x2212, 0xFF0D: self = .minus
        case 0x25, 0xFF05, 0xFE6A: self = .percent
        case 0x2030: self = .permille
        case 0x25CB, 0x25EF, 0x3007: self = .han(0)
        case 0x4E00...0x9FFF: self = Self.han[scalar] ?? .other
        default: self = .other
        }
    }

    private static let han: [UInt32: NumeralCharacter] = {
        var table: [UInt32: NumeralCharacter] = [:]
        func add(_ characters: String, _ value: NumeralCharacter) {
            for scalar in characters.unicodeScalars { table[scalar.value] = value }
        }
        for (value, characters) in ["零", "一壹弌幺", "二贰貳弍两兩", "三叁參弎参", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"].enumerated() {
            add(characters, .han(value))
        }
        for (value, characters) in [(2, "廿"), (3, "卅"), (4, "卌")] { add(characters, .tens(value)) }
        for (power, characters) in [(1, "十拾"), (2, "百佰"), (3, "千仟")] { add(characters, .unit(power)) }
        for (power, characters) in [(4, "万萬"), (8, "亿億"), (12, "兆")] { add(characters, .bigUnit(power)) }
        add("几幾数數", .some)
        add("多余餘来來", .more)
        add("点點", .point)
        add("负負", .minus)
        add("半", .half)
        return table
    }()

    /// 两 stands before units, and in no sequence of digits.
    static func isPair(_ scalar: UInt32) -> Bool { scalar == 0x4E24 || scalar == 0x5169 }

    /// 零 and 〇 keep a place: 一百零五.
    var isZero: Bool { self == .han(0) }
}
