// Who wrote, took, sent in or edited a text, and what it says of where it comes from.

/// A credit: who did what for a text or a picture, as the text says it where credits stand.
///
/// Running prose is never searched: 记者王伟了解到 names a person and credits nobody.
public struct Byline: TextUnit {
    /// What was done.
    ///
    /// A role is open: cues of your own may give others. See ``BylineCues``.
    public struct Role: RawRepresentable, Sendable, Hashable, Codable, ExpressibleByStringLiteral {
        /// The name of the role.
        public let rawValue: String

        /// A role by its name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A role by its name.
        public init(stringLiteral value: String) { rawValue = value }

        /// 记者.
        public static let reporter: Role = "reporter"
        /// 通讯员.
        public static let correspondent: Role = "correspondent"
        /// 文.
        public static let writer: Role = "writer"
        /// 作者, or who signs an article.
        public static let author: Role = "author"
        /// 评论员.
        public static let commentator: Role = "commentator"
        /// 摄.
        public static let photographer: Role = "photographer"
        /// 漫画, 制图.
        public static let illustrator: Role = "illustrator"
        /// 供图.
        public static let imageProvider: Role = "imageProvider"
        /// 供稿.
        public static let contributor: Role = "contributor"
        /// 责编, 编辑.
        public static let editor: Role = "editor"
        /// 校对.
        public static let proofreader: Role = "proofreader"
        /// 审核, 终审.
        public static let reviewer: Role = "reviewer"
        /// 译.
        public static let translator: Role = "translator"
        /// 编译, 整理, 综合.
        public static let compiler: Role = "compiler"
        /// 口述.
        public static let interviewee: Role = "interviewee"
        /// 来源.
        public static let source: Role = "source"
        /// A name without a word that says it.
        public static let unknown: Role = "unknown"
    }

    /// Where a credit stands.
    public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
        /// In the bracket behind a dateline.
        case datelineBracket
        /// Behind a dateline, without a bracket.
        case dateline
        /// On a line of its own, or at the start of one.
        case leadLine
        /// In a bracket of its own.
        case bracket
        /// At the end of a paragraph.
        case closingLine
    }

    /// What tells that it is a credit.
    public enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
        /// A cue with its names behind it: 记者 王远.
        case cueBefore
        /// Names with their cue behind them: 王远 摄.
        case cueBehind
        /// Names alone where only credits stand: 本报讯（王远）.
        case bareName
        /// Names with what they are: 王远，某大学教授.
        case affiliation
        /// A post and a name: 某某县县长 王远.
        case signature
        /// The reporter inside a dateline: 中央社記者王遠台北4日電.
        case wire
    }

    /// From the first character of the credit to its last, in the text as given.
    public let span: TextSpan

    /// What was done.
    public let role: Role

    /// The rank as written, such as 见习 or 首席.
    public let rank: String?

    /// The persons, as they read: without the blanks inside 王　伟.
    public let names: [String]

    /// Where the names stand, in the text as given.
    public let nameSpans: [TextSpan]

    /// The organizations, as they read: for whom, or who gave a text or a picture.
    public let organizations: [String]

    /// The posts of who signs.
    public let posts: [String]

    /// Where who is credited reports from, as it reads: 台北 of 驻台北记者.
    public let place: String?

    /// Where the credit stands.
    public let form: Form

    /// What tells that it is one.
    public let rule: Rule
}

/// What a report says of where and when it was sent: 新华社北京10月27日电.
public struct Dateline: TextUnit {
    /// From its first character to its last, in the text as given.
    public let span: TextSpan

    /// The agency or the paper, as it reads: 新华社, 本报; `nil` where none is named.
    public let agency: String?

    /// The place, as it reads.
    public let place: String?

    /// The code of the place, if it is a division of China that could be told: six digits of GB/T 2260 for a county or above.
    public let placeCode: String?

    /// The date as written.
    public let date: String?

    /// The day that is meant; `nil` where a part is not written and no day of issue was given.
    public let day: CalendarDate?

    /// 电, 讯, 专电, 快讯, 消息, 发; `nil` where no such word stands there: 本报记者 王远 青岛报道.
    public let kind: String?

    /// Whether the text is taken from elsewhere: 据新华社电.
    public let isReprint: Bool
}
