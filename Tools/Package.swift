// swift-tools-version: 6.1

import PackageDescription

let settings: [SwiftSetting] = [
    "ExistentialAny", "MemberImportVisibility", "InternalImportsByDefault",
]
.map { .enableUpcomingFeature($0) }

let package = Package(
    name: "ChineseNewsTools",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "chinese-news", targets: ["chinese-news"]),
        .executable(name: "lexicon-compiler", targets: ["lexicon-compiler"]),
    ],
    dependencies: [
        .package(name: "ChineseNews", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    ],
    targets: [
        .executableTarget(
            name: "chinese-news",
            dependencies: ["ChineseNewsCommand", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: settings
        ),
        // All of chinese-news but its entry point, so that tests can import it.
        .target(
            name: "ChineseNewsCommand",
            dependencies: [
                .product(name: "ChineseNews", package: "ChineseNews"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "lexicon-compiler",
            dependencies: [
                .product(name: "ChineseNews", package: "ChineseNews"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ChineseNewsCommandTests",
            dependencies: ["ChineseNewsCommand", .product(name: "ChineseNews", package: "ChineseNews")],
            swiftSettings: settings
        ),
    ]
)
