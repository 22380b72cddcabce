// Where a place lies.

extension Place {
    /// The divisions that the place lies in, the nearest first: 湖州市, 浙江省 for 德清县.
    ///
    /// Of a place that is no division itself those that its chain names and those above them: 清镇市 and 贵阳市, 贵州省 for 清镇市榆塔营村. Empty where
    /// the text does not decide.
    public var ancestors: [Division] {
        if kind == .division, let division { return division.ancestors }
        guard let nearest = division ?? parts.last(where: { $0.division != nil })?.division else { return [] }
        return [nearest] + nearest.ancestors
    }
}
