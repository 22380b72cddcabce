// From a source of bytes to a sink, segmented.

package import ChineseNews

/// Reads a stream, decodes and segments it, and writes the result block by block.
package struct StreamSegmentation {
    private let words: WordSegmenter
    private let limits: StreamSegmenter.Limits
    private let blockSize: Int

    package init(
        words: WordSegmenter = WordSegmenter(),
        limits: StreamSegmenter.Limits = .init(),
        blockSize: Int = 1 << 18
    ) {
        self.words = words
        self.limits = limits
        self.blockSize = blockSize
    }

    /// Segments all of a stream.
    ///
    /// - Returns: The decoder, which knows what it replaced.
    package func run(from source: any ByteSource, to sink: any ByteSink) throws -> TextDecoder {
        var segmenter = StreamSegmenter(words: words, limits: limits)
        var decoder = TextDecoder()
        var block = [UInt8](repeating: 0, count: blockSize)
        while true {
            let count = try block.withUnsafeMutableBytes { try source.read(into: $0) }
            if count == 0 { break }
            segmenter.append { text in
                block[..<count].withUnsafeBufferPointer { decoder.decode($0, into: &text) }
            }
            try segmenter.output.flush(to: sink)
        }
        segmenter.append { decoder.finish(into: &$0) }
        segmenter.finish()
        try segmenter.output.flush(to: sink)
        return decoder
    }
}
