// Sources and sinks in memory.

import ChineseNewsCommand

/// Delivers bytes in blocks of a fixed size.
final class BlockSource: ByteSource {
    let name = "test"
    let isReady = true
    private var rest: ArraySlice<UInt8>
    private let blockSize: Int

    init(_ bytes: some Sequence<UInt8>, blockSize: Int = .max) {
        rest = Array(bytes)[...]
        self.blockSize = blockSize
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let block = rest.prefix(min(blockSize, buffer.count))
        buffer.copyBytes(from: block)
        rest = rest.dropFirst(block.count)
        return block.count
    }
}

/// Keeps what is written.
final class MemorySink: ByteSink {
    private(set) var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    func write(_ bytes: UnsafeRawBufferPointer) { self.bytes.append(contentsOf: bytes) }
}
