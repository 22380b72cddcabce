#!/usr/bin/env python3
"""Writes the table of the calendar of Umm al-Qura, which Saudi Arabia goes by: the lengths of the months of the years 1365 to 1500 of the Hijra.

usage: islamic_calendar.py > Sources/ChineseNews/Calendar/IslamicCalendar+Table.swift

Needs PyPI hijridate 2 (MIT), which has the months as they were published, and for the future as the rules of the calendar give them. Some months of earlier
years had 28 or 31 days.
"""
from hijridate import ummalqura
from hijridate.convert import Gregorian, Hijri

FIRST, LAST = 1365, ummalqura.HIJRI_RANGE[1][0]

years = []
for year in range(FIRST, LAST + 1):
    code = 0
    for month in range(1, 13):
        length = Hijri(year, month, 1).month_length()
        assert length in (29, 30)
        code |= (length - 29) << (month - 1)
    years.append(code)
first = Hijri(FIRST, 1, 1).to_gregorian()
assert first.isoformat() == "1945-12-05", first
# Known days: 1 Ramadan 1434, 1 Muharram 1435.
assert Hijri(1434, 9, 1).to_gregorian().isoformat() == "2013-07-09"
assert Gregorian(2013, 11, 4).to_hijri().isoformat() == "1435-01-01"

print("// The months of the calendar of Umm al-Qura: written by Tools/Scripts/islamic_calendar.py.")
print()
print("extension IslamicCalendar {")
print("    /// The first year of the table, which begins on 5 December 1945.")
print(f"    static let firstYear = {FIRST}")
print()
print("    /// A year each: from the lowest bit on, of each month whether it has 30 days and not 29.")
print("    static let years: [UInt16] = [")
row = "       "
for code in years:
    item = f" 0x{code:03X},"
    if len(row) + len(item) > 108:
        print(row)
        row = "       "
    row += item
print(row)
print("    ]")
print("}")
