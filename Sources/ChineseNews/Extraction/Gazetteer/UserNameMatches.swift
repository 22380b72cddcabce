// Where the user's names stand in an article.

/// The names of the user's in an article.
struct UserNameMatches {
    /// A form that stands in the text.
    struct Match {
        var start: Int32
        var end: Int32
        var form: Int32
    }

    let names: UserNames
    /// All matches, by their starts, of one start the longest first.
    private var matches: ContiguousArray<Match> = []

    /// Finds all names in an article.
    ///
    /// O(*n*), with at most ``UserWords/longestWord`` look-ups for a character.
    init(_ names: UserNames, in characters: ContiguousArray<NameText.Character>) {
        self.names = names
        let count = characters.count
        var folded = ContiguousArray<UInt32>()
        folded.reserveCapacity(count + 1)
        for character in characters { folded.append(UserWords.fold(character.scalar)) }
        folded.append(0)
        folded.withUnsafeBufferPointer { buffer in
            guard let text = buffer.baseAddress else { return }
            names.words.forEachCandidate(in: text, count: count) { start, lengths in
                guard Self.isCut(start, characters) else { return }
                let first = matches.count
                var lengths = lengths
                var (hash, at): (UInt64, Int) = (0, start)
                while lengths != 0 {
                    let end = start + lengths.trailingZeroBitCount + 1
                    lengths &= lengths - 1
                    guard end <= count else { break }
                    while at < end {
                        hash = UserWords.hash(hash, text[at])
                        at += 1
                    }
                    guard let form = names.words.find(text + start, end - start, hash: hash),
                        Self.isCut(end, characters)
                    else { continue }
                    matches.append(Match(start: Int32(start), end: Int32(end), form: Int32(form)))
                }
                matches[first...].reverse()
            }
        }
    }

    /// Whether a name may start or end before a character: Latin words and numbers are not parted.
    private static func isCut(_ i: Int, _ characters: ContiguousArray<NameText.Character>) -> Bool {
        guard i > 0, i < characters.count else { return true }
        let table = CharacterTable.builtIn
        let (left, right) = (table[characters[i - 1].scalar], table[characters[i].scalar])
        func isLatin(_ kind: CharacterClass) -> Bool { kind == .latin || kind == .digit }
        if right == .extend || isLatin(left) && isLatin(right) { return false }
        // 3.5 and COVID-19 are words with marks in them.
        return characters[i - 1].word != characters[i].word || left == .han || right == .han
    }

    /// The names of a stretch that do not overlap, the first and longest ones, without one that takes a whole range.
    ///
    /// O(length of the stretch).
    func outermost(in range: Range<Int>, except whole: Range<Int>? = nil) -> [Match] {
        var (lower, upper) = (0, matches.count)
        while lower < upper {
            let middle = (lower + upper) / 2
            if Int(matches[middle].start) < range.lowerBound { lower = middle + 1 } else { upper = middle }
        }
        var result: [Match] = []
        var end = range.lowerBound
        while lower < matches.count, Int(matches[lower].start) < range.upperBound {
            let match = matches[lower]
            lower += 1
            guard Int(match.start) >= end, Int(match.end) <= range.upperBound, match.range != whole else { continue }
            result.append(match)
            end = Int(match.end)
        }
        return result
    }

    /// The name of a match.
    func name(_ match: Match) -> UserNames.Name { names.name(ofForm: Int(match.form)) }
}

extension UserNameMatches.Match {
    var range: Range<Int> { Int(start)..<Int(end) }
}
