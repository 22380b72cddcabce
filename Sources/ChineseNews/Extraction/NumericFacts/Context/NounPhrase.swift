// Noun phrases beside numbers: 规模化供水工程, 乡（镇、社区）级实践所.

/// Reads noun phrases of a sentence.
struct NounPhrase {
    let sentence: ContextSentence
    let text: NameText
    let split: HolderSplit
    private let words = ContextWords.standard

    /// Tokens that a phrase has at most.
    static let reach = 16

    init(_ sentence: ContextSentence, _ text: NameText) {
        self.sentence = sentence
        self.text = text
        split = HolderSplit(sentence: sentence, text: text)
    }

    /// What ends before a token.
    struct Left {
        /// The tokens of the phrase; empty where none ends there.
        var tokens: Range<Int>
        /// The verb before it that has it as its object.
        var verb: Int?
    }

    /// The phrase that ends before a token.
    ///
    /// `isMeasured` where what is measured, not what is counted, is looked for: 种植面积, not 种植 水稻.
    /// `isSubject` where a verb follows, so that a verb at its end is a noun: 研发投入 of 研发投入增长31%. `isStart` where 由 or 从 follows.
    func left(
        endingAt end: Int,
        from start: Int,
        isMeasured: Bool,
        isLinked: Bool,
        isSubject: Bool = false,
        isStart: Bool = false
    )
        -> Left
    {
        let floor = max(start, end - Self.reach)
        if let quoted = quoted(end, floor) { return Left(tokens: quoted, verb: nil) }
        var (i, first) = (end - 1, end)
        var last = end
        reading: while i >= floor {
            let role = sentence[i].role
            if joinsRate(i, first: first, end: end) {
                first = i
                i -= 1
                continue
            }
            switch role {
            case .nominal, .modifier: first = i
            // 三四线城市, 第二产业增加值.
            case .other
            where first == i + 1 && first < end
                && (sentence[i].tag == .m && text.stands("线", at: sentence[first].start)
                    || text.stands("第", at: sentence[i].start) && text.stands("产业", at: sentence[first].start)):
                first = i
            // 张家港市第一中学.
            case .other where first == i + 1 && first < end && i > floor && isNumbered(i): first = i
            case .localizer:
                // 西部, 以南, but not 里 of 家里.
                // 政策范围内住院费用基金支付比例.
                let isInner =
                    isMeasured && text.stands("内", at: sentence[i].start) && i > floor
                    && sentence[i - 1].role == .nominal
                guard sentence[i].range.count > 1 || isInner, first < end else { break reading }
                first = i
            case .than:
                guard i == end - 1, i > floor, sentence[i - 1].role == .nominal else { break reading }
                first = i
            case .quote: if first == end { last = i + 1 }
            case .bracket: guard first < end else { break reading }
            case .others:
                guard first < end else { break reading }
                first = i
            case .list:
                guard first < end, i > floor, isLeft(i, floor) else { break reading }
            case .verb, .change:
                if first == end {
                    // 优惠 of 入门款优惠由8000元加大到1.5万元.
                    let isNoun =
                        isNoun(i, floor, isLinked)
                        || (isSubject || isMeasured && isLinked) && role == .verb && sentence[i].range.count > 1
                            && i > floor
                            && sentence[i - 1].role == .nominal
                    guard isNoun else { return Left(tokens: end..<end, verb: i) }
                } else if !isModifier(i, first: first, end: end, floor, isMeasured: isMeasured, isLinked: isLinked) {
                    return Left(tokens: trimmed(min(first, last)..<last), verb: i)
                }
                first = i
            case .predicate
            where isSubject && first >= end - 1 && sentence[i].range.count > 1 && (first < end || i > floor)
                && (first < end ? Self.isAction(sentence[first].role) : true):
                first = i
            case .predicate
            where first < end && i > floor && (isMeasured || isLinked || endsMeasure(end - 1))
                && isJoined(i - 1) && endsMeasure(end - 1)
                && sentence[i].range.count > 1 && !hasHolder(before: i):
                // 制造业采购经理指数.
                first = i
            case .basis where first < end: first = i
            case .fill
            where first < end && i + 1 == first && modifies(i):
                first = i
            // 修复 of 修复费用占八成 and 追缴修复资金.
            case .predicate
            where first < end
                && isInNoun(
                    i,
                    first: first,
                    end: end,
                    floor,
                    isSaidOf: isSubject || isLinked && isMeasured,
                    isLinked: isLinked
                ):
                first = i
            // 最 of 最大风力.
            case .fill
            where first < end && i + 1 == first && text.stands("最", at: sentence[i].start)
                && Self.degrees.contains(folded: text.folded(sentence[first].start)):
                first = i
            case _ where isStart && first == i + 1 && first < end && i > floor && isNamed(i): first = i
            case .predicate where first == i + 1 && first < end && (isFacility(i) || isOwned(i, floor)): first = i
            case .predicate where first == end && isNoun(i, floor, isLinked): first = i
            case .predicate, .link, .saying:
                return Left(tokens: trimmed(min(first, last)..<last), verb: i)
            // 成立了服务队1支.
            case .aspect where first < end && i > floor && isVerb(i - 1):
                return Left(tokens: trimmed(min(first, last)..<last), verb: i - 1)
            default: break reading
            }
            i -= 1
        }
        return Left(tokens: trimmed(min(first, last)..<last), verb: nil)
    }

    /// “富民贷” directly before a number.
    private func quoted(_ end: Int, _ floor: Int) -> Range<Int>? {
        guard end - 1 > floor, sentence[end - 1].role == .quote,
            Self.closes(text.characters[sentence[end - 1].start].scalar)
        else { return nil }
        var i = end - 2
        while i >= floor {
            if sentence[i].role == .quote { return i + 1 < end - 1 ? i + 1..<end - 1 : nil }
            i -= 1
        }
        return nil
    }

    private static func closes(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x201D, 0x2019, 0x300D, 0x300F, 0x300B: true
        default: false
        }
    }

    /// Whether a phrase goes on before 、 or 和: 夏粮、早稻.
    private func isLeft(_ i: Int, _ floor: Int) -> Bool {
        var at = i - 1
        while at > floor, sentence[at].role == .quote || sentence[at].role == .bracket { at -= 1 }
        guard sentence[at].role == .nominal else {
            return sentence[at].role == .localizer && sentence[at].range.count > 1
        }
        // 18人、学生5人: what is behind the quantity before belongs to that one.
        while at > floor, sentence[at].role == .nominal || sentence[at].role == .modifier || sentence[at].role == .verb
        {
            at -= 1
        }
        return sentence[at].role != .fact
    }

    /// Whether a noun names what is measured: 面积, 收入.
    func endsMeasure(_ i: Int) -> Bool {
        guard i >= 0, i < sentence.count, sentence[i].role == .nominal || sentence[i].role == .verb else {
            return false
        }
        // 日本 ends as 成本 does.
        guard sentence[i].tag != .ns else { return false }
        return words.measureEnds.contains(folded: text.folded(sentence[i].end - 1)) || isMeasure(sentence[i])
    }

    private func isMeasure(_ token: ContextToken) -> Bool {
        Self.measures.stands(text, endingAt: token.end)
    }

    static let measures: WordList = [
        "面积", "费用", "收入", "支出", "利润", "指数", "时间", "时长", "周期", "规模", "总数", "人数", "成本", "投资", "距离", "能力", "余额", "人口",
        "比例",
        "比重", "价格", "误差",
        "强度", "浓度", "水平", "寿命", "海拔", "资产", "负债", "营收", "工资", "薪酬", "气温", "温度", "湿度", "里程", "吞吐", "容量", "消费", "需求",
        "缺口", "产能", "库存", "体重", "身高", "车程", "航程", "行程", "排名", "积分",
        "直径", "口径", "周长", "跨径", "跨度", "内径", "外径", "孔径", "焦距", "时速", "气压", "风力", "风速", "血压", "心率",
    ]

    /// Without conjunctions and quotes at its ends.
    func trimmed(_ tokens: Range<Int>) -> Range<Int> {
        guard tokens.contains(where: { isNominal($0) }) else { return tokens.upperBound..<tokens.upperBound }
        var (first, last) = unquoted(tokens)
        while first < last, [.list, .quote, .bracket, .others, .basis].contains(sentence[first].role) { first += 1 }
        while last > first, [.list, .quote, .bracket, .fill].contains(sentence[last - 1].role) { last -= 1 }
        // 全天 of 指数全天上涨.
        if last - first > 1, Self.spans.contains(text, sentence[last - 1].range) { last -= 1 }
        // 普遍 of 电池容量普遍.
        // 中 of 私烟中.
        while last - first > 1, sentence[last - 1].role == .modifier,
            sentence[last - 1].tag == .a && !isHeight(last - 1)
                || sentence[last - 1].tag == .f && sentence[last - 1].range.count == 1
        {
            last -= 1
        }
        return first..<last
    }

    /// Without what stands before a quotation mark that closes, or behind one that opens: 年利率 of “富民贷”年利率.
    private func unquoted(_ tokens: Range<Int>) -> (Int, Int) {
        var (first, opening) = (tokens.lowerBound, -1)
        for i in tokens where sentence[i].role == .quote {
            if !Self.closes(text.characters[sentence[i].start].scalar) {
                opening = opening < 0 ? i : opening
            } else if opening >= 0 {
                opening = -1
            } else {
                first = i + 1
            }
        }
        return (first, opening > first ? opening : tokens.upperBound)
    }

    /// The tokens of the name in quotation marks directly before a place: 富民贷 of “富民贷”年利率.
    func quotedName(before i: Int) -> Range<Int>? {
        guard i > 1, sentence[i - 1].role == .quote, Self.closes(text.characters[sentence[i - 1].start].scalar) else {
            return nil
        }
        var at = i - 2
        while at > 0, i - at < 8, sentence[at].role != .quote { at -= 1 }
        guard sentence[at].role == .quote, at + 1 < i - 1 else { return nil }
        return at + 1..<i - 1
    }

    /// Whether a word may be all of a phrase: 就业 of 新增就业2180人, but not 户均.
    private func isNominal(_ i: Int) -> Bool {
        switch sentence[i].role {
        case .nominal, .verb, .predicate: true
        case .modifier:
            (sentence[i].tag == .v || sentence[i].tag == .n) && sentence[i].range.count > 1
                && !text.stands("均", at: sentence[i].end - 1)
        default: false
        }
    }

    /// 高 of 浪高.
    private func isHeight(_ i: Int) -> Bool {
        sentence[i].range.count == 1 && sentence[i - 1].range.count == 1
            && Self.isDimension(text, sentence[i].start)
    }

    static func isDimension(_ text: NameText, _ i: Int) -> Bool { dimensions.contains(folded: text.folded(i)) }

    private static let dimensions = HanSet("高长宽深厚重")
    private static let spans: WordList = ["全天", "盘中", "当天", "当日"]
    private static let degrees = HanSet("大小高低长短多少强弱快慢深浅厚薄重轻好差新远近")
}
