// From places of the flowed text to places of the text as given, in passing.

/// Walks forward through a flowed text and tells where its places are in the source.
struct FlowPositions {
    private let text: String
    private let flowed: FlowedText
    private var gap = 0
    private var place = 0
    private var position: TextPosition

    init(text: String, flowed: FlowedText) {
        self.text = text
        self.flowed = flowed
        position = TextPosition(startOf: text)
    }

    /// The positions before and behind the gap at a place, if one is there; places come in ascending order.
    ///
    /// O(distance).
    mutating func next(_ target: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> (end: TextPosition, start: TextPosition) {
        while gap < flowed.gaps.count, flowed.gaps[gap].offset < target {
            move(to: flowed.gaps[gap].offset, bytes)
            position = position.advanced(by: flowed.gaps[gap].extent, in: text)
            gap += 1
        }
        move(to: target, bytes)
        let end = position
        var start = end
        var i = gap
        while i < flowed.gaps.count, flowed.gaps[i].offset == target {
            start = start.advanced(by: flowed.gaps[i].extent, in: text)
            i += 1
        }
        return (end, start)
    }

    private mutating func move(to target: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        guard target > place else { return }
        position = position.advanced(
            by: TextExtent(measuring: UnsafeBufferPointer(rebasing: bytes[place..<target])),
            in: text
        )
        place = target
    }
}
