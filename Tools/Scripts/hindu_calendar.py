#!/usr/bin/env python3
"""Computes the table of Hindu holidays of the years 1950 to 2100.

usage: hindu_calendar.py > Sources/ChineseNews/Calendar/HinduCalendar+Table.swift

Needs PyPI ephem 4 (MIT), which has the Sun by VSOP87 and the Moon by ELP2000. Months begin with the new moon and are named by the sign of the sidereal zodiac
(ayanamsa of Lahiri) that the Sun enters in them; a month in which it enters none is a leap month and has no holidays. A tithi is a thirtieth of a month by the
distance of Moon and Sun. A holiday is the first day on which its tithi runs at the hour that counts for it, in Ujjain; where it runs at that hour of no
day, the day on which it ends.
"""
import datetime as dt
import math

import ephem

FIRST, LAST = 1950, 2100
LATITUDE, LONGITUDE = "23.18", "75.77"
# Name, month (0 for Chaitra), tithi (0 for the first of the bright half), hour: sunrise, noon, the hour of victory, afternoon, sunset, midnight.
HOLIDAYS = [
    ("shivaratri", 10, 28, "midnight"),
    ("holi", 11, 14, "sunset"),
    ("ramNavami", 0, 8, "noon"),
    ("rakshaBandhan", 4, 14, "afternoon"),
    ("janmashtami", 4, 22, "midnight"),
    ("ganesha", 5, 3, "noon"),
    ("navaratri", 6, 0, "sunrise"),
    ("dussehra", 6, 9, "victory"),
    ("diwali", 6, 29, "sunset"),
    ("chhath", 7, 5, "sunrise"),
]


def longitudes(time):
    """The apparent longitudes of Sun and Moon of the date, in degrees."""
    found = []
    for body in (ephem.Sun(), ephem.Moon()):
        body.compute(time, epoch=time)
        found.append(math.degrees(ephem.Ecliptic(ephem.Equatorial(body.g_ra, body.g_dec, epoch=time), epoch=time).lon))
    return found


def tithi(time):
    sun, moon = longitudes(time)
    return int((moon - sun) % 360 // 12)


def sign(time):
    """The sidereal sign of the Sun, 0 for Mesha."""
    years = (time - ephem.Date("2000/1/1 12:00")) / 365.25
    ayanamsa = 23.85306 + 50.2797 / 3600 * years
    return int((longitudes(time)[0] - ayanamsa) % 360 // 30)


def hours(day):
    """The hours that count of a day in Ujjain."""
    place = ephem.Observer()
    place.lat, place.lon = LATITUDE, LONGITUDE
    place.date = ephem.Date(dt.datetime.combine(day, dt.time())) - float(LONGITUDE) / 360
    sunrise = place.next_rising(ephem.Sun())
    place.date = sunrise
    sunset = place.next_setting(ephem.Sun())
    length = sunset - sunrise
    return {
        "sunrise": sunrise,
        "noon": ephem.Date(sunrise + length / 2),
        "victory": ephem.Date(sunrise + length * 0.66),
        "afternoon": ephem.Date(sunrise + length * 0.7),
        "sunset": ephem.Date(sunset + 1 / 60),
        "midnight": ephem.Date(sunset + (1 - length) / 2),
    }


def holiday(start, number, hour):
    """The day of a tithi of the month that begins at a new moon."""
    around = (ephem.Date(start + number * 0.9843)).datetime().date()
    last = None
    for shift in range(-2, 4):
        day = around + dt.timedelta(days=shift)
        at = hours(day)
        if tithi(at[hour]) == number:
            return day
        if tithi(at["sunrise"]) == number or any(tithi(ephem.Date(at["sunrise"] + part / 24)) == number for part in range(24)):
            last = day
    return last


def months():
    """The new moon and the name of each month that is no leap month."""
    time = ephem.Date(f"{FIRST - 1}/11/1")
    moon = ephem.next_new_moon(time)
    while moon < ephem.Date(f"{LAST + 1}/2/1"):
        following = ephem.next_new_moon(ephem.Date(moon + 1))
        if sign(moon) != sign(following):
            yield moon, (sign(moon) + 1) % 12
        moon = following


days = {}
for moon, month in months():
    for name, of, number, hour in HOLIDAYS:
        if of == month:
            day = holiday(moon, number, hour)
            days.setdefault(day.year, {}).setdefault(name, day)

# Days as they were kept.
KNOWN = {
    "holi": ["2013-03-26", "2023-03-06", "2024-03-24", "2025-03-13"],
    "diwali": ["2012-11-13", "2013-11-03", "2018-11-07", "2023-11-12", "2024-10-31"],
    "rakshaBandhan": ["2013-08-20", "2023-08-30", "2024-08-19"],
    "dussehra": ["2018-10-19", "2022-10-05", "2023-10-24", "2024-10-12"],
    "navaratri": ["2018-10-10", "2023-10-15", "2024-10-03"],
    "ganesha": ["2018-09-13", "2023-09-19", "2024-09-07"],
    "janmashtami": ["2023-09-06", "2024-08-26"],
    "ramNavami": ["2023-03-30", "2024-04-17"],
    "shivaratri": ["2023-02-18", "2024-03-08"],
    "chhath": ["2023-11-19", "2024-11-07"],
}
for name, known in KNOWN.items():
    for day in map(dt.date.fromisoformat, known):
        assert days[day.year][name] == day, (name, day, days[day.year][name])

names = [name for name, *_ in HOLIDAYS]
print("// Hindu holidays: computed by Tools/Scripts/hindu_calendar.py.")
print()
print("extension HinduCalendar {")
print("    /// The first year of the table.")
print(f"    static let firstYear = {FIRST}")
print()
print("    /// A year each: the day of the year of each holiday, in the order of `Holiday`; 0 where it has none.")
print("    static let days: [UInt16] = [")
for year in range(FIRST, LAST + 1):
    row = [(days[year][name] - dt.date(year, 1, 1)).days + 1 if name in days[year] else 0 for name in names]
    print("        " + ", ".join(map(str, row)) + ",")
print("    ]")
print("}")
