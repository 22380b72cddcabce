// The units that the library knows.

extension MeasureUnits {
    /// Codes of ISO 4217.
    static let money = """
        元,块,块钱,圆,元钱,人民币,元人民币,圆人民币,RMB,CNY=CNY 美元,美金,美刀,美圆,USD=USD 欧元,EUR=EUR 英镑,GBP=GBP 日元,日圆,JPY=JPY 港元,港币,港纸,蚊,HKD=HKD 元新台币,新台币,台币,TWD,NTD=TWD 澳元,澳大利亚元,AUD=AUD 加元,加拿大元,CAD=CAD
        瑞士法郎,瑞郎=CHF 韩元,韩圜=KRW 卢布=RUB 卢比,印度卢比=INR 泰铢=THB 新加坡元,新元,新币=SGD 澳门元,澳门币=MOP 新西兰元,纽元=NZD 越南盾=VND 印尼盾=IDR 林吉特,马币,令吉=MYR 菲律宾比索=PHP 墨西哥比索=MXN
        沙特里亚尔=SAR 迪拉姆=AED 雷亚尔,巴西雷亚尔=BRL 兰特=ZAR 土耳其里拉=TRY 瑞典克朗=SEK 丹麦克朗=DKK 挪威克朗=NOK 蒙古图格里克,图格里克=MNT 坚戈=KZT 第纳尔=IQD 埃及镑,埃镑=EGP 奈拉=NGN 缅币,缅元=MMK
        """

    /// Identifiers of CLDR.
    static let durations = """
        年,周年,载,整年,个年头=year 个月=month 周,星期,个星期,礼拜,个礼拜=week 天,昼夜=day 小时,个小时,钟头,个钟头,个钟=hour 分钟=minute 秒,秒钟=second 个季度=quarter 个世纪=century
        毫秒=millisecond 微秒=microsecond 纳秒=nanosecond
        """

    /// Identifiers of CLDR.
    static let physical = """
        公里,千米,km,KM,Km=kilometer 米,公尺,m=meter 分米,dm,DM=decimeter 厘米,公分,cm,CM=centimeter 毫米,mm,MM=millimeter 微米,µm,μm=micrometer 纳米,奈米,nm=nanometer 英里,哩,mile,miles=mile 英尺,英呎,呎,foot,feet,feets,ft=foot 英寸,英吋,吋,inch,inches,in.=inch 码=yard 海里,浬=nautical-mile
        光年=light-year 平方公里,平方千米=square-kilometer 平方米,平米,平方公尺,㎡=square-meter 平方厘米=square-centimeter 平方英里=square-mile 平方英尺,平方呎,方呎=square-foot 公顷=hectare 英亩=acre
        立方米,立方公尺,方水,m³=cubic-meter 立方厘米=cubic-centimeter 立方公里=cubic-kilometer 升,公升,L=liter 毫升,ml,mL,ML,cc=milliliter 加仑=gallon 茶匙=teaspoon 汤匙=tablespoon 桶油=barrel 吨,公吨=tonne 公斤,千克,kg,KG,Kg=kilogram 克,公克,g=gram 毫克,mg=milligram
        微克=microgram 磅=pound 盎司=ounce 克拉=carat ℃,摄氏度,°C,摄氏°=celsius 华氏度,℉,°F,华氏°=fahrenheit 度,°=degree 千瓦=kilowatt 兆瓦=megawatt 吉瓦=gigawatt 瓦,瓦特=watt 千瓦时,千瓦小时,度电=kilowatt-hour
        马力=horsepower 千卡,大卡=kilocalorie 卡路里=calorie 焦耳=joule 伏,伏特=volt 千伏=kilovolt 安培=ampere 欧姆=ohm 赫兹,赫=hertz 兆赫,兆赫兹,MHz=megahertz 吉赫,吉赫兹,GHz=gigahertz 帕=pascal 百帕=hectopascal 千帕=kilopascal 兆帕=megapascal
        毫巴=millibar 毫米汞柱,mmHg=millimeter-ofhg 比特=bit 兆比特=megabit 字节=byte KB=kilobyte MB,兆字节=megabyte GB,吉字节=gigabyte TB=terabyte 米每秒,米/秒,m/s=meter-per-second 公里每小时,公里/小时,千米/小时,km/h=kilometer-per-hour 节=knot 分贝=decibel
        """

    /// Units that have no identifier, as written.
    static let chineseUnits = """
        千升 重量箱 亩 市亩 公亩 分地 斤 市斤 台斤 担 石 斗 丈 尺 寸 市尺 里 里地 华里 坪 甲 亩地 毫安时 安时 标箱 标准箱 迈 尼特
        """

    static let classifiers = """
        个 名 位 人 人次 户 户次 家 座 处 台 套 件 条 次 场 场次 份 间 所 栋 幢 例 起 辆 辆次 列 列次 架 架次 艘 艘次 支 只 头 头次 匹 株 棵 朵 颗 粒 枚 张 本 册 部 篇 幅 首 曲 句 字 项 种 类 级 层 届 期 批 批次 拨 群 队 组
        班 班次 排 对 双 副 盏 顶 面 道 片 根 把 口 眼 桌 席 盆 瓶 杯 碗 袋 箱 包 盒 桶 筐 车 车次 船 趟 航次 台次 人份 票 分 笔 宗 桩 单 股 手 圈 步 声 轮 局 盘 章 段 回 代 员 门 堂 通 封 则 样 款 版 行 页 卷 集 幕 出 刊 号
        环 针 剂 服 味 帖 丸 滴 缕 束 捆 扎 垛 堆 摞 叠 串 挂 枝 茎 穗 瓣 丛 窝 伙 帮 孔 跨 榀 张次 幅次 处次 家次 件次 例次 项次 亩次 组次 顿 株次 册次 人天 具 管 宿 畦 垄 床 铺 床位 车位 泊位 机位 基点 个基点 转 标台 篮板 助攻 抢断 盖帽 打 盅 壶 罐 缸 瓮 篓 笼 屉 尊 樽 炉 泊 标段 节 扇 尾 峰 羽 炷 阵 番 席位
        """
}
