// From a source of bytes to a sink, segmented.

package import ChineseNews

/// Reads a stream, decodes and segments it, and writes the result block by block.
package struct StreamSegmentation {
    private let lexicon: Lexicon
    private let granularity: WordSegmenter.Granularity
    private let limits: StreamSegmenter.Limits
    private let blockSize: Int

    package init(
        lexicon: Lexicon = .builtIn,
        granularity: WordSegmenter.Granularity = .standard,
        limits: StreamSegmenter.Limits = .init(),
        blockSize: Int = 1 << 18
    ) {
        self.lexicon = lexicon
        self.granularity = granularity
        self.limits = limits
        self.blockSize = blockSize
    }

    /// Segments all of a stream.
    ///
    /// - Returns: The decoder, which knows what it replaced.
    package func run(from source: any ByteSource, to sink: any ByteSink) throws -> TextDecoder {
        var segmenter = StreamSegmenter(lexicon: lexicon, granularity: granularity, limits: limits)
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
