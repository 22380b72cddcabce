// Quantities as measurements of Foundation.

public import ChineseNews
public import Foundation

extension NumericFact {
    /// The quantity as a measurement: 5公里 as 5 `UnitLength.kilometers`, which converts to metres and miles.
    ///
    /// Units of Chinese measure have the factors of the metric reform: 亩 is 10000/15 m², 斤 500 g, 里 500 m. A measurement is a `Double`, unlike ``NumericFact/value``.
    /// It is `nil` for what is no decimal, and for units that Foundation does not measure.
    ///
    /// O(1).
    public var measurement: Measurement<Dimension>? {
        guard let unit, let dimension = MeasurementUnits.standard[unit], let number = decimal else { return nil }
        return Measurement(value: NSDecimalNumber(decimal: Decimal(number)).doubleValue, unit: dimension)
    }
}

/// The units of facts as those of Foundation.
enum MeasurementUnits {
    /// By identifiers of CLDR, and Chinese units as written.
    static let standard: [String: Dimension] = [
        "kilometer": UnitLength.kilometers, "meter": UnitLength.meters, "decimeter": UnitLength.decimeters,
        "centimeter": UnitLength.centimeters, "millimeter": UnitLength.millimeters,
        "micrometer": UnitLength.micrometers, "nanometer": UnitLength.nanometers, "mile": UnitLength.miles,
        "foot": UnitLength.feet, "inch": UnitLength.inches, "yard": UnitLength.yards,
        "nautical-mile": UnitLength.nauticalMiles, "light-year": UnitLength.lightyears,
        "里": UnitLength(symbol: "里", converter: UnitConverterLinear(coefficient: 500)),
        "华里": UnitLength(symbol: "华里", converter: UnitConverterLinear(coefficient: 500)),
        "丈": UnitLength(symbol: "丈", converter: UnitConverterLinear(coefficient: 10.0 / 3)),
        "尺": UnitLength(symbol: "尺", converter: UnitConverterLinear(coefficient: 1.0 / 3)),
        "寸": UnitLength(symbol: "寸", converter: UnitConverterLinear(coefficient: 1.0 / 30)),
        "square-kilometer": UnitArea.squareKilometers, "square-meter": UnitArea.squareMeters,
        "square-centimeter": UnitArea.squareCentimeters, "square-mile": UnitArea.squareMiles,
        "square-foot": UnitArea.squareFeet, "hectare": UnitArea.hectares, "acre": UnitArea.acres,
        "亩": UnitArea(symbol: "亩", converter: UnitConverterLinear(coefficient: 10_000.0 / 15)),
        "坪": UnitArea(symbol: "坪", converter: UnitConverterLinear(coefficient: 400.0 / 121)),
        "cubic-meter": UnitVolume.cubicMeters, "cubic-centimeter": UnitVolume.cubicCentimeters,
        "cubic-kilometer": UnitVolume.cubicKilometers, "liter": UnitVolume.liters,
        "milliliter": UnitVolume.milliliters, "gallon": UnitVolume.gallons,
        "tonne": UnitMass.metricTons, "kilogram": UnitMass.kilograms, "gram": UnitMass.grams,
        "milligram": UnitMass.milligrams, "microgram": UnitMass.micrograms, "pound": UnitMass.pounds,
        "ounce": UnitMass.ounces, "carat": UnitMass.carats,
        "斤": UnitMass(symbol: "斤", converter: UnitConverterLinear(coefficient: 0.5)),
        "两": UnitMass(symbol: "两", converter: UnitConverterLinear(coefficient: 0.05)),
        "担": UnitMass(symbol: "担", converter: UnitConverterLinear(coefficient: 50)),
        "celsius": UnitTemperature.celsius, "fahrenheit": UnitTemperature.fahrenheit,
        "hour": UnitDuration.hours, "minute": UnitDuration.minutes, "second": UnitDuration.seconds,
        "millisecond": UnitDuration.milliseconds, "microsecond": UnitDuration.microseconds,
        "nanosecond": UnitDuration.nanoseconds,
        "watt": UnitPower.watts, "kilowatt": UnitPower.kilowatts, "megawatt": UnitPower.megawatts,
        "gigawatt": UnitPower.gigawatts, "horsepower": UnitPower.horsepower,
        "kilowatt-hour": UnitEnergy.kilowattHours, "kilocalorie": UnitEnergy.kilocalories,
        "calorie": UnitEnergy.calories, "joule": UnitEnergy.joules,
        "volt": UnitElectricPotentialDifference.volts, "kilovolt": UnitElectricPotentialDifference.kilovolts,
        "ampere": UnitElectricCurrent.amperes, "ohm": UnitElectricResistance.ohms,
        "hertz": UnitFrequency.hertz, "megahertz": UnitFrequency.megahertz, "gigahertz": UnitFrequency.gigahertz,
        "hectopascal": UnitPressure.hectopascals, "kilopascal": UnitPressure.kilopascals,
        "megapascal": UnitPressure.megapascals, "millibar": UnitPressure.millibars,
        "meter-per-second": UnitSpeed.metersPerSecond, "kilometer-per-hour": UnitSpeed.kilometersPerHour,
        "knot": UnitSpeed.knots, "degree": UnitAngle.degrees,
        "bit": UnitInformationStorage.bits, "byte": UnitInformationStorage.bytes,
        "megabyte": UnitInformationStorage.megabytes, "gigabyte": UnitInformationStorage.gigabytes,
        "terabyte": UnitInformationStorage.terabytes,
    ]
}
