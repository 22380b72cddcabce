// The terms of assemblies, which belong to their names.

extension NameText {
    /// 人大, 政协 and their committees.
    func isAssembly(_ start: Int, _ end: Int) -> Bool {
        (start..<max(start, end - 1))
            .contains { i in
                let pair = (characters[i].scalar, characters[i + 1].scalar)
                return pair == (0x4EBA, 0x5927) || pair == (0x653F, 0x534F) || pair == (0x4EE3, 0x8868)
            }
    }

    /// Where 第六届 or 十届 starts that ends at a place.
    func startOfTerm(before end: Int, _ passage: Range<Int>) -> Int? {
        guard end - 2 >= passage.lowerBound, characters[end - 1].scalar == 0x5C4A else { return nil }
        var i = end - 2
        while i >= passage.lowerBound, Self.numerals.contains(characters[i].scalar) { i -= 1 }
        guard i < end - 2 else { return nil }
        return i >= passage.lowerBound && characters[i].scalar == 0x7B2C ? i : i + 1
    }

    private static let numerals: Set<UInt32> = Set("一二三四五六七八九十0123456789０１２３４５６７８９".unicodeScalars.map(\.value))
}
