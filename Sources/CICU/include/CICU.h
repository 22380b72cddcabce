/* ICU's break iterators behind an interface that mentions no ICU type.
 *
 * Swift's Foundation carries an ICU of its own. A Clang module that shows <unicode/...> to Swift beside Foundation defines
 * UErrorCode and its kin twice and does not compile. So ICU is seen by CICU.c alone; a status is a plain int, as ICU
 * counts it: negative for a warning, 0 for success, positive for an error.
 */
#ifndef CNEWS_CICU_H
#define CNEWS_CICU_H

#include <stdint.h>

/* A break iterator and the text it reads. Used by one thread at a time. */
typedef struct cnews_break cnews_break;

/* Kinds of stock iterators, in ICU's own numbering (UBreakIteratorType). */
enum { CNEWS_BREAK_CHARACTER = 0, CNEWS_BREAK_WORD = 1, CNEWS_BREAK_LINE = 2, CNEWS_BREAK_SENTENCE = 3 };

/* Opens a stock iterator of a locale. NULL, with *status positive, on failure. */
cnews_break *cnews_break_open_locale(int type, const char *locale, int *status);

/* Compiles rules given in UTF-16. On a rule error *line and *column (of code units, from 1) tell where. */
cnews_break *cnews_break_open_rules(const uint16_t *rules, int32_t length, int *status, int *line, int *column);

/* Copies the iterator, without its text. Cheaper than opening it again. */
cnews_break *cnews_break_clone(const cnews_break *iterator, int *status);

void cnews_break_close(cnews_break *iterator);

/* Sets the text to read, which must stay in place until the next call of either function or close. Returns the status. */
int cnews_break_set_utf8(cnews_break *iterator, const uint8_t *text, int32_t length);
int cnews_break_set_utf16(cnews_break *iterator, const uint16_t *text, int32_t length);

/* Writes the next boundaries after the last one delivered (the first call: after 0), in code units of the text set, and the
 * rule status of the segment that each ends. Returns how many; fewer than `capacity` when the text is at its end. */
int32_t cnews_break_next(cnews_break *iterator, int32_t *ends, int32_t *statuses, int32_t capacity);

/* ICU's name of a status, such as "U_BRK_RULE_SYNTAX". */
const char *cnews_status_name(int status);

/* The version of the ICU linked at run time, and of the Unicode data in it: four numbers each. */
void cnews_icu_version(uint8_t version[4]);
void cnews_icu_unicode_version(uint8_t version[4]);

#endif
