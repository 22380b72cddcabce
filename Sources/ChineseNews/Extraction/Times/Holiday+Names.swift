// The names of holidays.

extension Holiday {
    /// All names.
    static let names: PhraseIndex<Holiday> = {
        var words: [[UInt32]: Holiday] = [:]
        func add(_ list: String, _ rule: Rule, _ length: Int = 1) {
            for name in list.split(separator: " ") {
                words[name.unicodeScalars.map { UserWords.fold($0.value) }] = Holiday(rule: rule, length: length)
            }
        }
        for (number, name) in ChineseCalendar.termNames.enumerated() where number != 6 && number != 21 && number != 22 {
            add(name, .term(number))
        }
        add("清明 清明节 民族扫墓节", .term(6))
        // 小雪 and 大雪 are weather more often.
        add("小雪节气", .term(21))
        add("大雪节气", .term(22))
        add("冬至节", .term(23))
        addChinese { add($0, $1, $2) }
        addFixed { add($0, $1, $2) }
        addReligious { add($0, $1, $2) }
        addHindu { add($0, $1, $2) }
        addForeign { add($0, $1, $2) }
        addInternational { add($0, $1, $2) }
        for (name, rule) in [("新春", Rule.lunar(1, 1)), ("三一五", .fixed(3, 15)), ("灰日", .easter(-46))] {
            words[name.unicodeScalars.map { UserWords.fold($0.value) }] = Holiday(rule: rule, isAlone: true)
        }
        return PhraseIndex(words)
    }()

    typealias Add = (_ names: String, _ rule: Rule, _ length: Int) -> Void

    /// Days of the Chinese calendar.
    private static func addChinese(_ add: Add) {
        add("春节 新春佳节 农历新年 大年初一 年初一 正月初一 农历春节 正月正时 正月朔日", .lunar(1, 1), 1)
        add("大年初二 年初二", .lunar(1, 2), 1)
        add("大年初三 年初三", .lunar(1, 3), 1)
        add("大年初四 年初四", .lunar(1, 4), 1)
        add("大年初五 年初五", .lunar(1, 5), 1)
        add("大年初六 年初六", .lunar(1, 6), 1)
        add("大年初七 年初七", .lunar(1, 7), 1)
        add("元宵节 元宵佳节 上元节 灯节", .lunar(1, 15), 1)
        add("龙抬头 二月二龙抬头", .lunar(2, 2), 1)
        add("上巳节 三月三", .lunar(3, 3), 1)
        add("端午 端午节 端阳节 端午佳节 端五节 重五节 龙舟节 五月节", .lunar(5, 5), 1)
        add("七夕 七夕节 乞巧节 七巧节 七姐诞 七夕情人节", .lunar(7, 7), 1)
        add("中元节 盂兰盆节 盂兰节 中元普度 鬼节", .lunar(7, 15), 1)
        add("中秋 中秋节 中秋佳节 仲秋节 八月节", .lunar(8, 15), 1)
        add("重阳 重阳节 重九节 登高节", .lunar(9, 9), 1)
        add("下元节", .lunar(10, 15), 1)
        add("腊八 腊八节 腊八日", .lunar(12, 8), 1)
        add("小年 北方小年", .lunar(12, 23), 1)
        add("南方小年", .lunar(12, 24), 1)
        add("除夕 大年三十 大年夜 除夕夜 年三十 年三十晚 大除夕", .lunar(12, 31), 1)
        add("大年初八 年初八", .lunar(1, 8), 1)
        add("大年初九 年初九", .lunar(1, 9), 1)
        add("大年初十 年初十", .lunar(1, 10), 1)
        add("卫塞节 比萨宝蕉节", .lunar(4, 15), 1)
        add("佛诞节 佛诞 浴佛节", .lunar(4, 8), 1)
    }

    /// Days of the Gregorian calendar.
    private static func addFixed(_ add: Add) {
        add("元旦 元旦节 公历新年 阳历新年 新历新年", .fixed(1, 1), 1)
        add("中国人民警察节", .fixed(1, 10), 1)
        add("情人节 圣瓦伦丁节 西洋情人节", .fixed(2, 14), 1)
        add("学雷锋纪念日", .fixed(3, 5), 1)
        add("妇女节 国际妇女节 国际劳动妇女节 三八妇女节 三八国际妇女节 三八节", .fixed(3, 8), 1)
        add("植树节 中国植树节", .fixed(3, 12), 1)
        add("白色情人节", .fixed(3, 14), 1)
        add("国际消费者权益日 消费者权益日 三一五国际消费者权益日", .fixed(3, 15), 1)
        add("女生节", .fixed(3, 7), 1)
        add("世界水日", .fixed(3, 22), 1)
        add("愚人节", .fixed(4, 1), 1)
        add("世界卫生日", .fixed(4, 7), 1)
        add("全民国家安全教育日", .fixed(4, 15), 1)
        add("世界地球日", .fixed(4, 22), 1)
        add("世界读书日", .fixed(4, 23), 1)
        add("劳动节 国际劳动节 五一国际劳动节 五一劳动节 五一节", .fixed(5, 1), 1)
        add("青年节 五四青年节", .fixed(5, 4), 1)
        add("国际护士节", .fixed(5, 12), 1)
        add("全国科技工作者日", .fixed(5, 30), 1)
        add("世界无烟日", .fixed(5, 31), 1)
        add("儿童节 国际儿童节 六一儿童节 六一国际儿童节", .fixed(6, 1), 1)
        add("世界环境日", .fixed(6, 5), 1)
        add("国际禁毒日", .fixed(6, 26), 1)
        add("建党节 中国共产党建党纪念日 建党日 建党纪念日 七一建党节", .fixed(7, 1), 1)
        add("香港回归纪念日 香港特区成立纪念日 香港特别行政区成立纪念日", .fixed(7, 1), 1)
        add("建军节 八一建军节 八一节", .fixed(8, 1), 1)
        add("全国生态日", .fixed(8, 15), 1)
        add("中国医师节", .fixed(8, 19), 1)
        add("中国人民抗日战争胜利纪念日 抗战胜利纪念日", .fixed(9, 3), 1)
        add("教师节", .fixed(9, 10), 1)
        add("烈士纪念日", .fixed(9, 30), 1)
        add("国庆 国庆节 国庆日 十一国庆节", .fixed(10, 1), 1)
        add("老板节", .fixed(10, 16), 1)
        add("世界粮食日", .fixed(10, 16), 1)
        add("联合国日", .fixed(10, 24), 1)
        add("万圣节 万圣夜", .fixed(10, 31), 1)
        add("记者节 中国记者节", .fixed(11, 8), 1)
        add("全国消防日", .fixed(11, 9), 1)
        add("光棍节 双十一 双11", .fixed(11, 11), 1)
        add("世界艾滋病日", .fixed(12, 1), 1)
        add("国家宪法日", .fixed(12, 4), 1)
        add("双十二", .fixed(12, 12), 1)
        add("国家公祭日", .fixed(12, 13), 1)
        add("澳门回归纪念日", .fixed(12, 20), 1)
        add("平安夜 圣诞夜 圣诞前夜 耶诞夜", .fixed(12, 24), 1)
        add("圣诞 圣诞节 圣诞日 耶诞节", .fixed(12, 25), 1)
        add("母亲节", .weekday(2, 7, month: 5), 1)
        add("父亲节", .weekday(3, 7, month: 6), 1)
        add("台湾父亲节 八八节", .fixed(8, 8), 1)
        add("全国助残日", .weekday(3, 7, month: 5), 1)
        add("感恩节", .weekday(4, 4, month: 11), 1)
        add("黑色星期五", .dayBehindWeekday(4, 4, month: 11, days: 1), 1)
        add("网络星期一", .dayBehindWeekday(4, 4, month: 11, days: 4), 1)
    }

    /// Days of Hinduism.
    private static func addHindu(_ add: Add) {
        add("印度丰收节 庞格尔节 淡米尔丰收节", .fixed(1, 14), 1)
        add("印度丰收节第三天 庞格尔节第三天", .fixed(1, 15), 1)
        add("印度丰收节第四天 庞格尔节第四天", .fixed(1, 16), 1)
        add("湿婆节 湿婆神节 湿婆之夜", .hindu(.shivaratri, 0), 1)
        // It begins with fires in the evening; colours are thrown on the next day.
        add("侯丽节 洒红节 胡里节 霍利节 荷丽节 欢悦节 五彩节", .hindu(.holi, 0), 2)
        add("罗摩节 罗摩诞辰", .hindu(.ramNavami, 0), 1)
        add("印度兄妹节 拉克沙班丹节 保护绳节", .hindu(.rakshaBandhan, 0), 1)
        add("黑天神节 黑天诞辰 克里希纳诞辰", .hindu(.janmashtami, 0), 1)
        add("象神节 象头神节", .hindu(.ganesha, 0), 1)
        add("九夜节", .hindu(.navaratri, 0), 9)
        add("难近母节 杜尔迦节 杜尔加节", .hindu(.dussehra, -4), 5)
        add("十胜节 杜塞拉节 德赛拉节", .hindu(.dussehra, 0), 1)
        add("排灯节 万灯节 印度灯节 屠妖节", .hindu(.diwali, 0), 1)
        add("克哈特普迦节 恰特节 太阳神节", .hindu(.chhath, 0), 1)
    }

    /// Days that hang on Easter, or on the calendars of Judaism and Islam.
    private static func addReligious(_ add: Add) {
        add("忏悔节 忏悔火曜日 肥美星期二", .easter(-47), 1)
        add("大斋首日 圣灰星期三 圣灰礼仪日 圣灰日", .easter(-46), 1)
        add("大斋期 大斋节", .easter(-46), 46)
        add("棕枝主日 圣枝主日 基督苦难主日", .easter(-7), 1)
        add("神圣星期四 濯足节 圣周四 设立圣餐日", .easter(-3), 1)
        add("耶稣受难日 主受难日 受难节 圣周五 沈默周五 沉默周五", .easter(-2), 1)
        add("圣周六 主受难节翌日 复活节前夜", .easter(-1), 1)
        add("复活节 主复活日", .easter(0), 1)
        add("复活节星期一", .easter(1), 1)
        add("耶稣升天节", .easter(39), 1)
        add("五旬节 圣灵降临节", .easter(49), 1)
        add("圣三一主日 圣三主日 圣三节 天主圣三一节", .easter(56), 1)
        add("基督圣体节 基督圣体圣血节 基督圣体圣血瞻礼", .easter(60), 1)
        add("四旬节", .easternEaster(-48), 40)
        add("拉撒路圣周六 拉匝路周六", .easternEaster(-8), 1)
        add("东正教棕枝主日 东正教圣枝主日 东正教基督苦难主日", .easternEaster(-7), 1)
        add("东正教耶稣受难日 东正教圣周五", .easternEaster(-2), 1)
        add("东正教圣周六 东正教主受难节翌日 东正教复活节前夜", .easternEaster(-1), 1)
        add("东正教复活节", .easternEaster(0), 1)
        add("东正教复活节星期一", .easternEaster(1), 1)
        // A day of the Hebrew calendar begins with the evening before.
        add("犹太新年", .hebrewYear(-1), 3)
        add("赎罪日", .hebrewYear(8), 2)
        add("住棚节", .hebrewYear(13), 9)
        add("圣会节", .hebrewYear(20), 1)
        add("西赫托拉节 西赫妥拉节 诵经节 转经节", .hebrewYear(21), 1)
        add("光明节 哈努卡节 献殿节 马加比节", .hanukkah, 8)
        add("犹太植树节 图比舍巴特节 树木新年", .treesNewYear, 2)
        add("以色列独立日 以色列国庆节 以色列国庆日 以色列独立节", .israelsIndependence, 2)
        add("普珥节", .passover(-31), 2)
        add("逾越节", .passover(-1), 9)
        add("篝火节 犹太教篝火节", .passover(32), 1)
        add("七七节 沙夫幼特节 周日节 收获节 新果实节", .passover(49), 3)
        add("圣殿被毁日 禁食日", .passover(111), 1)
        add("伊斯兰新年 伊斯兰历新年", .islamic(1, 1), 1)
        add("阿舒拉节", .islamic(1, 10), 1)
        add("圣纪节", .islamic(3, 12), 1)
        add("登霄节", .islamic(7, 27), 1)
        add("斋月 穆斯林斋月", .islamic(9, 1), 30)
        add("法令之夜 权力之夜", .islamic(9, 27), 1)
        add("开斋节 肉孜节 尔代节", .islamic(10, 1), 1)
        add("古尔邦节 宰牲节", .islamic(12, 10), 1)
    }
}
