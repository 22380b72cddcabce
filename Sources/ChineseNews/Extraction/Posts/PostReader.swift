// One post, from its title leftwards.

/// A post beside a name, in characters of the article.
struct FoundPost: Equatable {
    var start: Int
    /// Where the title with its ranks starts.
    var title: Int
    var end: Int
    /// The number of the mention to which it belongs.
    var owner: Int?
    /// Whether it belongs to the place of its owner: 县长 after 德清县委书记.
    var isOfPlace = false
    var isFormer = false
    var isInherited = false
    /// Whether a department or another word stands before the title, or an owner.
    var isBare = true
}

/// Reads posts: 中共长沙市雨花区委常委, 宣传部部长, 美国前总统.
struct PostReader {
    /// The most characters from the start of a post to its title, without the name to which it belongs.
    private static let longest = 24
    /// The most characters of a post, unless the name to which it belongs has more.
    private static let longestPost = 64
    /// The most characters of a title.
    private static let longestTitle = 10

    let text: NameText
    /// The mentions of the article, in order.
    let mentions: [PostMention]

    // MARK: Titles

    /// The post that ends at a place, before one of the mentions.
    ///
    /// O(1): what is read has at most so many characters.
    func post(endingAt end: Int, before mention: Int) -> FoundPost? {
        guard let (longest, title) = title(endingAt: end) else { return nil }
        let name = folded(longest..<end)
        guard !PostTitles.others.contains(name) else { return nil }
        var post = FoundPost(start: title, title: title, end: end)
        if PostTitles.helpers.contains(folded(title..<end)), let helped = self.title(endingAt: title) {
            post.title = helped.title
            post.start = helped.title
            post.isBare = false
        }
        readRanks(&post)
        readOwner(&post, before: mention)
        return isPost(post, name) ? post : nil
    }

    /// Whether a title with what stands before it is a post: not 工程师 nor 芬兰工程师.
    private func isPost(_ post: FoundPost, _ title: [UInt32]) -> Bool {
        guard PostTitles.dependent.contains(title) || PostTitles.dependent.contains(folded(post.title..<post.end))
        else { return true }
        guard let owner = post.owner else { return !post.isBare }
        return mentions[owner].kind == .organization || PostTitles.delegate == title
    }

    /// The title that starts at a place, directly behind a name.
    func post(startingAt start: Int) -> FoundPost? {
        guard start < text.count, text.isWordStart(start), text.word(at: start).tag != .v else { return nil }
        let limit = min(text.count, start + Self.longestTitle)
        guard let end = (start + 1...limit).last(where: { text.isWordEnd($0) && isTitle(start..<$0) }) else {
            return nil
        }
        let name = folded(start..<end)
        guard !PostTitles.others.contains(name), !PostTitles.dependent.contains(name) else { return nil }
        return FoundPost(start: start, title: start, end: end)
    }

    /// Where the longest title starts that ends at a place, and that without its department: 宣传部部长, 部长.
    private func title(endingAt end: Int) -> (longest: Int, title: Int)? {
        guard end > 0, text.isHan(end - 1) else { return nil }
        let starts = (max(0, end - Self.longestTitle)..<end)
            .filter { isTitle($0..<end) }
        guard let longest = starts.first, let shortest = starts.last else { return nil }
        return (longest, starts.first { end - $0 <= 3 } ?? shortest)
    }

    private func isTitle(_ range: Range<Int>) -> Bool {
        text.hits(at: range.lowerBound)
            .contains { Int(text.hits[$0].end) == range.upperBound && text.hits[$0].mask.holds(.title) }
            || PostTitles.more.contains(folded(range))
    }

    private func folded(_ range: Range<Int>) -> [UInt32] { range.map { text.folded($0) } }

    /// Takes the ranks before a title into it: 常务副, 主任 of 主任医师.
    private func readRanks(_ post: inout FoundPost) {
        search: while true {
            for length in [4, 3, 2, 1] where post.title >= length {
                let start = post.title - length
                guard text.isWordStart(start) || !text.isWordStart(post.title),
                    PostTitles.ranks.contains(folded(start..<post.title))
                else { continue }
                post.title = start
                post.start = start
                continue search
            }
            return
        }
    }

    // MARK: Owners

    /// Reads what stands before a title: departments, and the organization or place to which it belongs.
    private func readOwner(_ post: inout FoundPost, before mention: Int) {
        var number = mention - 1
        var at = post.title
        // Without an owner the post starts with its department, or with its title.
        var isDepartment = false
        while at > 0, post.title - at < Self.longest {
            while number >= 0, mentions[number].start >= at { number -= 1 }
            if number >= 0, mentions[number].end >= at {
                guard mentions[number].kind != .person, mentions[number].end < post.end else { return }
                return take(number, &post)
            }
            if readFormer(&at, &post) {
                post.start = at
                continue
            }
            let word = text.word(at: at - 1)
            // 组 in 指导组 is no department alone, and what stands before it says which.
            let isOpen = at < post.title && isSingle(text.word(at: at))
            guard mayStand(word) || isOpen && word.tag == .v else { return }
            at = Int(word.start)
            isDepartment = isDepartment || self.isDepartment(word)
            if isDepartment, !isSingle(word) {
                post.start = at
                post.isBare = false
            }
        }
    }

    /// The mention belongs to the post, and so does what stands before it: 中国驻 before 美国大使.
    private func take(_ mention: Int, _ post: inout FoundPost) {
        var number = mention
        post.owner = mention
        post.isBare = false
        post.start = mentions[mention].start
        // 外交部长: the title shares a character with the ministry.
        if mentions[mention].end > post.title, mentions[mention].end < post.end {
            post.title = mentions[mention].end - 1
        }
        while number > 0, mentions[number - 1].kind != .person {
            let previous = mentions[number - 1]
            guard post.end - previous.start <= Self.longestPost else { break }
            let isPosted =
                previous.end == post.start - 1 && Self.isStation(text.characters[previous.end].scalar)
            guard isPosted || previous.end == post.start && !previous.isAbbreviation else { break }
            number -= 1
            post.start = previous.start
            if isPosted { post.owner = number }
        }
        var at = post.start
        if readFormer(&at, &post) { post.start = at }
    }

    /// 驻.
    private static func isStation(_ scalar: UInt32) -> Bool { scalar == 0x9A7B || scalar == 0x99D0 }

    /// 原 or 前, a word of its own, unless it is that of 春节前.
    private func readFormer(_ at: inout Int, _ post: inout FoundPost) -> Bool {
        guard at > 0, text.isWordStart(at - 1), PostTitles.former.contains(text.characters[at - 1].scalar) else {
            return false
        }
        if at > 1, text.characters[at - 1].scalar == 0x524D {
            switch text.word(at: at - 2).tag {
            case .t, .q, .m, .n, .f: return false
            default: break
            }
        }
        at -= 1
        post.isFormer = true
        return true
    }

    /// Whether a word may stand between an owner and a title: 经济学院 before 院长.
    private func mayStand(_ word: NameText.Word) -> Bool {
        switch word.kind {
        case .latin: return true
        case .han: break
        default: return false
        }
        // 经济体制改革司.
        if isDepartment(word) || word.mask.holds(.inner) { return true }
        switch word.tag {
        case .n, .b, .j, .g, .nz, .nt, .ns, .s: return true
        case .none: return word.end - word.start > 1
        case .m: return text.characters[Int(word.start)].scalar == 0x7B2C
        default: return false
        }
    }

    /// Whether a word ends the name of a department, or says what a post is for: 采购 in 采购经理.
    private func isDepartment(_ word: NameText.Word) -> Bool {
        if word.tag == .v, word.mask.holds(.inner) { return true }
        let last = text.folded(Int(word.end) - 1)
        switch word.tag {
        case .n, .j, .nt, .nz, .none, .b, .k, .g, .v:
            return PostTitles.departments.contains(last) || isLevel(word) || word.mask.holds(.state)
        default: return isLevel(word)
        }
    }

    /// 县 in 县委书记.
    private func isLevel(_ word: NameText.Word) -> Bool {
        word.end - word.start == 1
            && PostTitles.levels.contains(text.folded(Int(word.start)))
    }

    /// 组 or 科: what ends the name of a department.
    private func isSingle(_ word: NameText.Word) -> Bool { word.end - word.start == 1 && !isLevel(word) }
}
