// A word as the segmenter makes it, before it has a place in the caller's string.

/// A word or a stretch of white space: its length and what it is.
struct Token: Sendable, Hashable {
    var extent: TextExtent
    var kind: Word.Kind
    var tag: WordTag
}

/// Tokens in memory that is used again: words are appended and read without any bookkeeping of references.
struct TokenBuffer: ~Copyable {
    private var memory: UnsafeMutablePointer<Token>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 1024) {
        self.capacity = capacity
        memory = .allocate(capacity: capacity)
    }

    deinit { memory.deallocate() }

    @inline(__always) subscript(i: Int) -> Token { memory[i] }

    @inline(__always) mutating func append(_ token: Token) {
        if count == capacity { grow() }
        (memory + count).initialize(to: token)
        count &+= 1
    }

    /// Makes the last token longer.
    mutating func extendLast(by extent: TextExtent) { memory[count - 1].extent += extent }

    mutating func removeAll() { count = 0 }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: memory, count: count)
        memory.deallocate()
        (memory, capacity) = (larger, capacity * 2)
    }
}
