// swift-tools-version: 6.1

// A package as a user writes it: it depends on ChineseNews and imports Foundation beside it.

import PackageDescription

let package = Package(
    name: "DownstreamTest",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "ChineseNews", path: "../..")],
    targets: [
        .executableTarget(
            name: "DownstreamTest",
            dependencies: [
                .product(name: "ChineseNews", package: "ChineseNews"),
                .product(name: "ChineseNewsFoundation", package: "ChineseNews"),
            ]
        )
    ]
)
