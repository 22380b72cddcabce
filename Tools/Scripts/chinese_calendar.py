#!/usr/bin/env python3
"""Computes the table of the Chinese calendar: months of the years 1900 to 2098, solar terms of the years 1900 to 2100.

usage: chinese_calendar.py > Sources/ChineseNews/Calendar/ChineseCalendar+Table.swift

Needs PyPI ephem 4 (MIT), which has the longitude of the Sun by VSOP87 and the phases of the Moon. Months follow GB/T 33661-2017: they begin on the day of the
new moon in the time of Beijing, the winter solstice lies in month 11, and of 13 months between two solstices the first one without an even term is a leap month.
Before 1929 the calendar went by the local time of Beijing. Months that were in use and differ, because the new moon fell within minutes of midnight, are
listed in HISTORY.
"""
import datetime as dt
import math

import ephem

FIRST, LAST, LAST_TERMS = 1900, 2098, 2100
# The first day of a month as computed, and as it was in use.
HISTORY = {dt.date(1906, 4, 23): dt.date(1906, 4, 24)}


def offset(year):
    """Days by which the clock of Beijing is ahead of Greenwich."""
    return 8 / 24 if year >= 1929 else (7 + 45 / 60 + 40 / 3600) / 24


def longitude(time):
    sun = ephem.Sun()
    sun.compute(time, epoch=time)
    return ephem.Ecliptic(ephem.Equatorial(sun.g_ra, sun.g_dec, epoch=time), epoch=time).lon


def terms(year):
    """The days of the 24 solar terms of a year, from 小寒 on."""
    days = []
    for number in range(24):
        target = math.radians((285 + 15 * number) % 360)
        time = ephem.Date(dt.datetime(year, 1, 5) + dt.timedelta(days=15.2185 * number))
        for _ in range(12):
            gap = (target - longitude(time) + math.pi) % (2 * math.pi) - math.pi
            time = ephem.Date(time + gap * 365.2422 / (2 * math.pi))
            if abs(gap) < 1e-9:
                break
        days.append(ephem.Date(time + offset(year)).datetime().date())
    return days


def new_moons():
    days = []
    time = ephem.Date(f"{FIRST - 1}/10/1")
    while time < ephem.Date(f"{LAST + 2}/3/1"):
        time = ephem.next_new_moon(time)
        day = ephem.Date(time + offset(ephem.Date(time).datetime().year)).datetime().date()
        days.append(HISTORY.get(day, day))
        time = ephem.Date(time + 1)
    return days


def months(moons, terms_of):
    """(first day, number, whether it is a leap month) of all months."""
    found = []
    solstices = {year: days[23] for year, days in terms_of.items()}
    even = {day for days in terms_of.values() for day in days[1::2]}
    for year in range(FIRST - 1, LAST + 1):
        start = max(i for i, day in enumerate(moons) if day <= solstices[year])
        end = max(i for i, day in enumerate(moons) if day <= solstices[year + 1])
        number, has_leap = 11, end - start == 13
        for i in range(start, end):
            holds_even = any(moons[i] <= day < moons[i + 1] for day in even)
            if has_leap and i > start and not holds_even:
                has_leap = False
                found.append((moons[i], number - 1 if number > 1 else 12, True))
                continue
            found.append((moons[i], number, False))
            number = number % 12 + 1
    return found


def lines(values, width, count):
    for i in range(0, len(values), count):
        yield "        " + ", ".join(f"0x{value:0{width}X}" for value in values[i : i + count]) + ","


def main():
    terms_of = {year: terms(year) for year in range(FIRST - 1, LAST_TERMS + 1)}
    moons = new_moons()
    years, current = {}, None
    all_months = months(moons, terms_of)
    for i, (day, number, is_leap) in enumerate(all_months[:-1]):
        if number == 1 and not is_leap:
            current = years.setdefault(day.year, [])
        if current is not None:
            current.append((day, number, is_leap, (all_months[i + 1][0] - day).days))
    codes = []
    for year in range(FIRST, LAST + 1):
        code = 0
        for i, (_, number, is_leap, length) in enumerate(years[year]):
            code |= (length - 29) << i | (number << 13 if is_leap else 0)
        codes.append(code | (years[year][0][0] - dt.date(year, 1, 20)).days << 17)
    rows = [terms_of[year] for year in range(FIRST, LAST_TERMS + 1)]
    earliest = [min(row[i].day for row in rows) for i in range(24)]
    days = [sum((row[i].day - earliest[i]) << 2 * i for i in range(24)) for row in rows]
    print("// The months of the Chinese calendar and the days of the solar terms: computed by Tools/Scripts/chinese_calendar.py.")
    print()
    print("extension ChineseCalendar {")
    print("    /// The first year of both tables.")
    print(f"    static let firstYear = {FIRST}")
    print()
    print("    /// A year each: from the lowest bit on, of each month whether it has 30 days and not 29, its leap month in bits 13…16, and in bits 17…21")
    print("    /// how many days after 20 January it begins.")
    print("    static let years: [UInt32] = [")
    print("\n".join(lines(codes, 6, 12)))
    print("    ]")
    print()
    print("    /// A year each: of each solar term, from 小寒 on, how many days it lies behind the earliest day that it may have, in two bits.")
    print("    static let terms: [UInt64] = [")
    print("\n".join(lines(days, 12, 8)))
    print("    ]")
    print()
    print("    /// The earliest day of each solar term in its month; two in a month.")
    print(f"    static let earliestTerms: [Int] = {earliest}")
    print("}")


main()
