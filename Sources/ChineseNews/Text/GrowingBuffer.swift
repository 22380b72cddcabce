// Memory that grows while values are collected.

/// Trivial values in memory of their own, appended without any bookkeeping of references and handed over without a copy.
struct GrowingBuffer<Element>: ~Copyable {
    private var memory: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 256) {
        self.capacity = max(1, capacity)
        memory = .allocate(capacity: self.capacity)
    }

    deinit { memory.deallocate() }

    @inline(__always) subscript(i: Int) -> Element {
        precondition(UInt(bitPattern: i) < UInt(bitPattern: count), "no value has this number")
        return memory[i]
    }

    var last: Element? { count == 0 ? nil : memory[count &- 1] }

    mutating func removeAll() { count = 0 }

    mutating func replaceLast(_ element: Element) {
        precondition(count > 0, "no value to replace")
        memory[count &- 1] = element
    }

    mutating func removeLast(_ number: Int) {
        precondition(number <= count, "fewer values than are to be removed")
        count &-= number
    }

    @inline(__always) mutating func append(_ element: Element) {
        if count == capacity { grow() }
        (memory + count).initialize(to: element)
        count &+= 1
    }

    @inline(never) private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: memory, count: count)
        memory.deallocate()
        (memory, capacity) = (larger, capacity * 2)
    }

    /// The values, as an array.
    var array: ContiguousArray<Element> {
        ContiguousArray(UnsafeBufferPointer(start: memory, count: count))
    }

    mutating func replace(with elements: ContiguousArray<Element>) {
        count = 0
        for element in elements { append(element) }
    }

    /// Hands the memory over to the caller, who frees it; nothing is collected any more.
    mutating func taken() -> UnsafeMutableBufferPointer<Element> {
        let result = UnsafeMutableBufferPointer(start: memory, count: count)
        (memory, capacity, count) = (.allocate(capacity: 1), 1, 0)
        return result
    }
}
