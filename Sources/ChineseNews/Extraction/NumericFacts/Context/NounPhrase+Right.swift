// Noun phrases behind numbers: 贫困县 of 832个贫困县.

extension NounPhrase {
    /// The phrase that starts behind a quantity: 贫困县 of 832个贫困县.
    ///
    /// `isObject` where a preposition stands before, so that a verb behind the noun is that of the clause: 在324处路口加装设备.
    /// `isThing` where a classifier of things stands before, so that a verb begins a noun: 两块备用电池, 12条记录.
    func right(from start: Int, to limit: Int, takesVerbs: Bool, isThing: Bool = false, isObject: Bool = false)
        -> Range<Int>
    {
        let end = min(limit, start + Self.reach)
        var (i, last) = (start, start)
        reading: while i < end {
            switch sentence[i].role {
            // 布料大部分烧毁.
            case .nominal
            where last > start && Self.quantifiers.stands(text, at: sentence[i].start):
                break reading
            // 156家企业年处理能力.
            case .nominal
            where last > start && sentence[i].range.count == 1 && i + 1 < end && sentence[i + 1].role.isVerbal
                && HolderSplit.isPeriod(text, sentence[i].start):
                break reading
            case .nominal: last = i + 1
            // 无脊椎动物新物种.
            case .modifier
            where sentence[i].range.count == 1 && i + 1 < end && sentence[i + 1].role == .nominal:
                break
            // 开设27个专业.
            case .modifier
            where sentence[i].tag == .n
                && (i + 1 == limit || [.comma, .semicolon, .list, .fact, .fill].contains(sentence[i + 1].role)):
                last = i + 1
            // 集装箱滞留汉堡港.
            case .modifier
            where last > start && sentence[i].tag == .v && i + 1 < end
                && (sentence[i + 1].tag == .ns || i + 2 < end && sentence[i + 2].role == .localizer):
                break reading
            // 房屋不同程度受损.
            case .modifier: guard last == start || sentence[i].tag != .a else { break reading }
            case .predicate where last == start && i + 1 < end && (endsMeasure(i + 1) || isSite(i + 1)): break
            case .predicate where isThing && last == start && sentence[i].range.count > 1:
                if i + 1 == limit || [.comma, .semicolon, .other, .list].contains(sentence[i + 1].role) {
                    last = i + 1
                    break reading
                }
                guard [.nominal, .verb, .modifier].contains(sentence[i + 1].role), sentence[i + 1].tag != .ns else {
                    break reading
                }
            // 100个可常态化开展的项目.
            case .fill where last == start && takesVerbs && leadsOn(i, end): break
            case .localizer:
                guard sentence[i].range.count > 1, i + 1 < end, sentence[i + 1].role == .nominal else { break reading }
            // 8台赶到现场.
            case .verb
            where i == start && i + 1 < end && arrives(i)
                && [.nominal, .fact, .modifier].contains(sentence[i + 1].role):
                break reading
            case .verb:
                guard i + 1 < end, sentence[i].range.count > 1 || last == start else {
                    if last == start, takesVerbs, sentence[i].range.count > 1 { last = i + 1 }
                    break reading
                }
                if isObject, last > start { break reading }
                // 三家投资机构打来电话.
                if last == i, last > start, sentence[i].range.count > 1, endsBody(i - 1) { break reading }
                // 消防车赶赴震区.
                if last > start, sentence[i + 1].tag == .ns || sentence[i + 1].tag == .s || leads(i) { break reading }
                switch sentence[i + 1].role {
                case .nominal, .verb, .modifier: break
                case .de where last == start || startsWithFill(start): break
                case .comma, .list, .other:
                    if last == start, takesVerbs { last = i + 1 }
                    break reading
                default: break reading
                }
            case .de:
                // 一个动态的过程, but not 三个城市的居民.
                guard last == start || startsWithFill(start), i > start, i + 1 < end else { break reading }
            case .list:
                guard last == i, last > start, let next = coordinate(i + 1, end) else { break reading }
                last = next
                i = next - 1
            case .quote: guard last == start || i + 1 < end && sentence[i + 1].role == .nominal else { break reading }
            case .bracket: guard i + 1 < end, sentence[i + 1].role == .nominal, last > start else { break reading }
            default: break reading
            }
            i += 1
        }
        return trimmed(start..<last)
    }

    /// What is counted without what is said of it: 用户 of 八成的用户|复电, 选手 of 两成选手|年龄在15岁以下, 居民 of 居民|家中.
    func withoutPredicate(_ tokens: Range<Int>, isShare: Bool, isPeople: Bool) -> Range<Int> {
        guard tokens.count > 1, let last = tokens.last else { return tokens }
        // 造成11间房屋|垮塌: nothing but a noun stands before the verb that the lexicon takes for a name.
        let isBrought =
            !isShare && !isPeople && sentence[last].tag == .nz && tokens.lowerBound > 1
            && isPivot(tokens.lowerBound - 2)
        // 车|连环|追尾.
        if isBrought, tokens.count > 2, sentence[last - 1].role == .modifier, sentence[last - 2].tag == .n {
            return tokens.lowerBound..<last - 1
        }
        guard sentence[last].role == .nominal, sentence[last - 1].role == .nominal else { return tokens }
        let isSaid =
            switch sentence[last].tag {
            case .nz: isPeople || isShare || isBrought
            case .none: isPeople || isShare
            case .s: sentence[last].range.count == 2 && text.stands("家", at: sentence[last].start)
            // 以11.8%的市场份额.
            default: isShare && endsMeasure(last) && sentence[tokens.lowerBound - 1].role != .de
            }
        guard isSaid, sentence[last - 1].tag == .n, last + 1 == sentence.count || !isNominalBehind(last + 1) else {
            return tokens
        }
        return tokens.lowerBound..<last
    }

    /// 造成, 发生, 已有: what is counted behind it does something.
    private func isPivot(_ i: Int) -> Bool {
        switch sentence[i].role {
        case .link: text.stands("有", at: sentence[i].end - 1)
        case .predicate:
            ContextReader.causes.stands(text, at: sentence[i].start) || text.stands("发生", at: sentence[i].start)
        default: false
        }
    }

    /// 机构, 公司, but not 全国.
    private func endsBody(_ i: Int) -> Bool {
        split.isOrganizationHead(i) && !split.isWhole(sentence[i])
    }

    private func isNominalBehind(_ i: Int) -> Bool { sentence[i].role == .nominal || sentence[i].role == .de }

    /// The phrase behind 的: 全可动天线.
    func head(from start: Int, to limit: Int) -> Range<Int> {
        var i = start
        while i < limit, i - start < 4, [.modifier, .fill, .verb].contains(sentence[i].role) { i += 1 }
        var end = i
        while end < limit,
            sentence[end].role == .nominal
                || end > i && end + 1 < limit && sentence[end].role == .verb && sentence[end].range.count > 1
                    && sentence[end + 1].role == .nominal
        {
            end += 1
        }
        // 为期三个月的展览闭幕.
        if end == i, start + 1 < limit, sentence[start].role == .verb, sentence[start].range.count > 1,
            sentence[start + 1].role.isVerbal
        {
            return start..<start + 1
        }
        return end > i ? start..<end : start..<start
    }

    /// 点 of 安置点, 站 of 收购站.
    private func isSite(_ i: Int) -> Bool {
        sentence[i].range.count == 1 && sentence[i].role == .nominal
            && Self.sites.contains(folded: text.folded(sentence[i].start))
    }

    private static let quantifiers: WordList = ["大部分", "大多数", "多数", "全部", "一部分", "昼夜", "日夜", "现场", "当场", "当地"]

    private static let sites = HanSet("点站处所区房棚")

    private func startsWithFill(_ i: Int) -> Bool { sentence[i].role == .fill }

    /// Whether a verb says where to, so that an object follows: 搬进, 赶赴.
    func leads(_ i: Int) -> Bool { Self.leads(text, sentence[i].range) }

    static func leads(_ text: NameText, _ verb: Range<Int>) -> Bool {
        directions.contains(folded: text.folded(verb.upperBound - 1))
    }

    private func arrives(_ i: Int) -> Bool {
        Self.arrivals.contains(folded: text.folded(sentence[i].end - 1)) || Self.moves.contains(text, sentence[i].range)
    }

    private static let moves: WordList = ["搬进", "搬入", "住进", "住上", "迁入"]
    private static let arrivals = HanSet("到至往赴")
    private static let directions = HanSet("进出到入往向赴至回成为在给上下起满于自")

    /// Whether 的 stands a few words on, with nothing between that ends a phrase.
    private func leadsOn(_ i: Int, _ end: Int) -> Bool {
        var at = i + 1
        while at < end, at - i < 6 {
            switch sentence[at].role {
            case .de: return true
            case .fill, .verb, .predicate, .nominal, .modifier, .localizer: at += 1
            default: return false
            }
        }
        return false
    }

    /// Where the next noun of a list ends, unless it has a number of its own.
    private func coordinate(_ start: Int, _ end: Int) -> Int? {
        var (i, last) = (start, start)
        while i < end {
            switch sentence[i].role {
            case .nominal: last = i + 1
            case .modifier, .quote: break
            // 志愿者和家长来到现场.
            case .verb where last > start && leads(i): return last
            case .verb: guard last == start || i + 1 < end && sentence[i + 1].role == .nominal else { return last }
            case .fact, .time, .link, .change, .per: return nil
            default: return last > start ? last : nil
            }
            i += 1
        }
        return last > start ? last : nil
    }
}
