// Who imports the bridge has the library too.

@_exported public import ChineseNews
