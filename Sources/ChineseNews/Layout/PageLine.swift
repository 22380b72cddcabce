// A line of a page: where it stands and what it looks like.

/// One line of a page, or of one of its columns, without the white space around it.
struct PageLine {
    /// What was seen in a line.
    struct Traits: OptionSet {
        let rawValue: UInt32

        /// Ends with a stop, or with one and what closes behind it.
        static let endsSentence = Traits(rawValue: 1 << 0)
        /// Ends with a closing mark that has no stop before it.
        static let endsClosed = Traits(rawValue: 1 << 1)
        /// Ends with a comma or a mark like it, behind which a sentence goes on.
        static let endsOpen = Traits(rawValue: 1 << 2)
        /// Ends with a mark that may not end a line.
        static let endsOpening = Traits(rawValue: 1 << 3)
        static let endsColon = Traits(rawValue: 1 << 4)
        static let endsDash = Traits(rawValue: 1 << 5)
        /// Ends with a letter or a digit of half width.
        static let endsNarrow = Traits(rawValue: 1 << 6)
        static let startsClosing = Traits(rawValue: 1 << 7)
        static let startsNarrow = Traits(rawValue: 1 << 8)
        static let startsMarker = Traits(rawValue: 1 << 9)
        static let startsDash = Traits(rawValue: 1 << 10)
        /// One bracket from the first character to the last.
        static let isBracketed = Traits(rawValue: 1 << 11)
        /// Holds a stop before its end.
        static let holdsStop = Traits(rawValue: 1 << 12)
        static let holdsComma = Traits(rawValue: 1 << 13)
        /// Blanks stand between most of its Chinese characters.
        static let isSpaced = Traits(rawValue: 1 << 14)
        /// A blank stands between Chinese characters that the typesetter did not put there.
        static let holdsBlank = Traits(rawValue: 1 << 15)
        /// Opens a quotation or a bracket and does not close it.
        static let leavesOpen = Traits(rawValue: 1 << 16)
        /// Closes a quotation or a bracket that it does not open.
        static let closesOpen = Traits(rawValue: 1 << 17)
        /// A form feed stands before it.
        static let startsPage = Traits(rawValue: 1 << 18)
        /// White space stands behind it, before the line break.
        static let hasTrailingBlank = Traits(rawValue: 1 << 19)
        /// The first line of a column that another column of the page stands before.
        static let startsColumn = Traits(rawValue: 1 << 20)
        /// Has no letter, digit or Chinese character.
        static let isBare = Traits(rawValue: 1 << 21)
        /// Holds a digit or a letter and no Chinese character.
        static let isNarrow = Traits(rawValue: 1 << 22)
        /// Two blanks or more stand between two of its characters.
        static let holdsWideGap = Traits(rawValue: 1 << 24)
        /// Ends with a mark that may hang over the edge of the column.
        static let endsHanging = Traits(rawValue: 1 << 23)
    }

    /// Where the line stands in the source, in bytes.
    var start = 0
    var end = 0
    /// The white space before the line, in eighths of an em.
    var indent = 0
    /// How many line breaks stand before the line, up to 255.
    var breaks = 0
    /// The least and the greatest width in eighths of an em, without ``marks`` and ``gaps``.
    var low = 0
    var high = 0
    /// How many marks it has whose square is half blank.
    var marks = 0
    /// How often Chinese and a number or a word of an alphabet meet.
    var gaps = 0
    /// The greatest width, in eighths of an em, of what cannot be parted at the start of the line; it had no room in the line before.
    var head = 0
    /// How many marks are part of it.
    var headMarks = 0
    /// How many characters it has that are not white space.
    var length = 0
    var first: UInt32 = 0
    var last: UInt32 = 0
    var traits: Traits = []
}
