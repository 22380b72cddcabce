// Units and classifiers behind numbers.

/// What stands behind a number and says what it counts.
struct MeasureUnit: Sendable {
    var kind: NumericFact.Kind
    /// The identifier; `nil` for the unit as written.
    var id: String?
    /// How many of `id` it is.
    var factor = ExactDecimal(1)
}

/// All units, looked up behind a number.
struct MeasureUnits: Sendable {
    static let standard = MeasureUnits()

    private let index: PhraseIndex<MeasureUnit>

    /// The longest unit that starts at a place.
    func match(_ text: NameText, at start: Int, to end: Int) -> (end: Int, unit: MeasureUnit)? {
        index.match(text, at: start, to: end).map { ($0.end, index.meaning($0)) }
    }

    private init() {
        var units: [[UInt32]: MeasureUnit] = [:]
        func add(_ words: String, _ unit: MeasureUnit) {
            for word in words.split(whereSeparator: \.isWhitespace) {
                units[word.unicodeScalars.map { UserWords.fold($0.value) }] = unit
            }
        }
        func addAll(_ table: String, _ kind: NumericFact.Kind) {
            for entry in table.split(whereSeparator: \.isWhitespace) {
                let parts = entry.split(separator: "=")
                for word in parts[0].split(separator: ",") {
                    add(String(word), MeasureUnit(kind: kind, id: String(parts[1])))
                }
            }
        }
        // What stands later wins: a classifier that is also a unit is the unit.
        add(Self.classifiers, MeasureUnit(kind: .count))
        add(Self.chineseUnits, MeasureUnit(kind: .physical))
        addAll(Self.physical, .physical)
        addAll(Self.durations, .duration)
        addAll(Self.money, .money)
        if let tenth = ExactDecimal("0.1"), let hundredth = ExactDecimal("0.01") {
            add("角 毛 毛钱 角钱", MeasureUnit(kind: .money, id: "CNY", factor: tenth))
            add("毫 毫子", MeasureUnit(kind: .money, id: "HKD", factor: tenth))
            add("分钱", MeasureUnit(kind: .money, id: "CNY", factor: hundredth))
            add("仙 港仙 港元仙", MeasureUnit(kind: .money, id: "HKD", factor: hundredth))
        }
        add("个百分点 百分点", MeasureUnit(kind: .percentagePoint, id: "percentagePoint"))
        add("成", MeasureUnit(kind: .percent, id: "percent", factor: ExactDecimal(10)))
        add("折", MeasureUnit(kind: .percent, id: "percent", factor: ExactDecimal(10)))
        add("刻钟", MeasureUnit(kind: .duration, id: "minute", factor: ExactDecimal(15)))
        add("倍", MeasureUnit(kind: .multiple, id: "倍"))
        add("岁 周岁", MeasureUnit(kind: .age, id: "岁"))
        index = PhraseIndex(units)
    }
}
