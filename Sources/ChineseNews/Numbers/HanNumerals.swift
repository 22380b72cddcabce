// Numbers in Chinese characters.

/// How a number is written in Chinese characters.
public struct HanNumeralStyle: Sendable, Hashable {
    /// 一万二千三百.
    public static let simplified = HanNumeralStyle(digits: "零一二三四五六七八九", units: "十百千万亿", signs: "负点")
    /// 一萬二千三百.
    public static let traditional = HanNumeralStyle(digits: "零一二三四五六七八九", units: "十百千萬億", signs: "負點")
    /// 壹万贰仟叁佰, as on cheques.
    public static let financial = HanNumeralStyle(digits: "零壹贰叁肆伍陆柒捌玖", units: "拾佰仟万亿", signs: "负点")
    /// 壹萬貳仟參佰.
    public static let traditionalFinancial = HanNumeralStyle(digits: "零壹貳參肆伍陸柒捌玖", units: "拾佰仟萬億", signs: "負點")
    /// 一二三〇〇, as years and numbers of telephones are.
    public static let digitByDigit = HanNumeralStyle(digits: "〇一二三四五六七八九", units: "", signs: "负点")

    private let digits: [Character]
    private let units: [Character]
    private let signs: [Character]

    private init(digits: String, units: String, signs: String) {
        (self.digits, self.units, self.signs) = (Array(digits), Array(units), Array(signs))
    }

    // MARK: Writing

    fileprivate func text(_ number: ExactDecimal) -> String {
        let parts = (-number).isNegative || number.significand == 0 ? number.description : (-number).description
        let pieces = parts.split(separator: ".")
        var result: [Character] = number.isNegative ? [signs[0]] : []
        let whole = pieces[0].utf8.map { Int($0 - 0x30) }
        if units.isEmpty {
            result += whole.map { digits[$0] }
        } else {
            append(whole[...], to: &result)
        }
        if pieces.count > 1 { result += [signs[1]] + pieces[1].utf8.map { digits[Int($0 - 0x30)] } }
        // 十五, but 壹拾伍 where nothing may be put in front.
        if units.first == "十", let ten = result.firstIndex(of: "十"), ten < 3, result[..<ten].last == digits[1] {
            let isFirst = ten == 1 || ten == 2 && result[0] == signs[0]
            if isFirst { result.remove(at: ten - 1) }
        }
        return String(result)
    }

    /// Groups of eight digits with 亿 between them, of four with 万.
    private func append(_ number: ArraySlice<Int>, to result: inout [Character]) {
        let number = number.drop { $0 == 0 }
        if number.isEmpty {
            result.append(digits[0])
            return
        }
        for (size, unit) in [(8, 4), (4, 3), (3, 2), (2, 1), (1, 0)] where number.count > size {
            append(number.dropLast(size), to: &result)
            result.append(units[unit])
            let rest = number.suffix(size)
            if let first = rest.firstIndex(where: { $0 != 0 }) {
                // 一千零五.
                if first > rest.startIndex { result.append(digits[0]) }
                append(rest, to: &result)
            }
            return
        }
        if let digit = number.first { result.append(digits[digit]) }
    }
}

extension ExactDecimal {
    /// The number in Chinese characters: 34567 is 三万四千五百六十七, −0.5 负零点五.
    ///
    /// ``ChineseNumber`` reads what this writes.
    ///
    /// - Complexity: O(*n*) in the number of digits.
    public func spelledOut(_ style: HanNumeralStyle = .simplified) -> String { style.text(self) }
}
