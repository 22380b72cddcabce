// A page to test forms with.

/// A composed page: two articles, one with all kinds of heads, a caption and a page number.
enum SamplePage {
    static let text = """
        石桥镇——

        渠水流进红薯地

        本报讯（记者 林海砚）入夏以来，

        石桥镇新修水渠两公里，受益农户

        达三百余户，红薯地全都浇上了水。

        ◆ 一渠清水到田头

        “水来了！”村民赵阿禾说，往年

        挑一担水要走三里山路，今年拧开

        阀门就能浇地。

        图为8月2日，石桥镇村民赵阿禾在田头放水浇地。 康一叶 摄

        湖边小学添了新书

        湖边小学图书室上周添了新书六百

        册，都由县图书馆送来。孩子们中

        午排队借书，一天借出八十多册。

        A2

        """
}
