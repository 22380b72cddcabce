// Who wrote, took, sent in or edited a text, and what it says of where it comes from.

/// A credit: who did what for a text or a picture, as the text says it where credits stand.
///
/// Running prose is never searched: 记者王伟了解到 names a person and credits nobody.
public struct Byline: TextUnit {
    /// What was done.
    public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
        /// 记者.
        case reporter
        /// 通讯员.
        case correspondent
        /// 文, or the bare name behind a dateline.
        case writer
        /// 作者, or who signs an article.
        case author
        /// 评论员.
        case commentator
        /// 摄.
        case photographer
        /// 漫画, 制图.
        case illustrator
        /// 供图.
        case imageProvider
        /// 供稿.
        case contributor
        /// 责编, 编辑.
        case editor
        /// 校对.
        case proofreader
        /// 审核, 终审.
        case reviewer
        /// 译.
        case translator
        /// 编译, 整理, 综合.
        case compiler
        /// 口述.
        case interviewee
        /// 来源.
        case source
        /// A name without a word that says it.
        case unknown
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
        /// A post and a name on a line of their own.
        case signedPost
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

    /// Where the credit stands.
    public let form: Form
}

/// What a report says of where and when it was sent: 新华社北京10月27日电.
public struct Dateline: TextUnit {
    /// From its first character to its last, in the text as given.
    public let span: TextSpan

    /// The agency or the paper, as it reads: 新华社, 本报; `nil` where none is named.
    public let agency: String?

    /// The place, as it reads.
    public let place: String?

    /// The date as written.
    public let date: String?

    /// 电, 讯, 专电, 快讯, 消息.
    public let kind: String

    /// Whether the text is taken from elsewhere: 据新华社电.
    public let isReprint: Bool
}
