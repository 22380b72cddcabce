// Measures as they are said and jotted down: 一米七五, 米九, 两天两夜, 8', 规模5.1.

extension QuantityReader {
    /// 九 of 一米九, 七五 of 一米七五, 83 of 9秒83: digits behind metres and seconds that nothing counts.
    func decimals(_ i: Int, behind whole: Measure) -> Measure? {
        let number = numbers[i]
        let isTime = whole.unit.id == "second" && stands("秒", at: whole.end - 1)
        guard isTime || whole.unit.id == "meter" && stands("米", at: whole.end - 1), number.start == whole.end,
            number.end - number.start < (isTime ? 4 : 3), number.number.kind == .cardinal, !number.isBare,
            text.isWordEnd(number.end), !isMeasured(number), !isDate(i), isTime || isLast(number.end),
            case .exact(let digits) = number.number.value, digits.isInteger, digits > .zero,
            let value = digits.scaled(byPowerOfTen: number.start - number.end)
        else { return nil }
        // 十 of 三米十 is no digit.
        for at in number.start..<number.end {
            switch text.numeral(at) {
            case .han, .arabic: break
            default: return nil
            }
        }
        return Measure(.exact(value), whole.unit, number.end..<number.end)
    }

    /// Whether nothing goes on that the digits would belong to: 三米九，, 一米九的个子, 米六到三米九.
    private func isLast(_ i: Int) -> Bool {
        guard i < text.count, text.isHan(i) else { return true }
        return isRangeMark(i) || text.end(of: "左右 上下 以上 以下 多 的 高 长 宽 深", at: i) != nil
    }

    /// 两夜 of 两天两夜, 5晚 of 6天5晚, which say no more than the days before.
    func nights(_ i: Int, behind whole: Measure) -> Measure? {
        guard whole.unit.id == "day", numbers[i].start == whole.end,
            let end = text.end(of: "夜 晚", at: text.skipBlanks(numbers[i].end)), text.isWordEnd(end),
            case .exact(let days) = whole.value, case .exact(let nights) = numbers[i].number.value,
            nights == days || nights.adding(ExactDecimal(1)) == days || days.adding(ExactDecimal(1)) == nights
        else { return nil }
        var stay = whole
        (stay.end, stay.fullEnd) = (end, end)
        return stay
    }

    /// 8' and 5'11": feet and inches by their marks.
    func foot(_ i: Int, _ at: Int) -> MeasureUnit? {
        guard at == numbers[i].end, at < text.count, [0x27, 0x2032].contains(text.characters[at].scalar),
            isLess(numbers[i].number.value, than: 1000), isUnquoted(numbers[i].start, at)
        else { return nil }
        return MeasureUnit(kind: .physical, id: "foot")
    }

    /// Whether a mark is no closing quote: none stands before, and nothing goes on but a number.
    private func isUnquoted(_ start: Int, _ mark: Int) -> Bool {
        if mark + 1 < text.count, !text.isHan(mark + 1), !text.isBlank(mark + 1) {
            guard case .arabic = NumeralCharacter(text.characters[mark + 1].scalar) else { return false }
        }
        var at = start
        while at > 0, start - at < Self.longestQuote {
            at -= 1
            if text.characters[at].scalar == text.characters[mark].scalar { return false }
        }
        return true
    }

    private static var longestQuote: Int { 24 }

    /// 11" behind 5'.
    func inch(_ i: Int, _ at: Int, behind whole: Measure) -> Measure? {
        guard whole.unit.id == "foot", numbers[i].start == whole.end, at == numbers[i].end, at < text.count,
            [0x22, 0x2033].contains(text.characters[at].scalar)
        else { return nil }
        return Measure(numbers[i].number.value, MeasureUnit(kind: .physical, id: "inch"), at..<at + 1)
    }

    /// 报名人数达11.2万, 只有7.4万, 惠及31万居民, 由18万增加到35万: a number of thousands at the end of a clause or before people, without a unit.
    func total(_ i: Int) -> (FactDraft, Int)? {
        let number = numbers[i]
        guard isTotal(number) || isStart(i) else { return nil }
        var fact = draft(i, number.end, .count, number.number.value, .none)
        if number.number.isMore { fact.relation = .slightlyMore }
        return (fact, i + 1)
    }

    private func isTotal(_ number: NumberDraft) -> Bool {
        guard isOfThousands(number) else { return false }
        let isLast =
            number.end == text.count || !text.isHan(number.end) || stands("的", at: number.end)
            || RelationWords.behind(text, number.end) != nil
        return isLast && isCount(number) || Self.people.stands(text, at: number.end)
    }

    /// 11.2万, 30多万: so many that they need no unit.
    private func isOfThousands(_ number: NumberDraft) -> Bool {
        number.number.kind == .cardinal && !number.isBare && number.end - number.start > 1
            && ([0x4E07, 0x4EBF].contains(text.folded(number.end - 1)) || isMoreOfThousands(number))
            && !isMeasured(number)
    }

    /// 18万 of 由18万增加到35万: where a total starts from, without a unit as where it ends.
    private func isStart(_ i: Int) -> Bool {
        let at = text.skipBlanksBack(numbers[i].start)
        guard i + 1 < numbers.count, stands("由", at: at - 1) || stands("从", at: at - 1), isOfThousands(numbers[i])
        else { return false }
        let (end, next) = (numbers[i].end, numbers[i + 1])
        guard (2...5).contains(next.start - end), (end..<next.start).allSatisfy({ text.isHan($0) }) else {
            return false
        }
        return (stands("到", at: next.start - 1) || stands("至", at: next.start - 1)) && isTotal(next)
    }

    /// 30多万 has 万 before nothing, 30万余 behind it.
    private func isMoreOfThousands(_ number: NumberDraft) -> Bool {
        number.number.isMore && number.end - number.start > 2
            && [0x4E07, 0x4EBF].contains(text.folded(number.end - 2))
    }

    /// Whether something before a number says that it counts: 达, 只有, 超过, 人数.
    private func isCount(_ number: NumberDraft) -> Bool {
        var at = text.skipBlanksBack(number.start)
        if RelationWords.before(text, at) != nil { return true }
        if at > 0, Self.joins.contains(folded: text.folded(at - 1)) { at -= 1 }
        return at < number.start || Self.counted.stands(text, endingAt: at) || Self.people.stands(text, endingAt: at)
    }

    private static let joins = HanSet("达为至到超破有约近共")
    private static let counted: WordList = [
        "人数", "人次", "数量", "总数", "次数", "户数", "总量", "阅读量", "播放量", "点击量", "浏览量", "访问量", "下载量", "粉丝数", "件数", "造价", "总投资",
        "投资额", "营收", "市值", "估值", "票房", "产值", "销售额", "成交额", "净利", "净利润", "亏损", "花了", "赚了", "亏了", "挣了", "赔了",
        "损失", "融资", "补贴",
    ]
    private static let people: WordList = [
        "居民", "群众", "人口", "农民", "市民", "城乡居民", "村民", "职工", "学生", "游客", "旅客", "观众", "网民", "用户", "老人", "儿童", "移民", "民众",
        "选民", "难民", "粉丝", "会员", "读者", "听众", "受众",
    ]

    /// 3012.45点, 下跌12点: points of an index, which are more than a day has hours, parts of one, or what it moved by; 三点建议.
    func isPoints(_ i: Int, _ at: Int) -> Bool {
        let number = numbers[i]
        guard stands("点", at: at), number.number.kind == .cardinal, !number.isBare, text.isWordEnd(at + 1),
            case .exact(let value) = number.number.value,
            at + 1 == text.count || !text.numeral(at + 1).isNumeral && text.numeral(at + 1) != .half
        else { return false }
        if value > ExactDecimal(24) || !value.isInteger { return true }
        return Self.moves.stands(text, endingAt: text.skipBlanksBack(number.start))
            || Self.points.stands(text, at: at + 1)
    }

    private static let moves: WordList = ["上涨", "下跌", "上升", "下降", "下挫", "急升", "急跌", "反弹", "升", "跌", "涨", "扬", "挫"]
    private static let points: WordList = [
        "意见", "建议", "要求", "希望", "体会", "主张", "共识", "措施", "原因", "启示", "理由", "说明", "看法", "倡议", "感受", "想法", "经验", "好处",
        "坏处",
        "原则", "认识", "思考", "不足", "变化", "特征", "承诺", "内容", "结论", "质疑", "考虑",
    ]

    /// 采购经理指数为50.2, 求人倍率分别为2.4、2.1和1.9: a value of what has no unit.
    func index(_ i: Int, depth: Int) -> (FactDraft, Int)? {
        let number = numbers[i]
        guard number.number.kind == .cardinal, !number.isBare, !hasUnit(number.end), depth < 8,
            number.end == text.count || !text.isHan(number.end) || stands("和", at: number.end)
        else { return nil }
        let isListed =
            i > 0 && number.start > 0 && numbers[i - 1].end == number.start - 1
            && (stands("、", at: number.start - 1) || stands("和", at: number.start - 1))
        if isListed {
            guard index(i - 1, depth: depth + 1) != nil else { return nil }
        } else {
            var at = text.skipBlanksBack(number.start)
            while let (start, _) = RelationWords.before(text, at), start < at { at = start }
            if let found = Self.values.match(text, endingAt: at) { at = found.start }
            guard Self.indices.stands(text, endingAt: at) else { return nil }
        }
        return (draft(i, number.end, .count, number.number.value, .none), i + 1)
    }

    private static let values: PrecedingWords<Bool> = ["报 分别为 分别达 分别是 为 达 达到 升至 降至 回升至 回落至 仅为 是": true]
    private static let indices: WordList = ["指数", "系数", "倍率", "评分", "值", "幸福感", "容积率", "样本量", "中间价", "汇率", "净值"]

    /// 十几个亿: money more often than not, but the text does not say so.
    func hundredMillions(_ i: Int) -> (FactDraft, Int)? {
        let end = numbers[i].end + 2
        guard stands("个亿", at: end - 2), end == text.count || !text.isHan(end) || stands("的", at: end),
            numbers[i].number.kind == .cardinal,
            let value = numbers[i].number.value.multiplied(by: ExactDecimal(100_000_000))
        else { return nil }
        var fact = draft(i, end, .count, value, .none)
        if numbers[i].number.isMore { fact.relation = .slightlyMore }
        return (fact, i + (i + 1 < numbers.count && numbers[i + 1].start < end ? 2 : 1))
    }

    /// 芮氏規模5.1: a number behind the scale of earthquakes, which has no unit.
    func magnitude(_ i: Int) -> (FactDraft, Int)? {
        let number = numbers[i]
        guard number.number.kind == .cardinal, !number.isBare, !hasUnit(number.end) else { return nil }
        var at = number.start
        if at > 0, stands("为", at: at - 1) || stands("达", at: at - 1) { at -= 1 }
        guard stands("规模", at: at - 2), isLess(number.number.value, than: 11),
            stands("氏", at: at - 3) || stands("矩", at: at - 3) || stands("地震", at: at - 4)
                || stands("地震", at: number.end) || stands("强震", at: number.end)
        else { return nil }
        return (draft(i, number.end, .count, number.number.value, .none), i + 1)
    }
}
