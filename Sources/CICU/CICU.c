/* The only file that sees ICU's headers. Built empty when the package's trait ICU is off. */
#include "CICU.h"

#ifdef CNEWS_ICU

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

struct cnews_break {
    UBreakIterator *iterator;
    UText text;
};

static cnews_break *wrap(UBreakIterator *iterator, UErrorCode error, int *status) {
    *status = error;
    if (U_FAILURE(error) || iterator == NULL) {
        if (iterator != NULL) ubrk_close(iterator);
        return NULL;
    }
    cnews_break *result = malloc(sizeof *result);
    if (result == NULL) {
        ubrk_close(iterator);
        *status = U_MEMORY_ALLOCATION_ERROR;
        return NULL;
    }
    result->iterator = iterator;
    UText empty = UTEXT_INITIALIZER;
    result->text = empty;
    return result;
}

cnews_break *cnews_break_open_locale(int type, const char *locale, int *status) {
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open((UBreakIteratorType)type, locale, NULL, 0, &error);
    return wrap(iterator, error, status);
}

cnews_break *cnews_break_open_rules(const uint16_t *rules, int32_t length, int *status, int *line, int *column) {
    UErrorCode error = U_ZERO_ERROR;
    UParseError where = {0};
    UBreakIterator *iterator = ubrk_openRules((const UChar *)rules, length, NULL, 0, &where, &error);
    *line = where.line;
    *column = where.offset;
    return wrap(iterator, error, status);
}

cnews_break *cnews_break_clone(const cnews_break *iterator, int *status) {
    UErrorCode error = U_ZERO_ERROR;
#if U_ICU_VERSION_MAJOR_NUM >= 69
    UBreakIterator *copy = ubrk_clone(iterator->iterator, &error);
#else
    UBreakIterator *copy = ubrk_safeClone(iterator->iterator, NULL, NULL, &error);
#endif
    return wrap(copy, error, status);
}

void cnews_break_close(cnews_break *iterator) {
    if (iterator == NULL) return;
    ubrk_close(iterator->iterator);
    utext_close(&iterator->text);
    free(iterator);
}

int cnews_break_set_utf8(cnews_break *iterator, const uint8_t *text, int32_t length) {
    UErrorCode error = U_ZERO_ERROR;
    utext_openUTF8(&iterator->text, (const char *)text, length, &error);
    ubrk_setUText(iterator->iterator, &iterator->text, &error);
    ubrk_first(iterator->iterator);
    return error;
}

int cnews_break_set_utf16(cnews_break *iterator, const uint16_t *text, int32_t length) {
    UErrorCode error = U_ZERO_ERROR;
    ubrk_setText(iterator->iterator, (const UChar *)text, length, &error);
    ubrk_first(iterator->iterator);
    return error;
}

int32_t cnews_break_next(cnews_break *iterator, int32_t *ends, int32_t *statuses, int32_t capacity) {
    int32_t count = 0;
    while (count < capacity) {
        int32_t end = ubrk_next(iterator->iterator);
        if (end == UBRK_DONE) break;
        ends[count] = end;
        statuses[count] = ubrk_getRuleStatus(iterator->iterator);
        count += 1;
    }
    return count;
}

const char *cnews_status_name(int status) { return u_errorName((UErrorCode)status); }

void cnews_icu_version(uint8_t version[4]) { u_getVersion(version); }

void cnews_icu_unicode_version(uint8_t version[4]) { u_getUnicodeVersion(version); }

#endif
