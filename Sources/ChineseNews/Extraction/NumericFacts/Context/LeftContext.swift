// What stands between an item and its number: 同比增长, 由68%降至, 分别为, 比上月.

/// The words directly before a quantity, read leftwards to where its item ends.
struct LeftContext {
    var change: NumericFact.Change?
    var direction: NumericFact.Direction?
    var basis: NumericFact.Basis?
    /// The token of the verb or of what joins item and number.
    var predicate: Int?
    var isLinked = false
    /// Whether 在 joins them.
    var isPlaced = false
    var isAligned = false
    var hasFrom = false
    /// 全年产量的四分之三: a share of something else.
    var isShare = false
    /// 力争, 有望: it is not reached yet.
    var isAimed = false
    /// 其中: a part of what was counted before.
    var isPart = false
    /// 这一数字为: what was said just before is said again.
    var isSame = false
    /// 比上月: what it is compared with is no item.
    var isCompared = false
    var per: Range<Int>?
    /// The token of a time between item and number.
    var time: Int?
    /// The quantity before, where nothing but this stands between.
    var previous: Int?
    /// Behind the last token that may belong to the item.
    var end: Int

    /// Tokens that are looked at.
    static let reach = 24

    /// Reads from a token leftwards, no further than the start of its clause.
    init(_ sentence: ContextSentence, before k: Int, from start: Int, _ text: NameText) {
        var i = k - 1
        let floor = max(start, k - Self.reach)
        var isToward = false
        reading: while i >= floor {
            let token = sentence[i]
            if i == k - 1 || i == k - 2 && sentence[k - 1].role == .aspect,
                token.range.count == 1 && Self.differences.contains(folded: text.folded(token.start))
                    || Self.leanings.contains(text, token.range),
                let than = Self.comparison(sentence, i - 1, floor, reachesTime: true)
            {
                // 比去年高0.8元, but 浪高2米.
                (predicate, isCompared) = (i, true)
                i = than - 1
                continue
            }
            if let verb = Self.difference(sentence, i, floor, text) {
                // 增速高出全国平均水平8个百分点.
                (predicate, isCompared) = (verb, true)
                i = verb - 1
                continue
            }
            switch token.role {
            case .aspect, .bracket: break
            case .fill:
                isPart = isPart || text.stands("其中", at: token.start)
                isAimed = isAimed || Self.aims.stands(text, at: token.start)
            case .respectively: isAligned = true
            // 限速由时速100公里.
            case .nominal
            where i == k - 1 && i > floor && sentence[i - 1].role == .from && text.stands("时速", at: token.start):
                hasFrom = true
                i -= 1
            // 占全国九成.
            case .nominal where i == k - 1 && i > floor && Self.isBase(sentence, i, text):
                (isLinked, isShare, predicate) = (true, true, i - 1)
                i -= 1
            // A、B分别获得3枚和2枚.
            case _
            where (token.role.isVerbal || Self.trades.contains(text, token.range)) && token.role != .link
                && predicate == nil && i > floor
                && sentence[i - 1].role == .respectively && i == k - 1:
                predicate = i
            case .basis: basis = basis ?? token.word.basis
            case .link:
                isLinked = true
                predicate = predicate ?? i
            // 损失在350万元至400万元之间.
            case .preposition where i == k - 1 && text.stands("在", at: token.start): (isLinked, isPlaced) = (true, true)
            case .toward: isToward = true
            case .from: hasFrom = true
            case .change:
                // 增长点为5个 and 下降幅度达3% are items.
                if isLinked && !isToward && change == nil { break reading }
                predicate = i
                basis = basis ?? token.word.basis
                if change == nil {
                    change = token.word.isToward || isToward ? .to : .by
                    direction = token.word.direction
                }
            // 由28个增设到34个.
            case .predicate where isToward && i == k - 2 && change == nil && predicate == nil: predicate = i
            case .per: per = per ?? token.range
            case .time:
                if i > floor, sentence[i - 1].role == .than {
                    isCompared = true
                    i -= 1
                } else {
                    time = time ?? i
                }
            case .fact:
                previous = i
                break reading
            // 发展到如今的263人.
            case .de
            where i == k - 1 && i > floor + 1 && sentence[i - 1].role == .time && sentence[i - 2].role == .change: break
            // 上年同期.
            case .localizer where isLinked && text.stands("同期", at: token.start): break
            case .de:
                // 由上年同期的2.57.
                if let from = Self.start(sentence, i, floor) {
                    hasFrom = true
                    i = from
                    break
                }
                guard i == k - 1, let verb = Self.share(sentence, i, floor) else { break reading }
                predicate = verb
                isLinked = true
                isShare = true
                i = verb
            case .modifier:
                guard i > floor, text.stands("最", at: sentence[i - 1].start) else { break reading }
                i -= 1
            case .nominal where (isLinked || change != nil) && Self.figures.contains(text, token.range):
                guard let start = Self.sameFigure(sentence, i, floor, text) else { break reading }
                isSame = true
                i = start
            default:
                guard change != nil || isLinked || token.role == .localizer,
                    let than = Self.comparison(sentence, i, floor)
                else { break reading }
                isCompared = true
                i = than
            }
            i -= 1
        }
        if isToward, change == nil, previous != nil { change = .to }
        end = i + 1
    }

    /// Where 这一数字, 该比例 starts.
    private static func sameFigure(_ sentence: ContextSentence, _ i: Int, _ floor: Int, _ text: NameText) -> Int? {
        var at = i - 1
        if at > floor, text.stands("一", at: sentence[at].start) || text.stands("个", at: sentence[at].start) { at -= 1 }
        guard at >= floor, demonstratives.stands(text, at: sentence[at].start) else { return nil }
        return at
    }

    /// Words that stand for what was measured before: 这一比例.
    static let figures: WordList = ["数字", "比例", "数据", "占比", "比重", "数值", "指标"]
    private static let demonstratives: WordList = ["这", "该", "此"]

    /// 占 of 占全年产量的四分之三.
    private static func share(_ sentence: ContextSentence, _ i: Int, _ floor: Int) -> Int? {
        var at = i - 1
        while at >= floor, i - at < 8 {
            switch sentence[at].role {
            case .link: return at
            case .nominal, .modifier, .verb, .predicate, .fill, .de, .localizer, .time, .quote: at -= 1
            default: return nil
            }
        }
        return nil
    }

    /// 全国 of 占全国九成: what a share is of.
    private static func isBase(_ sentence: ContextSentence, _ i: Int, _ text: NameText) -> Bool {
        (sentence[i].tag == .ns || WholeWords.contains(text, sentence[i].range)) && sentence[i - 1].role == .link
            && text.stands("占", at: sentence[i - 1].end - 1)
    }

    /// 由 before a time that stands before 的.
    private static func start(_ sentence: ContextSentence, _ i: Int, _ floor: Int) -> Int? {
        var at = i - 1
        while at >= floor, i - at < 5 {
            switch sentence[at].role {
            case .from: return at
            case .localizer, .time, .fill, .modifier: at -= 1
            // 从最高时的11.8%.
            case .nominal where sentence[at].range.count == 1: at -= 1
            default: return nil
            }
        }
        return nil
    }

    /// 高出 behind what is measured, with what it is compared with up to a token.
    private static func difference(_ sentence: ContextSentence, _ i: Int, _ floor: Int, _ text: NameText) -> Int? {
        var at = i
        while at > floor, i - at < 6, sentence[at].role == .nominal || sentence[at].role == .modifier { at -= 1 }
        guard at < i, at > floor, sentence[at].range.count == 2, sentence[at - 1].role == .nominal,
            comparing.stands(text, at: sentence[at].start),
            ContextWords.standard.measureEnds.contains(folded: text.folded(sentence[at - 1].end - 1))
        else { return nil }
        return at
    }

    private static let comparing: WordList = ["高出", "高于", "低于", "超出", "多出", "领先", "落后"]
    private static let differences = HanSet("高低多少大小长短重轻贵快慢")

    private static let leanings: WordList = [
        "便宜", "偏低", "偏高", "偏少", "偏多", "偏大", "偏小", "偏轻", "偏重", "偏早", "偏晚", "略高", "略低", "稍高", "稍低",
    ]
    /// Nouns that are verbs behind 分别: 香蕉、山竹分别进口18万吨、4万吨.
    static let trades: WordList = ["进口", "出口"]

    private static let aims: WordList = ["力争", "争取", "有望", "确保", "目标", "计划", "拟", "预计"]

    /// 比 before what something is compared with: 比上年同期, 较传统工艺.
    private static func comparison(_ sentence: ContextSentence, _ i: Int, _ floor: Int, reachesTime: Bool = false)
        -> Int?
    {
        var at = i
        while at >= floor, i - at < 8 {
            switch sentence[at].role {
            case .than:
                // 城乡居民收入比 is a noun.
                return at < i || reachesTime ? at : nil
            case .nominal, .modifier, .localizer, .time, .verb, .predicate, .fill, .de, .quote: at -= 1
            // 较上一交易日.
            case .other where sentence[at].tag == .m: at -= 1
            default: return nil
            }
        }
        return nil
    }
}
