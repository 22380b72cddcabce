// Tests of OrderedPipeline.

import ChineseNewsCommand
import Testing

@Suite struct OrderedPipelineTests {
    @Test(arguments: [1, 2, 4, 16])
    func keepsTheOrder(jobs: Int) async throws {
        let pipeline = OrderedPipeline(jobs: jobs) { (number: Int) in
            // Later inputs are done sooner.
            var sum = 0
            for i in 0..<(200 - number) * 1000 { sum = sum &* 31 &+ i }
            return number + sum - sum
        }
        var inputs = Array(0..<200)[...]
        var outputs: [Int] = []
        try await pipeline.run(next: { inputs.popFirst() }, isReady: { true }, deliver: { outputs.append($0) })
        #expect(outputs == Array(0..<200))
    }

    @Test func staysInItsWindow() async throws {
        var (started, delivered, widest) = (0, 0, 0)
        let pipeline = OrderedPipeline(jobs: 4) { (number: Int) in number }
        try await pipeline.run(
            next: {
                started += 1
                widest = max(widest, started - delivered)
                return started <= 500 ? started : nil
            },
            isReady: { true },
            deliver: { _ in delivered += 1 }
        )
        #expect(delivered == 500)
        #expect(widest <= 17)
    }

    @Test func deliversBeforeItWaits() async throws {
        // The next input comes only when the last result was seen, as from a caller that waits for answers.
        var (asked, delivered) = (0, 0)
        let pipeline = OrderedPipeline(jobs: 4) { (number: Int) in number }
        try await pipeline.run(
            next: {
                #expect(asked == delivered)
                asked += 1
                return asked <= 20 ? asked : nil
            },
            isReady: { false },
            deliver: { _ in delivered += 1 }
        )
        #expect(delivered == 20)
    }

    @Test func annotatesAlikeWithAnyNumberOfJobs() async throws {
        let lines = (0..<300).map { "{\"id\":\($0),\"text\":\"\(String(repeating: "我们去北京开会。", count: $0 % 17))\"}\n" }
            .joined()
        var results: [String] = []
        for jobs in [1, 4] {
            let sink = MemorySink()
            let writer = DocumentWriter(annotator: Annotator(options: AnnotationOptions()), sink: sink)
            let annotator = writer.annotator
            var reader = LineBatchReader(source: BlockSource(lines.utf8, blockSize: 1000))
            let pipeline = OrderedPipeline(jobs: jobs) { annotator.annotate($0, file: nil) }
            try await pipeline.run(next: { try reader.next() }, isReady: { true }, deliver: { try writer.write($0) })
            try writer.finish()
            results.append(sink.text)
        }
        #expect(results[0] == results[1])
        #expect(results[0].split(separator: "\n").count == 300)
    }
}
