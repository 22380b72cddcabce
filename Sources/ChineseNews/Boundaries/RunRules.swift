// The library's rule set for runs, in ICU's rule language.

/// The rules that find runs: Han, Kana and Hangul, Latin and other words, numbers, URLs, e-mail addresses, marks and white space.
///
/// The sets are spelled out from ``CharacterTable`` and not written as Unicode properties, so that the runs do not move with the version of
/// ICU. Every rule's statements have a twin in ``NativeRunScanner``; change both or neither.
enum RunRules {
    /// The whole rule set.
    static let source = definitions(of: .builtIn) + rules

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
        ([$other] | $X)+ {0};
        """#

    private static func definitions(of table: CharacterTable) -> String {
        var sets: [CharacterClass: String] = [:]
        var all = ""
        for (scalars, kind) in table.ranges() {
            // ICU takes a range of one scalar for a slip.
            let range = escaped(scalars.lowerBound) + (scalars.count > 1 ? "-" + escaped(scalars.upperBound) : "")
            sets[kind, default: ""] += range
            all += range
        }
        var text = ""
        for kind in CharacterClass.allCases where kind != .other { text += "$\(kind.name) = [\(sets[kind] ?? "")];\n" }
        return text + "$other = [^\(all)];\n"
    }

    private static func escaped(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16)
        return scalar > 0xFFFF
            ? "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
