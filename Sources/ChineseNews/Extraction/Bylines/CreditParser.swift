// The grammar of credits.

/// A credit, in characters of an article.
struct CreditDraft {
    var role: Byline.Role
    var rank: Range<Int>?
    var impliedRank: String?
    var names: [Range<Int>] = []
    var organizations: [Range<Int>] = []
    /// Where who is credited is posted or reports from: 驻台北, 青岛报道.
    var station: Range<Int>?
    /// Whether the station says where a text was sent from, as a dateline does; not so ／花蓮報導.
    var isSent = true
    var start: Int
    var end: Int
    var form = Byline.Form.leadLine
    var rule: Byline.Rule
}

/// Reads stretches that are credits from their first character to their last.
struct CreditParser {
    private let text: NameText
    private let tokens: CreditTokens
    private let cues: CreditCues
    private let splitter: CreditNames

    init(_ text: NameText, _ cues: CreditCues) {
        self.text = text
        self.cues = cues
        tokens = CreditTokens(text, cues)
        splitter = CreditNames(text: text)
    }

    /// The credits of a stretch, all of which must be one.
    ///
    /// - Parameters:
    ///   - range: the stretch.
    ///   - bare: the role of names without a cue; `nil` where there must be one.
    ///   - isLine: whether it is a line of its own, which may be a headline.
    ///   - hasBullet: whether □ or the like stands before it.
    func parse(_ range: Range<Int>, bare: Byline.Role?, isLine: Bool = false, hasBullet: Bool = false) -> [CreditDraft]? {
        guard !range.isEmpty, range.count <= 160, tokens.mayBeCredit(range, needsCue: bare == nil && !hasBullet),
            let items = tokens.read(range)
        else { return nil }
        var reading = Reading(parser: self, items: items, bare: bare, isLine: isLine, hasBullet: hasBullet)
        return reading.read()
    }

    /// Whether a stretch looks like a name.
    func isName(_ range: Range<Int>) -> Bool { splitter.isLikely(range) }

    func startsWithSurname(_ i: Int) -> Bool { splitter.startsWithSurname(i) }

    /// Whether a word stands in a stretch that gives names a role.
    func holdsCue(_ range: Range<Int>) -> Bool {
        guard tokens.mayBeCredit(range, needsCue: true), let items = tokens.read(range) else { return false }
        return items.contains {
            if case .cue = $0.token { return true }
            return false
        }
    }

    /// One reading of a stretch.
    private struct Reading {
        let parser: CreditParser
        let items: [CreditTokens.Item]
        let bare: Byline.Role?
        let isLine: Bool
        var hasBullet: Bool
        var credits: [CreditDraft] = []
        /// The credit whose names follow.
        var isOpen = false
        /// How many credits one cue opened.
        var openCount = 1
        var takesOrganizations = false
        /// Whether the cue only says what was made: 文, 图, 视频.
        var isWeak = false
        /// Names without a cue so far.
        var names: [Range<Int>] = []
        /// What a cue before them belongs to.
        var organization: Range<Int>?
        /// An organization before names whose cue stands behind them: 司法所 慈云飞 供稿.
        var body: Range<Int>?
        /// Where the credits start that a cue behind them speaks of.
        var first = 0
        /// Whether what stands here belongs to a note and to no credit.
        var isNote = false

        var text: NameText { parser.text }

        mutating func read() -> [CreditDraft]? {
            var i = 0
            while i < items.count {
                guard let next = readItem(i) else { return nil }
                i = next
            }
            if !names.isEmpty {
                guard closeBare() else { return nil }
            }
            guard organization == nil, body == nil else { return nil }
            let isWhole = credits.allSatisfy { !$0.names.isEmpty || !$0.organizations.isEmpty }
            return isWhole && !credits.isEmpty ? credits : nil
        }

        /// Gives names without a cue the role that they have where they stand.
        private mutating func closeBare() -> Bool {
            guard let role = hasBullet ? .author : bare else { return false }
            if role == .author, !names.allSatisfy({ parser.splitter.isLikely($0) }) { return false }
            credits.append(credit(role, names, .bareName))
            names = []
            return true
        }

        private func credit(_ role: Byline.Role, _ names: [Range<Int>], _ rule: Byline.Rule) -> CreditDraft {
            let start = names.map(\.lowerBound).min() ?? 0
            return CreditDraft(role: role, names: names, start: start, end: names.map(\.upperBound).max() ?? start, rule: rule)
        }

        /// Reads an item; returns the number of the next one, or `nil` where this is no credit.
        private mutating func readItem(_ i: Int) -> Int? {
            let item = items[i]
            if isNote, isNoted(item) { return i + 1 }
            switch item.token {
            case .bullet:
                guard i == 0 || isSeparator(items[i - 1].token) else { return nil }
                hasBullet = true
            case .blank, .link: break
            case .comma: if i == 0 { return nil }
            case .gap:
                if !names.isEmpty, !closeBare() { return nil }
                (isOpen, first, hasBullet) = (false, credits.count, false)
            case .number: if !credits.isEmpty || names.isEmpty { break } else { return nil }
            case .note:
                if !names.isEmpty, !closeBare() { return nil }
                (isOpen, first, isNote) = (false, credits.count, true)
            case .latin: return readLatin(i)
            case .han: return readHan(i)
            case .cue(let cues): return readCue(i, cues)
            }
            return i + 1
        }

        /// Whether a piece says what a note tells: 大 中 小.
        private func isNoted(_ item: CreditTokens.Item) -> Bool {
            switch item.token {
            case .cue, .bullet, .note: false
            case .han: item.range.count < 5
            default: true
            }
        }

        private func isSeparator(_ token: CreditToken) -> Bool {
            switch token {
            case .blank, .gap, .number: true
            default: false
            }
        }

        /// The cue that follows directly, or behind a blank.
        private func cueBehind(_ i: Int) -> [CreditCue]? {
            guard i + 1 < items.count, case .cue(let cues) = items[i + 1].token else { return nil }
            return cues
        }

        // MARK: Names

        private mutating func take(_ found: [Range<Int>]) {
            guard isOpen else {
                names += found
                return
            }
            for k in credits.count - openCount..<credits.count {
                if takesOrganizations { credits[k].organizations += found } else { credits[k].names += found }
                credits[k].end = max(credits[k].end, found.map(\.upperBound).max() ?? 0)
            }
        }

        private mutating func readLatin(_ i: Int) -> Int? {
            let range = items[i].range
            if range.contains(where: { text.characters[$0].scalar == 0x40 }) { return i + 1 }
            var last = i
            // Chester Lam.
            while last + 2 < items.count, case .blank = items[last + 1].token, case .latin = items[last + 2].token { last += 2 }
            take([range.lowerBound..<items[last].range.upperBound])
            return last + 1
        }

        private mutating func readHan(_ i: Int) -> Int? {
            let range = items[i].range
            if isOpen, credits.last?.role == .author, [0x7CFB, 0x4FC2].contains(text.characters[range.lowerBound].scalar) {
                return readAuthor(range) ? i + 1 : nil
            }
            if isDescription(range, i) { return items.count }
            if let cues = cueBehind(i), cues.contains(where: { $0.side == .behind && !$0.takesOrganizations }),
                !cues.contains(where: { $0.side == .before }) || names.isEmpty && !isOpen
            {
                let isPerson = cues.contains(where: \.isPerson)
                // 在接受采访时说: no name stands directly behind 采访.
                if !isPerson, !isOpen, i + 2 < items.count, case .han = items[i + 2].token { return nil }
                return readBeforeCue(range, isPerson: isPerson) ? i + 1 : nil
            }
            if range.count == 1, text.characters[range.lowerBound].scalar == 0x7B49 { return i + 1 }
            if range.count == 1 { return readSpaced(i) }
            if isIssue(range) { return i + 1 }
            if Self.thanks.contains(where: { $0.count == range.count && text.stands($0, at: range.lowerBound, to: range.upperBound) }) {
                return i + 1
            }
            if !credits.isEmpty, let next = readStation(i) { return next }
            if range.contains(where: { text.characters[$0].scalar == 0x300B }), isOpen, let last = credits.indices.last {
                credits[last].organizations.append(range)
                credits[last].end = range.upperBound
                return i + 1
            }
            if isOpen, takesOrganizations {
                take([range])
                return i + 1
            }
            if !isOpen, names.isEmpty, isBehindComma(i), let last = credits.last, last.names.isEmpty, last.rule == .cueBehind {
                // 受访者提供、本报资料室.
                credits[credits.count - 1].organizations.append(range)
                credits[credits.count - 1].end = range.upperBound
                return i + 1
            }
            if isBody(range, i) {
                guard isOpen || cueBehind(i) != nil else { return nil }
                return readBody(range, i)
            }
            if let found = pair(range) ?? parser.splitter.split(range.droppingLast(0x7B49, in: text)) {
                // 记者手记: no blank and no organization.
                if isGlued(i), isLine || isWeak, i + 1 == items.count || isLine, !found.allSatisfy({ mayBeName($0) }) { return nil }
                take(found)
                return i + 1
            }
            return readBody(range, i)
        }

        /// 诸葛亮亮和宁夏.
        private func pair(_ range: Range<Int>) -> [Range<Int>]? {
            guard let and = range.dropFirst(2).dropLast(2).first(where: { [0x548C, 0x4E0E, 0x8207, 0x53CA].contains(text.characters[$0].scalar) })
            else { return nil }
            let names = [range.lowerBound..<and, and + 1..<range.upperBound]
            return names.allSatisfy({ $0.count < 5 && parser.splitter.startsWithSurname($0.lowerBound) }) ? names : nil
        }

        private static let thanks: [[UInt32]] = ["感谢", "鸣谢", "特别感谢"].map { $0.unicodeScalars.map(\.value) }

        /// Whether it says what an author is: 幽兰，自由撰稿人.
        private func isDescription(_ range: Range<Int>, _ i: Int) -> Bool {
            guard isOpen, isBehindComma(i), let last = credits.last, last.role == .author, !last.names.isEmpty || !last.organizations.isEmpty
            else { return false }
            return range.count > 3 || !parser.splitter.isLikely(range)
        }

        /// Whether a stretch is likely a name, or a rare one where several cues say that names are due.
        private func mayBeName(_ range: Range<Int>) -> Bool {
            parser.splitter.isLikely(range) || hasCues && !parser.splitter.holdsWords(range)
        }

        private var hasCues: Bool {
            items.lazy.filter { if case .cue = $0.token { true } else { false } }.prefix(2).count > 1
        }

        private func isBehindComma(_ i: Int) -> Bool {
            if i > 0, case .comma = items[i - 1].token { return true }
            return false
        }

        /// Whether a cue without an organization stands directly before an item.
        private func isGlued(_ i: Int) -> Bool {
            guard i > 0, case .cue = items[i - 1].token, let last = credits.last else { return false }
            return isOpen && last.organizations.isEmpty && last.rank == nil
        }

        /// An organization where a cue for both follows: 清镇市文明办供稿, or that signs as a correspondent: 穗卫健宣.
        private mutating func readBody(_ range: Range<Int>, _ i: Int) -> Int? {
            if let cues = cueBehind(i), let cue = cues.first(where: { $0.side == .before }) {
                guard [.contributor, .imageProvider, .photographer].contains(cue.roles[0]) else { return nil }
                if isOpen, let last = credits.last, last.names.isEmpty, last.organizations.isEmpty { credits.removeLast(openCount) }
                credits.append(giver(range, cue, items[i + 1].range))
                isOpen = false
                return i + 2
            }
            if !isOpen, names.isEmpty, body == nil, i + 2 < items.count, case .blank = items[i + 1].token {
                body = range
                return i + 1
            }
            guard isOpen, let last = credits.indices.last, isWeak || credits[last].role == .correspondent || credits[last].role == .editor
            else { return nil }
            credits[last].organizations.append(range)
            credits[last].end = range.upperBound
            return i + 1
        }

        /// Whether a stretch is called as bodies are that sign: 龙门宣, 校办.
        private func isBody(_ range: Range<Int>, _ i: Int) -> Bool {
            let last = text.characters[range.upperBound - 1].scalar
            if isOpen, credits.last?.role == .correspondent {
                let surname = text.lexicon.traits(text.characters[range.lowerBound].lexiconCode).cost(.surname)
                return last == 0x5BA3 && range.count > 2 && (range.count > 3 || surname == 0 || surname > 30)
            }
            guard let cues = cueBehind(i), cues.contains(where: { $0.side == .before && ($0.roles[0] == .contributor || $0.roles[0] == .imageProvider) })
            else { return false }
            let startsWithPlace = text.hits(at: range.lowerBound)
                .contains { text.hits[$0].mask.isPlace && Int(text.hits[$0].end) < range.upperBound && text.hits[$0].end - text.hits[$0].start > 1 }
            return Self.bodies.contains(last) || startsWithPlace && range.count > 3
        }

        private static let bodies: Set<UInt32> = Set("办室处局院部社台馆会宣方园校站者司厅委团网报".unicodeScalars.map(\.value))

        /// Where reports come from: 从武汉报道, 花莲报导, 发自 上海, 台中—东京报导.
        private mutating func readStation(_ i: Int) -> Int? {
            func place(_ k: Int) -> Range<Int>? {
                guard case .han = items[k].token else { return nil }
                var range = items[k].range
                if [0x4ECE, 0x81EA, 0x5728, 0x5F9E].contains(text.characters[range.lowerBound].scalar) {
                    range = range.lowerBound + 1..<range.upperBound
                }
                return !range.isEmpty && (text.isPlace(range) || range.lowerBound > items[k].range.lowerBound) ? range : nil
            }
            guard let first = place(i) else { return nil }
            var k = i + 1
            var isReported = i > 0 && isReport(i - 1) || i > 1 && isReport(i - 2)
            while k < items.count, !isReported {
                switch items[k].token {
                case .blank, .link, .comma: k += 1
                case .cue: if isReport(k) { isReported = true } else { return nil }
                case .han: if place(k) != nil { k += 1 } else { return nil }
                default: return nil
                }
            }
            guard isReported else { return nil }
            let isSent = i == 0 || !isSlash(items[i - 1])
            for k in credits.indices where credits[k].station == nil { (credits[k].station, credits[k].isSent) = (first, isSent) }
            return k
        }

        private func isSlash(_ item: CreditTokens.Item) -> Bool {
            guard case .link = item.token else { return false }
            return [0xFF0F, 0x2F].contains(text.characters[item.range.lowerBound].scalar)
        }

        private func isReport(_ i: Int) -> Bool {
            guard case .cue(let cues) = items[i].token else { return false }
            return cues.contains { $0.side == .before && $0.roles == [.reporter] }
        }

        /// 作者系X大学教授Y.
        private mutating func readAuthor(_ range: Range<Int>) -> Bool {
            guard let last = credits.indices.last else { return false }
            let bodies = NameMask.anyOrganization.rawValue | NameMask(.strongHead).rawValue | NameMask(.weakHead).rawValue
            guard let end = range.dropFirst(3).last(where: { text.endMasks[$0] & bodies != 0 }) ?? (text.endMasks[range.upperBound] & bodies != 0 ? range.upperBound : nil)
            else { return true }
            credits[last].organizations = [range.lowerBound + 1..<end]
            credits[last].end = range.upperBound
            let rest = end..<range.upperBound
            if (2...3).contains(rest.count), parser.splitter.isLikely(rest), !text.ends(.title, rest.upperBound) {
                credits[last].names = [rest]
            }
            return true
        }

        /// 新华社发.
        private func isIssue(_ range: Range<Int>) -> Bool {
            range.count > 2 && text.characters[range.upperBound - 1].scalar == 0x53D1
                && text.hits(at: range.lowerBound)
                    .contains { Int(text.hits[$0].end) == range.upperBound - 1 && text.hits[$0].mask.holds(.media) }
        }

        /// 王　伟, 张 胜 男.
        private mutating func readSpaced(_ i: Int) -> Int? {
            var parts = [i]
            while parts.count < 3, let last = parts.last, last + 2 < items.count, case .blank = items[last + 1].token,
                case .han = items[last + 2].token, items[last + 2].range.count == 1
            { parts.append(last + 2) }
            // 张 胜 男 is one name, 柳 军 张 三 are two.
            if parts.count == 3, let last = parts.last, last + 2 < items.count, case .han = items[last + 2].token,
                items[last + 2].range.count == 1
            { parts.removeLast() }
            // 伏 羲明.
            if parts.count == 1, i + 2 < items.count, case .blank = items[i + 1].token, case .han = items[i + 2].token,
                items[i + 2].range.count == 2, i + 3 >= items.count || cueBehind(i + 2) != nil,
                text.lexicon.traits(text.characters[items[i].range.lowerBound].lexiconCode).cost(.surname) > 0
            { parts.append(i + 2) }
            guard parts.count > 1, let last = parts.last else { return nil }
            take([items[i].range.lowerBound..<items[last].range.upperBound])
            return last + 1
        }

        // MARK: Organizations

        /// Reads what stands before 记者: an organization with a rank, names of the cue before, or both.
        ///
        /// `isPerson` says whether the cue names a person: 记者.
        private mutating func readBeforeCue(_ range: Range<Int>, isPerson: Bool) -> Bool {
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
            } else {
                organization = range
            }
            return true
        }

        /// 本报 or a listed paper at the end of a stretch.
        private func ownPaper(_ range: Range<Int>) -> Range<Int>? {
            let end = range.upperBound
            if range.count > 3, text.characters[end - 2].scalar == 0x672C { return end - 2..<end }
            for start in range.dropFirst(2) {
                for h in text.hits(at: start) where Int(text.hits[h].end) == end && text.hits[h].mask.holds(.media) {
                    return start..<end
                }
            }
            return nil
        }

        struct Parts {
            var organization: Range<Int>?
            var rank: Range<Int>?
            var station: Range<Int>?
            /// Whether 由 stands before it: 图片由记者.
            var isGiver: Bool
        }

        /// Parts ranks and places of duty from an organization: 环球时报|驻台北|特约.
        private func parts(of range: Range<Int>) -> Parts {
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
            let by = (start..<end).last { text.characters[$0].scalar == 0x7531 }
            if let by { start = by + 1 }
            var station: Range<Int>?
            if let post = (start..<end).first(where: { text.characters[$0].scalar == 0x9A7B || text.characters[$0].scalar == 0x99D0 }) {
                // 驻埃及.
                station = post + 1..<end
                end = post
            } else if let place = (start + 2..<max(start + 2, end - 1)).first(where: { text.isPlace($0..<end) }), start < end {
                // 国际在线巴拿马.
                station = place..<end
                end = place
            }
            let organization = start < end ? start..<end : nil
            return Parts(organization: organization, rank: rank, station: station?.isEmpty == false ? station : nil, isGiver: by != nil)
        }

        // MARK: Cues

        private mutating func readCue(_ i: Int, _ cues: [CreditCue]) -> Int? {
            let range = items[i].range
            let hasNames = !names.isEmpty || isOpen && credits.last.map { !$0.names.isEmpty || takesOrganizations && !$0.organizations.isEmpty } == true
            let follows = namesFollow(i)
            let isLinkedBefore: Bool =
                if i > 0, case .link = items[i - 1].token, !names.isEmpty { true } else { false }
            if hasNames, let cue = cues.first(where: { $0.side == .before }),
                !follows || isLinkedBefore || endsWithCue(i) || !cues.contains(where: { $0.side == .behind })
            {
                close(cue, range)
                return i + 1
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
        private mutating func rolesAfterWeak(_ cue: CreditCue) -> [Byline.Role] {
            let roles = cue.roles
            guard isOpen, isWeak, let last = credits.last, last.names.isEmpty, last.organizations.isEmpty else { return roles }
            let open = credits.suffix(openCount).map(\.role)
            credits.removeLast(openCount)
            let made = open.filter { $0 != .writer && $0 != .unknown && $0 != .reporter }
            if cue.isPerson {
                return made.isEmpty ? roles : open.contains(.writer) ? roles + made : made
            }
            return (open.filter { $0 != .unknown } + roles.filter { !open.contains($0) })
        }

        /// Whether cues stand behind their names here: 温柔 采写 种小川 摄影.
        private func endsWithCue(_ i: Int) -> Bool {
            guard let last = items.last, case .cue(let cues) = last.token, i < items.count - 1 else { return false }
            if case .link = items[i + 1].token { return false }
            return cues.contains { $0.side == .before }
        }

        /// Whether names stand behind a cue.
        private func namesFollow(_ i: Int) -> Bool {
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
        private func giver(_ organization: Range<Int>, _ cue: CreditCue, _ range: Range<Int>) -> CreditDraft {
            CreditDraft(
                role: cue.roles[0],
                organizations: [organization],
                start: organization.lowerBound,
                end: range.upperBound,
                rule: .cueBehind
            )
        }

        /// A cue behind names: 王远 摄, 记者 柳军 摄影报道.
        private mutating func close(_ cue: CreditCue, _ range: Range<Int>) {
            defer { isOpen = false }
            if let name = names.first, names.count == 1, name.count > 3, name.allSatisfy({ text.isHan($0) }), cue.roles == [.imageProvider] || cue.roles == [.contributor],
                !parser.splitter.isLikely(name)
            {
                // 视觉中国 供图.
                credits.append(giver(name, cue, range))
                (names, body, first) = ([], nil, credits.count)
                return
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
                return
            }
            let open = first..<credits.count
            guard let last = open.last else { return }
            for k in open { credits[k].end = max(credits[k].end, k == last ? range.upperBound : 0) }
            let others = cue.roles.filter { $0 != .writer && $0 != .reporter }
            guard let role = others.first else { return }
            if role == .contributor || role == .imageProvider { return }
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
            first = credits.count
        }
    }
}

extension Range<Int> {
    /// The range without a last character.
    fileprivate func droppingLast(_ scalar: UInt32, in text: NameText) -> Range<Int> {
        count > 2 && text.characters[upperBound - 1].scalar == scalar ? lowerBound..<upperBound - 1 : self
    }
}
