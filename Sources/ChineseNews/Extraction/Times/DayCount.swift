// Days that are counted and name none of the calendar: 连续八日, 三日口粮.

/// Tells how many days from which day, where only a number and 日 stand.
enum DayCount {
    /// Whether a number of days is one by what stands beside it, from the number to behind 日.
    static func stands(_ text: NameText, _ range: Range<Int>) -> Bool {
        if after.stands(text, at: range.upperBound) { return true }
        return range.lowerBound > 1 && before.stands(text, at: range.lowerBound - 2)
    }

    private static let before: WordList = ["连续", "一连", "接连", "历时", "为期", "长达", "停业", "停牌", "停工", "停产", "耗时"]
    private static let after: WordList = ["口粮", "行程", "之久", "时间", "假期", "停留"]
}
