// What stands behind a number and is no unit: 月 of 3月, 年级 of 3年级, 分 of 十分艰苦.

extension QuantityReader {
    /// Whether a unit that is also part of other words is one where it stands.
    func isUnit(_ range: Range<Int>, _ unit: MeasureUnit, _ value: ChineseNumber.Value) -> Bool {
        // A longer word that starts with it says something else: 3 年级, 5 分之, 两 人民.
        let word = text.word(at: range.lowerBound)
        if text.isHan(range.lowerBound), Int(word.end) > range.upperBound, Int(word.start) == range.lowerBound {
            if word.kind == .time || stands("内", at: range.upperBound) && Int(word.end) == range.upperBound + 1 {
                return true
            }
            // 三|筐虾, which no lexicon has.
            if unit.kind == .count, word.tag == .none, range.count == 1, word.kind == .han { return true }
            // 两千本书, where 本书 is a word.
            if unit.kind == .count, range.count == 1, Int(word.end) == range.upperBound + 1,
                Self.things.contains(folded: text.folded(range.upperBound))
            {
                return true
            }
            // 近四成|为, 三成|为未知种类, but not 一成为会员.
            if unit.kind == .percent, range.count == 1,
                RelationWords.before(text, range.lowerBound - 1) != nil || isShare(range.lowerBound)
            {
                return true
            }
            // 升到 of 两升到三升.
            return isRangeMark(range.upperBound) && Int(word.end) == range.upperBound + 1
                && number(at: range.upperBound + 1) != nil
        }
        if isAdverb(range) { return false }
        // m of miles.
        if !text.isHan(range.lowerBound), range.upperBound < text.count,
            (0x61...0x7A).contains(text.characters[range.upperBound].scalar | 0x20),
            (0x41...0x7A).contains(text.characters[range.upperBound - 1].scalar)
        {
            return false
        }
        if stands("之", at: range.upperBound), stands("分", at: range.upperBound - 1) { return false }
        return true
    }

    /// 三成 before 为: a numeral from two to nine that begins a word.
    private func isShare(_ unit: Int) -> Bool {
        guard stands("成为", at: unit), text.isWordStart(unit - 1), case .han(let digit) = text.numeral(unit - 1) else {
            return false
        }
        return digit > 1
    }

    /// Nouns of one character that make a word with a classifier.
    private static let things = HanSet("事书房课雨路树花酒茶饭鱼车船牛羊猪枪")

    /// The number that starts at a place, by its number.
    private func number(at start: Int) -> Int? {
        var (lower, upper) = (0, numbers.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if numbers[middle].start < start { lower = middle + 1 } else { upper = middle }
        }
        return lower < numbers.count && numbers[lower].start == start ? lower : nil
    }

    /// 十分 before an adjective or a verb: 十分艰苦.
    private func isAdverb(_ unit: Range<Int>) -> Bool {
        guard stands("十分", at: unit.lowerBound - 1), unit.count == 1, unit.upperBound < text.count,
            text.isHan(unit.upperBound)
        else { return false }
        switch text.word(at: unit.upperBound).tag {
        case .a, .v, .d, .z, .p: return true
        default: return false
        }
    }

    /// Whether 百 or 万 stands there without a word that makes it a number: 近百人, 百余人, but not 百人合唱团.
    func isMereUnit(_ i: Int) -> Bool {
        numbers[i].isBare && numbers[i].start < numbers[i].end && !stands("半", at: numbers[i].start)
            && !numbers[i].isOneAndHalf
            && !stands("折", at: numbers[i].end)
            && !isAround(numbers[i].end)
            && !numbers[i].number.isMore && RelationWords.before(text, numbers[i].start) == nil
    }

    /// 两千年, 五千多年, 一万年: so many years; 2000年 and 二千年 are one, 一〇六六年 too.
    private func isMillennia(_ i: Int, _ year: Int) -> Bool {
        let number = numbers[i]
        if year > 2999 { return true }
        if number.number.isMore { return true }
        guard number.end > number.start, case .unit(3) = NumeralCharacter(text.characters[number.end - 1].scalar) else {
            return false
        }
        return !stands("二千", at: number.start)
    }

    /// Whether a number is a part of a date or a time of the clock.
    func isDate(_ i: Int) -> Bool {
        let (start, end) = (numbers[i].start, numbers[i].end)
        let next = text.skipBlanks(end)
        guard next < text.count else { return false }
        switch text.folded(next) {
        case 0x5E74:
            // 2020年, 98年3月; 5年 is a duration.
            guard case .exact(let value) = numbers[i].number.value, let year = value.integer else { return false }
            if year >= 1000 { return !isMillennia(i, year) }
            guard i + 1 < numbers.count, numbers[i + 1].start == next + 1 else { return false }
            return stands("月", at: numbers[i + 1].end)
        case 0x6708: return !numbers[i].isOneAndHalf && !NumeralCharacter.isFused(text.characters[start].scalar)
        // 31万亿日元 is money.
        case 0x65E5: return !hasUnit(next) && !isDays(i, next)
        case 0x53F7: return true
        case 0x65F6: return true
        case 0x70B9: return !isPoints(i, next)
        case 0x5206:
            return i > 0 && (stands("时", at: start - 1) || stands("点", at: start - 1)) && !stands("分钟", at: next)
        default: return false
        }
    }
}
