// What is measured: words, sentences, the whole analysis, numbers and facts, and the first use.
//
// A document has one megabyte, so that the throughput of a `document` benchmark is in MB/s. A `short` benchmark reads a thousand
// strings of 20 characters an iteration and is scaled: its throughput is in thousands of strings a second.

import Benchmark
import ChineseNews
import Foundation

let benchmarks: @Sendable () -> Void = {
    let isShort = ProcessInfo.processInfo.environment["CHINESENEWS_BENCH_SHORT"] != nil
    Benchmark.defaultConfiguration = .init(
        metrics: [.throughput, .wallClock, .peakMemoryResident],
        warmupIterations: 1,
        maxDuration: isShort ? .milliseconds(300) : .seconds(3),
        maxIterations: 10_000
    )
    var document = Benchmark.defaultConfiguration
    document.scalingFactor = .one
    var short = Benchmark.defaultConfiguration
    short.scalingFactor = .kilo

    // Words

    for granularity in WordSegmenter.Granularity.allCases {
        words("words, \(granularity)", document, short) { WordSegmenter(granularity: granularity) }
    }
    words("words, without a model", document, short) { WordSegmenter(model: nil) }
    words("words, ten thousand of the user's", document, short) {
        WordSegmenter(lexicon: try .builtIn.adding(table: Samples.names(10_000)))
    }
    words("words, ICU's own", document, short) { try WordSegmenter.icu() }

    // Sentences

    Benchmark("sentences, document", configuration: document) { _, sample in
        blackHole(count(SentenceSegmenter().sentences(in: sample)))
    } setup: {
        Samples.document
    }
    Benchmark("sentences, wrapped document", configuration: document) { _, sample in
        blackHole(count(SentenceSegmenter(lineBreaks: .wrapped).sentences(in: sample)))
    } setup: {
        Samples.pages
    }
    Benchmark("sentences, short", configuration: short) { _, samples in
        for sample in samples { blackHole(count(SentenceSegmenter().sentences(in: sample))) }
    } setup: {
        Samples.shortStrings
    }

    // The façade

    Benchmark("analyze, document", configuration: document) { _, sample in
        blackHole(NewsAnalyzer().analyze(sample, layout: .prose))
    } setup: {
        Samples.document
    }
    Benchmark("analyze, wrapped document", configuration: document) { _, sample in
        blackHole(NewsAnalyzer().analyze(sample, layout: .page))
    } setup: {
        Samples.pages
    }
    Benchmark("blocks, wrapped document", configuration: document) { _, sample in
        blackHole(NewsDocument(sample, layout: .page))
    } setup: {
        Samples.pages
    }
    Benchmark("names, document", configuration: document) { _, sample in
        blackHole(NewsAnalyzer().analyze(sample, layout: .prose, fields: [.words, .names]))
    } setup: {
        Samples.document
    }
    Benchmark("numbers, document", configuration: document) { _, sample in
        blackHole(NewsAnalyzer().analyze(sample, layout: .prose, fields: .numbers))
    } setup: {
        Samples.document
    }
    Benchmark("facts, document", configuration: document) { _, sample in
        blackHole(NewsAnalyzer().analyze(sample, layout: .prose, fields: .facts))
    } setup: {
        Samples.document
    }
    Benchmark("facts, short", configuration: short) { _, samples in
        let analyzer = NewsAnalyzer()
        for sample in samples { blackHole(analyzer.analyze(sample, layout: .prose, fields: .facts)) }
    } setup: {
        Samples.shortStrings
    }
    Benchmark("analyze, short", configuration: short) { _, samples in
        let analyzer = NewsAnalyzer()
        for sample in samples { blackHole(analyzer.analyze(sample, layout: .prose)) }
    } setup: {
        Samples.shortStrings
    }

    // First use. Each benchmark has a process of its own, so that one iteration without a warm-up is the first use in it.

    var once = Benchmark.defaultConfiguration
    once.metrics = [.wallClock, .peakMemoryResident]
    once.warmupIterations = 0
    once.maxIterations = 1
    Benchmark("load, lexicon", configuration: once) { _ in
        blackHole(Lexicon.builtIn.contains("新闻"))
    }
    Benchmark("load, first words", configuration: once) { _ in
        blackHole(count(WordSegmenter().words(in: "新闻")))
    }
    Benchmark("load, first words of ICU's own", configuration: once) { _ in
        blackHole(try count(WordSegmenter.icu().words(in: "新闻")))
    }
    Benchmark("load, first sentence", configuration: once) { _ in
        blackHole(count(SentenceSegmenter().sentences(in: "新闻。")))
    }
    Benchmark("load, a million of the user's words", configuration: once) { benchmark, table in
        benchmark.startMeasurement()
        blackHole(try Lexicon.builtIn.adding(table: table))
        benchmark.stopMeasurement()
    } setup: {
        Samples.names(1_000_000)
    }
    Benchmark("load, break iterator again") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try BreakIterator(.word)) }
    }
}

/// Adds the benchmarks of one word segmenter.
private func words(
    _ name: String,
    _ document: Benchmark.Configuration,
    _ short: Benchmark.Configuration,
    _ make: @escaping @Sendable () throws -> WordSegmenter
) {
    Benchmark("\(name), document", configuration: document) { _, input in
        blackHole(count(input.segmenter.words(in: input.sample)))
    } setup: {
        (segmenter: try make(), sample: Samples.document)
    }
    Benchmark("\(name), short", configuration: short) { _, input in
        for sample in input.samples { blackHole(count(input.segmenter.words(in: sample))) }
    } setup: {
        (segmenter: try make(), samples: Samples.shortStrings)
    }
}

/// How many elements a sequence has; it is walked to its end, and nothing is kept.
private func count(_ sequence: some Sequence) -> Int {
    var count = 0
    for _ in sequence { count += 1 }
    return count
}
