// Posts with their places in the flowed text, before they have places in the text as given.

/// A person that was found, with the posts that stand beside the name.
struct PersonDraft {
    var isPartial: Bool
    var posts: [PostDraft] = []

    func collect(into offsets: inout FlowOffsets) {
        for post in posts { post.collect(into: &offsets) }
    }

    func person(_ spans: NameSpans) -> Person {
        Person(isPartial: isPartial, posts: posts.map { $0.post(spans) })
    }
}

/// A post that was found.
struct PostDraft {
    var start: Int
    var end: Int
    var title: Range<Int>
    var affiliation: NameDraft?
    var isFormer: Bool
    var isInherited: Bool

    func collect(into offsets: inout FlowOffsets) {
        offsets += [start, end]
        affiliation?.collect(into: &offsets)
    }

    func post(_ spans: NameSpans) -> Post {
        Post(
            span: spans.span(start, end),
            text: spans.reading(start, end),
            title: spans.reading(title.lowerBound, title.upperBound),
            affiliation: affiliation?.nestedName(spans),
            isFormer: isFormer,
            isInherited: isInherited
        )
    }
}
