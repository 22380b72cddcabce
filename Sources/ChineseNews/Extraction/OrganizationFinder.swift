// What may be the name of an organization.

/// Finds candidates for organizations in a passage.
///
/// Names of the gazetteer, and names composed from their heads leftwards: 西宁市创建全国文明城市工作领导小组办公室 from 办公室 back to 西宁市.
final class OrganizationFinder {
    let text: NameText
    var weights: NameWeights { text.weights }
    /// Whether the passage speaks of sport: towns may be clubs there.
    @exclusivity(unchecked) private(set) var isSport = false

    init(text: NameText) { self.text = text }

    /// The levels of places, which stand for the place before a body: 市文明办, 县委.
    @inline(__always) static func isLevel(_ scalar: UInt32) -> Bool {
        switch Unicode.Scalar(scalar) {
        case "省", "市", "县", "区", "州", "盟", "旗", "镇", "乡", "村", "校": true
        default: false
        }
    }

    func find(
        in passage: Range<Int>,
        places: [NameCandidate],
        evidence: ArticleEvidence?,
        into candidates: inout [NameCandidate]
    ) {
        isSport = speaksOfSport(passage)
        let known = text.known(places, in: passage)
        addListed(passage, evidence, &candidates, known)
        addWords(passage, &candidates, known)
        for end in passage.lowerBound + 1...passage.upperBound
        where text.endMasks[end] & Self.heads != 0 && text.isWordEnd(end) {
            for strength in [NameKind.strongHead, .weakHead, .brandHead] where text.ends(strength, end) {
                guard let head = text.start(ofLongest: strength, endingAt: end, from: passage.lowerBound),
                    !isInsideOtherWord(head, end, passage)
                else { continue }
                let first = candidates.count
                compose(head, end, strength, passage, known, &candidates)
                // What is found may stand in a longer name: 中国水产科学研究院 长江水产研究所.
                let best = candidates[first...].filter { !$0.needsFullName }.max { $0.score < $1.score }
                if let best, best.score > 0 { known.add(best) }
            }
        }
        for end in passage where text.characters[end].scalar == 0x957F && isMinistry(endingAt: end, passage) {
            let first = candidates.count
            compose(end - 1, end, .strongHead, passage, known, &candidates)
            // 经合组织贸易部长: a post at another organization.
            candidates[first...]
                .removeAll { name in
                    (name.start + 1..<end - 1).contains { known.organization(endingAt: $0) != nil }
                }
        }
        if let evidence { addProven(passage, evidence, &candidates) }
    }

    private static let heads =
        NameMask(.strongHead).rawValue | NameMask(.weakHead).rawValue
        | NameMask(.brandHead).rawValue

    /// 外交部长: the post names the ministry.
    func isMinistry(endingAt end: Int, _ passage: Range<Int>) -> Bool {
        end > passage.lowerBound + 2 && text.characters[end].scalar == 0x957F
            && text.characters[end - 1].scalar == 0x90E8
            && !text.isWordEnd(end) && text.isWordEnd(end + 1) && namesTask(end - 2)
    }

    /// Whether a word says what a body does.
    private func namesTask(_ i: Int) -> Bool {
        let word = text.word(at: i)
        return word.mask.holds(.inner) || word.tag == .n && !word.mask.holds(.title) || Int(word.end) > i + 1
    }

    /// Whether a head only ends a word for something else: 师 in 分析师, 委 in 政委, 室 in 会议室, 中心 in 体育中心.
    private func isInsideOtherWord(_ head: Int, _ end: Int, _ passage: Range<Int>) -> Bool {
        for kind in [NameKind.title, .common, .placeSuffix] {
            if let start = text.start(ofLongest: kind, endingAt: end, from: passage.lowerBound), start < head {
                return true
            }
        }
        return false
    }

    private func speaksOfSport(_ passage: Range<Int>) -> Bool {
        var count = 0
        for i in passage where text.starts(.sport, i) {
            count += 1
            if count == 2 { return true }
        }
        return false
    }

    /// What stands before a head, word by word.
    private func compose(
        _ head: Int,
        _ end: Int,
        _ strength: NameKind,
        _ passage: Range<Int>,
        _ known: KnownNames,
        _ candidates: inout [NameCandidate]
    ) {
        // 宣传部组织学习: a verb behind a name.
        if end - head == 2, text.characters[head].scalar == 0x7EC4, text.characters[head + 1].scalar == 0x7EC7,
            known.organization(endingAt: head) != nil
        {
            return
        }
        var composer = OrganizationComposer(text, head..<end, strength, in: passage, known)
        composer.compose(into: &candidates)
    }
}
