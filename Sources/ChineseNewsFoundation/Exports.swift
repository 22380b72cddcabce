@_exported public import ChineseNews
