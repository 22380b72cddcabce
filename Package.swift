// swift-tools-version: 6.1

import PackageDescription

let settings: [SwiftSetting] = [
    "ExistentialAny", "MemberImportVisibility", "InternalImportsByDefault",
]
.map { .enableUpcomingFeature($0) }

let package = Package(
    name: "ChineseNews",
    platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
    products: [
        .library(name: "ChineseNews", targets: ["ChineseNews"]),
        .library(name: "ChineseNewsFoundation", targets: ["ChineseNewsFoundation"]),
    ],
    traits: [
        .trait(
            name: "ICU",
            description: "Add the system's ICU: its break iterators as values, and its stock word segmenter."
        ),
        .default(enabledTraits: ["ICU"]),
    ],
    targets: [
        // Carries the pkg-config flags and the install hint only. Its header is empty on purpose: see CICU.h.
        .systemLibrary(
            name: "CICUSystem",
            pkgConfig: "icu-uc",
            providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]
        ),
        .target(
            name: "CICU",
            dependencies: [.target(name: "CICUSystem", condition: .when(traits: ["ICU"]))],
            cSettings: [.define("CNEWS_ICU", .when(traits: ["ICU"]))],
            // Links on Linux also where pkg-config is missing and the headers are in their usual place.
            linkerSettings: [.linkedLibrary("icuuc", .when(platforms: [.linux], traits: ["ICU"]))]
        ),
        .target(name: "CLexicon", exclude: ["Tables", "Data"]),
        .target(
            name: "ChineseNews",
            dependencies: ["CLexicon", .target(name: "CICU", condition: .when(traits: ["ICU"]))],
            swiftSettings: settings
        ),
        .target(
            name: "ChineseNewsFoundation",
            dependencies: ["ChineseNews"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ChineseNewsTests",
            dependencies: ["ChineseNews", "CLexicon"],
            exclude: ["Specs"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ChineseNewsFoundationTests",
            dependencies: ["ChineseNewsFoundation"],
            swiftSettings: settings
        ),
    ],
    cLanguageStandard: .c17
)
