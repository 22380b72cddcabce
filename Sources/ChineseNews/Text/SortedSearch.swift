// Where something starts in an order.

extension RandomAccessCollection {
    /// The first index of what fulfils a condition that holds for all behind it, or the end.
    ///
    /// O(log *n*).
    func firstIndexBehind(where isBehind: (Element) -> Bool) -> Index {
        var (lower, count) = (startIndex, count)
        while count > 0 {
            let middle = index(lower, offsetBy: count / 2)
            if isBehind(self[middle]) {
                count /= 2
            } else {
                lower = index(after: middle)
                count -= count / 2 + 1
            }
        }
        return lower
    }
}
