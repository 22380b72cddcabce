// What a lattice is made of: characters, and the paths that lead to the positions between them.

extension Lattice {
    /// A character of the stretch.
    struct Character {
        /// The lexicon's code of the scalar, full width folded; 0 where the lexicon has none.
        var code: UInt16
        var role: CharacterRole
        /// Whether a word may end before this character.
        var isCut: Bool
        /// The bytes before it, from the start of the stretch.
        var offset: Int32
        /// At the first character of a run of digits or Latin: how many characters the run has; otherwise 0.
        var runLength: Int16
        /// At the first character of a run of at most four digits and nothing else: its value; otherwise -1, or
        /// ``Lattice/percentValue`` for a run with a sign of per cent.
        ///
        /// Runs that are here for the user's words only have a value that says their kind.
        var value: Int16
    }

    /// A character as the search reads it: its code, whether no word may end before it, and whether it belongs to a run of digits or Latin.
    struct Key {
        static let uncut: UInt16 = 1 << 15
        static let run: UInt16 = 1 << 14

        let bits: UInt16

        @inline(__always) var code: UInt16 { bits & 0x3FFF }
        @inline(__always) var isCut: Bool { bits & Self.uncut == 0 }
        @inline(__always) var isRun: Bool { bits & Self.run != 0 }
        @inline(__always) var isCharacter: Bool { bits & (Self.uncut | Self.run) == 0 }
    }

    /// The cheapest path to a position: its cost and its last word.
    struct Position {
        /// The cost of the path; a model's scores may make it negative.
        var cost: Int32
        // From the lowest bit: length 11, kind 7, and the tag and the flags as they stand in a cell.
        private var word: UInt32

        @inline(__always)
        init(cost: Int32, length: Int, kind: Word.Kind, tag: WordTag, flags: EntryFlags) {
            self.cost = cost
            word =
                UInt32(truncatingIfNeeded: length) | UInt32(unsafeBitCast(kind, to: UInt8.self)) &<< 11
                | UInt32(tag.rawValue) &<< 18 | UInt32(flags.rawValue) &<< 24
        }

        /// A Chinese word of the lexicon.
        @inline(__always) init(cost: Int32, length: Int, _ cell: LexiconCell) {
            self.cost = cost
            let han = UInt32(unsafeBitCast(Word.Kind.han, to: UInt8.self)) &<< 11
            word = UInt32(truncatingIfNeeded: length) | han | cell.tagAndFlags &<< 18
        }

        /// How many characters the last word has: with what extends a character, up to the lattice's capacity.
        @inline(__always) var length: Int { Int(word & 0x7FF) }
        @inline(__always) var kind: Word.Kind {
            get { unsafeBitCast(UInt8(truncatingIfNeeded: word &>> 11) & 0x7F, to: Word.Kind.self) }
            set { self = Position(cost: cost, length: length, kind: newValue, tag: tag, flags: flags) }
        }
        @inline(__always) var tag: WordTag {
            get { unsafeBitCast(UInt8(truncatingIfNeeded: word &>> 18) & 0x3F, to: WordTag.self) }
            set { self = Position(cost: cost, length: length, kind: kind, tag: newValue, flags: flags) }
        }
        @inline(__always) var flags: EntryFlags {
            get { EntryFlags(rawValue: UInt8(truncatingIfNeeded: word &>> 24)) }
            set { self = Position(cost: cost, length: length, kind: kind, tag: tag, flags: newValue) }
        }
    }
}
