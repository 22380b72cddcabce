// What a person is in an organization or for a place, as the text says beside the name.

/// A post that a text gives a person: 中共长沙市雨花区委常委 beside 余宏卿.
///
/// Posts stand directly before a name, several of them after each other, or directly behind it: 李鹏总理. Jobs of news (记者), forms of address (同志, 先生) and
/// what many people are (学生, 村民) are no posts.
public struct Post: TextUnit {
    /// The whole post in the text as given, with the organization or place before its title: 美国前总统.
    public let span: TextSpan

    /// The post as it reads.
    public let text: String

    /// The title at its end with its rank, without the organization or department: 副部长 of 中共中央宣传部副部长.
    public let title: String

    /// The organization or place to which it belongs, where the text names one.
    ///
    /// Of a post that names none and follows one that does it is the one before, and stands outside of ``span``: 雨花区委 for 宣传部部长 in
    /// 雨花区委常委、宣传部部长.
    public let affiliation: NestedName?

    /// Whether the text calls it former: 原, 前.
    public let isFormer: Bool

    /// Whether it stands before an earlier name of a list, and is understood of this one: 李明 in 副省长王伟、李明.
    public let isInherited: Bool
}
