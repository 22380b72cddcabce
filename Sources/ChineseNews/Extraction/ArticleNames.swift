// The names of an article as they are given to the caller: chains of places, codes, names inside names.

/// Makes drafts of the names that were found in an article.
struct ArticleNames {
    private let extractor: NameExtractor
    private let explains: Bool
    private let text: NameText
    /// For each division without its last character its form: 杏坛 for 杏坛镇.
    private var fullForms: [[UInt32]: Int32] = [:]

    init(_ extractor: NameExtractor, explains: Bool) {
        self.extractor = extractor
        self.explains = explains
        text = extractor.text
        for name in extractor.names
        where name.kind == .place && name.form >= 0 && name.end - name.start > 2 && Self.isDivision(name) {
            fullForms[text.scalars(name.start..<name.end - 1)] = name.form
        }
    }

    /// The chains of places, in order: which names belong to one mention.
    func drafts() -> [NameDraft] {
        let groups = chains(extractor.names)
        var resolver = PlaceResolver()
        // What decides itself first.
        var resolved = groups.map { parts($0, resolver) }
        for group in resolved { for part in group { if let record = part.chosen { resolver.note(record) } } }
        for i in groups.indices where groups[i][0].kind == .place { resolved[i] = parts(groups[i], resolver) }
        var drafts = zip(groups, resolved).map { group, parts in draft(group, parts, resolver) }
        addPosts(&drafts, groups)
        return drafts
    }

    /// Adds the posts beside the names of persons.
    private func addPosts(_ drafts: inout [NameDraft], _ groups: [[NameCandidate]]) {
        guard groups.contains(where: { $0[0].kind == .person }) else { return }
        let found = PersonPosts(text, groups.map { PostMention($0) }).find()
        for (i, posts) in found.enumerated() where !posts.isEmpty {
            let posts = posts.map { post in
                PostDraft(
                    start: offset(post.start),
                    end: offset(post.end),
                    title: offset(post.title)..<offset(post.end),
                    affiliation: post.owner.flatMap { post.isOfPlace ? drafts[$0].firstPlace : drafts[$0] },
                    isFormer: post.isFormer,
                    isInherited: post.isInherited
                )
            }
            drafts[i].value = .person(PersonDraft(isPartial: groups[i][0].isPartial, posts: posts))
        }
    }

    /// Places that follow each other without anything between are one mention, unless they stand side by side.
    private func chains(_ names: [NameCandidate]) -> [[NameCandidate]] {
        var groups: [[NameCandidate]] = []
        for name in names {
            if name.kind == .place, name.rule != .abbreviation, let last = groups.last?.last, last.kind == .place,
                last.rule != .abbreviation, last.end == name.start, isChain(last, name)
            {
                groups[groups.count - 1].append(name)
            } else {
                groups.append([name])
            }
        }
        return groups
    }

    private func isChain(_ left: NameCandidate, _ right: NameCandidate) -> Bool {
        func level(_ name: NameCandidate) -> Int? {
            guard name.detail == .division || name.detail == .township else { return nil }
            return PlaceResolver().records(ofForm: name.form).map { text.gazetteer.record($0).level }.min()
        }
        if let first = level(left), let second = level(right), second < first || first == second && first < 4 {
            // 吉林 吉林, 北京 上海 and 乾元镇 湖州市: side by side unless the second may lie in the first.
            let resolver = PlaceResolver()
            let (above, below) = (resolver.records(ofForm: left.form), resolver.records(ofForm: right.form))
            return below.contains { record in above.contains { resolver.isInside(record, $0) } }
        }
        switch right.detail {
        case .country, .continent: return false
        case .region: return left.detail == .country || left.detail == .division
        default: break
        }
        // A road or a river is no larger place: 京哈高速 辽西.
        switch left.detail {
        case .road, .railway, .river, .lake, .sea, .mountain, .island, .scenicArea, .facility: return false
        default: return true
        }
    }

    private func parts(_ group: [NameCandidate], _ resolver: PlaceResolver) -> [PlaceResolver.Part] {
        guard group[0].kind == .place else { return [] }
        var parts = group.map { PlaceResolver.Part(records: resolver.records(ofForm: form($0)), chosen: nil) }
        // Not a division where the name says something else.
        for i in parts.indices where !Self.isDivision(group[i]) { parts[i].records = [] }
        for i in parts.indices {
            if let division = text.userDivision(group[i]) { parts[i].records = [division] }
        }
        resolver.resolve(&parts)
        return parts
    }

    /// The form of a name in the gazetteer: of a short one that the article proves that of the full one.
    private func form(_ name: NameCandidate) -> Int32 {
        if name.form >= 0 { return name.form }
        for h in text.hits(at: name.start) where Int(text.hits[h].end) == name.end && text.hits[h].mask.isPlace {
            return text.hits[h].form
        }
        return name.rule == .article ? fullForms[text.scalars(name.start..<name.end)] ?? -1 : -1
    }

    private static func isDivision(_ name: NameCandidate) -> Bool {
        name.detail == .division || name.detail == .township || name.detail == .abbreviation
            || name.detail == .settlement || name.detail == nil
    }

    private func draft(_ group: [NameCandidate], _ parts: [PlaceResolver.Part], _ resolver: PlaceResolver) -> NameDraft
    {
        let (first, last) = (group[0], group[group.count - 1])
        let value: NameDraft.Value
        switch first.kind {
        case .person: value = .person(PersonDraft(isPartial: first.isPartial))
        case .place: value = .place(place(group, parts))
        default: value = .organization(organization(first, resolver))
        }
        return NameDraft(
            start: offset(first.start),
            end: offset(last.end),
            value: value,
            rule: last.rule,
            score: first.score,
            pattern: extractor.pattern(of: last),
            explanation: explains ? extractor.explanation(of: first) : []
        )
    }

    private func offset(_ i: Int) -> Int { Int(text.characters[i].offset) }

    private func place(_ group: [NameCandidate], _ parts: [PlaceResolver.Part]) -> PlaceDraft {
        let items = zip(group, parts)
            .map { name, part in
                let record = part.chosen.map { text.gazetteer.record($0) }
                let code = record?.code ?? 0
                let others = record == nil ? part.records.map { text.gazetteer.record($0).code }.filter { $0 > 0 } : []
                return PlaceDraft.Part(
                    start: offset(name.start),
                    end: offset(name.end),
                    kind: kind(name),
                    level: level(name, record),
                    code: code,
                    record: part.chosen,
                    candidates: others
                )
            }
        return PlaceDraft(parts: Array(items), isAbbreviation: group[0].rule == .abbreviation)
    }

    private func kind(_ name: NameCandidate) -> Place.Kind {
        switch name.detail {
        case .division, .township, .settlement, nil: return .division
        case .abbreviation:
            return PlaceResolver().records(ofForm: name.form).isEmpty ? abbreviationKind(name) : .division
        case let detail?: return detail.placeKind ?? .facility
        }
    }

    private func abbreviationKind(_ name: NameCandidate) -> Place.Kind {
        for h in text.hits(at: name.start) where Int(text.hits[h].end) == name.end {
            for bits in text.gazetteer.references(ofForm: Int(text.hits[h].form)) {
                let record = text.gazetteer.record(NameReference(bits: bits).record)
                if record.kind == .abbreviation { return record.code > 0 ? .division : .country }
            }
        }
        return .country
    }

    private func level(_ name: NameCandidate, _ record: NameRecord?) -> Place.Level? {
        // A zone of the user's has the code of the district in which it lies, and no level.
        if name.userForm >= 0, name.detail != .division { return nil }
        return switch record?.level ?? 0 {
        case 1: .province
        case 2: .prefecture
        case 3: .county
        case 4: .township
        default: name.detail == .settlement ? .village : name.detail == .township ? .township : nil
        }
    }

    private func organization(_ name: NameCandidate, _ resolver: PlaceResolver) -> OrganizationDraft {
        var resolvedName = text.userFullName(name)
        if resolvedName == nil, name.needsFullName || name.rule == .article,
            let full = extractor.evidence.fullName(of: text.scalars(name.start..<name.end))
        {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: full.compactMap { Unicode.Scalar($0) })
            resolvedName = String(view)
        }
        let nested = chains(extractor.nested(in: name))
            .map { group in
                let found = parts(group, resolver)
                let value: NameDraft.Value =
                    group[0].kind == .place
                    ? .place(place(group, found))
                    : .organization(
                        OrganizationDraft(
                            kind: kind(group[0].detail),
                            resolvedName: text.userFullName(group[0]),
                            nested: []
                        )
                    )
                return NameDraft(
                    start: offset(group[0].start),
                    end: offset(group[group.count - 1].end),
                    value: value,
                    rule: group[0].rule,
                    score: group[0].score
                )
            }
        return OrganizationDraft(kind: kind(name.detail), resolvedName: resolvedName, nested: nested)
    }

    private func kind(_ detail: NameKind?) -> Organization.Kind {
        detail?.organizationKind ?? .other
    }
}
