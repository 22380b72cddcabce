// Which titles are posts.

/// What is said of titles besides the tables: all words are simplified.
///
/// The gazetteer's titles are posts unless they stand here.
enum PostTitles {
    /// Jobs of news, ranks, and what many people are: never a post.
    static let others = words(
        """
        记者 特派记者 特约记者 驻站记者 本报记者 见习记者 实习记者 摄影记者 实习生 通讯员 特约通讯员 编辑 责任编辑 责编 撰稿人
        校对 审核 版式 美编 策划 监制 学生 毕业生 考生 研究生 本科生 大学生 硕士 博士后 工人 职工 员工 官员 高官 领导人
        首脑 首领 老板 企业家 创业者 店主 摊主 司机 驾驶员 乘务员 快递员 外卖员 保安 导游 专家 学者 科学家 战士 官兵 老兵
        退役军人 演员 歌手 作家 诗人 画家 书法家 艺术家 音乐家 作曲家 编剧 舞蹈家 主演 影星 歌星 明星 模特 运动员 球员
        前锋 后卫 中场 守门员 门将 棋手 选手 冠军 亚军 季军 奥运冠军 世界冠军 部长级 大股东 实控人 相关负责人 有关负责人
        公主 王后 亲王 党务工作者 上将 中将 少将 大将 元帅 大校 上校 中校 少校 上尉 中尉 少尉 军士长 士官 上等兵 列兵
        """
    )

    /// Jobs, and words that are also verbs: a post where an organization, a place or a department stands before them.
    static let dependent = words(
        """
        代表 负责人 教师 讲师 助教 医生 医师 护士 药师 军医 律师 工程师 技术员 技师 法官 检察官 检察员 书记员 执行员 民警 辅警 交警 刑警 特警 武警 巡警 消防员 飞行员 航天员 机长
        主持人 播音员 评论员 分析师 摄影师 编导 导演 制片人 制作人 教练 教练员 裁判 裁判员 领队 主管 秘书 参谋 经理 干事 助理 顾问 警官 创始人 合伙人 联合创始人
        """
    )

    /// Titles besides those of the gazetteer; some are forms of address there.
    static let more = words(
        """
        会长 教授 医生 住持 方丈 主教 馆长 副馆长 园长 副园长 助理 顾问 干事 警官 支书 教务长 经济师 会计师 设计师 主帅 预报员
        """
    )

    /// 代表, of countries too.
    static let delegate = "代表".unicodeScalars.map(\.value)

    /// Who helps the holder of a title that stands before: 院长助理.
    static let helpers = words("助理 秘书 顾问 特使 代表")

    /// What makes a rank of a title that follows: 副, 常务副, 主任 in 主任医师.
    static let ranks = words("副 代 总 常务 第一 名誉 荣誉 执行 代理 首席 高级 资深 终身 助理 主任 副主任 主治 国务 特命全权 联席 特邀 候补")

    /// What says that a post is former.
    static let former: Set<UInt32> = scalars("原前")

    /// The last characters of departments: 宣传部 in 宣传部部长.
    static let departments: Set<UInt32> = scalars("部委办厅室局所院处科署会组社站队行系党团股司庭中心校台支")

    /// The levels whose head a title names: 县长 belongs to the county.
    static let levels: Set<UInt32> = scalars("省市县区州盟旗镇乡村")

    /// The last characters of titles that several people hold at once, besides those of a rank below.
    static let shared: Set<UInt32> = scalars("员委士表授师事")

    private static func words(_ text: String) -> Set<[UInt32]> {
        Set(text.split { $0 == " " || $0 == "\n" }.map { $0.unicodeScalars.map(\.value) })
    }

    private static func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }
}
