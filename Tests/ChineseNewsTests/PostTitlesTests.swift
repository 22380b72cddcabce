import Testing

@testable import ChineseNews

@Suite struct PostTitlesTests {
    /// Titles are looked up folded, so that all must be simplified; no title is in two lists.
    @Test func lists() {
        let lists = [PostTitles.others, PostTitles.dependent, PostTitles.more, PostTitles.ranks, PostTitles.helpers]
        for word in lists.joined() { #expect(!word.isEmpty && word.map(UserWords.fold) == word) }
        #expect(PostTitles.others.isDisjoint(with: PostTitles.dependent))
        #expect(PostTitles.others.isDisjoint(with: PostTitles.more))
        #expect(PostTitles.dependent.contains(PostTitles.delegate))
    }
}
