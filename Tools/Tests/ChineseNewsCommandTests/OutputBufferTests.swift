// Tests of OutputBuffer.

import ChineseNewsCommand
import Testing
