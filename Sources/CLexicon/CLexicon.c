#include "CLexicon.h"

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const uint8_t characters[] __attribute__((aligned(8))) = {
#embed "Data/characters.bin"
};

static const uint8_t variants[] __attribute__((aligned(8))) = {
#embed "Data/variants.bin"
};

static const uint8_t stop_words[] __attribute__((aligned(8))) = {
#embed "Data/stop-words.bin"
};

static const uint8_t page_cues[] __attribute__((aligned(8))) = {
#embed "Data/page-cues.bin"
};

static const uint8_t lexicon[] __attribute__((aligned(8))) = {
#embed "Data/lexicon.bin"
};

static const uint8_t gazetteer[] __attribute__((aligned(8))) = {
#embed "Data/gazetteer.bin"
};

static const uint8_t words[] __attribute__((aligned(8))) = {
#embed "Data/words.bin"
};

const uint8_t *cnews_characters(void) { return characters; }
size_t cnews_characters_size(void) { return sizeof characters; }

const uint8_t *cnews_variants(void) { return variants; }

const uint8_t *cnews_stop_words(void) { return stop_words; }
size_t cnews_stop_words_size(void) { return sizeof stop_words; }

const uint8_t *cnews_page_cues(void) { return page_cues; }
size_t cnews_page_cues_size(void) { return sizeof page_cues; }

const uint8_t *cnews_lexicon(void) { return lexicon; }
size_t cnews_lexicon_size(void) { return sizeof lexicon; }

const uint8_t *cnews_gazetteer(void) { return gazetteer; }
size_t cnews_gazetteer_size(void) { return sizeof gazetteer; }

const uint8_t *cnews_words(void) { return words; }
size_t cnews_words_size(void) { return sizeof words; }
