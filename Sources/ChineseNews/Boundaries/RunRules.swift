// The library's rule set for runs, in ICU's rule language.

/// The rules that find runs: Han, Kana and Hangul, Latin and other words, numbers, URLs, e-mail addresses, marks and white space.
///
/// The sets are spelled out from ``CharacterTable`` and not written as Unicode properties, so that the runs do not move with the version of
/// ICU. Every rule's statements have a twin in ``NativeRunScanner``; change both or neither.
enum RunRules {
    /// The whole rule set, in UTF-16 as ICU wants it.
    static var source: [UInt16] { definitions(of: .builtIn) + Array(rules.utf16) }

    private static let rules = #"""
        # Marks of the ASCII range and their full-width forms that rules name.
        $Point = [. \uFF0E]; $Inner = [. \uFF0E \u003A \uFF1A \u2236 / \uFF0F]; $Comma = [,]; $Percent = [% \uFF05 \u2030];
        $Link = [\- _ . \u0027 \u2019 \u0026];
        $AN = [A-Za-z0-9]; $Host = $AN+ ('-' $AN+)* ('.' $AN+ ('-' $AN+)*)+;
        $Path = [A-Za-z0-9\-._~/?\u0023@\u0026=+\u003A%,;!]; $PathEnd = [A-Za-z0-9\-_~/\u0023@\u0026=+%];
        $HanNumeral = [〇零一二三四五六七八九]; $Circle = [○];
        $Letter = [$latin $alphabetic]; $X = $extend;

        # Chinese: an ideograph, with the circle that newspapers print for a zero after a numeral (二○二○).
        ($han $X* | $HanNumeral $X* ($Circle $X*)+)+ {3};
        ($kana $X*)+ {4};
        ($hangul $X*)+ {5};

        # Numbers, with what may stand between digits: 3.5 17:30 2∶1 1/3 1,234,567 and a sign of per cent.
        $digit+ ($Inner $digit+ | $Comma $digit $digit $digit+)* $Percent? $X* {6};

        # Words of letters, and codes that start with digits: don't COVID-19 V3.2.1 5G 3.5km.
        $alphabetic $X* ([$Letter $digit] $X*)* ($Link ([$Letter $digit] $X*)+)* {7};
        $latin $X* ([$Letter $digit] $X*)* ($Link ([$Letter $digit] $X*)+)* {8};
        $digit+ ($Point $digit+)* $Letter $X* ([$Letter $digit] $X*)* ($Link ([$Letter $digit] $X*)+)* {8};

        $Letter $X* ([$Letter $digit] $X*)* ($Link ([$Letter $digit] $X*)+)* '@' $Host {11};
        $digit+ ($Point $digit+)* ($Letter $X* ([$Letter $digit] $X*)* ($Link ([$Letter $digit] $X*)+)*)? '@' $Host {11};
        ([Hh] [Tt] [Tt] [Pp] [Ss]? | [Ff] [Tt] [Pp]) '://' $Path* $PathEnd {12};
        [Ww] [Ww] [Ww] '.' $Path* $PathEnd {12};

        # Marks stand alone, but for dashes and dots that are printed in runs.
        $punctuation $X* {9};
        (—+ | …+ | [.]+ | '-'+ | ─+ | ⋯+) $X* {9};

        # Symbols, with emoji joined by ZWJ; flags of two regional indicators.
        [$symbol - [─ ⋯]] ($X* \u200D $symbol)* $X* {10};
        $regional $regional? $X* {10};

        $space+ {1};
        \u000D \u000A {2};
        $newline {2};
        # What no rule takes is a run of its own, a scalar each; marks without a base stay together.
        $X+ {0};
        """#

    /// The sets of scalars of each class.
    ///
    /// Written unit by unit: this is half of the time of a process's first use.
    private static func definitions(of table: CharacterTable) -> [UInt16] {
        let classes = CharacterClass.allCases
        var sets = [[UInt16]](repeating: [], count: classes.count)
        for (scalars, kind) in table.ranges() {
            append(scalars.lowerBound, to: &sets[Int(kind.rawValue)])
            // ICU takes a range of one scalar for a slip.
            if scalars.count > 1 {
                sets[Int(kind.rawValue)].append(0x2D)
                append(scalars.upperBound, to: &sets[Int(kind.rawValue)])
            }
        }
        var text: [UInt16] = []
        for kind in classes where kind != .other {
            text += Array("$\(kind.name) = [".utf16) + sets[Int(kind.rawValue)] + Array("];\n".utf16)
        }
        return text
    }

    /// Appends a scalar as `\u` and four, or `\U` and eight hexadecimal digits.
    private static func append(_ scalar: UInt32, to text: inout [UInt16]) {
        let isLong = scalar > 0xFFFF
        text.append(0x5C)
        text.append(isLong ? 0x55 : 0x75)
        for place in (0..<(isLong ? 8 : 4)).reversed() {
            let digit = UInt16(truncatingIfNeeded: scalar >> UInt32(place * 4)) & 0xF
            text.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}
