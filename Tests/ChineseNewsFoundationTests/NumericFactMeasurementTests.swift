// Quantities as measurements.

import ChineseNewsFoundation
import Foundation
import Testing

@Suite struct NumericFactMeasurementTests {
    private func measurement(_ text: String) -> Measurement<Dimension>? {
        NewsAnalyzer().analyze(text, layout: .prose, fields: .facts).facts.first?.measurement
    }

    @Test(arguments: [
        ("全长5公里", 5000.0, UnitLength.meters as Dimension), ("种植面积15亩", 10_000, UnitArea.squareMeters),
        ("共收3斤", 1.5, UnitMass.kilograms), ("气温25℃", 77, UnitTemperature.fahrenheit),
        ("历时2小时14分", 134, UnitDuration.minutes),
        ("装机3兆瓦", 3000, UnitPower.kilowatts), ("走了20里", 10, UnitLength.kilometers),
    ])
    func converts(text: String, value: Double, unit: Dimension) throws {
        let found = try #require(measurement(text)).converted(to: unit)
        #expect(abs(found.value - value) < 1e-6)
    }

    @Test(arguments: ["游客5人", "投入3万元", "增长38.4%", "3至5公里", "去年"])
    func noMeasurement(text: String) { #expect(measurement(text) == nil) }

    /// Every unit of the dimension converts to its base unit and back.
    @Test func unitsAreWhole() {
        #expect(measurement("共1.2万亩")?.unit is UnitArea)
        #expect(measurement("共1.2万吨")?.unit is UnitMass)
    }
}
