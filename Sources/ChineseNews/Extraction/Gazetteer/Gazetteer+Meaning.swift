// What a name may mean.

extension Gazetteer {
    /// One of those that a name may stand for.
    public struct Meaning: Sendable, Hashable {
        /// How a name names.
        public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
            /// In full: 德清县.
            case full
            /// A division without its suffix: 德清.
            case short
            /// Another name or a shorter one: 北大.
            case alias
            /// By one character: 京.
            case abbreviation
        }

        /// The full name.
        public let name: String
        /// What bears it; ``Gazetteer/Kind-swift.enum/noName`` for what is known to be neither a place nor an organization: an event, a product.
        public let kind: Kind
        /// The division, if it is one; of a place that was added with a code, the division that it is or lies in.
        public let division: Division?
        /// How the name that was looked up names it.
        public let form: Form
        /// Whether that name means something else as well, so that in a text it takes more than the name itself: 七喜, or 朝阳 for a county.
        public let isDoubtful: Bool
    }

    /// All that a name may stand for: 朝阳 for two districts, some counties of the past and a city.
    ///
    /// ```swift
    /// for meaning in Gazetteer.builtIn.meanings(of: "朝阳区") { print(meaning.division?.description ?? meaning.name) }
    /// ```
    ///
    /// - Parameter name: the name, in full or not, simplified or traditional. It is taken as a whole: chains of places are not read.
    /// - Returns: what the name may mean: divisions first, by code, then others; of a name that was added or removed, that alone; none for a name
    ///   that is not known.
    /// - Complexity: O(*k*) in the length of the name and the number of meanings.
    public func meanings(of name: String) -> [Meaning] {
        if let own = userMeaning(name) { return [own] }
        guard let references = image.references(of: name) else { return [] }
        return references.compactMap { meaning(NameReference(bits: $0), image) }
    }

    private func userMeaning(_ text: String) -> Meaning? {
        guard let userNames, let form = userNames.form(text.unicodeScalars.map { UserWords.fold($0.value) }[...]) else {
            return nil
        }
        let name = userNames.name(ofForm: form)
        return Meaning(
            name: name.text,
            kind: name.kind,
            division: name.division >= 0 ? Division(record: Int(name.division)) : nil,
            form: userNames.forms[form].isAlias ? .alias : .full,
            isDoubtful: false
        )
    }

    private func meaning(_ reference: NameReference, _ image: GazetteerImage) -> Meaning? {
        let record = image.record(reference.record)
        guard let kind = Kind(record) else { return nil }
        let division: Division?
        switch record.kind {
        case .division, .township: division = Division(record: reference.record)
        case .abbreviation where record.code > 0:
            division = image.divisions(code: record.code).first.map { Division(record: $0) }
        default: division = nil
        }
        let isShort = reference.flags.contains(.short)
        return Meaning(
            name: image.name(record),
            kind: kind,
            division: division,
            form: record.kind == .abbreviation
                ? .abbreviation : isShort ? .short : reference.flags.contains(.alias) ? .alias : .full,
            isDoubtful: reference.flags.contains(.doubtful) || isShort && record.level == 3
        )
    }
}
