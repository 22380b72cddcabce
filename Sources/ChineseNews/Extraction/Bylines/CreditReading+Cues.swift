// What cues do: they open credits before their names, or close them behind.

extension CreditReading {
    mutating func readCue(_ i: Int, _ cues: [CreditCue]) -> Int? {
        let range = items[i].range
        let hasNames =
            !names.isEmpty
            || isOpen
                && credits.last.map { !$0.names.isEmpty || takesOrganizations && !$0.organizations.isEmpty } == true
        let follows = namesFollow(i)
        let isLinkedBefore: Bool =
            if i > 0, case .link = items[i - 1].token, !names.isEmpty { true } else { false }
        if hasNames, let cue = cues.first(where: { $0.side == .before }),
            !follows || isLinkedBefore || endsWithCue(i) || !cues.contains(where: { $0.side == .behind })
        {
            return close(cue, range) ? i + 1 : nil
        }
        if let body, names.isEmpty, let cue = cues.first(where: { $0.side == .before }) {
            // 视觉中国 供图.
            guard [.contributor, .imageProvider, .photographer].contains(cue.roles[0]) else { return nil }
            credits.append(giver(body, cue, range))
            (self.body, isOpen, first) = (nil, false, credits.count)
            return i + 1
        }
        guard let cue = cues.first(where: { $0.side == .behind }), names.isEmpty || closeBare() else { return nil }
        let found = organization.map { parts(of: $0) }
        if found?.isGiver == true { first = credits.count }
        let roles = rolesAfterWeak(cue)
        for role in roles {
            let start = organization?.lowerBound ?? range.lowerBound
            var credit = CreditDraft(role: role, start: start, end: range.upperBound, rule: .cueBefore)
            credit.rank = found?.rank
            credit.station = found?.station
            credit.impliedRank = cue.rank
            if let own = found?.organization { credit.organizations = [own] }
            credits.append(credit)
        }
        organization = nil
        isOpen = true
        openCount = roles.count
        isNote = false
        takesOrganizations = cue.takesOrganizations
        isWeak = !cue.isPerson && !cue.takesOrganizations
        return i + 1
    }

    /// The roles of a cue that follows others without names: 文/记者 is a reporter, 图/记者 a photographer, 摄影/视频 both.
    mutating func rolesAfterWeak(_ cue: CreditCue) -> [Byline.Role] {
        let roles = cue.roles
        guard isOpen, isWeak, let last = credits.last, last.names.isEmpty, last.organizations.isEmpty else {
            return roles
        }
        let open = credits.suffix(openCount).map(\.role)
        credits.removeLast(openCount)
        let made = open.filter { $0 != .writer && $0 != .unknown && $0 != .reporter }
        if cue.isPerson {
            return made.isEmpty ? roles : open.contains(.writer) ? roles + made : made
        }
        return (open.filter { $0 != .unknown } + roles.filter { !open.contains($0) })
    }

    /// Whether cues stand behind their names here: 温柔 采写 种小川 摄影.
    func endsWithCue(_ i: Int) -> Bool {
        guard let last = items.last, case .cue(let cues) = last.token, i < items.count - 1 else { return false }
        if case .link = items[i + 1].token { return false }
        return cues.contains { $0.side == .before }
    }

    /// Whether names stand behind a cue.
    func namesFollow(_ i: Int) -> Bool {
        var k = i + 1
        while k < items.count {
            switch items[k].token {
            case .link: return k + 1 < items.count
            case .blank: k += 1
            case .han, .latin: return cueBehind(k)?.contains { $0.side == .behind } != true
            default: return false
            }
        }
        return false
    }

    /// The credit of an organization before its cue.
    func giver(_ organization: Range<Int>, _ cue: CreditCue, _ range: Range<Int>) -> CreditDraft {
        CreditDraft(
            role: cue.roles[0],
            organizations: [organization],
            start: organization.lowerBound,
            end: range.upperBound,
            rule: .cueBehind
        )
    }

    /// A cue behind names: 王远 摄, 记者 柳军 摄影报道.
    ///
    /// - Returns: whether names stand there.
    mutating func close(_ cue: CreditCue, _ range: Range<Int>) -> Bool {
        defer { isOpen = false }
        if let name = names.first, names.count == 1, name.count > 3, name.allSatisfy({ text.isHan($0) }),
            cue.roles == [.imageProvider] || cue.roles == [.contributor],
            !parser.splitter.isLikely(name)
        {
            // 视觉中国 供图.
            credits.append(giver(name, cue, range))
            (names, body, first) = ([], nil, credits.count)
            return true
        }
        // 通水现场 邹渠明 摄.
        if isLine, names.contains(where: { $0.count > 3 || names.count > 1 && parser.splitter.isWord($0) }),
            !names.allSatisfy({ parser.splitter.isLikely($0) || !parser.splitter.holdsWords($0) })
        {
            return false
        }
        if !names.isEmpty {
            for role in cue.roles {
                var new = credit(role, names, .cueBehind)
                if let body { (new.organizations, new.start) = ([body], body.lowerBound) }
                new.end = range.upperBound
                credits.append(new)
            }
            (names, body) = ([], nil)
            first = credits.count
            return true
        }
        let open = first..<credits.count
        guard let last = open.last else { return true }
        for k in open { credits[k].end = max(credits[k].end, k == last ? range.upperBound : 0) }
        let others = cue.roles.filter { $0 != .writer && $0 != .reporter }
        defer { first = credits.count }
        guard let role = others.first, role != .contributor, role != .imageProvider else { return true }
        if cue.roles.count == 1, !cue.keepsWriter, open.count == 1 || role != .photographer {
            // 本报记者 柳军摄: who took it, rather than who wrote.
            credits[last].role = role
        } else {
            var all = credits[last]
            all.role = role
            all.names = open.flatMap { credits[$0].names }
            all.rule = .cueBehind
            credits.append(all)
        }
        return true
    }
}
