// swift-tools-version: 6.1

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "ChineseNewsBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "ChineseNews", path: ".."),
        // Without its traits: they preload an allocator, which would be measured too.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.29.0", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "ChineseNewsBenchmarks",
            dependencies: [
                .product(name: "ChineseNews", package: "ChineseNews"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/ChineseNewsBenchmarks",
            swiftSettings: settings,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        )
    ]
)
