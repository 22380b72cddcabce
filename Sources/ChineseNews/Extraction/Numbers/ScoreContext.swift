// Whether two numbers with a colon or a dash between them are a score: 以2:1战胜, 比分为25:21、25:18.

/// Tells scores from times of the clock, from ratios and from ranges by what stands around them.
struct ScoreContext {
    /// What two numbers with a mark between them may be.
    enum Meaning {
        case score
        case ratio
        /// Nothing tells.
        case open
    }

    let text: NameText

    /// What stands around two numbers says of them; scores may stand in a list of scores.
    ///
    /// O(1): a bounded number of characters is looked at.
    func meaning(_ range: Range<Int>) -> Meaning {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start > 0, range.lowerBound - start < Self.longestList, isListed(start - 1) { start -= 1 }
        while end < text.count, end - range.upperBound < Self.longestList, isListed(end) { end += 1 }
        if Self.before.stands(text, endingAt: start) || Self.behind.stands(text, at: end) { return .score }
        let near = max(0, start - Self.reach)..<start
        if near.contains(where: { Self.ratios.stands(text, at: $0) }) || Self.ratiosBehind.stands(text, at: end) {
            return .ratio
        }
        let isNear = near.contains { !endsClause($0, start) && Self.around.stands(text, at: $0) }
        return isNear ? .score : .open
    }

    /// Digits, and marks that part scores: 25:21、25:18, （25-20、23-25）, 7:6（5）.
    private func isListed(_ i: Int) -> Bool {
        switch text.characters[i].scalar {
        case 0x30...0x3A, 0x2D, 0x2236, 0x3001, 0xFF08, 0xFF09, 0x28, 0x29, 0xFF10...0xFF1A, 0x548C: true
        case 0x2C, 0xFF0C: i > 0 && isDigit(i - 1) && i + 1 < text.count && isDigit(i + 1)
        default: text.isBlank(i)
        }
    }

    private func isDigit(_ i: Int) -> Bool {
        if case .arabic = text.numeral(i) { return true }
        return false
    }

    private func endsClause(_ i: Int, _ end: Int) -> Bool {
        (i..<end).contains { [0x0A, 0x2C, 0x3002, 0xFF01, 0xFF0C, 0xFF1B, 0x3B].contains(text.characters[$0].scalar) }
    }

    private static var longestList: Int { 60 }
    private static var reach: Int { 14 }

    private static let before: WordList = [
        "以", "比分", "比分为", "比分是", "比分以", "局分", "半场", "加时", "比数", "战绩", "扳成", "改写为", "定格在", "锁定为",
    ]
    private static let behind: WordList = [
        "战胜", "击败", "大胜", "小胜", "险胜", "完胜", "轻取", "力克", "横扫", "逆转", "取胜", "获胜", "胜出", "胜", "负", "惜败", "告负", "不敌", "输给",
        "战平",
        "打平", "握手言和", "平局", "领先", "落后", "反超", "淘汰", "晋级", "挺进", "拿下", "速胜", "狂胜", "终结", "的比分", "的总比分", "的大比分", "的比数",
        "逼平",
    ]
    private static let around: WordList = [
        "比分", "战胜", "击败", "不敌", "负于", "领先", "落后", "扳平", "第一局", "第二局", "第三局", "首局", "次局", "决胜局", "半场", "首节", "末节", "加时",
        "点球",
        "总分", "盘末", "首盘", "次盘",
    ]
    private static let ratios: WordList = ["比例", "配比", "之比", "比率", "比值", "比重", "按", "兑", "师生比", "性别比"]
    private static let ratiosBehind: WordList = ["的比例", "的比率", "配", "比例", "的配比", "复制", "兑换"]
}
