// Dozens: 十打苹果.

extension NumberDraft {
    /// The number with the dozen behind it, as a number that stands by itself counts: 120 of 十打苹果; the quantity is ten of them.
    func withDozens(_ text: NameText) -> NumberDraft {
        guard end < text.count, text.stands("打", at: end), text.isWordStart(end), text.isWordEnd(end + 1),
            number.kind == .cardinal, !number.isMore, case .exact(let count) = number.value, count > .zero,
            isCounted(text), let product = count.multiplied(by: ExactDecimal(12))
        else { return self }
        var draft = self
        draft.end = end + 1
        draft.number = ChineseNumber(kind: .cardinal, value: .exact(product), isMore: false)
        return draft
    }

    /// Whether nothing or a noun follows; 三打白骨精 and 一打 before a noun may be said of blows.
    private func isCounted(_ text: NameText) -> Bool {
        let next = end + 1
        guard next < text.count, text.isHan(next) else { return true }
        if end - start == 1, text.stands("一", at: start) || text.stands("三", at: start) { return false }
        return text.word(at: next).tag == .n
    }
}
