// The posts of the persons of an article.

/// A mention of an article, as posts see it.
struct PostMention {
    var start: Int
    var end: Int
    var kind: NameCandidate.Kind
    /// Whether one character stands for a place.
    var isAbbreviation = false
    /// Whether a surname stands alone.
    var isPartial = false
}

extension PostMention {
    /// The mention that some candidates are: a name, or a chain of places.
    init(_ group: [NameCandidate]) {
        self.init(
            start: group[0].start,
            end: group[group.count - 1].end,
            kind: group[0].kind,
            isAbbreviation: group[0].rule == .abbreviation,
            isPartial: group[0].isPartial
        )
    }
}

/// Finds the posts beside the names of persons: 市委书记、市长王明, 李鹏总理, 副省长王伟、李明.
///
/// No word is read where no person was found.
struct PersonPosts {
    /// The most posts of one person.
    static let most = 16

    private let text: NameText
    private let mentions: [PostMention]
    private let reader: PostReader

    init(_ text: NameText, _ mentions: [PostMention]) {
        self.text = text
        self.mentions = mentions
        reader = PostReader(text: text, mentions: mentions)
    }

    /// For each mention the posts beside it, from left to right; none where it is no person.
    ///
    /// O(*n*) in the number of mentions.
    func find() -> [[FoundPost]] {
        var posts = [[FoundPost]](repeating: [], count: mentions.count)
        for (number, mention) in mentions.enumerated() where mention.kind == .person {
            posts[number] = before(number)
            let isAlone = posts[number].isEmpty
            if let post = behind(number, isAlone: isAlone) { posts[number].append(post) }
            if posts[number].isEmpty, number > 0, !mention.isPartial {
                posts[number] = shared(number, posts[number - 1])
            }
        }
        return posts
    }

    // MARK: Before a name

    private func before(_ number: Int) -> [FoundPost] {
        var posts: [FoundPost] = []
        var end = mentions[number].start
        while end > 0, text.isBlank(end - 1) { end -= 1 }
        while posts.count < Self.most, let post = reader.post(endingAt: end, before: number) {
            // 李鹏总理、外长钱其琛: the first title is that of the name before it.
            if !posts.isEmpty, endsPerson(post.start, before: number) { break }
            posts.append(post)
            guard let next = endOfPost(beforeMarkAt: post.start) else { break }
            end = next
        }
        posts.reverse()
        passOn(&posts)
        return posts
    }

    /// Where the post before a mark that joins posts ends: 、, 兼 or a blank.
    private func endOfPost(beforeMarkAt start: Int) -> Int? {
        var at = start
        while at > 0, text.isBlank(at - 1) { at -= 1 }
        if at > 0, text.characters[at - 1].scalar == 0x517C, text.isWordStart(at - 1) { at -= 1 }
        if at > 0, text.characters[at - 1].scalar == 0x3001 { at -= 1 }
        return at < start ? at : nil
    }

    private func endsPerson(_ place: Int, before number: Int) -> Bool {
        var number = number - 1
        while number >= 0, mentions[number].start >= place { number -= 1 }
        return number >= 0 && mentions[number].kind == .person && mentions[number].end == place
    }

    /// A post that names no owner belongs to that of the post before: 雨花区委常委、宣传部部长.
    private func passOn(_ posts: inout [FoundPost]) {
        for i in posts.indices.dropFirst() where posts[i].owner == nil {
            // Not 国家主席 after 中共中央总书记.
            guard !text.word(at: posts[i].start).mask.holds(.state) else { continue }
            posts[i].owner = posts[i - 1].owner
            posts[i].isOfPlace = posts[i - 1].isOfPlace || isHeadOfPlace(posts[i])
        }
    }

    /// 县长 and 副市长.
    private func isHeadOfPlace(_ post: FoundPost) -> Bool {
        (post.title..<post.end - 1)
            .contains { PostTitles.levels.contains(text.folded($0)) }
    }

    // MARK: Behind a name

    private func behind(_ number: Int, isAlone: Bool) -> FoundPost? {
        guard var post = reader.post(startingAt: mentions[number].end) else { return nil }
        // 张三 总编辑李四: the title of the next name.
        if number + 1 < mentions.count, mentions[number + 1].kind == .person,
            mentions[number + 1].start == post.end
        {
            return nil
        }
        if isAlone, number > 0, mentions[number - 1].kind != .person,
            mentions[number - 1].end == mentions[number].start
        {
            // 德国科尔总理.
            post.owner = number - 1
        }
        return post
    }

    // MARK: Lists

    /// The posts before an earlier name of a list that several people may hold at once.
    private func shared(_ number: Int, _ posts: [FoundPost]) -> [FoundPost] {
        let (previous, own) = (mentions[number - 1], mentions[number])
        guard let post = posts.last, posts.count == 1, post.end <= previous.start, isShared(post) else { return [] }
        let between = text.scalars(previous.end..<own.start).filter { TypeCharacter($0).kind != .blank }
        // 王伟、李明和张华; but not 副总统戈尔和叶利钦.
        let isLast = between.count == 1 && [0x548C, 0x4E0E, 0x53CA, 0x8207].contains(between[0]) && post.isInherited
        guard between == [0x3001] || isLast else { return [] }
        var copy = post
        copy.isInherited = true
        return [copy]
    }

    private func isShared(_ post: FoundPost) -> Bool {
        text.characters[post.title].scalar == 0x526F
            || PostTitles.shared.contains(text.folded(post.end - 1))
    }
}
