// Which rule made a fact.

extension NumericFact {
    /// The rule that found a fact.
    public enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
        /// A number and the unit behind it: 18名, 5公里.
        case measure
        /// A number behind the mark or the name of a currency: $5.5万.
        case currency
        /// Several measures that are one: 7小时40分, 七亩八分.
        case compound
        /// From one number to another one: 5—8亿元, 七八个.
        case range
        /// A share: 38.4%, 六成, 八折, 三分之一, 3个百分点.
        case share
        /// Two numbers that stand against each other: 3比2, 2.57∶1.
        case pair
        /// 第七次.
        case ordinal
        /// 五大创建.
        case namedSet
        /// A date by its numbers or words: 10月18日, 去年, 上周三.
        case date
        /// A time of the clock, also with its date.
        case clock
        /// A holiday or a solar term.
        case holiday
        /// An amount of time from the reference date: 三年前, 过去十年.
        case amount
        /// From one time to another one: 2日至4日, 前三季度.
        case stretch
        /// 上世纪70年代, 18世纪.
        case epoch
        /// 每周三.
        case recurrence
        /// 近日.
        case fuzzyTime
    }
}

extension FactDraft {
    /// The rule that its finder named, or the one that its kind goes by.
    var appliedRule: NumericFact.Rule {
        if let rule { return rule }
        switch kind {
        case .percent, .percentagePoint, .fraction: return .share
        case .ratio, .score: return .pair
        case .ordinal: return .ordinal
        case .namedSet: return .namedSet
        case .date: return .date
        case .time, .datetime: return .clock
        case .interval: return .stretch
        case .recurrence: return .recurrence
        case .fuzzyTime: return .fuzzyTime
        default:
            if case .interval = value { return .range }
            return .measure
        }
    }
}
