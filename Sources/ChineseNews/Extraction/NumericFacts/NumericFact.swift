// What a text counts and measures.

/// A number that counts or measures something, with its unit: 5万余人次, 16.4亿元, 38.4%, 三个半小时.
public struct NumericFact: TextUnit {
    /// What kind of fact it is.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Something counted: 18名; the unit is the classifier as written.
        case count
        /// Money: the unit is a code of ISO 4217.
        case money
        /// 38.4%, 六成, 八折: the unit is `percent` or `permille`.
        case percent
        /// 3个百分点.
        case percentagePoint
        /// A physical quantity: the unit is an identifier of CLDR, or a Chinese unit as written.
        case physical
        /// A stretch of time: the unit is an identifier of CLDR.
        case duration
        /// 三分之一.
        case fraction
        /// 3倍.
        case multiple
        /// 2.57∶1.
        case ratio
        /// 3比2.
        case score
        /// 第七次; the unit is the classifier behind it.
        case ordinal
        /// 22岁.
        case age
        /// 10月18日, 去年, 三季度.
        case date
        /// 17时18分.
        case time
        /// 3月8日14时27分.
        case datetime
        /// 2日至4日, 前三季度.
        case interval
        /// 每周.
        case recurrence
        /// 近日, 目前: a time without a value.
        case fuzzyTime
        /// A number that counts nothing which has a unit.
        case number
        /// 五大创建, 三大运营商: things that are known by how many they are; see ``NumericFact/members``.
        case namedSet
    }

    /// How a number stands to the one before.
    public enum Change: String, Sendable, Hashable, Codable, CaseIterable {
        /// 增长38.4%.
        case by
        /// 提高到70%.
        case to
        /// 由68%.
        case from
    }

    /// Where a change leads.
    public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
        /// 增长, 提高.
        case increase
        /// 下降, 减少.
        case decrease
    }

    /// What a change is measured against.
    public enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
        /// 同比.
        case yearOnYear
        /// 环比.
        case monthOnMonth
        /// 年均.
        case annualAverage
    }

    /// How the number is meant.
    public enum Relation: String, Sendable, Hashable, Codable, CaseIterable {
        /// As it stands there.
        case exact
        /// 约, 左右, 上下.
        case about
        /// 近, 将近.
        case nearly
        /// 多, 余.
        case slightlyMore
        /// 超过, 逾.
        case moreThan
        /// 以上, 不低于.
        case atLeast
        /// 不足, 低于.
        case lessThan
        /// 以下, 以内, 不超过.
        case atMost
    }

    /// The number with its unit and what stands between them, in the text as given: 5万余人次.
    public let span: TextSpan

    /// The same with what says how it is meant: 超过5万余人次.
    public let fullSpan: TextSpan

    /// The core as it reads.
    public let text: String

    /// What kind of fact it is.
    public let kind: Kind

    /// How much it is, in its unit; `nil` for dates and times.
    public let value: ChineseNumber.Value?

    /// When it is; `nil` for all but dates and times.
    public let time: TimeValue?

    /// The unit; `nil` where nothing is counted in one.
    public let unit: String?

    /// How the number is meant.
    public let relation: Relation

    /// Whether it is 一 before a classifier, which counts little: 一所幼儿园.
    public let isIndefinite: Bool

    /// What is counted or measured, as it reads: 注册志愿者 of 注册志愿者82747人; `nil` where the text does not say it.
    public let item: String?

    /// Where the item stands.
    public let itemSpan: TextSpan?

    /// The whole item where a list shortens it: 新时代文明实践志愿服务大队 of 大队74支.
    public let resolvedItem: String?

    /// Who has it, or of what it is: 全市.
    public let subject: String?

    /// Where the subject stands; before the sentence if it is inherited.
    public let subjectSpan: TextSpan?

    /// Whether the subject stands in a sentence before.
    public let isSubjectInherited: Bool

    /// The verb between subject and number: 投入.
    public let predicate: String?

    /// Whether it is a change or an end of one.
    public let change: Change?

    /// Where the change leads.
    public let direction: Direction?

    /// What the change is measured against.
    public let basis: Basis?

    /// The time that governs it, as it reads: 截至目前.
    public let asOf: String?

    /// For how much of what it holds: 亩 of 每亩80元.
    public let per: String?

    /// The members of a named set that the text lists.
    public let members: [String]

    /// The rule that found it.
    public let rule: Rule
}
