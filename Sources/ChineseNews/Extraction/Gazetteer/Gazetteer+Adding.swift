// Gazetteers with names of the user's, and without names of the library's.

extension Gazetteer {
    /// This gazetteer with one more name.
    ///
    /// ```swift
    /// let gazetteer = try Gazetteer.builtIn.adding("临港新片区", as: .place(.zone), code: "310115", aliases: ["临港"])
    /// ```
    ///
    /// The name wins wherever it stands; see <doc:Gazetteers>.
    ///
    /// - Parameters:
    ///   - name: the name in full, as it stands in texts.
    ///   - kind: what bears it; ``Kind-swift.enum/noName`` if nothing does.
    ///   - code: of a place, the code of the division that it is or lies in.
    ///   - aliases: other names and shorter ones for the same.
    /// - Returns: a gazetteer of its own; what was added of the same name before gives way.
    /// - Throws: ``TableError`` where the name or an alias is empty or too long or holds white space, or no division has the code.
    /// - Complexity: O(*n*) in the number of names that were added so far: add many at once.
    public func adding(
        _ name: String,
        as kind: Kind,
        code: String? = nil,
        aliases: [String] = []
    ) throws -> Gazetteer {
        var reader = try UserNameReader(file: "name '\(name)'", capacity: 1 + aliases.count)
        try reader.add(Entry(name, kind: kind, code: code, aliases: aliases), line: nil)
        return try adding(reader)
    }

    /// This gazetteer with more names.
    ///
    /// - Parameters:
    ///   - entries: the names. One may come again, but not with another kind, code or aliases; a name or alias stands for one entry.
    ///   - name: what errors call the list; their lines count the entries, from 1.
    /// - Returns: a gazetteer of its own; what was added of the same names before gives way.
    /// - Throws: ``TableError`` at the first entry that cannot be used.
    /// - Complexity: O(*n*) in the number of names added, now and before.
    public func adding(_ entries: some Collection<Entry>, name: String = "entries") throws -> Gazetteer {
        var reader = try UserNameReader(file: name, capacity: entries.reduce(0) { $0 + 1 + $1.aliases.count })
        for (i, entry) in entries.enumerated() { try reader.add(entry, line: i + 1) }
        return try adding(reader)
    }

    /// This gazetteer with the names of a table in memory.
    ///
    /// A line is a name, its kind, its aliases with `|` between them, and a code, with tabs between them; name and kind must be there:
    ///
    /// ```
    /// 临港新片区	zone	临港|新片区	310115
    /// 长泾村	division		320281
    /// 泾江集团	company
    /// 临港路	-
    /// ```
    ///
    /// The kinds are the raw values of ``Kind-swift.enum``. A BOM, CR before LF, empty lines and lines that start with `#` are passed over, and
    /// blanks around a field or an alias. A name may come again, but not with another kind, code or aliases.
    ///
    /// - Parameters:
    ///   - table: the table's text.
    ///   - name: what errors call the table.
    /// - Returns: a gazetteer of its own; what was added of the same names before gives way.
    /// - Throws: ``TableError`` with the first line that cannot be used.
    /// - Complexity: O(*n*) in the length of the table and the number of names added before.
    public func adding(table: String, name: String = "table") throws -> Gazetteer {
        try adding(UserNameReader(TableReader(file: name, text: table)))
    }

    /// This gazetteer with the names of a table in UTF-8 in memory.
    ///
    /// - Parameters:
    ///   - table: the bytes of a table as for the other method.
    ///   - name: what errors call the table.
    /// - Returns: a gazetteer of its own; what was added of the same names before gives way.
    /// - Throws: ``TableError`` with the first line that is not UTF-8 or cannot be used.
    /// - Complexity: O(*n*) in the length of the table and the number of names added before.
    public func adding(table: [UInt8], name: String = "table") throws -> Gazetteer {
        try adding(UserNameReader(TableReader(file: name, bytes: table)))
    }

    /// This gazetteer with the names of a file.
    ///
    /// - Parameter path: the path of a table in UTF-8.
    /// - Returns: a gazetteer of its own; what was added of the same names before gives way.
    /// - Throws: ``TableError`` with the path where the file cannot be read, and with the first line that cannot be used.
    /// - Complexity: O(*n*) in the length of the file and the number of names added before.
    public func adding(contentsOfFile path: String) throws -> Gazetteer {
        try adding(table: FileBytes.read(path), name: path)
    }

    /// This gazetteer without a name.
    ///
    /// - Parameter name: a name of the library's or one that was added.
    /// - Returns: a gazetteer of its own.
    /// - Complexity: O(*n*) in the number of names that were added: remove many at once.
    public func removing(_ name: String) -> Gazetteer { removing(CollectionOfOne(name)) }

    /// This gazetteer without some names.
    ///
    /// What is removed is no name any more, as if it had been added as ``Kind-swift.enum/noName``: wherever it stands, no name is found in it or across
    /// its ends, by no rule. Longer names that hold it are found. Aliases that were added with it go with it. What cannot be a name is passed over.
    ///
    /// - Parameter names: names of the library's or such as were added, or aliases.
    /// - Returns: a gazetteer of its own.
    /// - Complexity: O(*n*) in the number of names that were added and removed.
    public func removing(_ names: some Collection<String>) -> Gazetteer {
        var removed = UserNames(capacity: names.count)
        var word = FoldedWord("name", takesBlanks: true)
        for name in names {
            var text = name
            guard text.withUTF8({ word.take($0) }) == nil, removed.form(word.folded) == nil else { continue }
            let number = removed.append(UserNames.Name(text: name, kind: .noName, division: -1))
            _ = removed.insert(word.folded, UserNames.Form(name: number, isAlias: false))
        }
        return removed.names.isEmpty ? self : Gazetteer(userNames: userNames.map(removed.merged) ?? removed)
    }

    private func adding(_ reader: UserNameReader) throws -> Gazetteer {
        guard let userNames else { return reader.names.names.isEmpty ? self : Gazetteer(userNames: reader.names) }
        guard reader.names.forms.count + userNames.forms.count <= Lexicon.mostUserWords else {
            throw TableError(file: reader.file, line: nil, reason: "too many names")
        }
        return Gazetteer(userNames: reader.names.merged(with: userNames))
    }
}
