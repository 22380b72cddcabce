// The names that users add.

/// A set of names with what they stand for.
///
/// Every form of a name, itself and its aliases, is an entry of ``UserWords``; arrays beside it say whose form it is.
struct UserNames: Sendable {
    struct Name: Sendable {
        var text: String
        var kind: Gazetteer.Kind
        /// The record of the division that it is or lies in; -1 without one.
        var division: Int32
        /// How many other forms it has.
        var aliasCount: Int32 = 0
    }

    /// Whose form an entry of ``words`` is.
    struct Form: Sendable {
        var name: UInt32
        var isAlias: Bool
    }

    /// The forms.
    private(set) var words: UserWords
    /// For each form what it stands for.
    private(set) var forms: [Form] = []
    private(set) var names: [Name] = []

    /// Makes room for so many forms; no more may be inserted.
    init(capacity: Int) {
        words = UserWords(capacity: max(1, capacity))
        forms.reserveCapacity(capacity)
    }

    func name(ofForm form: Int) -> Name { names[Int(forms[form].name)] }

    /// The number of a form given by its folded scalars, or `nil`.
    func form(_ word: ArraySlice<UInt32>) -> Int? {
        guard (1...UserWords.longestWord).contains(word.count) else { return nil }
        return word.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.flatMap { words.find($0, buffer.count, hash: word.reduce(0, UserWords.hash)) }
        }
    }

    /// Adds a name; its forms follow.
    mutating func append(_ name: Name) -> UInt32 {
        names.append(name)
        return UInt32(names.count - 1)
    }

    /// Adds a form of a name, unless it is there; returns what it stands for then.
    mutating func insert(_ word: ArraySlice<UInt32>, _ form: Form) -> Form {
        let number = words.insert(word, kind: .name, cost: 0, holdsMarks: false)
        if number == forms.count {
            forms.append(form)
            if form.isAlias { names[Int(form.name)].aliasCount += 1 }
        }
        return forms[number]
    }

    /// These names and those of an older set: of a name that is given anew nothing is left, and no form that is.
    func merged(with older: UserNames) -> UserNames {
        var result = UserNames(capacity: words.count + older.words.count)
        result.insert(self) { _ in true }
        var isGiven = [Bool](repeating: false, count: older.names.count)
        older.forEachForm { form, word in
            guard !form.isAlias, let own = self.form(word), !forms[own].isAlias else { return }
            isGiven[Int(form.name)] = true
        }
        result.insert(older) { !isGiven[Int($0)] }
        return result
    }

    private mutating func insert(_ other: UserNames, where isWanted: (UInt32) -> Bool) {
        var numbers = [UInt32?](repeating: nil, count: other.names.count)
        other.forEachForm { form, word in
            guard isWanted(form.name), self.form(word) == nil else { return }
            let known = numbers[Int(form.name)]
            var name = other.names[Int(form.name)]
            name.aliasCount = 0
            let number = known ?? append(name)
            numbers[Int(form.name)] = number
            _ = insert(word, Form(name: number, isAlias: form.isAlias))
        }
    }

    private func forEachForm(_ body: (Form, ArraySlice<UInt32>) -> Void) {
        var number = 0
        words.forEachWord { _, word in
            body(forms[number], word)
            number += 1
        }
    }
}

extension Gazetteer.Kind {
    private static let details: [Self: NameKind] = Dictionary(
        uniqueKeysWithValues: allCases.compactMap { kind in NameKind(name: kind.rawValue).map { (kind, $0) } }
    )

    /// The kind as the rules for names know it; `nil` for a person and for what is no name.
    var detail: NameKind? { Self.details[self] }
}
