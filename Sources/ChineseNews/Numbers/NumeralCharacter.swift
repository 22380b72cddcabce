// What a character is in a numeral.

/// A character of a numeral, in any spelling.
enum NumeralCharacter: Hashable {
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

    /// Whether it is a digit or a power of ten.
    var isNumeral: Bool {
        switch self {
        case .arabic, .han, .tens, .unit, .bigUnit: true
        default: false
        }
    }

    /// Whether it is a power of ten.
    var isPower: Bool {
        switch self {
        case .unit, .bigUnit: true
        default: false
        }
    }

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
        // 零
        case 0x96F6: self = .han(0)
        // 一壹弌幺
        case 0x4E00, 0x58F9, 0x5F0C, 0x5E7A: self = .han(1)
        // 二贰貳弍两兩俩倆
        case 0x4E8C, 0x8D30, 0x8CB3, 0x5F0D, 0x4E24, 0x5169, 0x4FE9, 0x5006: self = .han(2)
        // 三叁參弎参仨
        case 0x4E09, 0x53C1, 0x53C3, 0x5F0E, 0x53C2, 0x4EE8: self = .han(3)
        // 四肆
        case 0x56DB, 0x8086: self = .han(4)
        // 五伍
        case 0x4E94, 0x4F0D: self = .han(5)
        // 六陆陸
        case 0x516D, 0x9646, 0x9678: self = .han(6)
        // 七柒
        case 0x4E03, 0x67D2: self = .han(7)
        // 八捌
        case 0x516B, 0x634C: self = .han(8)
        // 九玖
        case 0x4E5D, 0x7396: self = .han(9)
        // 廿
        case 0x5EFF: self = .tens(2)
        // 卅
        case 0x5345: self = .tens(3)
        // 卌
        case 0x534C: self = .tens(4)
        // 十拾
        case 0x5341, 0x62FE: self = .unit(1)
        // 百佰
        case 0x767E, 0x4F70: self = .unit(2)
        // 千仟
        case 0x5343, 0x4EDF: self = .unit(3)
        // 万萬
        case 0x4E07, 0x842C: self = .bigUnit(4)
        // 亿億
        case 0x4EBF, 0x5104: self = .bigUnit(8)
        // 兆
        case 0x5146: self = .bigUnit(12)
        // 几幾数數
        case 0x51E0, 0x5E7E, 0x6570, 0x6578: self = .some
        // 多余餘来來
        case 0x591A, 0x4F59, 0x9918, 0x6765, 0x4F86: self = .more
        // 点點
        case 0x70B9, 0x9EDE: self = .point
        // 负負
        case 0x8D1F, 0x8CA0: self = .minus
        // 半
        case 0x534A: self = .half
        default: self = .other
        }
    }

    // MARK: In one byte

    /// It in one byte; 0 for what is no part of a numeral.
    var code: UInt8 {
        switch self {
        case .other: 0
        case .arabic(let digit): 0x10 | UInt8(digit)
        case .han(let digit): 0x20 | UInt8(digit)
        case .tens(let tens): 0x30 | UInt8(tens)
        case .unit(let power): 0x40 | UInt8(power)
        case .bigUnit(let power): 0x50 | UInt8(power)
        case .some: 0x60
        case .more: 0x70
        case .point: 0x80
        case .comma: 0x90
        case .minus: 0xA0
        case .half: 0xB0
        case .percent: 0xC0
        case .permille: 0xD0
        case .blank: 0xE0
        }
    }

    /// What ``code`` says.
    @inline(__always) init(code: UInt8) {
        let number = Int(code & 0xF)
        switch code &>> 4 {
        case 1: self = .arabic(number)
        case 2: self = .han(number)
        case 3: self = .tens(number)
        case 4: self = .unit(number)
        case 5: self = .bigUnit(number)
        case 6: self = .some
        case 7: self = .more
        case 8: self = .point
        case 9: self = .comma
        case 10: self = .minus
        case 11: self = .half
        case 12: self = .percent
        case 13: self = .permille
        case 14: self = .blank
        default: self = .other
        }
    }

    /// 两 stands before units.
    static func isPair(_ scalar: UInt32) -> Bool { scalar == 0x4E24 || scalar == 0x5169 }

    /// 俩 and 仨 are 两个 and 三个.
    static func isFused(_ scalar: UInt32) -> Bool { scalar == 0x4FE9 || scalar == 0x5006 || scalar == 0x4EE8 }

    /// 两, 俩 and 仨 stand in no sequence of digits.
    static func isSequential(_ scalar: UInt32) -> Bool { !isPair(scalar) && !isFused(scalar) }

    /// 零 and 〇 keep a place: 一百零五.
    var isZero: Bool { self == .han(0) }
}
