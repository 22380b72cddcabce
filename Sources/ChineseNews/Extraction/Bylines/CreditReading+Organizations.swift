// The organizations before cues, ranks and places of duty.

extension CreditReading {
    /// Reads what stands before 记者: an organization with a rank, names of the cue before, or both.
    ///
    /// `isPerson` says whether the cue names a person: 记者.
    mutating func readBeforeCue(_ range: Range<Int>, isPerson: Bool) -> Bool {
        let isAwaiting = isOpen && !takesOrganizations && credits.last.map { $0.names.isEmpty } == true
        // 文/本报记者: what stands before 记者 belongs to it.
        if isAwaiting, !isWeak || !isPerson {
            if let own = ownPaper(range), own.lowerBound > range.lowerBound,
                let found = parser.splitter.split(range.lowerBound..<own.lowerBound)
            {
                take(found)
                organization = own
                return true
            }
            guard let found = parser.splitter.split(range) else { return false }
            take(found)
            return true
        }
        if isOpen, takesOrganizations, credits.last?.organizations.isEmpty == true {
            take([range])
        } else if isPerson, bare != nil, credits.isEmpty, parser.splitter.isLikely(range), !parser.isEmployer(range) {
            // 本报讯（阮汀通讯员 林海砚）, whose lines were wrapped between the two.
            take([range])
        } else {
            organization = range
        }
        return true
    }

    /// A paper before a slash and 记者: 島嶼日報／記者.
    mutating func readEmployer(_ i: Int) -> Int? {
        guard i + 2 < items.count, case .link = items[i + 1].token, case .cue(let cues) = items[i + 2].token,
            cues.contains(where: \.isPerson), names.isEmpty, parser.isEmployer(items[i].range)
        else { return nil }
        organization = items[i].range
        return i + 2
    }

    /// 本报 or a listed paper at the end of a stretch.
    func ownPaper(_ range: Range<Int>) -> Range<Int>? {
        let end = range.upperBound
        if range.count > 3, text.characters[end - 2].scalar == 0x672C { return end - 2..<end }
        for start in range.dropFirst(2) {
            for h in text.hits(at: start) where Int(text.hits[h].end) == end && text.hits[h].mask.holds(.media) {
                return start..<end
            }
        }
        return nil
    }

    /// 驻.
    private func isPost(_ i: Int) -> Bool { text.characters[i].scalar == 0x9A7B || text.characters[i].scalar == 0x99D0 }

    struct Parts {
        var organization: Range<Int>?
        var rank: Range<Int>?
        var station: Range<Int>?
        /// Whether 由 stands before it: 图片由记者.
        var isGiver: Bool
    }

    /// Parts ranks and places of duty from an organization: 环球时报|驻台北|特约.
    func parts(of range: Range<Int>) -> Parts {
        var end = range.upperBound
        var rank: Range<Int>?
        var isFound = true
        while isFound, end > range.lowerBound {
            isFound = false
            for word in parser.cues.ranks
            where end - word.count >= range.lowerBound && CreditCues.stands(word, text, at: end - word.count, to: end) {
                rank = end - word.count..<(rank?.upperBound ?? end)
                end -= word.count
                isFound = true
                break
            }
        }
        var start = range.lowerBound
        // 图片由记者.
        let by = (start..<end)
            .last { text.characters[$0].scalar == 0x7531 && text.isWordStart($0) && text.isWordEnd($0 + 1) }
        if let by { start = by + 1 }
        var station: Range<Int>?
        if let post = (start..<end)
            .first(where: {
                isPost($0) && $0 + 1 < end && !text.isPlace($0..<min($0 + 3, end))
                    && !text.isPlace($0..<min($0 + 4, end))
            })
        {
            // 驻埃及.
            station = post + 1..<end
            end = post
        } else if let place = (start + 2..<max(start + 2, end - 1)).first(where: { text.isPlace($0..<end) }),
            start < end
        {
            // 国际在线巴拿马.
            station = place..<end
            end = place
        }
        let organization = start < end ? start..<end : nil
        return Parts(
            organization: organization,
            rank: rank,
            station: station?.isEmpty == false ? station : nil,
            isGiver: by != nil
        )
    }
}
