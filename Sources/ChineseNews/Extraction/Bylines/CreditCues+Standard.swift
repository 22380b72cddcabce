// The cues that the library knows.

extension CreditCues {
    static let standard: CreditCues = {
        var cues = CreditCues()
        cues.addStandard()
        cues.build()
        return cues
    }()

    private mutating func behind(_ words: String, _ roles: Byline.Role..., rank: String? = nil, isWeak: Bool = false) {
        add(words, CreditCue(roles: roles, side: .behind, rank: rank, isWeak: isWeak))
    }

    private mutating func person(_ words: String, _ role: Byline.Role, rank: String? = nil) {
        add(words, CreditCue(roles: [role], side: .behind, isPerson: true, rank: rank))
    }

    private mutating func before(_ words: String, _ roles: Byline.Role..., isWeak: Bool = false) {
        add(words, CreditCue(roles: roles, side: .before, isWeak: isWeak))
    }

    private mutating func organizations(_ words: String, _ role: Byline.Role, _ side: BylineCues.Side) {
        add(words, CreditCue(roles: [role], side: side, takesOrganizations: true))
    }

    private mutating func addStandard() {
        addRanks("全媒体 全媒 融媒体 融媒 见习 实习 首席 特约 特派 高级 资深 主任 专职 签约 机动 驻站 文字 摄影")
        addNotes(
            """
            发布时间 发稿时间 更新时间 发布日期 时间 日期 字号 字体 字体大小 浏览 浏览量 浏览次数 点击 点击量 点击数 阅读 阅读量 阅读数 \
            返回搜狐 查看更多 图文无关 资料图片 资料图 资料照片 打印 打印本页 关闭窗口 分享 纠错 我要纠错 收藏
            """
        )
        person("记者 特派员", .reporter)
        behind("采写 采访 视频采访 图文采访", .reporter)
        person("实习生", .reporter, rank: "实习")
        person("见习生", .reporter, rank: "见习")
        person("通讯员 特约通讯员 报道员", .correspondent)
        behind("作者 撰稿 撰稿人 撰文 特约撰稿人 特约撰稿", .author)
        person("评论员 特约评论员", .commentator)
        behind("读者", .author, isWeak: true)
        behind("报道 报导", .reporter, isWeak: true)
        behind("文", .writer, isWeak: true)
        behind("文字 本版文 本版文字 本组文字", .writer)
        behind("摄影 摄影记者 图片摄影 摄影师 本版图片 本版图 本版摄影 图片 航拍摄影 航拍 题图摄影 封面摄影 压题照片 题图照片 剧照 照片", .photographer)
        behind("图 摄", .photographer, isWeak: true)
        behind("图文 文图 文/图 图/文 文・摄影 文·摄影 文/摄 摄/文 文、图 图、文 文.图 图.文 文·图 图·文 文・图 图・文", .writer, .photographer)
        behind("漫画 漫画作者 插画 插图 制图 绘图 图表 美术 海报设计 题图绘制 题图 速写 题图速写 插图绘制 封面绘制", .illustrator)
        behind("绘 画", .illustrator, isWeak: true)
        behind(
            "编辑 责编 责任编辑 美编 美术编辑 主编 责任编委 值班编委 值班主任 值班主编 编发 视觉编辑 图片编辑 副主编 新媒体编辑 网络编辑 实习编辑 值班编辑 本版编辑 本版责编 核稿编辑 审稿编辑 文字编辑 栏目编辑",
            .editor
        )
        behind("编", .editor, isWeak: true)
        behind("校对 责任校对 责校 校", .proofreader)
        behind("审核 终审 复审 初审 一审 二审 三审 审读 监审 编审 审校 审稿 签发 总值班 审签 核稿 签审 审定 值班总编", .reviewer)
        behind("翻译 译者 译文 译 编译 编译者", .translator)
        behind("整理 统稿 文字整理 采访整理 笔录 记录 资料整理", .compiler)
        organizations("综合 本报综合", .compiler, .behind)
        behind("口述 讲述 讲述人", .interviewee)
        behind("受访者 采访对象 受访人", .interviewee, isWeak: true)
        behind(
            "版式 版式设计 设计 视频 剪辑 策划 统筹 出品人 总策划 主播 出镜 配音 音频 监制 总监制 剪接 后期 指导老师 指导教师 执行 数据 排版 美工 主持 栏目主持 运营 技术",
            .unknown
        )
        behind("采访人 采访者", .reporter)
        organizations("来源 文章来源 稿件来源 信息来源 转自 本文转自 转载自 原载 文据 据", .source, .behind)
        organizations("图片来源 图源 图据 供图 图片提供 内文图片", .imageProvider, .behind)
        organizations("供稿", .contributor, .behind)
        organizations("作者单位", .author, .behind)

        before("摄 摄影 拍摄 图片摄影", .photographer)
        before("摄影报道 摄影报导 文并摄 摄影并文 文并图 撰文摄影 文/摄 摄/文", .photographer, .writer)
        // Beside a picture: who took it wrote the line too.
        add(
            "文/图 图/文 文图 图文 文、图",
            CreditCue(roles: [.photographer], side: .before, keepsWriter: true)
        )
        before("文", .writer, isWeak: true)
        before("图", .photographer, isWeak: true)
        before("撰文", .writer)
        before("供图 提供图片", .imageProvider)
        before("提供", .imageProvider)
        before("供稿 投稿 来稿", .contributor)
        before("绘 作 画 漫画 制图 绘图", .illustrator, isWeak: true)
        before("译 翻译", .translator, isWeak: true)
        before("编译", .translator)
        before("整理 综合整理", .compiler)
        before("口述", .interviewee)
        before("采写 采访", .reporter)
        before("报道 报导 综合报道 综合报导 采访报道 采访报导 连线报道 连线报导 专题报道 发回报道 发自 专稿", .reporter)
        before("著", .author, isWeak: true)
    }
}
